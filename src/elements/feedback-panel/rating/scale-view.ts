import { html, svg, type TemplateResult } from 'lit';
import { scales } from '../../../domain/feedback/saying.js';
import { icon } from '../../../internal/icons.js';
import type { Locale } from '../../../localization/registry.js';
import type { RatingViewModel } from './rating-model.js';

const star: TemplateResult = html`<svg
  class="star-icon"
  viewBox="0 0 24 24"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z"></path>`}
</svg>`;

const thumb: TemplateResult = icon(
  svg`<path class="line" d="M1.5 7.3h2.6v6.2H1.5zM4.1 12.6c1.3.6 2.3.9 3.9.9h2.6c1 0 1.7-.6 1.9-1.5l.9-3.7c.2-1-.5-1.9-1.5-1.9H9.2l.5-2.8c.2-1-.5-1.6-1.2-1.6L6.3 6.5c-.3.6-1 .9-2.2.9"></path>`,
);

/** A row of native radio buttons, so that arrow keys go from one to the next. */
export function scaleView(model: RatingViewModel, pick: (value: string) => void): TemplateResult {
  const { ask, levels, locale } = model;
  if (ask === 'likert') {
    return html`<div class="levels" part="options">
      ${levels.map(({ id, text }) => radio(model, id, html`<span>${text}</span>`, pick))}
    </div>`;
  }
  const isStars = ask === 'stars';
  const { min, max } = isStars ? scales.stars : scales.recommend;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const row = numbers.map((number) =>
    radio(model, String(number), isStars ? starView(number, locale) : numberView(number, locale), pick),
  );
  return isStars
    ? html`<div class="stars" part="options">${row}</div>`
    : html`<div class="numbers" part="options">${row}</div>
        <p class="ends quiet own">
          <span>${locale.messages.notLikely}</span><span>${locale.messages.veryLikely}</span>
        </p>`;
}

/** Yes or no: one press is the answer. */
export const votesView = ({ messages }: Locale, answer: (value: string) => void): TemplateResult =>
  html`<button class="button own" part="button option" @click=${() => answer('yes')}>
      ${thumb}${messages.yes}</button
    ><button class="button own turned" part="button option" @click=${() => answer('no')}>
      ${thumb}${messages.no}
    </button>`;

const radio = (
  { ask, picked }: RatingViewModel,
  value: string,
  content: TemplateResult,
  pick: (value: string) => void,
): TemplateResult =>
  html`<label class="option ${ask}" part="option">
    <input
      type="radio"
      name="rating"
      .value=${value}
      .checked=${picked === value}
      @change=${() => pick(value)}
    />${content}
  </label>`;

const starView = (count: number, { tag, messages }: Locale): TemplateResult =>
  html`${star}<span class="unseen own"
      >${messages.starCount(new Intl.NumberFormat(tag).format(count), count)}</span
    >`;

const numberView = (number: number, { tag }: Locale): TemplateResult =>
  html`<span>${new Intl.NumberFormat(tag).format(number)}</span>`;
