import { addDays } from '../progress/local-days.js';
import type { LocalDate } from './days.js';
import { isPaused, remindersOf, type Goal, type Pause, type Plan, type StudyTime } from './model.js';

/** What the learner decides in the form. */
export interface Draft {
  readonly goal: Goal;
  readonly times: readonly StudyTime[];
}

/** More would let the document grow for ever; a year has 53 weeks. */
const MAX_KEPT = 60;

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
    sequence: plan ? plan.sequence + Number(areNewTimes || isNewGoal || isPaused(plan)) : 0,
    timesSince: plan && !areNewTimes ? plan.timesSince : today,
    ...(plan?.exported && { exported: plan.exported }),
    shared: plan?.shared ?? false,
  };
}

/** Asks nothing of the learner until they go on. */
export const paused = (plan: Plan, today: LocalDate): Plan =>
  isPaused(plan)
    ? plan
    : {
        ...plan,
        pauses: [...plan.pauses, { from: today }].slice(-MAX_KEPT),
        sequence: plan.sequence + 1,
      };

export const resumed = (plan: Plan, today: LocalDate): Plan => ({
  ...plan,
  pauses: ended(plan.pauses, today),
  sequence: plan.sequence + 1,
});

/** Lets the goal go. What was learned stays, and so do the study times. */
export const withoutGoal = (plan: Plan, today: LocalDate): Plan => ({
  ...resumed(plan, today),
  goal: null,
  // Weeks without a goal ask for nothing.
  terms: [...plan.terms.filter(({ from }) => from < today), { from: today, days: 0, minutes: 0 }].slice(
    -MAX_KEPT,
  ),
  shared: false,
});

/** Remembers what the calendar was given. */
export const exportedNow = (plan: Plan): Plan => ({ ...plan, exported: remindersOf(plan) });

/** A pause that began today and ends today never was. */
const ended = (pauses: readonly Pause[], today: LocalDate): readonly Pause[] =>
  pauses
    .filter(({ from, to }) => to !== undefined || from < today)
    .map(({ from, to }) => ({ from, to: to ?? addDays(today, -1) }));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
