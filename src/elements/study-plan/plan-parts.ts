import { isAuthorPresent } from '../../controllers/author-mode.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { CourseReading } from '../../formats/html/progress/index.js';

/** What is fetched on need, and only then; shared by all plans of a page. */
export const parts: {
  /** What reads an author's list, and what the record says of it. */
  list?: typeof import('./plan-list.js');
  /** The form, and the calendar. */
  form?: typeof import('./form/plan-form.js');
} = {};

/** Reads the author's list; a plan may do without. */
export async function readAuthored(host: Element): Promise<CourseReading | undefined> {
  if (!host.querySelector('ol, ul')) return undefined;
  parts.list ??= await import('./plan-list.js');
  const reading = parts.list.readList(host);
  if (isAuthorPresent()) {
    // A tracker shows them on the page; here the list is the author's own text, as they wrote it.
    for (const { code, message, cure, node } of reading.problems) {
      warnOnce(code, (node as Node | undefined) ?? host, `${message} ${cure}`);
    }
  }
  return reading;
}

export const loadForm = async (): Promise<typeof import('./form/plan-form.js')> =>
  (parts.form ??= await import('./form/plan-form.js'));
