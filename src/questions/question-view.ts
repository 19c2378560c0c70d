import { html, nothing, type TemplateResult } from 'lit';
import type { Prose } from '../domain/question/model.js';
import { hintIcon, noticeIcon, partlyIcon, rightIcon, wrongIcon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import { choiceView } from './choice-view.js';
import type { QuestionViewModel } from './question-model.js';
import { typed } from './typed-parts.js';

/** The acts that a question offers right now. */
export interface QuestionActs {
  /** Judges the answer; left out once it is judged. */
  readonly check?: (() => void) | undefined;
  /** Opens the next attempt, where this question alone decides about it. */
  readonly retry?: (() => void) | undefined;
  readonly openHint?: (() => void) | undefined;
  readonly showSolution?: (() => void) | undefined;
}

const verdictIcons = { right: rightIcon, partly: partlyIcon, wrong: wrongIcon };

/** Prompt, hints, and the inputs of one question. */
export function questionView(model: QuestionViewModel, acts: QuestionActs): TemplateResult {
  const { question, id, number, total, changed, outdated, locale } = model;
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag);
  const several = question.type === 'choice' && question.several;
  const chosen = 'choices' in question;
  return html`
    ${total > 1 ? html`<p class="count" part="count">${messages.question(format.format(number), format.format(total))}</p>` : nothing}
    <div class="prompt" part="prompt" id="${id}-prompt">
      ${chosen ? showProse(question.prompt) : typed?.typedPrompt({ ...model, question })}
    </div>
    ${several ? html`<p class="instruction" part="instruction">${messages.chooseSeveral}</p>` : nothing}
    ${changed ? noticeView(outdated ? messages.answerChanged : messages.changed) : nothing}
    ${hintsView(model)}
    ${chosen ? choiceView({ ...model, question }) : typed?.typedView({ ...model, question })}
    ${gapView(model)} ${verdictView(model)} ${actsView(model, acts)}
  `;
}

const noticeView = (text: string): TemplateResult =>
  html`<p class="notice" part="notice">${noticeIcon}<span>${text}</span></p>`;

function hintsView({ question, state, locale }: QuestionViewModel): TemplateResult | typeof nothing {
  if (state.hints === 0) return nothing;
  return html`<div class="hints" part="hints">
    ${question.hints.slice(0, state.hints).map(
      (hint: Prose) =>
        html`<div class="hint" part="hint">
          ${hintIcon}
          <div><span class="unseen">${locale.messages.hintLabel}: </span>${showProse(hint)}</div>
        </div>`,
    )}
  </div>`;
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

function verdictView({ question, id, state, outdated, settled, kept, locale }: QuestionViewModel) {
  if (outdated || !state.checked) return nothing;
  const { verdict } = state.checked;
  const { messages } = locale;
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

function actsView({ state, locale }: QuestionViewModel, acts: QuestionActs): TemplateResult | typeof nothing {
  const { check, retry, openHint, showSolution } = acts;
  if (!check && !retry && !openHint && !showSolution) return nothing;
  const { messages } = locale;
  return html`<div class="acts" part="acts">
    ${check ? html`<button class="button main" part="button check-button" @click=${check}>${messages.check}</button>` : nothing}
    ${retry ? html`<button class="button main" part="button retry-button" @click=${retry}>${messages.tryAgain}</button>` : nothing}
    ${
      openHint
        ? html`<button class="button" part="button hint-button" @click=${openHint}>
            ${hintIcon}${state.hints === 0 ? messages.showHint : messages.nextHint}
          </button>`
        : nothing
    }
    ${
      showSolution
        ? html`<button class="button" part="button solution-button" @click=${showSolution}>
            ${messages.showAnswer}
          </button>`
        : nothing
    }
  </div>`;
}
