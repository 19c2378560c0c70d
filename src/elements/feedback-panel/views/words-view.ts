import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from './wording.js';

/** A heading of ours. */
export const headingView = (text: string): TemplateResult =>
  html`<h4 class="heading own" part="heading">${text}</h4>`;

/** Words of an author, marked where they are in another language. */
export const wordingView = ({ text, lang }: Wording): TemplateResult =>
  html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;
