import type { Learning } from '../../domain/ports.js';
import { placed, type Course } from '../../domain/progress/course.js';
import { prefixesOf } from '../../domain/progress/prefixes.js';
import { summaries, type Summary } from '../../domain/progress/summary.js';
import { activityAt } from '../../internal/activity-at.js';

/** Where in the record the rows of a tracker are. */
export class TrackerRecord {
  readonly #learning: Learning;
  readonly #prefixes: readonly string[];

  /** @param course - The author's list; without one it is made of all that the record knows of the site. */
  constructor(learning: Learning, course: Course | undefined) {
    this.#learning = learning;
    this.#prefixes = course ? prefixesOf(course) : [learning.site];
  }

  /** Whether an act at this activity can change what is shown. */
  concerns(activity: string): boolean {
    return this.#prefixes.some((prefix) => activity.startsWith(prefix));
  }

  async read(): Promise<ReadonlyMap<string, Summary>> {
    const found = await Promise.all(this.#prefixes.map((prefix) => this.#learning.view(summaries, prefix)));
    const [only] = found;
    return found.length === 1 && only ? only : new Map(found.flatMap((rows) => [...rows]));
  }
}

/** The author's list, whose items know their activities. */
export const placedAt = (course: Course, learning: Learning): Course =>
  placed(course, (href) => activityAt(href, learning));
