import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon, partlyIcon, rightIcon, wrongIcon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import { choiceView } from './choice-view.js';
import type { QuestionViewModel } from './question-model.js';
import { extra, typed } from './question-parts.js';

/** The acts that a question offers right now. */
export interface QuestionActs {
  /** Judges the answer; left out once it is judged. */
  readonly check?: (() => void) | undefined;
  /** Opens the next attempt, where this question alone decides about it; goes with `check` never. */
  readonly retry?: (() => void) | undefined;
  /** Before the answer is judged, while there is one more. */
  readonly openHint?: (() => void) | undefined;
  /** Once it is judged. */
  readonly showSolution?: (() => void) | undefined;
}

const verdictIcons = { right: rightIcon, partly: partlyIcon, wrong: wrongIcon };

/**
 * Prompt, hints, and the inputs of one question.
 *
 * What most questions do not show shares its place with others: a thousand questions keep each place in mind a thousand times.
 */
export function questionView(model: QuestionViewModel, acts: QuestionActs): TemplateResult {
  const { question, id } = model;
  const [prompt, inputs] =
    'choices' in question
      ? [showProse(question.prompt), choiceView({ ...model, question })]
      : [typed?.typedPrompt({ ...model, question }), typed?.typedView({ ...model, question })];
  const result = model.checked && !model.outdated ? verdictView(model) : gapView(model);
  return html`${model.total > 1 ? extra?.countView(model) : nothing}
    <div class="prompt" part="prompt" id="${id}-prompt">${prompt}</div>
    ${notesView(model)}${inputs}${result}${actsView(model, acts)}`;
}

/** What stands between prompt and inputs. */
function notesView({ question, state, changed, outdated, locale }: QuestionViewModel) {
  const { messages } = locale;
  const several = question.type === 'choice' && question.several;
  if (!several && !changed && state.hints === 0) return nothing;
  return html`
    ${several ? html`<p class="instruction" part="instruction">${messages.chooseSeveral}</p>` : nothing}
    ${
      changed
        ? html`<p class="notice" part="notice">
            ${noticeIcon}<span>${outdated ? messages.answerChanged : messages.changed}</span>
          </p>`
        : nothing
    }
    ${state.hints > 0 ? extra?.hintsView(question.hints.slice(0, state.hints), messages.hintLabel) : nothing}
  `;
}

/** What is missing before the answer can be judged. */
export function gapText({ gap, question, locale }: QuestionViewModel): string {
  const { gapNumber, gapChoice, gapText: gapTyped } = locale.messages;
  if (gap === 'not-a-number') return gapNumber;
  return 'choices' in question ? gapChoice : gapTyped;
}

function gapView(model: QuestionViewModel): TemplateResult | typeof nothing {
  if (!model.gap) return nothing;
  return html`<p class="gap" part="gap" id="${model.id}-gap">${noticeIcon}<span>${gapText(model)}</span></p>`;
}

function verdictView({ question, id, state, settled, kept, locale: { messages } }: QuestionViewModel) {
  const { verdict } = state.checked ?? {};
  if (!verdict) return nothing;
  return html`<div class="verdict ${verdict}" part="verdict ${verdict}" id="${id}-verdict" tabindex="-1">
      ${verdictIcons[verdict]}<span>${messages[verdict]}</span>
      ${kept ? html`<span class="quiet">${messages.keptRight}</span>` : nothing}
    </div>
    ${
      settled && question.explanation !== undefined
        ? html`<div class="explanation" part="explanation">${showProse(question.explanation)}</div>`
        : nothing
    }`;
}

/** One main button and one beside it; which, hangs on whether the answer is judged. */
function actsView({ state, locale: { messages } }: QuestionViewModel, acts: QuestionActs) {
  const { check, retry, openHint, showSolution } = acts;
  if (check)
    return html`<div class="acts" part="acts">
      <button class="button main" part="button check-button" @click=${check}>${messages.check}</button>${
        openHint
          ? extra?.hintButton(openHint, state.hints === 0 ? messages.showHint : messages.nextHint)
          : nothing
      }
    </div>`;
  if (!retry && !showSolution) return nothing;
  return html`<div class="acts" part="acts">
    ${
      retry
        ? html`<button class="button main" part="button retry-button" @click=${retry}>
            ${messages.tryAgain}
          </button>`
        : nothing
    }${
      showSolution
        ? html`<button class="button" part="button solution-button" @click=${showSolution}>
            ${messages.showAnswer}
          </button>`
        : nothing
    }
  </div>`;
}
