import type { Step } from '../../domain/plan/next-step.js';
import type { Learning } from '../../domain/ports.js';
import { allItems, placed, type Course } from '../../domain/progress/course.js';
import { pageOf } from '../../domain/progress/evidence.js';
import { rollUp } from '../../domain/progress/roll-up.js';
import { summaries } from '../../domain/progress/summary.js';
import { readCourse, type CourseReading } from '../../formats/html/progress/index.js';
import { activityAt } from '../../internal/activity-at.js';

/** The author's list; without one there is no mistake. */
export function readList(host: Element): CourseReading {
  const reading = readCourse(host);
  return { ...reading, problems: reading.problems.filter(({ code }) => code !== 'no-list') };
}

/** The steps of the list in their order, with what the record says of each. */
export async function stepsOf(course: Course, learning: Learning): Promise<readonly Step[]> {
  const here = placed(course, (href) => activityAt(href, learning));
  const pages = new Set(
    allItems(here.items).flatMap(({ activity }) => (activity === undefined ? [] : [pageOf(activity)])),
  );
  const found = await Promise.all([...pages].map((page) => learning.view(summaries, page)));
  const { steps } = rollUp(here, new Map(found.flatMap((rows) => [...rows])));
  return steps.map(({ item, state, minutesLeft }) => ({
    title: item.title,
    address: item.href ?? '',
    done: state === 'done',
    locked: state === 'locked',
    ...(minutesLeft !== undefined && { minutes: minutesLeft }),
  }));
}
