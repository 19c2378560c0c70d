import { followLink } from '../../controllers/follow-link.js';
import type { Learning } from '../../domain/ports.js';
import type { CourseItem } from '../../domain/progress/course.js';
import { experienced, linkedActivity } from '../../domain/progress/visit.js';
import { ProgressContinueEvent } from './progress-tracker.events.js';

/** Where a step is followed from. */
interface From {
  readonly element: HTMLElement;
  readonly learning: Learning | undefined;
  readonly language: string;
}

/**
 * The learner follows the link of a step: asks the host, and tells that it was opened where that is all there is to do.
 */
export function followStep(event: MouseEvent, item: CourseItem, { element, learning, language }: From): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const { key, title } = item;
  if (!element.dispatchEvent(new ProgressContinueEvent({ key, title, href: link.href }))) {
    event.preventDefault();
    return;
  }
  const activity = item.rule === 'viewed' ? linkedActivity(item, language) : undefined;
  if (learning && activity) followLink(event, learning, experienced(activity));
}
