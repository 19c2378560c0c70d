import { html, svg, type TemplateResult } from 'lit';
import { icon } from '../../../internal/icons.js';
import type { Locale } from '../../../localization/registry.js';

const pinIcon: TemplateResult = icon(
  svg`<path class="line" d="M5.5 2h5M6.2 2v4.6L4 9.5h8L9.8 6.600V2M8 9.500V14.5"></path>`,
);

/** That a comment always comes first. */
export const pinView = ({ messages: words }: Locale): TemplateResult =>
  html`<span class="badge" part="badge">${pinIcon}${words.pinned}</span>`;
