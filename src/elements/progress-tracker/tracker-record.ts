import type { Learning } from '../../domain/ports.js';
import { allItems, placed, type Course } from '../../domain/progress/course.js';
import { pageOf } from '../../domain/progress/evidence.js';
import { summaries, type Summary } from '../../domain/progress/summary.js';
import { activityAt } from '../../internal/activity-at.js';

/** More pages than this are read in one range, with what else is there: each range is a transaction of its own. */
const MAX_RANGES = 6;

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

function prefixesOf(course: Course): string[] {
  const activities = allItems(course.items).flatMap(({ activity }) =>
    activity === undefined ? [] : [activity],
  );
  const pages = [...new Set(activities.map(pageOf))];
  if (pages.length <= MAX_RANGES) return pages;
  return [pages.reduce(commonStart)];
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** The author's list, whose items know their activities. */
export const placedAt = (course: Course, learning: Learning): Course =>
  placed(course, (href) => activityAt(href, learning));
