import { html, type TemplateResult } from 'lit';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';

/** Authored content of the stories; each entry is what stands inside a `<decision-scenario>`. */
export interface ScenarioContent {
  /** A talk with a colleague: state, speech, scores. The first choices lead to the good ending. */
  readonly deadline: TemplateResult;
  /** Two decisions under time. */
  readonly alarm: TemplateResult;
  /** A quiz in a step opens a choice; its second option is right. */
  readonly kitchen: TemplateResult;
}

const languages: Readonly<Record<string, Partial<ScenarioContent>>> = {
  ar: arabic,
  de: german,
  es: spanish,
};

/** A scenario on authored content in the language of the page, in English where it has not been translated. */
export function scenarioOf(
  name: keyof ScenarioContent,
  locale: string,
  draw: (content: TemplateResult) => TemplateResult = (content) =>
    html`<decision-scenario id=${name}>${content}</decision-scenario>`,
): TemplateResult {
  const content = languages[locale]?.[name];
  if (content || locale === 'en') return draw(content ?? english[name]);
  return html`<div lang="en" dir="ltr">${draw(english[name])}</div>`;
}
