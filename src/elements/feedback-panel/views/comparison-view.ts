import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Comparison } from '../../../domain/feedback/guidance.js';
import type { Attempt } from '../../../domain/feedback/outcome.js';
import type { Locale } from '../../../localization/registry.js';
import type { GuidanceViewModel } from './guidance-model.js';
import { headingView, wordingView } from './words-view.js';

/** The attempts beside each other: a sentence, and a bar for each with the same in words. */
export function comparisonView(
  comparisons: GuidanceViewModel['comparisons'],
  locale: Locale,
): TemplateResult {
  const { messages } = locale;
  return html`<div class="section comparison" part="section comparison">
    ${headingView(messages.earlierAttempts, 'attempts')}
    ${comparisons.map(
      (comparison) => html`
        ${comparison.title ? html`<p class="title">${wordingView(comparison.title)}</p>` : nothing}
        <p class="own" part="trend">${trendText(comparison, locale)}</p>
        <ol class="attempts" part="attempts" aria-labelledby="attempts">
          ${comparison.attempts.map((attempt, index, { length }) => attemptView(attempt, index === length - 1, locale))}
        </ol>
      `,
    )}
  </div>`;
}

function trendText({ trend, isBest }: Comparison, { messages }: Locale): string {
  if (trend === 'better') return isBest ? messages.bestSoFar : messages.betterThanBefore;
  return trend === 'same' ? messages.sameAsBefore : messages.lowerThanBefore;
}

function attemptView(attempt: Attempt, isLatest: boolean, { tag, messages }: Locale): TemplateResult {
  const { number, share = 0 } = attempt;
  const state = isLatest ? 'latest' : '';
  // An attribute, as a strict policy refuses styles; and no transform, so that it grows from where lines begin.
  const width = `${Math.round(share * 100)}%`;
  return html`<li class="attempt own ${state}" part="attempt ${state}">
    <span class="label">${messages.attemptNumber(new Intl.NumberFormat(tag).format(number))}</span>
    <span class="bar" part="bar" aria-hidden="true"
      ><svg class="fill" width=${width} height="100%" focusable="false">
        ${svg`<rect width="100%" height="100%"></rect>`}
      </svg></span
    >
    <span class="points">${pointsText(attempt, tag, messages)}</span>
  </li>`;
}

function pointsText({ raw, max, success }: Attempt, tag: string, messages: Locale['messages']): string {
  if (raw === undefined || max === undefined) return success ? messages.passed : messages.failed;
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  return messages.result(format.format(raw), format.format(max), max);
}
