import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from './goal-view.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** What can be done with a goal beside learning. */
export function settingsView(
  { plan, standing, locale }: PlanViewModel,
  acts: PlanActs,
): TemplateResult | typeof nothing {
  const { messages } = locale;
  if (!plan || !standing || standing.state === 'none') return nothing;
  const mayPause = standing.state === 'running' || standing.state === 'met';
  const handleShare = (event: Event): void => acts.share((event.target as HTMLInputElement).checked);
  return html`<div class="acts" part="acts">
      ${plan.times.length > 0 ? button('calendar-button', messages.planCalendar, acts.toCalendar) : nothing}
      ${mayPause ? button('pause-button', messages.planPause, acts.pause) : nothing}
      ${button('remove-button', messages.planEnd, acts.remove)}
    </div>
    <div class="share" part="share">
      <label>
        <input
          type="checkbox"
          part="share-box"
          aria-describedby="share-hint"
          .checked=${live(plan.shared)}
          @change=${handleShare}
        />
        ${messages.planShare}
      </label>
      <p class="quiet" id="share-hint">${messages.planShareHint}</p>
    </div>`;
}
