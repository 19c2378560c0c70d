import type { CourseReading } from '../../formats/html/progress/index.js';

/**
 * Shows the author's nodes that are no list where they stood, without touching them.
 *
 * A slot says by `data-before` and `data-after` on which side of the list it stands, and by `data-all` that it takes everything.
 */
export function assignSlots(
  host: HTMLElement,
  root: ParentNode,
  { before, after }: CourseReading['foreign'],
): void {
  for (const slot of root.querySelectorAll('slot')) {
    const { dataset, name } = slot;
    if (name !== '') slot.assign(...[...host.children].filter((child) => child.slot === name));
    else if ('before' in dataset) slot.assign(...before);
    else if ('after' in dataset) slot.assign(...after);
    else
      slot.assign(...[...host.childNodes].filter((node) => node instanceof Element || node instanceof Text));
  }
}
