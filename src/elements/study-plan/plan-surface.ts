import type { PlanSource } from './plan-source.js';
import type { Standing } from '../../domain/plan/standing.js';

/** Sets the custom states for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  state: Standing['state'],
  isEditing: boolean,
): void {
  const states = internals?.states;
  if (!states) return;
  states.clear();
  states.add('drawn');
  if (isEditing) states.add('editing');
  if (state !== 'none') states.add(state);
}

/** Shows the author's nodes where they stand: before the plan, or behind it. */
export function assignSlots(
  host: HTMLElement,
  root: ParentNode,
  { before, after }: PlanSource['foreign'],
): void {
  for (const slot of root.querySelectorAll('slot')) {
    const { name, dataset } = slot;
    const own = [...host.children].filter((child) => child.slot === name);
    slot.assign(...(name !== '' ? own : 'before' in dataset ? before : after));
  }
}
