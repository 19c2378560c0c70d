import type { Learning } from '../../domain/ports.js';
import type { Course } from '../../domain/progress/course.js';
import { courseFromRecord } from '../../domain/progress/from-record.js';
import type { Summary } from '../../domain/progress/summary.js';
import { addressOf } from '../../internal/address-of.js';

/** What the record knows of the site, as a list. */
export const recordedCourse = (
  rows: ReadonlyMap<string, Summary>,
  learning: Learning,
  language: string,
): Course => courseFromRecord(rows, { language, addressOf: (activity) => addressOf(activity, learning) });
