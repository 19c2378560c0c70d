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
import { addDays } from '../progress/local-days.js';
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
  /** How often goal or study times were changed, and since when the times are as they are. */
  readonly sequence: number;
  readonly timesSince: LocalDate;
  /** Days of the week that were given to a calendar. */
  readonly exported: readonly Weekday[];
  /** Whether the learner shows the goal to others. */
  readonly shared: boolean;
};

/** What the learner decides in the form. */
export interface Draft {
  readonly goal: Goal;
  readonly times: readonly StudyTime[];
}

/** Which document of the plan's activity holds it. */
export const planStateId = 'plan';

/** More would let the document grow for ever; a year has 53 weeks. */
const MAX_KEPT = 60;

/** Longer than a day of work is no goal for a day. */
export const MAX_MINUTES = 480;

/** Days of the week that a goal asks for. */
export function daysAsked({ goal, times }: Draft): number {
  const chosen = new Set(times.map(({ day }) => day)).size;
  if (goal.kind === 'days') return goal.days;
  return chosen || (goal.kind === 'minutes' ? 7 : 1);
}

/** What a goal or study times that were just decided make of the plan. */
export function decided(
  plan: Plan | undefined,
  draft: Draft,
  { today, uid, done }: { readonly today: LocalDate; readonly uid: string; readonly done: number },
): Plan {
  const { goal, times } = draft;
  const sorted = [...times].sort((a, b) => a.day - b.day);
  const isNewGoal = !same(plan?.goal, goal);
  const areNewTimes = !same(plan?.times, sorted);
  const term = { from: today, days: daysAsked(draft), minutes: goal.kind === 'minutes' ? goal.minutes : 0 };
  const before = plan?.terms.filter(({ from }) => from < today) ?? [];
  const last = before.at(-1);
  const isSameTerm = last !== undefined && last.days === term.days && last.minutes === term.minutes;
  return {
    version: 1,
    uid: plan?.uid ?? uid,
    goal,
    times: sorted,
    since: plan && !isNewGoal ? plan.since : today,
    doneBefore: plan && !isNewGoal ? plan.doneBefore : done,
    terms: (isSameTerm ? before : [...before, term]).slice(-MAX_KEPT),
    pauses: ended(plan?.pauses ?? [], today),
    sequence: plan ? plan.sequence + Number(areNewTimes || isNewGoal) : 0,
    timesSince: plan && !areNewTimes ? plan.timesSince : today,
    exported: plan?.exported ?? [],
    shared: plan?.shared ?? false,
  };
}

/** Asks nothing of the learner until they go on. */
export const paused = (plan: Plan, today: LocalDate): Plan =>
  isPaused(plan) ? plan : { ...plan, pauses: [...plan.pauses, { from: today }].slice(-MAX_KEPT) };

export const resumed = (plan: Plan, today: LocalDate): Plan => ({
  ...plan,
  pauses: ended(plan.pauses, today),
});

/** Lets the goal go. What was learned stays, and so do the study times. */
export const withoutGoal = (plan: Plan, today: LocalDate): Plan => ({
  ...resumed(plan, today),
  goal: null,
  sequence: plan.sequence + 1,
  // Weeks without a goal ask for nothing.
  terms: [...plan.terms.filter(({ from }) => from < today), { from: today, days: 0, minutes: 0 }].slice(
    -MAX_KEPT,
  ),
  shared: false,
});

/** Remembers which days a calendar knows now. */
export const exportedNow = (plan: Plan): Plan => ({
  ...plan,
  exported: weekdays.filter(
    (day) => plan.exported.includes(day) || plan.times.some((time) => time.day === day),
  ),
});

export const isPaused = (plan: Plan): boolean => pausedSince(plan) !== undefined;

/** The day on which the pause began that is not over. */
export const pausedSince = ({ pauses }: Plan): LocalDate | undefined =>
  pauses.find(({ to }) => to === undefined)?.from;

export const isPausedOn = ({ pauses }: Plan, date: LocalDate): boolean =>
  pauses.some(({ from, to }) => from <= date && (to === undefined || date <= to));

/** A pause that began today and ends today never was. */
const ended = (pauses: readonly Pause[], today: LocalDate): readonly Pause[] =>
  pauses
    .filter(({ from, to }) => to !== undefined || from < today)
    .map(({ from, to }) => ({ from, to: to ?? addDays(today, -1) }));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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

const isPlan = isShaped({
  version: (value) => value === 1,
  uid: isText,
  goal: isGoal,
  times: isListOf(isShaped({ day: isWeekday, at: isTime, minutes: isMinutes })),
  since: isDate,
  doneBefore: isAmount,
  terms: isListOf(isShaped({ from: isDate, days: isCount, minutes: isCount })),
  pauses: isListOf(isShaped({ from: isDate, to: isMaybe(isDate) })),
  sequence: isCount,
  timesSince: isDate,
  exported: isListOf(isWeekday),
  shared: isFlag,
});

/** A stored plan; `undefined` where it is none that can be read. */
export const readPlan = (value: Json): Plan | undefined => (isPlan(value) ? (value as Plan) : undefined);
