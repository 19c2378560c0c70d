import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon, rightIcon } from '../../../internal/icons.js';
import { comesBackText, daysText, numberText, reasonText, shareText } from '../deck-words.js';
import type { DeckActs, DeckViewModel } from './deck-model.js';

type Drawn = TemplateResult | typeof nothing;

/** Why this question is asked, and where it stands. */
export function headView(model: DeckViewModel): Drawn {
  const { asked, since, locale } = model;
  if (!asked) return nothing;
  return html`<div class="head">
    <p class="reason own" part="reason" id="reason">${reasonText(asked.card.why, since, locale)}</p>
    ${sourceView(model)}
  </div>`;
}

function sourceView({ asked, locale }: DeckViewModel): Drawn {
  if (asked?.address === undefined) return nothing;
  const { page, language } = asked.kept;
  const { messages } = locale;
  return html`<p class="source own" part="source">
    <a part="link" href=${asked.address} lang=${page === '' || language === 'und' ? nothing : language}>
      ${page === '' ? messages.reviewFromPage : messages.reviewFrom(page)}
    </a>
  </p>`;
}

/** What can be done with an open question beside answering it. */
export function besideView({ asked, locale }: DeckViewModel, { doubt, skip }: DeckActs): Drawn {
  if (!asked || asked.state.checked) return nothing;
  const { notSure, reviewLater, knowThis } = locale.messages;
  return html`<div class="beside own" part="beside">
    <label class="unsure" part="unsure">
      <input
        type="checkbox"
        name="unsure"
        .checked=${asked.isUnsure}
        @change=${(event: Event) => doubt((event.target as HTMLInputElement).checked)}
      />
      <span>${notSure}</span>
    </label>
    <span class="skips">
      <button class="plain" part="later-button" @click=${() => skip('not-now')}>${reviewLater}</button>
      <button class="plain" part="known-button" @click=${() => skip('known')}>${knowThis}</button>
    </span>
  </div>`;
}

/** When a judged question comes back, and the way on. */
export function onwardView({ asked, comesBack, left, locale }: DeckViewModel, { next }: DeckActs): Drawn {
  if (!asked?.state.checked) return nothing;
  const { messages } = locale;
  return html`<div class="acts onward" part="acts">
    <button class="button main" part="button next-button" @click=${next}>
      ${left > 0 ? messages.nextQuestion : messages.finishReview}
    </button>
    ${
      comesBack === undefined
        ? nothing
        : html`<span class="quiet" part="comes-back">${comesBackText(comesBack, locale)}</span>`
    }
  </div>`;
}

/** What was left out last, and the way back. */
export function skippedView({ skipped, locale }: DeckViewModel, { undo }: DeckActs): Drawn {
  if (!skipped) return nothing;
  const { messages } = locale;
  return html`<p class="skipped own" part="skipped">
    <span>${skipped.reason === 'known' ? messages.isKnown : messages.putOff}</span>
    <button class="plain" part="undo-button" @click=${undo}>${messages.undo}</button>
  </p>`;
}

/** How the learner stands in one sentence, as it is shown and said. */
export function standingText({ standing, done, locale }: DeckViewModel): string {
  const { tag, messages } = locale;
  if (standing === 'empty') return messages.reviewNothingYet;
  return done > 0 ? messages.reviewAllDone(numberText(done, tag), done) : messages.reviewNothingDue;
}

/** How the learner stands when nothing is asked: what comes next, and what they would recall. */
export function standingView(model: DeckViewModel, { more }: DeckActs): TemplateResult {
  const { standing, next, beyond, locale } = model;
  const { tag, messages } = locale;
  return html`<div class="over own ${standing}">
    <p class="standing" part="standing" tabindex="-1">
      ${standing === 'finished' ? rightIcon : nothing}<span>${standingText(model)}</span>
    </p>
    ${
      beyond > 0
        ? html`<p class="beyond" part="beyond">${messages.reviewBeyond(numberText(beyond, tag), beyond)}</p>
            <div class="acts" part="acts">
              <button class="button" part="button more-button" @click=${more}>${messages.reviewMore}</button>
            </div>`
        : next === undefined
          ? nothing
          : html`<p class="next" part="next">
              ${next <= 0 ? messages.reviewNextSoon : messages.reviewNext(daysText(next, tag))}
            </p>`
    }
    ${forecastView(model)}
  </div>`;
}

/** What would be recalled, today and in a week: a sentence, and a bar for each day that says no more than it. */
function forecastView({ forecast, locale }: DeckViewModel): Drawn {
  if (!forecast) return nothing;
  const { tag, messages } = locale;
  const [today = 0] = forecast;
  const week = forecast.at(-1) ?? today;
  const height = (share: number): string => String(Math.round(share * 32));
  return html`<div class="forecast" part="forecast">
    <svg class="bars" part="bars" viewBox="0 0 78 34" aria-hidden="true" focusable="false">
      ${forecast.map(
        (share, day) =>
          html`<svg x=${day * 10} width="8" height="34">
            <rect y="1" width="8" height="32" class="full"></rect>
            <rect y=${33 - Number(height(share))} width="8" height=${height(share)} class="kept"></rect>
          </svg>`,
      )}
    </svg>
    <p>${messages.reviewForecast(shareText(today, tag), shareText(week, tag))}</p>
  </div>`;
}

/** What the learner should know about their record. */
export const recordView = ({ recordText }: DeckViewModel): Drawn =>
  recordText === ''
    ? nothing
    : html`<p class="notice" part="notice">${noticeIcon}<span>${recordText}</span></p>`;
