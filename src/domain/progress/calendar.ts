import { addDays, type Day } from './local-days.js';

/** One day of a calendar. */
export interface CalendarDay extends Day {
  readonly date: string;
  /** How much was done, from 0 for nothing to 4. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly isToday: boolean;
}

/** A month as a calendar shows it. */
export interface CalendarMonth {
  /** `2026-05` */
  readonly month: string;
  /** How many places are empty before its first day. */
  readonly offset: number;
  readonly days: readonly CalendarDay[];
}

/** Acts from which on a day is of a level: fixed, so that a busy day does not make the others pale afterwards. */
const LEVELS = [1, 5, 12, 25] as const;

/**
 * The latest months, newest first; the current one ends today.
 *
 * @param firstDay - With which day a week begins, 1 for Monday to 7 for Sunday.
 */
export function calendarMonths(
  days: ReadonlyMap<string, Day>,
  today: string,
  count: number,
  firstDay: number,
): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let end = today; months.length < count; end = addDays(`${months.at(-1)!.month}-01`, -1)) {
    const month = end.slice(0, 7);
    const first = `${month}-01`;
    const offset = (weekday(first) - firstDay + 7) % 7;
    const dates = Array.from({ length: Number(end.slice(8)) }, (_, index) => addDays(first, index));
    months.push({ month, offset, days: dates.map((date) => calendarDay(date, days.get(date), today)) });
  }
  return months;
}

function calendarDay(
  date: string,
  { acts, seconds }: Day = { acts: 0, seconds: 0 },
  today: string,
): CalendarDay {
  const level = LEVELS.filter((least) => acts >= least).length as CalendarDay['level'];
  return { date, acts, seconds, level, isToday: date === today };
}

/** 1 for Monday to 7 for Sunday. */
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
