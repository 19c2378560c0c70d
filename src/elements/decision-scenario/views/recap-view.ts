import { html, nothing, type TemplateResult } from 'lit';
import type { RecapEntry } from '../../../domain/scenario/recap.js';
import type { Choice } from '../../../domain/scenario/model.js';
import { adopt } from '../../../internal/adopt.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import { recapStyles } from '../styles/recap.styles.js';
import { compareView } from './compare-view.js';
import { expertIcon, expertTooIcon, ledToIcon } from './recap-icons.js';
import { nameOf, type RecapActs, type RecapViewModel } from './recap-model.js';
import { clockIcon, restartIcon } from './scenario-icons.js';

/** What an ended path offers, and how to see it beside another one. */
export interface EndActs extends RecapActs {
  readonly compareWith: (rival: string) => void;
}

/** A path told after its end: each decision and what it led to, the points, another path beside it, the map of all. */
export function recapView(model: RecapViewModel, acts: EndActs, map: TemplateResult): TemplateResult {
  const { recap, comparison, locale } = model;
  const { messages } = locale;
  const { askRestart } = acts;
  return html`${adopt(recapStyles)}
    <section class="telling" part="recap" aria-labelledby="recap-heading">
      <h4 class="heading" part="recap-heading" id="recap-heading">${messages.recap}</h4>
      <ol class="told" part="recap-decisions">
        ${recap.entries.map((entry) => entryView(entry, model, acts))}
      </ol>
      ${pointsView(model)} ${comparison ? compareView(comparison, acts.compareWith, locale) : nothing} ${map}
      ${
        askRestart
          ? html`<div class="acts" part="acts">
              <button class="button" part="button restart-button" @click=${askRestart}>
                ${restartIcon}${messages.startOver}
              </button>
            </div>`
          : nothing
      }
    </section>`;
}

function entryView(entry: RecapEntry, { recap, locale }: RecapViewModel, acts: EndActs): TemplateResult {
  const { number, step, choice, late, next, points } = entry;
  const { tag, messages } = locale;
  const isLast = number === recap.entries.length;
  const again = acts.backTo ? () => acts.backTo?.(number) : isLast ? acts.back : undefined;
  return html`<li class="decided" part="recap-decision">
    <span class="number" aria-hidden="true">${new Intl.NumberFormat(tag).format(number)}</span>
    <p class="place">
      <span class="label" part="recap-step">${nameOf(step)}</span>
      ${points ? html`<span class="points" part="points">${pointsText(points, locale, 'exceptZero')}</span>` : nothing}
    </p>
    <div class="took" part="recap-choice">
      ${late ? clockIcon : nothing}
      <span>
        <span class=${late ? 'label' : 'unseen'}
          >${late ? messages.chosenByTime : messages.chosenLabel}:</span
        >
        ${showProse(choice.text)}
      </span>
    </div>
    ${
      choice.feedback === undefined
        ? nothing
        : html`<div class="feedback" part="feedback">${showProse(choice.feedback)}</div>`
    }
    ${expertView(entry, locale)}
    <p class="led" part="recap-consequence">
      ${ledToIcon}<span><span class="quiet">${messages.ledTo}:</span> ${nameOf(next)}</span>
    </p>
    ${again && entry.others.length > 0 ? againView(entry, again, locale) : nothing}
  </li>`;
}

/** What an expert would do, where the author says so. */
function expertView({ choice, experts }: RecapEntry, { messages }: Locale): TemplateResult | typeof nothing {
  if (experts.length === 0) return nothing;
  if (choice.expert) {
    return html`<p class="expert too" part="recap-expert same">
      ${expertTooIcon}<span>${messages.expertToo}</span>
    </p>`;
  }
  const advice = ({ text, feedback }: Choice): TemplateResult =>
    html`<span class="advice">${showProse(text)}</span>
      ${feedback === undefined ? nothing : html`<div class="feedback">${showProse(feedback)}</div>`}`;
  return html`<div class="expert" part="recap-expert">
    ${expertIcon}
    <div><span class="quiet">${messages.expertWould}:</span> ${experts.map(advice)}</div>
  </div>`;
}

function againView({ step, others }: RecapEntry, again: () => void, locale: Locale): TemplateResult {
  const { tryOtherWay, tryAnotherWay, atStep } = locale.messages;
  return html`<button class="button again" part="button again-button" @click=${again}>
    ${others.length === 1 ? tryOtherWay : tryAnotherWay}<span class="unseen"> ${atStep(nameOf(step))}</span>
  </button>`;
}

/** How the points came together; the single ones stand at their decisions. */
function pointsView({ recap, scoring, outcome, locale }: RecapViewModel): TemplateResult | typeof nothing {
  const { score } = outcome;
  if (!score) return nothing;
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const result = messages.result(format.format(score.raw), format.format(score.max), score.max);
  const row = (name: string, text: string, part: string): TemplateResult =>
    html`<div class=${part} part=${part}>
      <dt>${name}</dt>
      <dd>${text}</dd>
    </div>`;
  return html`<dl class="score" part="recap-score">
    ${recap.base === 0 ? nothing : row(messages.pointsAtStart, pointsText(recap.base, locale), 'base')}
    ${row(scoring === 'ending' ? messages.pointsOfEnding : messages.pointsTogether, result, 'together')}
  </dl>`;
}

function pointsText(
  points: number,
  { tag, messages }: Locale,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, signDisplay });
  return messages.points(format.format(points), points);
}
