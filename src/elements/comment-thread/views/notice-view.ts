import { html, type TemplateResult } from 'lit';
import { noticeIcon } from '../../../internal/icons.js';

/** What the learner should know, with the sign for that. */
export const noticeView = (part: string, text: string): TemplateResult =>
  html`<p class="notice" part=${part}>${noticeIcon}<span>${text}</span></p>`;
