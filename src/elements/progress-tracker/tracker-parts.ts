import { isAuthorPresent } from '../../controllers/author-mode.js';
import type { CourseReading } from '../../formats/html/progress/index.js';
import type { TrackerView } from './tracker-settings.js';

/** What is fetched on need, and only then; shared by all trackers of a page. */
export const parts: {
  list?: typeof import('./views/list-view.js');
  compact?: typeof import('./views/bar-view.js');
  path?: typeof import('./views/path-view.js');
  calendar?: typeof import('./calendar/calendar-view.js');
  certificate?: typeof import('./certificate/certificate-button.js');
  /** What an author is shown. */
  problems?: typeof import('../../internal/problems-view.js');
} = {};

/** What reads the record. */
export type Records = typeof import('../../controllers/course-record.js');

export const loadRecords = (): Promise<Records> => import('../../controllers/course-record.js');

/** Fetches what draws a view, before it is drawn, beside what reads the record. */
export async function loadParts(view: TrackerView, certificate: boolean): Promise<void> {
  const records = loadRecords();
  if (view === 'list') parts.list ??= await import('./views/list-view.js');
  if (view === 'bar' || view === 'ring') parts.compact ??= await import('./views/bar-view.js');
  if (view === 'path') parts.path ??= await import('./views/path-view.js');
  if (view === 'calendar') parts.calendar ??= await import('./calendar/calendar-view.js');
  if (certificate) parts.certificate ??= await import('./certificate/certificate-button.js');
  await records;
}

/** Fetches what tells an author of their mistakes, if there are any. */
export async function loadProblems(count: number): Promise<void> {
  if (count > 0 && isAuthorPresent()) parts.problems ??= await import('../../internal/problems-view.js');
}

let reader: Promise<typeof import('../../formats/html/progress/index.js')> | undefined;

/** Reads what the author wrote. */
export const readAuthored = (host: Element): Promise<CourseReading> =>
  (reader ??= import('../../formats/html/progress/index.js')).then(({ readCourse }) => readCourse(host));
