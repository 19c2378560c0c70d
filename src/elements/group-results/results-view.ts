import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../domain/xapi/language-map.js';
import { adopt } from '../../internal/adopt.js';
import { noticeIcon, rightIcon } from '../../internal/icons.js';
import { formatNumber } from '../../localization/numbers.js';
import type { Locale } from '../../localization/registry.js';
import { styles } from './group-results.styles.js';
import type { AnsweredQuestion, ResultsModel } from './results-model.js';

type Challenge = Extract<ResultsModel, { readonly kind: 'challenge' }>;

const noteView = (text: string): TemplateResult =>
  html`<p class="notice own" part="note">${noticeIcon}<span>${text}</span></p>`;

/** What a group did. */
export function resultsView(model: ResultsModel, locale: Locale): TemplateResult {
  const { messages: words } = locale;
  return html`${adopt(styles)}
    <section
      class="results"
      part="results"
      aria-label=${model.kind === 'challenge' ? model.label || words.groupTogether : words.groupAnswers}
    >
      ${contentView(model, locale)} ${model.isStuck ? noteView(words.groupStuck) : nothing}
    </section>`;
}

function contentView(model: ResultsModel, locale: Locale): TemplateResult {
  const { messages: words, tag } = locale;
  switch (model.kind) {
    case 'nothing':
      return noteView(model.why === 'alone' ? words.groupAlone : words.groupUnanswered);
    case 'challenge':
      return challengeView(model, locale);
    case 'answers':
      return html`<p class="heading own" part="heading">${words.groupAnswers}</p>
        ${model.questions.map((question) => questionView(question, model.group, locale))}
        ${
          model.questions.some(({ atLeast }) => atLeast)
            ? noteView(words.groupHow(formatNumber(model.group, tag)))
            : nothing
        }`;
  }
}

/** What is said when the goal is reached. */
export const reachedText = (model: Challenge, locale: Locale): string =>
  `${locale.messages.goalReached} ${doneText(model, locale)}`;

const doneText = ({ done, goal }: Challenge, { tag, messages: words }: Locale): string =>
  words.checksDone(formatNumber(done, tag), formatNumber(goal, tag), goal);

function challengeView(model: Challenge, locale: Locale): TemplateResult {
  const { label, done, goal, isReached } = model;
  const text = doneText(model, locale);
  return html`<p class="head">
      <span class="label ${label ? '' : 'own'}">${label || locale.messages.groupTogether}</span>
      <span class="count own" part="count">${text}</span>
    </p>
    <progress
      class="bar"
      part="bar"
      max=${goal}
      value=${Math.min(done, goal)}
      aria-label=${label || locale.messages.groupTogether}
      aria-valuetext=${text}
    ></progress>
    ${isReached ? html`<p class="reached own" part="reached">${rightIcon}<span>${locale.messages.goalReached}</span></p>` : nothing}`;
}

function questionView(question: AnsweredQuestion, group: number, locale: Locale): TemplateResult {
  const { tag, messages: words } = locale;
  const { own, missing, atLeast } = question;
  return html`<div class="question" part="question">
    <p class="prompt" part="prompt" dir="auto">${textIn(own.prompt, tag) ?? ''}</p>
    ${
      atLeast
        ? optionsView(question, atLeast, group, locale)
        : html`<p class="missing own" part="missing">
            ${words.groupMissing(formatNumber(missing, tag), missing)}
          </p>`
    }
  </div>`;
}

function optionsView(
  { own }: AnsweredQuestion,
  atLeast: ReadonlyMap<string, number>,
  group: number,
  { tag, messages: words }: Locale,
): TemplateResult {
  // There is no total, which would tell a few from none: the longest bar is what most chose.
  const most = Math.max(group, ...atLeast.values());
  const named: Readonly<Record<string, string>> = { true: words.optionTrue, false: words.optionFalse };
  return html`<ul class="options" part="options">
    ${own.options.map(({ id, description }) => {
      const count = atLeast.get(id) ?? 0;
      const isOwn = own.picked.includes(id);
      const told =
        count > 0 ? words.groupAtLeast(formatNumber(count, tag)) : words.groupFewer(formatNumber(group, tag));
      return html`<li class="option" part=${isOwn ? 'option own' : 'option'}>
        <span class="text" dir="auto">${textIn(description, tag) ?? named[id] ?? id}</span>
        ${isOwn ? html`<span class="mark own" part="mark">${words.yourFirstAnswer}</span>` : nothing}
        <span class="count own" part="count">${told}</span>
        <progress class="bar" part="bar" max=${most} value=${count} aria-hidden="true"></progress>
      </li>`;
    })}
  </ul>`;
}
