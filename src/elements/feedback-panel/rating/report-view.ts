import { html, nothing, type TemplateResult } from 'lit';
import { problemKinds, type ProblemKind } from '../../../domain/feedback/acts.js';
import type { Messages } from '../../../localization/messages.js';
import { rightIcon } from '../../../internal/icons.js';
import { textView } from './follow-up-view.js';
import type { RatingActs, RatingViewModel } from './rating-model.js';
import { gapView } from './rating-view.js';

/** What a kind of problem is called. */
export const problemText = (kind: ProblemKind, messages: Messages): string =>
  ({ content: messages.problemContent, broken: messages.problemBroken, access: messages.problemAccess })[
    kind
  ];

/** A quiet way to say that something is wrong. */
export function reportView(model: RatingViewModel, acts: RatingActs): TemplateResult | typeof nothing {
  const { report, fate, locale } = model;
  const { messages } = locale;
  if (report === 'none') return nothing;
  if (report === 'open') return formView(model, acts);
  return html`<div class="report" part="report">
    ${
      report === 'sent'
        ? html`<div class="thanks own" part="thanks" tabindex="-1">
            ${rightIcon}
            <p>${messages.reported} <span class="quiet">${fate}</span></p>
          </div>`
        : html`<button class="button plain own" part="button report-button" @click=${acts.openReport}>
            ${messages.reportProblem}
          </button>`
    }
  </div>`;
}

function formView({ withText, gap, locale }: RatingViewModel, acts: RatingActs): TemplateResult {
  const { messages } = locale;
  const send = (event: Event) => {
    const form = (event.currentTarget as Element).closest('.report');
    const picked = form?.querySelector<HTMLInputElement>('input:checked')?.value;
    const kind = problemKinds.find((each) => each === picked);
    acts.report(kind, form?.querySelector('textarea')?.value.trim() ?? '');
  };
  return html`<fieldset class="report" part="report">
    <legend class="own">${messages.askProblem}</legend>
    <div class="levels" part="options">
      ${problemKinds.map(
        (kind) =>
          html`<label class="option own" part="option">
            <input type="radio" name="report" .value=${kind} /><span>${problemText(kind, messages)}</span>
          </label>`,
      )}
    </div>
    ${withText ? textView(messages.describeProblem, locale) : nothing}
    ${gap === 'report' ? gapView(locale) : nothing}
    <div class="acts" part="acts">
      <button class="button main own" part="button send-button" @click=${send}>${messages.sendReport}</button>
      <button class="button plain own" part="button decline-button" @click=${acts.closeReport}>
        ${messages.cancelReport}
      </button>
    </div>
  </fieldset>`;
}
