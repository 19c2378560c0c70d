import { prefixOf, type Subject } from '../../domain/feedback/outcome.js';
import type { Learning } from '../../domain/ports.js';
import { contentKey } from '../../domain/question/key.js';
import { activityAt } from '../../internal/activity-at.js';

/**
 * What a panel speaks of: a quiz or scenario by its id on this page, or one on another page by its address; without either this page.
 */
export function subjectOf(wanted: string | null, learning: Learning): Subject {
  const name = (wanted ?? '').trim();
  if (name === '') return { activity: learning.page.id, isPage: true };
  if (/^[\w-]+$/u.test(name)) return { activity: learning.activityId(name), isPage: false };
  // Names that cannot stand in an IRI are kept like content.
  if (document.getElementById(name))
    return { activity: learning.activityId(contentKey(name)), isPage: false };
  const activity = activityAt(name, learning);
  return { activity, isPage: !activity.includes('#') };
}

/** The key of a quiz or scenario on this page; `undefined` for what is elsewhere. */
export function keyOnPage(activity: string, { page }: Learning): string | undefined {
  const prefix = prefixOf({ activity: page.id, isPage: true });
  return activity.startsWith(prefix) ? activity.slice(prefix.length) : undefined;
}
