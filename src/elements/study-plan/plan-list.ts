export { followLink } from '../../controllers/follow-link.js';
export { nextStep } from '../../domain/plan/next-step.js';
export { listView } from './views/list-view.js';
import { CourseRecord } from '../../controllers/course-record.js';
import type { Step } from '../../domain/plan/steps.js';
import type { Learning } from '../../domain/ports.js';
import { placed, type Course } from '../../domain/progress/course.js';
import { experienced, linkedActivity } from '../../domain/progress/visit.js';
import { rollUp } from '../../domain/progress/roll-up.js';
import { readCourse, type CourseReading } from '../../formats/html/progress/index.js';
import { activityAt } from '../../internal/activity-at.js';

/** The author's list; without one there is no mistake. */
export function readList(host: Element): CourseReading {
  const reading = readCourse(host);
  return { ...reading, problems: reading.problems.filter(({ code }) => code !== 'no-list') };
}

/** The steps of the list in their order, with what the record says of each. */
export async function stepsOf(
  course: Course,
  learning: Learning,
  language: string,
): Promise<readonly Step[]> {
  const here = placed(course, (href) => activityAt(href, learning));
  const record = new CourseRecord(learning, here);
  const { rows } = await record.read();
  const { steps } = rollUp(record.course ?? here, rows);
  return steps.map(({ item, state, minutesLeft }) => {
    const minutes = state === 'done' ? item.minutes : minutesLeft;
    const activity = item.rule === 'viewed' ? linkedActivity(item, language) : undefined;
    return {
      title: item.title,
      address: item.href ?? '',
      done: state === 'done',
      locked: state === 'locked',
      ...(minutes !== undefined && { minutes }),
      ...(activity && { opened: experienced(activity) }),
    };
  });
}
