import { svg, type TemplateResult } from 'lit';
import { icon } from '../../../internal/icons.js';

/** A way round: to look at again. */
export const againIcon: TemplateResult = icon(
  svg`<path class="line" d="M13.6 8A5.6 5.6 0 1 1 11.7 3.8M12 1.2v2.9H9.1"></path>`,
);

/** A page that is open. */
export const readIcon: TemplateResult = icon(
  svg`<path class="line" d="M8 3.6C6.6 2.6 4.6 2.2 1.8 2.2v10.4c2.8 0 4.8.4 6.2 1.4 1.4-1 3.4-1.4 6.2-1.4V2.2c-2.8 0-4.8.4-6.2 1.4zV14"></path>`,
);

/** A flag: a place on a way, or its end. */
export const endIcon: TemplateResult = icon(
  svg`<path class="line" d="M3.8 14.2V2.2h8.6L10.2 5.4l2.2 3.2H3.8"></path>`,
);

/** Points on a way. */
export const underWayIcon: TemplateResult = icon(
  svg`<circle cx="2.5" cy="8" r="1.7" fill="currentColor"></circle><circle cx="8" cy="8" r="1.7" fill="currentColor"></circle><circle class="line" cx="13.3" cy="8" r="1.4"></circle>`,
);
