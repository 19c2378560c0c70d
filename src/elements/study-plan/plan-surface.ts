import type { PlanSource } from './plan-source.js';
import type { Standing } from '../../domain/plan/standing.js';

const names: readonly Standing['state'][] = ['none', 'running', 'met', 'behind', 'paused', 'finished'];

/** Sets the custom states for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  state: Standing['state'],
  isEditing: boolean,
): void {
  const states = internals?.states;
  if (!states) return;
  const set = (name: string, isOn: boolean): void => void (isOn ? states.add(name) : states.delete(name));
  set('drawn', true);
  set('editing', isEditing);
  for (const name of names) if (name !== 'none') set(name, name === state);
}

/** Shows the author's nodes where they stand: before the plan, or behind it. */
export function assignSlots(
  host: HTMLElement,
  root: ParentNode,
  { before, after }: PlanSource['foreign'],
): void {
  for (const slot of root.querySelectorAll('slot')) {
    const own = [...host.children].filter((child) => slot.name !== '' && child.slot === slot.name);
    slot.assign(...(slot.name !== '' ? own : 'before' in slot.dataset ? before : after));
  }
}
