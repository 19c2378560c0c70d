import { html, svg, type TemplateResult } from 'lit';

/** Draws a 16 px icon in the colour of the text around it; `turns` is one that points along the line of text. */
const icon = (shape: TemplateResult, turns = ''): TemplateResult =>
  html`<svg class="icon ${turns}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

export const backIcon: TemplateResult = icon(
  svg`<path class="line" d="M13.5 8h-11M7 3.5 2.5 8 7 12.5"></path>`,
  'turns',
);

export const onIcon: TemplateResult = icon(
  svg`<path class="line" d="m6 3.5 4.5 4.5L6 12.5"></path>`,
  'turns',
);

export const restartIcon: TemplateResult = icon(
  svg`<path class="line" d="M3 8a5 5 0 1 0 1.6-3.7L2.8 6M2.6 2.4V6h3.6"></path>`,
);

export const clockIcon: TemplateResult = icon(
  svg`<circle cx="8" cy="8.5" r="6" class="line"></circle><path class="line" d="M8 5.2v3.3l2 1.4M6.5 1h3"></path>`,
);

/** Flags, so that the kinds of endings differ by shape: raised, at half height, lying. */
export const goodIcon: TemplateResult = icon(
  svg`<path class="line" d="M3.5 15V1.5"></path><path d="M3.5 2h9.5l-2.5 3.2L13 8.5H3.5z" fill="currentColor"></path>`,
);

export const mixedIcon: TemplateResult = icon(
  svg`<path class="line" d="M3.5 15V1.5"></path><path class="line" d="M3.5 5.5H12L9.8 8.4l2.2 2.9H3.5"></path>`,
);

export const poorIcon: TemplateResult = icon(
  svg`<path class="line" d="M3.5 15V1.5M3.5 9l7.6 3.4-.6-4.2 3.2-2.9z"></path>`,
);
