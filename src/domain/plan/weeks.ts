import { addDays } from '../progress/local-days.js';
import { weekdayOf, weekOf, type LocalDate, type Weekday } from './days.js';
import type { Learned } from './learned.js';
import { isPausedOn, type Plan, type Term } from './model.js';

/** One day of the strip. */
export interface Day {
  readonly date: LocalDate;
  readonly minutes: number;
  /** `done`: enough was learned for it to count; `some`: less than the goal; `paused`: nothing is asked; `planned`: a study time is still to come. */
  readonly state: 'done' | 'some' | 'paused' | 'planned' | 'free';
  readonly isToday: boolean;
}

/** One week, and how it went. */
export interface Week {
  readonly start: LocalDate;
  /** Days that count. */
  readonly days: number;
  /** Days that were asked for. */
  readonly asked: number;
  /**
   * `met`: all that was asked; `kept`: one day less, which is free; `open`: not over; `eased`: paused for a part of it, or the goal is
   * younger than it, so that it counts for nothing; `missed`.
   */
  readonly state: 'met' | 'kept' | 'open' | 'eased' | 'missed';
}

/** How steadily somebody learned. */
export interface Continuity {
  readonly days: readonly Day[];
  readonly week: Week;
  /** Weeks in a row up to now that were met or kept, and whether a pause lies between them. */
  readonly run: { readonly weeks: number; readonly hasPause: boolean };
}

/** What the days are looked at with. */
export interface Now {
  readonly today: LocalDate;
  /** The day on which weeks start here. */
  readonly first: Weekday;
}

/**
 * Sees this week and the weeks before it without looking for faults.
 *
 * Each week has one free day, if it asks for more than one. A week with a paused day, and the one in which the goal was set, can add to
 * the row but never end it; neither can the week that is not over. Looking back ends at the first term that is kept.
 */
export function continuity(plan: Plan, learned: Learned, { today, first }: Now): Continuity {
  const start = weekOf(today, first);
  const week = weekAt(plan, learned, start, today);
  const days = daysOf(start).map((date) => dayAt(plan, learned, date, today));
  const begin = weekOf(plan.terms[0]?.from ?? today, first);
  let weeks = Number(isGood(week));
  let hasPause = false;
  // A pause that nothing was kept before is no gap in a row.
  let isGap = weeks > 0 && isEased(plan, start);
  for (let at = addDays(start, -7); at >= begin; at = addDays(at, -7)) {
    const past = weekAt(plan, learned, at, today);
    if (past.state === 'missed') break;
    const isTouched = isEased(plan, at);
    if (isGood(past)) {
      weeks += 1;
      hasPause ||= weeks > 1 && (isGap || isTouched);
      isGap = isTouched;
    } else isGap ||= isTouched && weeks > 0;
  }
  return { days, week, run: { weeks, hasPause } };
}

const isGood = ({ state, days }: Week): boolean => (state === 'met' || state === 'kept') && days > 0;

export const daysOf = (start: LocalDate): readonly LocalDate[] =>
  [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(start, offset));

/** Days that make up a week: one is free. */
export const daysNeeded = (asked: number): number => Math.min(asked, Math.max(1, asked - 1));

function weekAt(plan: Plan, learned: Learned, start: LocalDate, today: LocalDate): Week {
  const dates = daysOf(start);
  const end = dates[6]!;
  const asked = Math.min(...termsIn(plan, start, end).map(({ days }) => days), 7);
  const days = dates.filter((date) => isDone(plan, learned, date)).length;
  const state = (): Week['state'] => {
    if (asked > 0 && days >= asked) return 'met';
    if (end >= today) return 'open';
    if (asked > 0 && days >= daysNeeded(asked)) return 'kept';
    return asked === 0 || isEased(plan, start) || isYoung(plan, start) ? 'eased' : 'missed';
  };
  return { start, days, asked, state: state() };
}

const isEased = (plan: Plan, start: LocalDate): boolean =>
  daysOf(start).some((date) => isPausedOn(plan, date));

/** Whether nothing was asked yet when the week began. */
const isYoung = ({ terms }: Plan, start: LocalDate): boolean => {
  const term = terms.findLast(({ from }) => from <= start);
  return term === undefined || term.days === 0;
};

/** What was asked on some day from `start` to `end`; before the first term the first one tells. */
function termsIn({ terms }: Plan, start: LocalDate, end: LocalDate): readonly Term[] {
  const found = terms.filter(({ from }, index) => {
    const next = terms[index + 1]?.from;
    return from <= end && (next === undefined || next > start);
  });
  return found.length > 0 ? found : terms.slice(0, 1);
}

/** Whether what was learned on a day is enough for it: as much as the least that was asked then. */
export function isDone(plan: Plan, learned: Learned, date: LocalDate): boolean {
  const asked = Math.min(...termsIn(plan, date, date).map(({ minutes }) => minutes), Infinity);
  return (learned.get(date) ?? 0) >= Math.max(1, Number.isFinite(asked) ? asked : 1);
}

function dayAt(plan: Plan, learned: Learned, date: LocalDate, today: LocalDate): Day {
  const minutes = learned.get(date) ?? 0;
  const isPlanned = date >= today && plan.times.some(({ day }) => day === weekdayOf(date));
  const state = (): Day['state'] => {
    if (isDone(plan, learned, date)) return 'done';
    if (minutes > 0) return 'some';
    if (isPausedOn(plan, date)) return 'paused';
    return isPlanned ? 'planned' : 'free';
  };
  return { date, minutes, state: state(), isToday: date === today };
}
