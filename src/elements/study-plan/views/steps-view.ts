import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../domain/plan/steps.js';
import { rightIcon } from '../../../internal/icons.js';
import { numberText } from '../plan-words.js';
import { dayIcons } from './day-icons.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** The whole list, folded: what is drawn in the place of the author's own. */
export function stepsView({ steps, locale }: PlanViewModel, acts: PlanActs): TemplateResult {
  const { messages } = locale;
  const done = steps.filter((step) => step.done).length;
  const [doneText, allText] = [done, steps.length].map((count) => numberText(count, locale)) as [
    string,
    string,
  ];
  return html`<details class="steps" part="steps">
    <summary class="own" part="steps-summary">${messages.planSteps(doneText, allText)}</summary>
    <ol>
      ${steps.map((step) => stepView(step, acts, locale))}
    </ol>
  </details>`;
}

function stepView(step: Step, acts: PlanActs, locale: PlanViewModel['locale']): TemplateResult {
  const { title, address, minutes, done, locked } = step;
  const { messages } = locale;
  const time = minutes === undefined ? '' : messages.planMinutes(numberText(minutes, locale), minutes);
  const note = done ? messages.planStepDone : locked ? messages.planStepLocked : time;
  return html`<li part="steps-item">
    ${done ? rightIcon : dayIcons.free}
    <span>
      ${
        locked
          ? title
          : html`<a part="step-link" href=${address} @click=${(event: MouseEvent) => acts.follow(event, step)}
              >${title}</a
            >`
      }
      ${note === '' ? nothing : html`<span class="own quiet">${note}</span>`}
    </span>
  </li>`;
}
