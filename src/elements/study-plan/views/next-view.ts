import { html, nothing, type TemplateResult } from 'lit';
import { numberText } from '../plan-words.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** What a learner may have, in minutes. */
const amounts = [5, 10, 20] as const;

/** "I have 5 minutes": one step that fits. */
export function nextView(model: PlanViewModel, acts: PlanActs): TemplateResult | typeof nothing {
  const { hasSteps, minutes, locale } = model;
  if (!hasSteps) return nothing;
  const { messages } = locale;
  return html`<div class="next" part="next">
    <div class="have own" role="group" aria-labelledby="have">
      <span id="have">${messages.planIHave}</span>
      ${amounts.map(
        (amount) =>
          html`<button
            class="button ${amount === minutes ? 'pressed' : ''}"
            part="button minutes-button"
            aria-pressed=${amount === minutes ? 'true' : 'false'}
            @click=${() => acts.choose(amount)}
          >
            ${messages.planMinutes(numberText(amount, locale), amount)}
          </button>`,
      )}
    </div>
    <div role="status">${minutes === undefined ? nothing : stepView(model)}</div>
  </div>`;
}

function stepView({ next, locale }: PlanViewModel): TemplateResult {
  const { messages } = locale;
  if (!next) return html`<p class="own">${messages.planNothingLeft}</p>`;
  const { step, fit } = next;
  const minutes = step.minutes;
  const note = { fits: '', unknown: messages.planUnknown, longer: messages.planLonger }[fit];
  return html`<p class="step" part="step">
      <span class="own quiet">${messages.planNext}:</span>
      <a part="step-link" href=${step.address}>${step.title}</a>
      ${minutes === undefined ? nothing : html`<span class="own quiet">(${messages.planMinutes(numberText(minutes, locale), minutes)})</span>`}
    </p>
    ${note === '' ? nothing : html`<p class="own quiet">${note}</p>`}`;
}
