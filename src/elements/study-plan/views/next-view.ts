import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/registry.js';
import { numberText } from '../plan-words.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** What a learner may have, in minutes. */
const amounts = [5, 10, 20] as const;

/** `5 min`, as the language shortens it. */
const shortMinutes = (minutes: number, { tag }: Locale): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute' }).format(minutes);

/** "I have 5 minutes": one step that fits. */
export function nextView(model: PlanViewModel, acts: PlanActs): TemplateResult | typeof nothing {
  const { steps, minutes, standing, locale } = model;
  const { messages } = locale;
  // Where the goal was to be through the list, that is said already.
  if (steps.length === 0 || standing?.state === 'finished') return nothing;
  if (steps.every(({ done }) => done))
    return html`<p class="next own" part="next">${messages.planNothingLeft}</p>`;
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
            ${shortMinutes(amount, locale)}
          </button>`,
      )}
    </div>
    <div role="status">${minutes === undefined ? nothing : stepView(model, acts)}</div>
  </div>`;
}

function stepView({ next, locale }: PlanViewModel, acts: PlanActs): TemplateResult {
  const { messages } = locale;
  if (!next) return html`<p class="own">${messages.planNothingLeft}</p>`;
  const { step, fit } = next;
  const minutes = step.minutes;
  const note = { fits: '', unknown: messages.planUnknown, longer: messages.planLonger }[fit];
  return html`<p class="step" part="step">
      <span class="own quiet">${messages.planNext}:</span>
      <a part="step-link" href=${step.address} @click=${(event: MouseEvent) => acts.follow(event, step)}
        >${step.title}</a
      >
      ${minutes === undefined ? nothing : html`<span class="own quiet">(${messages.planMinutes(numberText(minutes, locale), minutes)})</span>`}
    </p>
    ${note === '' ? nothing : html`<p class="own quiet">${note}</p>`}`;
}
