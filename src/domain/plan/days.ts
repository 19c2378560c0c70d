import { addDays } from '../progress/local-days.js';

/** A day of the calendar, without time and zone: `2026-05-04`. As texts, days sort as they come. */
export type LocalDate = string;

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const DAY = 86_400_000;

/** Days are counted in UTC, which has no hour too many or too few. */
const timeOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** How many days the second is after the first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (timeOf(to) - timeOf(from)) / DAY;

export const weekdayOf = (date: LocalDate): Weekday =>
  (((new Date(timeOf(date)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The first day of the week that holds a day, where weeks start on `first`. */
export const weekOf = (date: LocalDate, first: Weekday): LocalDate =>
  addDays(date, -((weekdayOf(date) - first + 7) % 7));

/** The days of the week in the order in which a week that starts on `first` has them. */
export const weekFrom = (first: Weekday): readonly Weekday[] =>
  weekdays.map((day) => (((day + first - 2) % 7) + 1) as Weekday);

/** Whether a text is a day that the calendar has. */
export const isDate = (text: unknown): text is LocalDate =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(timeOf(text)) &&
  new Date(timeOf(text)).toISOString().startsWith(text);
