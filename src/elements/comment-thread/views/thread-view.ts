import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sort } from '../../../domain/thread/sort.js';
import { formatNumber } from '../../../localization/numbers.js';
import type { Messages } from '../../../localization/messages.js';
import { parts } from '../thread-parts.js';
import { sorts } from '../thread-settings.js';
import { channelText } from '../thread-words.js';
import { commentView } from './comment-view.js';
import { composerView } from './composer-view.js';
import { noticeView } from './notice-view.js';
import { lockIcon } from './thread-icons.js';
import { PORTION } from './portion.js';
import type { ThreadActs, ThreadViewModel } from './thread-model.js';

type Drawn = TemplateResult | typeof nothing;

/** Comments that are seen at a glance: more can be searched. */
const SHORT = 10;

const sortWords = {
  oldest: 'sortOldest',
  newest: 'sortNewest',
  helpful: 'sortHelpful',
  unanswered: 'sortUnanswered',
} as const satisfies Record<Sort, keyof Messages>;

/** How many comments there are, which are new, and how they are sorted. */
export function barView(model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { thread, sort, locale, isModerator } = model;
  const { tag, messages: words } = locale;
  const there = thread.comments.filter(({ status }) => status === 'shown' || status === 'pending');
  const unread = there.filter((comment) => comment.unread).length;
  if (thread.comments.length === 0 && !isModerator) return nothing;
  return html`<div class="bar" part="bar">
      <p class="total own" part="count">
        ${
          model.search === ''
            ? words.threadCount(formatNumber(there.length, tag), there.length)
            : words.commentsFound(formatNumber(model.comments.length, tag), model.comments.length)
        }
      </p>
      ${
        unread > 0
          ? html`<button class="plain" part="new-button" @click=${acts.jump}>
              ${words.threadNew(formatNumber(unread, tag), unread)}
            </button>`
          : nothing
      }
      ${model.pointing?.barView(model, acts)}
      ${there.length > SHORT ? parts.acting?.searchView(model, acts) : nothing}
      ${isModerator && !model.isPrivate ? parts.acting?.lockView(model, acts) : nothing}
      ${
        there.length > 1
          ? html`<label class="sort" part="sort"
              ><span>${words.sortLabel}</span>
              <select
                part="sort-select"
                @change=${(event: Event) => acts.sort((event.target as HTMLSelectElement).value as Sort)}
              >
                ${sorts.map((each) => html`<option value=${each} ?selected=${each === sort}>${words[sortWords[each]]}</option>`)}
              </select></label
            >`
          : nothing
      }
    </div>
    ${isModerator && !model.isPrivate ? parts.acting?.queueView(model, acts) : nothing}`;
}

/** The comments, one below the other. */
export function feedView(model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { comments, shown, locale, channelState } = model;
  const { tag, messages: words } = locale;
  const { withheld } = model.thread;
  const rest = comments.length - shown;
  return html`
    ${
      model.thread.comments.length === 0 && withheld === 0 && channelState === 'open'
        ? html`<p class="empty quiet" part="empty">${words.threadEmpty}</p>`
        : nothing
    }
    ${
      withheld > 0
        ? noticeView('withheld', words.threadWithheld(formatNumber(withheld, tag), withheld))
        : nothing
    }
    ${
      comments.length === 0
        ? nothing
        : html`<div
            class="feed"
            part="feed"
            role="feed"
            aria-label=${words.thread}
            aria-busy=${channelState === 'opening' ? 'true' : 'false'}
          >
            ${repeat(
              comments.slice(0, shown),
              ({ id }) => id,
              (comment, index) =>
                model.renderComment(
                  comment,
                  commentView(comment, { index: index + 1, total: comments.length }, model, acts),
                ),
            )}
          </div>`
    }
    ${
      rest > 0
        ? html`<button class="button" part="button show-more-button" @click=${acts.more}>
            ${words.threadMore(formatNumber(Math.min(rest, PORTION), tag), Math.min(rest, PORTION))}
          </button>`
        : nothing
    }
  `;
}

/** Where one writes a comment; or that one cannot any more. */
export function writeView(model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { thread, locale, prompt, isPrivate, isModerator, alias } = model;
  const { messages: words } = locale;
  const locked = thread.locked
    ? html`<p class="notice" part="locked">${lockIcon}<span>${words.threadLocked}</span></p>`
    : nothing;
  if (thread.locked && !isModerator) return locked;
  const label = prompt || (isPrivate ? words.writeNote : words.writeComment);
  return html`${locked}
  ${composerView(model, acts, { draft: 'post', label, button: isPrivate ? words.saveNote : words.post })}
  ${alias === undefined ? nothing : parts.acting?.aliasView(model, acts)}`;
}

/** What the learner should know about where all this goes. */
export function noticesView({ channelState, isPrivate, recordText, locale }: ThreadViewModel): Drawn[] {
  const texts = [isPrivate ? locale.messages.threadNotes : '', channelText(channelState, locale), recordText];
  return texts.filter((text) => text !== '').map((text) => noticeView('notice', text));
}
