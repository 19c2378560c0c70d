import type { CourseItem } from './course.js';
import { counts } from './course.js';

interface Timed {
  readonly minutesLeft?: number;
}

/** The sum of what is known; none where nothing is. */
export function totalMinutes(items: readonly Timed[]): number | undefined {
  const known = items.flatMap(({ minutesLeft }) => (minutesLeft === undefined ? [] : [minutesLeft]));
  return known.length === 0 ? undefined : known.reduce((sum, minutes) => sum + minutes, 0);
}

/**
 * How long an item still takes: what its author estimates, less what was spent on it.
 *
 * It takes a minute at least until it is done: a learner who is slow is not told that nothing is left.
 */
export function minutesLeftAt(
  { minutes }: CourseItem,
  { state, seconds, share }: { readonly state: string; readonly seconds: number; readonly share: number },
  children: readonly (Timed & { readonly item: CourseItem })[],
): number | undefined {
  const needed = children.filter(({ item }) => counts(item));
  const inside = totalMinutes(needed);
  if (inside !== undefined || minutes === undefined) return inside;
  if (state === 'done') return 0;
  const left = needed.length > 0 ? minutes * (1 - share) : minutes - Math.floor(seconds / 60);
  return Math.max(1, Math.ceil(left));
}
