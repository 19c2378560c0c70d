import { html, svg, type TemplateResult } from 'lit';
import { percentOf } from '../../../domain/progress/roll-up.js';
import { adopt } from '../../../internal/adopt.js';
import { compactStyles } from '../styles/compact.styles.js';
import { continueView, wordsView } from './head-view.js';
import type { TrackerActs, TrackerViewModel } from './tracker-model.js';

const percentText = (percent: number, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'percent' }).format(percent / 100);

/** A line that fills, and the words for it. */
export function barView(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const percent = percentOf(model.progress);
  return html`${adopt(compactStyles)}
    <div class="compact">
      <div class="measure">
        ${wordsView(model)}
        <span class="percent" part="percent" aria-hidden="true"
          >${percentText(percent, model.locale.tag)}</span
        >
      </div>
      <progress
        class="bar"
        part="bar"
        max="100"
        value=${percent}
        aria-label=${model.locale.messages.steps}
      ></progress>
      ${continueView(model, acts)}
    </div>`;
}

/** A ring that fills, and the words for it. */
export function ringView(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const percent = percentOf(model.progress);
  return html`${adopt(compactStyles)}
    <div class="compact around">
      <div class="ring" part="ring" aria-hidden="true">
        <svg viewBox="0 0 64 64" focusable="false">
          <circle class="groove" cx="32" cy="32" r="28"></circle>
          ${
            percent === 0
              ? ''
              : svg`<circle class="filled" cx="32" cy="32" r="28" pathLength="100" stroke-dasharray="${percent} 100"></circle>`
          }
        </svg>
        <span class="percent" part="percent">${percentText(percent, model.locale.tag)}</span>
      </div>
      <div class="beside">${wordsView(model)} ${continueView(model, acts)}</div>
    </div>`;
}
