import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/registry.js';
import type { RatingActs, RatingViewModel } from './rating-model.js';
import { gapView } from './rating-view.js';

/** Longer texts belong into a mail. */
const maxText = 2000;

/** A field for words of one's own. */
export const textView = (label: string, { messages }: Locale): TemplateResult => html`
  <label class="text own">
    <span class="label">${label}</span>
    <textarea
      class="input"
      part="input"
      rows="3"
      maxlength=${maxText}
      dir="auto"
      aria-describedby="privacy"
    ></textarea>
  </label>
  <p class="quiet small own" id="privacy">${messages.noPersonalDetails}</p>
`;

/** Why the learner answered so: reasons to pick, and words of their own where the author wants them. */
export function followUpView(model: RatingViewModel, acts: RatingActs): TemplateResult {
  const { reasons, withText, gap, locale } = model;
  const { messages } = locale;
  const send = (event: Event) => {
    const box = (event.currentTarget as Element).closest('.follow-up');
    const picked = [...(box?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(
      ({ value }) => value,
    );
    acts.followUp(picked, box?.querySelector('textarea')?.value.trim() ?? '');
  };
  return html`<div class="follow-up" part="follow-up">
    <fieldset part="reasons">
      <legend class="own">${messages.askReasons}</legend>
      <div class="levels">
        ${reasons.map(
          ({ id, text }) =>
            html`<label class="option" part="option"
              ><input type="checkbox" .value=${id} /><span>${text}</span></label
            >`,
        )}
      </div>
    </fieldset>
    ${withText ? textView(messages.askComment, locale) : nothing}
    ${gap === 'follow-up' ? gapView(locale) : nothing}
    <div class="acts" part="acts">
      <button class="button own" part="button send-button" @click=${send}>${messages.sendToo}</button>
    </div>
  </div>`;
}
