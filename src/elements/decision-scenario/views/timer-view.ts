import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/registry.js';
import { adopt } from '../../../internal/adopt.js';
import { timerStyles } from '../styles/timer.styles.js';
import { clockIcon } from './scenario-icons.js';
import type { StepActs, TimerViewModel } from './step-model.js';

/** The time for a decision, and the ways to have more of it, or none. */
export function timerView({ limit, left, state }: TimerViewModel, acts: StepActs, { tag, messages }: Locale) {
  const { startTimer, extendTimer, switchTimer } = acts;
  const format = new Intl.NumberFormat(tag);
  const words = {
    waiting: () => messages.timeLimit(format.format(limit), limit),
    running: () => messages.secondsLeft(format.format(left), left),
    off: () => '',
  }[state]();
  const button = (text: string, part: string, act: () => void): TemplateResult =>
    html`<button class="button" part="button ${part}" @click=${act}>${text}</button>`;
  return html`${adopt(timerStyles)}
    <div class="timer" part="timer ${state}">
      ${words === '' ? nothing : html`<p class="time ${state === 'running' && left <= 10 ? 'short' : ''}" part="time" role="timer">${clockIcon}<span>${words}</span></p>`}
      ${state === 'waiting' ? button(messages.startTime, 'start-time-button', startTimer) : nothing}
      ${state === 'running' ? button(messages.moreTime, 'more-time-button', extendTimer) : nothing}
      <label class="switch" part="switch">
        <input
          type="checkbox"
          .checked=${state === 'off'}
          @change=${(event: Event) => switchTimer((event.currentTarget as HTMLInputElement).checked)}
        />
        ${messages.noTimeLimit}
      </label>
    </div>`;
}
