import { html, nothing, type TemplateResult } from 'lit';
import type { CourseProgress } from '../../../domain/progress/roll-up.js';
import type { Locale } from '../../../localization/registry.js';
import { timeText, whenText } from '../tracker-words.js';

/** Time spent, last visit. */
export const visitFacts = (
  { seconds, last }: Pick<CourseProgress, 'seconds' | 'last'>,
  { tag, messages }: Locale,
): string[] => [
  // Less is no time to speak of.
  seconds >= 30 ? messages.timeSpent(timeText(seconds / 60, tag)) : '',
  last === undefined ? '' : messages.lastVisit(whenText(last, tag)),
];

/** What is told beside the words; empty texts are none. */
export function factsView(texts: readonly string[]): TemplateResult | typeof nothing {
  const facts = texts.filter((text) => text !== '');
  if (facts.length === 0) return nothing;
  return html`<span class="quiet small facts own" part="facts"
    >${facts.map((fact) => html`<span>${fact}</span>`)}</span
  >`;
}
