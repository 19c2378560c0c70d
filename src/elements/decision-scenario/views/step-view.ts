import { html, nothing, type TemplateResult } from 'lit';
import type { PathOutcome } from '../../../domain/scenario/scoring.js';
import { noticeIcon, partlyIcon, rightIcon } from '../../../internal/icons.js';
import { showProse } from '../../../internal/prose.js';
import { parts } from '../scenario-parts.js';
import { blockView } from './block-view.js';
import { goodIcon, mixedIcon, onIcon, poorIcon } from './scenario-icons.js';
import type { StepActs, StepViewModel } from './step-model.js';

/** One step: what the last decision led to, what happens now, and what can be done about it. */
export function stepView(model: StepViewModel, acts: StepActs): TemplateResult {
  const { step, blocks, outcome, notice, locale } = model;
  const { messages } = locale;
  return html`
    ${notice ? noticeView(notice === 'resumed' ? messages.youWereHere : messages.pathChanged) : nothing}
    ${consequenceView(model)} ${outcome ? endingView(outcome, model) : countView(model)}
    ${step.title === undefined ? nothing : html`<h3 class="title" part="title" tabindex="-1">${showProse(step.title)}</h3>`}
    <div class="blocks" part="blocks" tabindex=${step.title === undefined ? '-1' : nothing}>
      ${blocks.map(blockView)}
    </div>
    ${model.timer && !outcome ? parts.timer?.timerView(model.timer, acts, locale) : nothing}
    ${choicesView(model, acts)}
  `;
}

export const noticeView = (text: string): TemplateResult =>
  html`<p class="notice" part="notice">${noticeIcon}<span>${text}</span></p>`;

/** What was chosen, and what the author says to it. */
function consequenceView({ consequence, locale }: StepViewModel): TemplateResult | typeof nothing {
  if (!consequence) return nothing;
  const { choice, late } = consequence;
  const { chosenLabel, chosenByTime } = locale.messages;
  return html`<div class="consequence" part="consequence">
    <p class="chosen" part="chosen">
      <span class="label">${late ? chosenByTime : chosenLabel}</span> <span>${showProse(choice.text)}</span>
    </p>
    ${
      choice.feedback === undefined
        ? nothing
        : html`<div class="feedback" part="feedback">${showProse(choice.feedback)}</div>`
    }
  </div>`;
}

function countView({ scenario, number, locale: { tag, messages } }: StepViewModel): TemplateResult {
  return html`<p class="count" part="count">
    ${scenario.title ? html`<span>${scenario.title}</span> <span aria-hidden="true">·</span>` : nothing}
    <span>${messages.decision(new Intl.NumberFormat(tag).format(number))}</span>
  </p>`;
}

/** How it came out: by an icon, in words, by colour. */
function endingView({ kind, passed, score }: PathOutcome, { locale }: StepViewModel): TemplateResult {
  const { tag, messages } = locale;
  const { endingGood, endingMixed, endingPoor, result } = messages;
  const icon = { good: goodIcon, mixed: mixedIcon, poor: poorIcon }[kind];
  const words = { good: endingGood, mixed: endingMixed, poor: endingPoor }[kind];
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  return html`<div class="ending ${kind}" part="ending ${kind}">
    <p class="kind" part="kind">${icon}<span>${words}</span></p>
    ${
      passed === undefined && !score
        ? nothing
        : html`<p class="outcome" part="outcome">
            ${
              passed === undefined
                ? nothing
                : html`${passed ? rightIcon : partlyIcon}<span
                      >${passed ? messages.passed : messages.failed}</span
                    >`
            }
            ${score ? html`<span class="quiet">${result(format.format(score.raw), format.format(score.max), score.max)}</span>` : nothing}
          </p>`
    }
  </div>`;
}

/** The second click of two was not meant for the step that has just come. */
const takes = ({ detail }: MouseEvent): boolean => detail < 2;

function choicesView(model: StepViewModel, acts: StepActs): TemplateResult | typeof nothing {
  const { choices, blocked, outcome, locale } = model;
  const { messages } = locale;
  if (outcome) return nothing;
  if (blocked) return noticeView(blocked === 'quiz' ? messages.quizFirst : messages.stuck);
  return html`<ul class="choices" part="choices" aria-label=${messages.choices}>
    ${choices.map(
      (choice) =>
        html`<li>
          <button
            class="choice"
            part="choice"
            data-choice=${choice.id}
            @click=${(event: MouseEvent) => takes(event) && acts.decide(choice)}
          >
            <span class="text">${showProse(choice.text)}</span>${onIcon}
          </button>
        </li>`,
    )}
  </ul>`;
}
