import { html, nothing, type TemplateResult } from 'lit';
import type { QuizReading } from '../../../formats/html/index.js';
import { adopt } from '../../../internal/adopt.js';
import { authoredStyles } from '../styles/authored.styles.js';

type Foreign = QuizReading['foreign'];

/** Gives an author's own nodes their look, and all of them a place when nothing can be asked. */
export const authoredFrame = (isAll: boolean): TemplateResult =>
  html`${adopt(authoredStyles)}${isAll ? html`<slot data-all></slot>` : nothing}`;

/** Where the children stand that are before a question; behind the last for an empty key. */
export const slotBefore = (key: string, foreign: Foreign): TemplateResult | typeof nothing =>
  foreign.length > 0 ? html`<slot data-before=${key}></slot>` : nothing;

/**
 * Shows children that are no grammar where they stood, without touching them; all children where nothing can be asked.
 *
 * A slot says by `data-before` before which question it stands (empty: behind the last), and by `data-all` that it takes all.
 */
export function assignSlots(host: HTMLElement, root: ParentNode, foreign: Foreign): void {
  const slots = root.querySelectorAll('slot');
  // Mostly there is the one at the end, and nothing for it.
  if (slots.length === 1 && !host.querySelector(':scope > [slot]')) return;
  for (const slot of slots) {
    const { before, all } = slot.dataset;
    const nodes =
      all !== undefined
        ? [...host.childNodes]
        : slot.name !== ''
          ? [...host.children].filter((child) => child.slot === slot.name)
          : foreign.filter((each) => (each.before ?? '') === before).map(({ node }) => node);
    slot.assign(...nodes.filter((node) => node instanceof Element || node instanceof Text));
  }
}
