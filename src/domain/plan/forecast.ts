import { addDays } from '../progress/local-days.js';
import { daysBetween, type LocalDate } from './days.js';
import { isPausedOn, type Plan } from './model.js';

/** What is known of the way to the end of the list. */
export interface Forecast {
  /** The day by which all is done at the pace so far; none as long as there is no pace. */
  readonly at?: LocalDate;
  /** Minutes a day that would do it by the day of the goal; none where there is no such day ahead. */
  readonly needed?: number;
}

/** A pace of less than this many days is chance. */
const FEWEST_DAYS = 3;

/** Beyond this it says nothing but "not like this": 10 years. */
const FARTHEST = 3653;

/**
 * Looks ahead with the pace since the goal was set, in minutes of the list a day; paused days count for nothing.
 *
 * @param done - Minutes of the list that are done now.
 * @param left - Minutes of it that are left.
 */
export function forecast(
  plan: Plan,
  { done, left }: { readonly done: number; readonly left: number },
  today: LocalDate,
): Forecast {
  if (left === 0) return { at: today };
  const { goal, since, doneBefore } = plan;
  // Today is a day of learning like the others.
  const span = Math.max(0, daysBetween(since, today)) + 1;
  const dates = Array.from({ length: Math.min(span, FARTHEST) }, (_, index) => addDays(today, -index));
  const days = dates.filter((date) => !isPausedOn(plan, date)).length;
  const gained = done - doneBefore;
  const togo = gained > 0 && days >= FEWEST_DAYS ? Math.ceil((left * days) / gained) : undefined;
  const room = goal?.kind === 'date' ? daysBetween(today, goal.date) + 1 : 0;
  return {
    ...(togo !== undefined && togo <= FARTHEST && { at: addDays(today, togo) }),
    ...(room > 0 && { needed: Math.ceil(left / room) }),
  };
}
