import type { Recorded } from '../../controllers/course-record.js';
import type { Learning } from '../../domain/ports.js';
import type { Course } from '../../domain/progress/course.js';
import { courseFromRecord } from '../../domain/progress/from-record.js';
import { addressOf } from '../../internal/address-of.js';
import { pause } from '../../internal/pause.js';

/** What the record knows of the site, as a list; that of a long record is a stretch of work of its own. */
export async function recordedCourse(
  { rows, contents }: Recorded,
  learning: Learning,
  language: string,
): Promise<Course> {
  await pause();
  const course = courseFromRecord(
    rows,
    { language, addressOf: (activity) => addressOf(activity, learning) },
    contents,
  );
  await pause();
  return course;
}
