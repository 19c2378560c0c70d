import type { Standing } from '../../domain/feedback/guidance.js';
import type { FeedbackReading } from '../../formats/html/feedback/index.js';
import type { RatingPhase } from './rating/rating-model.js';

/** Shows the author's own nodes where they stood, before or behind what the panel draws, without touching them. */
export function assignSlots(
  host: Element,
  root: ParentNode,
  { before, after }: FeedbackReading['foreign'],
): void {
  for (const slot of root.querySelectorAll('slot')) {
    const nodes =
      slot.name !== ''
        ? [...host.children].filter((child) => child.slot === slot.name)
        : slot.dataset['after'] === undefined
          ? before
          : after;
    slot.assign(...nodes.filter((node) => node instanceof Element || node instanceof Text));
  }
}

/** Sets the custom states for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  standing: Standing = 'nothing-yet',
  phase: RatingPhase | undefined,
): void {
  const states = internals?.states;
  if (!states) return;
  const isOver = standing !== 'nothing-yet' && standing !== 'under-way';
  const wanted = {
    drawn: true,
    started: standing !== 'nothing-yet',
    finished: isOver,
    'all-right': standing === 'all',
    asking: phase === 'asking',
    answered: phase === 'answered',
  };
  for (const [name, on] of Object.entries(wanted)) {
    if (on) states.add(name);
    else states.delete(name);
  }
}
