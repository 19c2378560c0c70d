import { html, type TemplateResult } from 'lit';
import { adopt } from '../../../internal/adopt.js';
import { formatNumber } from '../../../localization/numbers.js';
import type { Comment } from '../../../domain/thread/thread.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { actingStyles } from './acting.styles.js';

/** Closes the thread, or opens it again. */
export function lockView({ thread, locale }: ThreadViewModel, acts: ThreadActs): TemplateResult {
  const { lockThread, unlockThread } = locale.messages;
  return html`<button
    class="plain"
    part="lock-button"
    @click=${() => acts.act({ kind: thread.locked ? 'unlock' : 'lock' })}
  >
    ${thread.locked ? unlockThread : lockThread}
  </button>`;
}

/** What people report of a comment. */
export const reportsView = (
  { reports }: Comment,
  { locale: { tag, messages: words } }: ThreadViewModel,
): TemplateResult =>
  html`${adopt(actingStyles)}
    <details class="reports" part="reports">
      <summary>${words.reportsOf(formatNumber(reports.length, tag), reports.length)}</summary>
      <ul>
        ${reports.map(({ reason }) => html`<li dir="auto">${reason.trim() || words.noReason}</li>`)}
      </ul>
    </details>`;
