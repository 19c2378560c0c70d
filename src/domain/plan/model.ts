import {
  isAmount,
  isCount,
  isFlag,
  isListOf,
  isMaybe,
  isObject,
  isOrdinal,
  isShaped,
  isText,
  type Check,
} from '../shape.js';
import type { Json } from '../xapi/types.js';
import { isDate, weekdays, type LocalDate, type Weekday } from './days.js';

/** What a learner wants. A type, not an interface: only so is it JSON to the compiler; so are all of these. */
export type Goal =
  /** Be through the list by the end of a day. */
  | { readonly kind: 'date'; readonly date: LocalDate }
  /** Learn so long on each day that they have chosen, or on every day. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Learn on so many days of each week, 1 to 7. */
  | { readonly kind: 'days'; readonly days: number };

/** When the learner wants to learn: a day of the week, the time on the clock there, and for how long. */
export type StudyTime = { readonly day: Weekday; readonly at: string; readonly minutes: number };

/** Days on which nothing is asked of the learner; the last one is named once it is over. */
export type Pause = { readonly from: LocalDate; readonly to?: LocalDate };

/** What a goal asks of a week, from a day on. Kept, so that a new goal does not judge the weeks of an earlier one. */
export type Term = { readonly from: LocalDate; readonly days: number; readonly minutes: number };

/** What a calendar rings for: study times, and the day on which they end. */
export type Reminders = { readonly times: readonly StudyTime[]; readonly until?: LocalDate };

/** The plan of one learner for a site. */
export type Plan = {
  readonly version: 1;
  /** Names the plan in calendars, for good. */
  readonly uid: string;
  readonly goal: Goal | null;
  readonly times: readonly StudyTime[];
  /** The day on which the goal was set, and how many minutes of the list were done then. */
  readonly since: LocalDate;
  readonly doneBefore: number;
  readonly terms: readonly Term[];
  readonly pauses: readonly Pause[];
  /** Counts what a calendar would show otherwise, and since when the times are as they are. */
  readonly sequence: number;
  readonly timesSince: LocalDate;
  /** What the learner's calendar was given last. */
  readonly exported?: Reminders;
  /** Whether the learner shows the goal to others. */
  readonly shared: boolean;
};

/** IRI of the learner's plan for a site. */
export const planOf = (site: string): string => `${site}#study-plan`;

/** Which document of the plan's activity holds it. */
export const planStateId = 'plan';

/** Longer than a day of work is no goal for a day. */
export const MAX_MINUTES = 480;

export const isPaused = (plan: Plan): boolean => pausedSince(plan) !== undefined;

/** The day on which the pause began that is not over. */
export const pausedSince = ({ pauses }: Plan): LocalDate | undefined =>
  pauses.find(({ to }) => to === undefined)?.from;

export const isPausedOn = ({ pauses }: Plan, date: LocalDate): boolean =>
  pauses.some(({ from, to }) => from <= date && (to === undefined || date <= to));

/** What a calendar should ring for: nothing without a goal, and nothing in a pause. */
export function remindersOf(plan: Plan): Reminders {
  const { goal, times } = plan;
  if (goal === null || isPaused(plan) || times.length === 0) return { times: [] };
  return { times, ...(goal.kind === 'date' && { until: goal.date }) };
}

/** Whether the learner's calendar rings for something else. */
export const isCalendarOld = (plan: Plan): boolean =>
  plan.exported !== undefined && JSON.stringify(plan.exported) !== JSON.stringify(remindersOf(plan));

// --- What is stored -------------------------------------------------------------------------------------------------

const isWeekday: Check = (value) => weekdays.includes(value as Weekday);
const isMinutes: Check = (value) => isOrdinal(value) && (value as number) <= MAX_MINUTES;

/** A time on the clock: `18:30`. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/u.test(value);

const goals = new Map<unknown, Check>([
  ['date', isShaped({ date: isDate })],
  ['minutes', isShaped({ minutes: isMinutes })],
  ['days', isShaped({ days: isWeekday })],
]);

const isGoal: Check = (value) =>
  value === null || (isObject(value) && (goals.get(value['kind'])?.(value) ?? false));

const areTimes = isListOf(isShaped({ day: isWeekday, at: isTime, minutes: isMinutes }));

const isPlan = isShaped({
  version: (value) => value === 1,
  uid: isText,
  goal: isGoal,
  times: areTimes,
  since: isDate,
  doneBefore: isAmount,
  terms: isListOf(isShaped({ from: isDate, days: isCount, minutes: isCount })),
  pauses: isListOf(isShaped({ from: isDate, to: isMaybe(isDate) })),
  sequence: isCount,
  timesSince: isDate,
  exported: isMaybe(isShaped({ times: areTimes, until: isMaybe(isDate) })),
  shared: isFlag,
});

/** A stored plan; `undefined` where it is none that can be read. */
export const readPlan = (value: Json): Plan | undefined => (isPlan(value) ? (value as Plan) : undefined);
