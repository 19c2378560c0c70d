import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from './wording.js';

/**
 * A heading of ours, which names the list below it.
 *
 * It is none to the outline of the page: nobody knows on which level of it a panel stands.
 */
export const headingView = (text: string, id: string): TemplateResult =>
  html`<p class="heading own" part="heading" id=${id}>${text}</p>`;

/** Words of an author, marked where they are in another language. */
export const wordingView = ({ text, lang }: Wording): TemplateResult =>
  html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;
