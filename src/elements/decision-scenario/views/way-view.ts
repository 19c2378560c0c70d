import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../../domain/question/model.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import { backIcon, restartIcon } from './scenario-icons.js';
import type { PastDecision, StepActs } from './step-model.js';

/** The way back: one step, to the start, or to any decision of the path. */
export function wayView(past: readonly PastDecision[], acts: StepActs, locale: Locale) {
  const { back, backTo, askRestart } = acts;
  const { messages } = locale;
  if (!back && !askRestart) return nothing;
  return html`<div class="way" part="way">
    <div class="acts" part="acts">
      ${
        back
          ? html`<button class="button" part="button back-button" @click=${back}>
              ${backIcon}${messages.back}
            </button>`
          : nothing
      }
      ${
        askRestart
          ? html`<button class="button" part="button restart-button" @click=${askRestart}>
              ${restartIcon}${messages.startOver}
            </button>`
          : nothing
      }
    </div>
    ${backTo && past.length > 0 ? pastView(past, backTo, locale) : nothing}
  </div>`;
}

function pastView(
  past: readonly PastDecision[],
  backTo: (number: number) => void,
  { tag, messages }: Locale,
): TemplateResult {
  const format = new Intl.NumberFormat(tag);
  return html`<details class="past" part="past">
    <summary part="past-summary">${messages.pastDecisions(format.format(past.length), past.length)}</summary>
    <ol>
      ${past.map(
        ({ number, step, choice }) =>
          html`<li part="past-decision">
            <span id="past-${number}">
              <span class="label"
                >${step.title === undefined ? messages.decision(format.format(number)) : textOf(step.title)}</span
              >
              <span>${showProse(choice.text)}</span>
            </span>
            <button
              class="button"
              part="button past-button"
              aria-describedby="past-${number}"
              @click=${() => backTo(number)}
            >
              ${messages.goBackHere}
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Asks before the path is left. */
export function restartQuestion(restart: () => void, stay: () => void, { messages }: Locale): TemplateResult {
  return html`<div
    class="question"
    part="restart-question"
    role="group"
    aria-labelledby="restart-question"
    @keydown=${(event: KeyboardEvent) => (event.key === 'Escape' ? stay() : undefined)}
  >
    <p id="restart-question" tabindex="-1">${messages.startOverQuestion}</p>
    <div class="acts" part="acts">
      <button class="button main" part="button confirm-button" @click=${restart}>
        ${messages.startOver}
      </button>
      <button class="button" part="button stay-button" @click=${stay}>${messages.keepGoing}</button>
    </div>
  </div>`;
}
