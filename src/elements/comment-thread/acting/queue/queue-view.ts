import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Deed } from '../../../../domain/thread/act.js';
import { restoring } from '../../../../domain/thread/queue.js';
import type { Comment } from '../../../../domain/thread/thread.js';
import { adopt } from '../../../../internal/adopt.js';
import type { Messages } from '../../../../localization/messages.js';
import { formatNumber } from '../../../../localization/numbers.js';
import { momentText, nameText, timeText } from '../../thread-words.js';
import { noticeView } from '../../views/notice-view.js';
import type { ThreadActs, ThreadViewModel } from '../../views/thread-model.js';
import { queueStyles } from './queue.styles.js';

/** What came of the last look; `undo` names a comment that was hidden. */
export interface Outcome {
  readonly kind: 'hidden' | 'shown' | 'approved' | 'set-aside' | 'settled';
  readonly undo?: string;
}

interface Queue {
  /** What is looked at; none where nothing is left. */
  readonly item: Comment | undefined;
  readonly count: number;
  readonly outcome: Outcome | undefined;
}

interface QueueModel extends ThreadViewModel, Pick<ThreadActs, 'go'> {
  readonly skip: () => void;
  readonly decide: (deed: Extract<Deed, { readonly target: string }>, outcome: Outcome) => void;
}

const outcomes = {
  hidden: 'nowHidden',
  shown: 'nowShown',
  approved: 'nowApproved',
  'set-aside': 'nowSetAside',
  settled: 'nowSettled',
} as const satisfies Record<Outcome['kind'], keyof Messages>;

export const outcomeText = ({ kind }: Outcome, words: Messages): string => words[outcomes[kind]];

/** What moderators are to look at: one comment, why, and what can be done about it. */
export function queueTemplate({ item, count, outcome }: Queue, model: QueueModel): TemplateResult {
  const { tag, messages: words } = model.locale;
  const undo = outcome?.undo;
  return html`${adopt(queueStyles)}
    <section class="queue" part="queue" aria-labelledby="queue-count">
      <p class="queue-count own" part="queue-count" id="queue-count" tabindex="-1">
        ${words.queueCount(formatNumber(count, tag), count)}
      </p>
      ${
        outcome
          ? html`<p class="outcome" part="queue-outcome">
              <span class="own">${outcomeText(outcome, words)}</span>
              ${
                undo === undefined
                  ? nothing
                  : html`<button
                      class="plain"
                      part="restore-button"
                      @click=${() => model.decide({ kind: 'restore', target: undo, reports: [] }, { kind: 'shown' })}
                    >
                      ${words.restore}
                    </button>`
              }
            </p>`
          : nothing
      }
      ${item ? keyed(item.id, itemView(item, count, model)) : nothing}
    </section>`;
}

function itemView(item: Comment, count: number, model: QueueModel): TemplateResult {
  const { locale, now, refusal } = model;
  const { id, time, reports, text = '' } = item;
  return html`<div
    class="queue-item"
    part="queue-item"
    id="queue-item"
    role="group"
    tabindex="-1"
    aria-labelledby="queue-why queue-name"
    aria-describedby="queue-text"
  >
    <p class="why own" part="queue-why" id="queue-why">${whyText(item, model)}</p>
    ${
      reports.length === 0
        ? nothing
        : html`<ul class="reasons" part="queue-reasons">
            ${reports.map(({ reason }) =>
              reason.trim() === ''
                ? html`<li class="own">${locale.messages.noReason}</li>`
                : html`<li dir="auto">${reason}</li>`,
            )}
          </ul>`
    }
    <p class="head">
      <bdi class="name" id="queue-name">${nameText(item, locale)}</bdi>
      <a
        class="time"
        href=${model.address(id)}
        title=${momentText(time, locale)}
        @click=${(event: Event) => model.go(event, id)}
        ><time datetime=${time}>${timeText(time, now, locale)}</time></a
      >
    </p>
    <div class="text" id="queue-text">${model.text(text)}</div>
    ${refusal?.place === id ? noticeView('notice', refusal.text) : nothing} ${actsView(item, count, model)}
  </div>`;
}

function whyText({ reports, unapproved, history }: Comment, { locale }: QueueModel): string {
  const { tag, messages: words } = locale;
  const waits = history.length > 0 ? words.queueEditWaits : words.queueWaits;
  const reported = words.reportedBy(formatNumber(reports.length, tag), reports.length);
  return [...(reports.length > 0 ? [reported] : []), ...(unapproved ? [waits] : [])].join(' · ');
}

function actsView(item: Comment, count: number, { locale, decide, skip }: QueueModel): TemplateResult {
  const { messages: words } = locale;
  const { id: target, unapproved, version = target, reports } = item;
  return html`<div class="acts" part="acts">
    ${
      unapproved
        ? html`<button
            class="button"
            part="button approve-button"
            @click=${() => decide({ kind: 'approve', target, version }, { kind: 'approved' })}
          >
            ${words.approve}
          </button>`
        : nothing
    }
    ${
      reports.length > 0
        ? html`<button
            class="button"
            part="button set-aside-button"
            @click=${() => decide(restoring(item), { kind: 'set-aside' })}
          >
            ${words.setAside(reports.length)}
          </button>`
        : nothing
    }
    <button
      class="button"
      part="button hide-button"
      @click=${() => decide({ kind: 'hide', target }, { kind: 'hidden', undo: target })}
    >
      ${words.hide}
    </button>
    ${count > 1 ? html`<button class="plain" part="skip-button" @click=${skip}>${words.skip}</button>` : nothing}
  </div>`;
}
