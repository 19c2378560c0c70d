import { isAuthorPresent } from '../../controllers/author-mode.js';
import type { CourseReading } from '../../formats/html/progress/index.js';
import type { TrackerView } from './tracker-settings.js';

/** What is fetched on need, and only then; shared by all trackers of a page. */
export const parts: {
  list?: typeof import('./views/list-view.js');
  compact?: typeof import('./views/bar-view.js');
  path?: typeof import('./views/path-view.js');
  calendar?: typeof import('./calendar/calendar-view.js');
  certificate?: typeof import('./certificate/print-certificate.js');
  /** What an author is shown. */
  problems?: typeof import('../../internal/problems-view.js');
} = {};

/** Fetches what draws a view, before it is drawn. */
export async function loadParts(view: TrackerView, certificate: boolean): Promise<void> {
  if (view === 'list') parts.list ??= await import('./views/list-view.js');
  if (view === 'bar' || view === 'ring') parts.compact ??= await import('./views/bar-view.js');
  if (view === 'path') parts.path ??= await import('./views/path-view.js');
  if (view === 'calendar') parts.calendar ??= await import('./calendar/calendar-view.js');
  if (certificate) parts.certificate ??= await import('./certificate/print-certificate.js');
}

/** Fetches what tells an author of their mistakes, if there are any. */
export async function loadProblems(count: number): Promise<void> {
  if (count > 0 && isAuthorPresent()) parts.problems ??= await import('../../internal/problems-view.js');
}

let reader: Promise<typeof import('../../formats/html/progress/index.js')> | undefined;

/** Reads what the author wrote. */
export const readAuthored = (host: Element): Promise<CourseReading> =>
  (reader ??= import('../../formats/html/progress/index.js')).then(({ readCourse }) => readCourse(host));
