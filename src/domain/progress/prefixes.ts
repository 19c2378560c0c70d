import { allItems, type Course } from './course.js';
import { pageOf } from './evidence.js';

/** More pages than this are read in one range, with what else is there: each range is a transaction of its own. */
const MAX_RANGES = 6;

/** What the activities of a list start with, whose items know theirs: where in the record the rows of a list are. */
export function prefixesOf({ items }: Course): readonly string[] {
  const activities = allItems(items).flatMap(({ activity }) => (activity === undefined ? [] : [activity]));
  const pages = [...new Set(activities.map(pageOf))];
  if (pages.length <= MAX_RANGES) return pages;
  return [pages.reduce(commonStart)];
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
