import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../../domain/thread/thread.js';
import { adopt } from '../../../internal/adopt.js';
import { noticeIcon } from '../../../internal/icons.js';
import { noticeView } from '../views/notice-view.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { actingStyles } from './acting.styles.js';
import { reportsView } from './moderation-view.js';

/** Where it is on its way, and who sees it. */
export function statusView(
  comment: Comment,
  model: ThreadViewModel,
  acts: ThreadActs,
): TemplateResult | typeof nothing {
  const { journeyOf, locale, isModerator } = model;
  const { messages: words } = locale;
  const { status, reports, own } = comment;
  const journey = own ? journeyOf(comment) : undefined;
  const waits = status === 'pending' && (own || isModerator);
  if (journey === undefined && !waits && reports.length === 0) return nothing;
  const said =
    journey && { waiting: words.sending, parked: words.sendParked, failed: words.notSent }[journey];
  return html`${adopt(actingStyles)}
    <div class="status" part="status">
      ${waits ? noticeView('notice', own ? words.waitsForModerator : words.queueWaits) : nothing}
      ${
        said === undefined
          ? nothing
          : html`<p class="notice journey" part=${`journey ${journey!}`}>
              ${noticeIcon}<span>${said}</span>
              ${journey === 'waiting' ? nothing : html`<button class="plain" part="retry-button" @click=${() => acts.retry(comment)}>${words.retry}</button>`}
            </p>`
      }
      ${reports.length === 0 ? nothing : reportsView(comment, model)}
    </div>`;
}
