import type { Learning } from '../../domain/ports.js';
import type { CourseItem } from '../../domain/progress/course.js';
import { experienced, linkedActivity } from '../../domain/progress/visit.js';
import { ProgressContinueEvent } from './progress-tracker.events.js';

/** How long a page may take to store that it was left, in milliseconds: a learner must never be held by it. */
const PATIENCE = 500;

/** Where a step is followed from. */
interface From {
  readonly element: HTMLElement;
  readonly learning: Learning | undefined;
  readonly language: string;
}

/**
 * The learner follows the link of a step: asks the host, and tells that it was opened where that is all there is to do.
 *
 * A page that is left takes with it what it only begins to store, so it waits for that.
 */
export function followStep(event: MouseEvent, item: CourseItem, { element, learning, language }: From): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const { key, title } = item;
  if (!element.dispatchEvent(new ProgressContinueEvent({ key, title, href: link.href }))) {
    event.preventDefault();
    return;
  }
  const activity = item.rule === 'viewed' ? linkedActivity(item, language) : undefined;
  if (!learning || !activity) return;
  const told = learning.commit({ acts: [experienced(activity)] }).then(
    () => undefined,
    (error: unknown) => console.error('learnlets: that a step was opened could not be stored.', error),
  );
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const staysHere = link.href.split('#')[0] === document.URL.split('#')[0];
  if (event.defaultPrevented || !isPlain || staysHere) return;
  event.preventDefault();
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  void Promise.race([told, patience]).then(() => location.assign(link.href));
}
