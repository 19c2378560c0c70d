import { svg, html, type TemplateResult } from 'lit';

/** Draws a 16 px icon in the colour of the text around it; words beside it say what it means. */
export const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

export const rightIcon: TemplateResult = icon(
  svg`<circle cx="8" cy="8" r="8" fill="currentColor"></circle><path class="cut" d="m4.5 8.3 2.4 2.4 4.6-5"></path>`,
);

export const wrongIcon: TemplateResult = icon(
  svg`<rect width="16" height="16" rx="3" fill="currentColor"></rect><path class="cut" d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6"></path>`,
);

export const partlyIcon: TemplateResult = icon(
  svg`<circle cx="8" cy="8" r="7" class="line"></circle><path d="M8 1a7 7 0 0 0 0 14z" fill="currentColor"></path>`,
);

export const missedIcon: TemplateResult = icon(
  svg`<circle cx="8" cy="8" r="7" class="line" stroke-dasharray="2.4 2"></circle><path class="line" d="m4.9 8.2 2.2 2.2 4-4.4"></path>`,
);

export const noticeIcon: TemplateResult = icon(
  svg`<circle cx="8" cy="8" r="7" class="line"></circle><path class="line" d="M8 7.2v4M8 4.6v.2"></path>`,
);
