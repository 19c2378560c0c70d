import { html, svg, type TemplateResult } from 'lit';
import type { Prose } from '../domain/question/model.js';
import { icon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import { formatNumber } from '../localization/numbers.js';
import type { QuestionViewModel } from './question-model.js';

const hintIcon: TemplateResult = icon(
  svg`<path class="line" d="M8 1.5a4.4 4.4 0 0 0-2.6 8c.5.4.7.9.7 1.5h3.8c0-.6.2-1.1.7-1.5a4.4 4.4 0 0 0-2.6-8zM6.4 13.5h3.2"></path>`,
);

/** Which question of how many. */
export const countView = ({ number, total, locale: { tag, messages } }: QuestionViewModel): TemplateResult =>
  html`<p class="count" part="count">
    ${messages.question(formatNumber(number, tag), formatNumber(total, tag))}
  </p>`;

/** The hints that were opened. */
export const hintsView = (hints: readonly Prose[], label: string): TemplateResult =>
  html`<div class="hints" part="hints">
    ${hints.map(
      (hint) =>
        html`<div class="hint" part="hint">
          ${hintIcon}
          <div><span class="unseen">${label}: </span>${showProse(hint)}</div>
        </div>`,
    )}
  </div>`;

/** Opens the next one. */
export const hintButton = (openHint: () => void, words: string): TemplateResult =>
  html`<button class="button" part="button hint-button" @click=${openHint}>${hintIcon}${words}</button>`;
