import type { CourseItem } from '../../../domain/progress/course.js';
import type { CourseProgress, ItemProgress } from '../../../domain/progress/roll-up.js';
import type { Locale } from '../../../localization/registry.js';

/** What is drawn. */
export interface TrackerViewModel {
  readonly progress: CourseProgress;
  readonly locale: Locale;
  /** IRI of the page the tracker stands on. */
  readonly page: string;
  /** Whether the list comes from the record alone. */
  readonly isRecorded: boolean;
}

/** What the learner can do. */
export interface TrackerActs {
  /** Hears that a link of an item is followed. */
  readonly follow: (event: MouseEvent, item: CourseItem) => void;
}

/** Where an item leads, unless it is locked. */
export const linkOf = ({ item, state }: ItemProgress): string | undefined =>
  state === 'locked' || item.href === undefined || !isSafe(item.href) ? undefined : item.href;

/** A list may be set by a script from anywhere. */
function isSafe(href: string): boolean {
  if (!URL.canParse(href, document.baseURI)) return false;
  return /^(?:https?|file|mailto|about|blob):$/u.test(new URL(href, document.baseURI).protocol);
}
