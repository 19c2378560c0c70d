import { html, type TemplateResult } from 'lit';
import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';

/** Authored content of the stories; each entry is what stands inside a `<micro-quiz>`. */
export interface QuizContent {
  /** Pick one of three; the second is right. Two hints, an explanation. */
  readonly choice: TemplateResult;
  /** Pick all that apply; the first, third and fifth are right. */
  readonly several: TemplateResult;
  /** The second, “false”, is right. */
  readonly trueFalse: TemplateResult;
  /** Type one word. */
  readonly fillIn: TemplateResult;
  /** Two blanks inside a sentence. */
  readonly inline: TemplateResult;
  /** 25 is right, 50 is foreseen. */
  readonly numeric: TemplateResult;
  /** Three questions: the first choice; the first and third choice; the number 1. */
  readonly handbook: TemplateResult;
}

const languages: Readonly<Record<string, Partial<QuizContent>>> = { ar: arabic, de: german, es: spanish };

/** A quiz on authored content in the language of the page, in English where it has not been translated. */
export function quizOf(
  name: keyof QuizContent,
  locale: string,
  draw: (content: TemplateResult) => TemplateResult = (content) => html`<micro-quiz>${content}</micro-quiz>`,
): TemplateResult {
  const content = languages[locale]?.[name];
  if (content || locale === 'en') return draw(content ?? english[name]);
  return html`<div lang="en" dir="ltr">${draw(english[name])}</div>`;
}
