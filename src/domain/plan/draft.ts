import { addDays } from '../progress/local-days.js';
import { isOrdinal } from '../shape.js';
import { isDate, weekdays, type LocalDate, type Weekday } from './days.js';
import type { Draft } from './decisions.js';
import { isTime, MAX_MINUTES, type Goal, type Plan, type StudyTime } from './model.js';

/** What stands in the fields of a form, as it was typed. */
export interface Fields {
  readonly kind: Goal['kind'];
  readonly date: string;
  readonly minutes: string;
  readonly days: string;
  /** The time of each chosen day of the week. */
  readonly times: ReadonlyMap<Weekday, string>;
  /** Minutes of each of them. */
  readonly each: string;
}

/** Fields that cannot stay as they are: `time-3` is the time of Wednesday. */
export type Fault = 'date' | 'minutes' | 'days' | 'each' | `time-${Weekday}`;

/** Farther away a day is a slip of the finger: 5 years. */
const FARTHEST = 1826;

/** What the fields say, or which of them to mend, in their order. */
export function draftOf(
  fields: Fields,
  today: LocalDate,
):
  | { readonly draft: Draft; readonly faults: readonly [] }
  | { readonly draft?: never; readonly faults: readonly Fault[] } {
  const { kind, times } = fields;
  const minutes = minutesIn(fields.minutes);
  const days = Number(fields.days);
  const each = minutesIn(fields.each);
  const isAhead = isDate(fields.date) && fields.date >= today && fields.date <= addDays(today, FARTHEST);
  const chosen = weekdays.filter((day) => times.has(day));
  const faults: Fault[] = [
    ...(kind === 'date' && !isAhead ? (['date'] as const) : []),
    ...(kind === 'minutes' && minutes === undefined ? (['minutes'] as const) : []),
    ...(kind === 'days' && !weekdays.includes(days as Weekday) ? (['days'] as const) : []),
    ...chosen.filter((day) => !isTime(times.get(day))).map((day): Fault => `time-${day}`),
    ...(chosen.length > 0 && each === undefined ? (['each'] as const) : []),
  ];
  if (faults.length > 0) return { faults };
  const goals: Readonly<Record<Goal['kind'], Goal>> = {
    date: { kind, date: fields.date } as Goal,
    minutes: { kind, minutes } as Goal,
    days: { kind, days } as Goal,
  };
  const studyTimes = chosen.map((day): StudyTime => ({ day, at: times.get(day)!, minutes: each! }));
  return { draft: { goal: goals[kind], times: studyTimes }, faults: [] };
}

function minutesIn(text: string): number | undefined {
  const minutes = text.trim() === '' ? NaN : Number(text);
  return isOrdinal(minutes) && minutes <= MAX_MINUTES ? minutes : undefined;
}

/** What a form shows at first: the plan as it is, else a small one. */
export function fieldsOf(plan: Plan | undefined, today: LocalDate): Fields {
  const goal = plan?.goal;
  return {
    kind: goal?.kind ?? 'days',
    date: goal?.kind === 'date' ? goal.date : addDays(today, 28),
    minutes: String(goal?.kind === 'minutes' ? goal.minutes : 10),
    days: String(goal?.kind === 'days' ? goal.days : 3),
    times: new Map(plan?.times.map(({ day, at }) => [day, at])),
    each: String(plan?.times[0]?.minutes ?? 15),
  };
}

/** The same goal, made easier to reach: a later day, fewer minutes, fewer days. */
export function easier(fields: Fields, today: LocalDate, forecast: LocalDate | undefined): Fields {
  const { date, minutes, days } = fields;
  const later = addDays(date > today ? date : today, 14);
  return {
    ...fields,
    // What the pace so far says is a good suggestion, if it helps.
    date: forecast !== undefined && forecast > date ? forecast : later,
    minutes: String(Math.min(Number(minutes), Math.max(5, Math.round(Number(minutes) / 10) * 5))),
    days: String(Math.max(1, Number(days) - 1)),
  };
}
