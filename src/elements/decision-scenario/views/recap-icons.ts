import { html, svg, type TemplateResult } from 'lit';

/** Draws a 16 px icon in the colour of the text around it; words beside it say what it means. */
const icon = (shape: TemplateResult, turns = ''): TemplateResult =>
  html`<svg class="icon ${turns}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

export const expertIcon: TemplateResult = icon(
  svg`<path class="line" stroke-linejoin="round" d="m8 1.8 1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z"></path>`,
);

export const expertTooIcon: TemplateResult = icon(
  svg`<path fill="currentColor" d="m8 .9 2.2 4.6 5 .7-3.6 3.5.9 5L8 12.3l-4.5 2.4.9-5L.8 6.2l5-.7z"></path>`,
);

export const ledToIcon: TemplateResult = icon(
  svg`<path class="line" d="M3 2.5v5.2c0 1.3 1 2.3 2.3 2.3H13M9.8 6.7 13 10l-3.2 3.3"></path>`,
  'turns',
);

/** Equal, and not equal. */
export const alikeIcon: TemplateResult = icon(svg`<path class="line" d="M3 5.8h10M3 10.2h10"></path>`);

export const otherwiseIcon: TemplateResult = icon(
  svg`<path class="line" d="M3 5.8h10M3 10.2h10M11 2 5 14"></path>`,
);

/** How well a step is known: a full dot, a ring, a broken ring. */
export const takenIcon: TemplateResult = icon(svg`<circle cx="8" cy="8" r="6" fill="currentColor"></circle>`);

export const seenIcon: TemplateResult = icon(svg`<circle class="line" cx="8" cy="8" r="5.5"></circle>`);

export const unseenIcon: TemplateResult = icon(
  svg`<circle class="line" cx="8" cy="8" r="5.5" stroke-dasharray="2 2.9"></circle>`,
);
