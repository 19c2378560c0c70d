import type { HalfHour } from '../progress/half-hours.js';
import type { DateAt } from '../progress/local-days.js';
import type { LocalDate } from './days.js';

/** Minutes of learning on each day on which there was any. */
export type Learned = ReadonlyMap<LocalDate, number>;

/**
 * What a half hour counts at least in which something was done. Answers and decisions are timed, reading between them is not: a
 * learner who read for ten minutes and answered in ten seconds has not learned for ten seconds.
 */
export const LEAST_MINUTES = 5;

/**
 * Half hours of UTC folded into the days of the learner's place.
 *
 * A half hour belongs to the day on which it starts. Where a place is off by a quarter of an hour (Kathmandu, UTC+5:45), its day
 * starts in the middle of one: what is done in the first fifteen minutes after midnight counts for the evening before.
 */
export function learnedDays(rows: Iterable<readonly [string, HalfHour]>, dateAt: DateAt): Learned {
  const days = new Map<LocalDate, number>();
  for (const [start, { spent }] of rows) {
    const date = dateAt(Date.parse(`${start}:00Z`));
    const minutes = Math.min(30, Math.max(LEAST_MINUTES, Math.round(spent / 6000)));
    days.set(date, (days.get(date) ?? 0) + minutes);
  }
  return days;
}
