import { html, nothing, type TemplateResult } from 'lit';
import { interactionOf } from '../domain/question/index.js';
import {
  blankMarker,
  textOf,
  type FillInQuestion,
  type NumericAnswer,
  type NumericQuestion,
} from '../domain/question/model.js';
import { rightIcon, wrongIcon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import { formatNumber } from '../localization/numbers.js';
import { shipMessages, type Locale } from '../localization/registry.js';
import { messages as english } from '../localization/typed-en.js';
import { promptWithBlanks } from './prompt-with-blanks.js';
import { adopt } from '../internal/adopt.js';
import { typedStyles } from './typed.styles.js';
import type { QuestionViewModel } from './question-model.js';

shipMessages(english, {
  ar: () => import('../localization/typed-ar.js'),
  de: () => import('../localization/typed-de.js'),
  es: () => import('../localization/typed-es.js'),
});

type Typed = FillInQuestion | NumericQuestion;
type Model = QuestionViewModel<Typed>;

const blankCount = (question: Typed) => (question.type === 'fill-in' ? question.blanks.length : 1);

/** What the author calls a blank. */
const labelOf = (question: Typed, index: number) =>
  (question.type === 'fill-in' ? question.blanks[index] : question)?.label;

/** How many blanks stand inside the prompt. */
const inlineCount = (question: Typed): number =>
  Math.min(blankCount(question), textOf(question.prompt).split(blankMarker).length - 1);

const count = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The prompt, with inputs where the author left blanks. */
export function typedPrompt(model: Model): unknown {
  const inline = inlineCount(model.question);
  if (inline === 0) return showProse(model.question.prompt);
  return promptWithBlanks(model.question.prompt, (index) => (index < inline ? blankView(model, index) : ''));
}

/** The inputs that found no place in the prompt, what the author says to what was typed, and the answer once it may be told. */
export function typedView(model: Model): TemplateResult {
  const { question, id, checked, outdated, settled, response, state, locale } = model;
  const below = count(inlineCount(question), blankCount(question));
  const remarks = checked && !outdated ? (interactionOf(question).remarks?.(question, response) ?? []) : [];
  return html`${adopt(typedStyles)}${
    below.length === 0
      ? nothing
      : html`<div class="typed">
          <span class="label" id="${id}-label">${locale.messages.answerLabel}</span>
          ${below.map((index) => blankView(model, index))}
          ${question.type === 'numeric' && question.unit ? html`<span class="unit">${question.unit}</span>` : nothing}
        </div>`
  }
  ${remarks.map((remark) =>
    remark?.feedback === undefined
      ? nothing
      : html`<div class="feedback ${remark.correct ? 'right' : 'wrong'}" part="feedback">
          ${showProse(remark.feedback)}
        </div>`,
  )}
  ${
    settled && state.checked?.verdict !== 'right'
      ? html`<p class="answer" part="answer">${solutionText(question, locale)}</p>`
      : nothing
  }`;
}

/** One input; once judged, its mark. */
function blankView(model: Model, index: number): TemplateResult {
  const { question, id, response, checked, outdated, gap, locale } = model;
  const { tag, messages } = locale;
  const remark =
    checked && !outdated ? interactionOf(question).remarks?.(question, response)[index] : undefined;
  const mark = remark ? (remark.correct ? 'right' : 'wrong') : '';
  const only = blankCount(question) === 1 && inlineCount(question) === 0;
  return html`<span class="blank ${mark}"
    ><input
      type="text"
      class="input"
      part="input ${mark}"
      inputmode=${question.type === 'numeric' ? 'decimal' : 'text'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      data-index=${index}
      aria-labelledby=${only ? `${id}-label ${id}-prompt` : nothing}
      aria-label=${only ? nothing : (labelOf(question, index) ?? messages.blankLabel(formatNumber(index + 1, tag)))}
      aria-describedby=${gap ? `${id}-gap` : nothing}
      aria-invalid=${gap ? 'true' : nothing}
      ?readonly=${checked}
      .value=${response[index] ?? ''}
    />${
      remark
        ? html`<span class="mark" part="mark ${mark}">${remark.correct ? rightIcon : wrongIcon}</span
            ><span class="unseen">${remark.correct ? messages.right : messages.wrong}</span>`
        : nothing
    }</span
  >`;
}

/** The right answer in words. */
function solutionText(question: Typed, locale: Locale): string {
  const { answerIs, answersAre } = locale.messages;
  if (question.type === 'numeric') {
    const right = question.answers.find(({ correct }) => correct);
    return right ? answerIs(rangeText(right, question.unit, locale)) : '';
  }
  const words = interactionOf(question).solution(question);
  if (words.length === 1) return answerIs(words[0] ?? '');
  // Each word stands in its own direction: "C++" stays "C++" in an Arabic list.
  return answersAre(new Intl.ListFormat(locale.tag).format(words.map((word) => `\u2068${word}\u2069`)));
}

function rangeText({ min, max }: NumericAnswer, unit: string | undefined, { tag, messages }: Locale): string {
  const format = (value: number) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: 12 }).format(value) + (unit ? `\u00a0${unit}` : '');
  if (min === undefined) return max === undefined ? '' : messages.atMost(format(max));
  if (max === undefined) return messages.atLeast(format(min));
  return min === max ? format(min) : messages.between(format(min), format(max));
}
