import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../../internal/adopt.js';
import { noticeIcon, rightIcon } from '../../../internal/icons.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import { followUpView } from './follow-up-view.js';
import type { RatingActs, RatingViewModel } from './rating-model.js';
import { ratingStyles } from './rating.styles.js';
import { reportView } from './report-view.js';
import { scaleView, votesView } from './scale-view.js';

/** What the learner is asked, or what they have answered; and a way to report a problem. */
export function ratingView(model: RatingViewModel, acts: RatingActs): TemplateResult {
  const { phase, failed, locale } = model;
  return html`${adopt(ratingStyles)} ${phase === 'asking' ? askView(model, acts) : nothing}
  ${phase === 'answered' ? answeredView(model, acts) : nothing}
  ${phase === 'withdrawn' ? withdrawnView(model, acts) : nothing}
  ${failed ? html`<p class="notice own" part="notice">${noticeIcon}<span>${locale.messages.notSaved}</span></p>` : nothing}
  ${reportView(model, acts)}`;
}

function askView(model: RatingViewModel, acts: RatingActs): TemplateResult {
  const { ask, question, gap, locale } = model;
  const { messages } = locale;
  const decline = html`<button class="button plain own" part="button decline-button" @click=${acts.decline}>
    ${messages.notNow}
  </button>`;
  return html`<fieldset class="rating" part="rating">
    <legend part="question">${showProse(question)}</legend>
    ${
      ask === 'helpful'
        ? html`<div class="acts" part="acts">${votesView(locale, acts.answer)}${decline}</div>`
        : html`${scaleView(model, acts.pick)} ${gap === 'rating' ? gapView(locale) : nothing}
            <div class="acts" part="acts">
              <button class="button main own" part="button send-button" @click=${acts.send}>
                ${messages.send}</button
              >${decline}
            </div>`
    }
  </fieldset>`;
}

/** What is to be done first. */
export const gapView = ({ messages }: Locale): TemplateResult =>
  html`<p class="gap" part="gap" role="alert">${messages.chooseFirst}</p>`;

function answeredView(model: RatingViewModel, acts: RatingActs): TemplateResult {
  const { answer, thanks, fate, isFollowing, locale } = model;
  const { messages } = locale;
  return html`<div class="rating" part="rating">
    <div class="thanks" part="thanks" tabindex="-1">
      ${rightIcon}
      <div>
        ${
          thanks === undefined
            ? html`<p class="own">
                ${messages.thanks} <span class="quiet">${messages.youSaid(answer)} ${fate}</span>
              </p>`
            : html`<div>${showProse(thanks)}</div>
                <p class="quiet own">${messages.youSaid(answer)}</p>`
        }
      </div>
    </div>
    ${isFollowing ? followUpView(model, acts) : nothing}
    <div class="acts quiet-acts" part="acts">
      <button class="button plain own" part="button change-button" @click=${acts.change}>
        ${messages.changeAnswer}
      </button>
      <button class="button plain own" part="button withdraw-button" @click=${acts.withdraw}>
        ${messages.withdraw}
      </button>
    </div>
  </div>`;
}

function withdrawnView({ locale }: RatingViewModel, acts: RatingActs): TemplateResult {
  const { messages } = locale;
  return html`<div class="rating" part="rating">
    <div class="thanks" part="thanks" tabindex="-1"><p class="own">${messages.withdrawn}</p></div>
    <div class="acts quiet-acts" part="acts">
      <button class="button plain own" part="button change-button" @click=${acts.change}>
        ${messages.answerAgain}
      </button>
    </div>
  </div>`;
}
