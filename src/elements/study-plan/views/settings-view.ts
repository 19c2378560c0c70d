import { html, nothing, type TemplateResult } from 'lit';
import { isCalendarOld, remindersOf } from '../../../domain/plan/model.js';
import { button } from './goal-view.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** What can be done with a goal beside learning. */
export function settingsView(
  { plan, standing, locale }: PlanViewModel,
  acts: PlanActs,
): TemplateResult | typeof nothing {
  const { messages } = locale;
  if (!plan || !standing) return nothing;
  const isOld = isCalendarOld(plan);
  const calendarText = isOld ? messages.planCalendarUpdate : messages.planCalendar;
  const calendar =
    isOld || remindersOf(plan).times.length > 0
      ? button('calendar-button', calendarText, acts.toCalendar)
      : nothing;
  const note = isOld ? html`<p class="quiet" part="calendar-note">${messages.planCalendarOld}</p>` : nothing;
  if (standing.state === 'none')
    return isOld
      ? html`${note}
          <div class="acts" part="acts">${calendar}</div>`
      : nothing;
  const mayPause = standing.state === 'running' || standing.state === 'met';
  const handleShare = (event: Event): void => {
    // The tick shows what is stored.
    event.preventDefault();
    acts.share(!plan.shared);
  };
  return html`${note}
    <div class="acts" part="acts">
      ${calendar} ${mayPause ? button('pause-button', messages.planPause, acts.pause) : nothing}
      ${button('remove-button', messages.planEnd, acts.remove)}
    </div>
    <div class="share" part="share">
      <label>
        <input
          type="checkbox"
          part="share-box"
          aria-describedby="share-hint"
          .checked=${plan.shared}
          @click=${handleShare}
        />
        ${messages.planShare}
      </label>
      <p class="quiet" id="share-hint">${messages.planShareHint}</p>
    </div>`;
}
