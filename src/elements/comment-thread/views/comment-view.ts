import { html, nothing, type TemplateResult } from 'lit';
import { rightIcon } from '../../../internal/icons.js';
import type { Comment } from '../../../domain/thread/thread.js';
import { formatNumber } from '../../../localization/numbers.js';
import { parts } from '../thread-parts.js';
import { momentText, nameText, reactionText, timeText } from '../thread-words.js';
import type { ThreadActs, ThreadViewModel } from './thread-model.js';

type Drawn = TemplateResult | typeof nothing;

/** Longest part of what is answered that is quoted, in UTF-16 code units. */
const QUOTE = 140;

export interface Place {
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

/** One comment of the feed, with what can be done with it. */
export function commentView(
  comment: Comment,
  { index, total }: Place,
  model: ThreadViewModel,
  acts: ThreadActs,
): TemplateResult {
  const { id, depth, own, pinned, accepted, status } = comment;
  const { form, linked, current } = model;
  const isEdited = form?.comment === id && form.kind === 'edit';
  const marks = [status, own && 'own', accepted && 'accepted', linked === id && 'linked'].filter(Boolean);
  const part = `comment ${status}${own ? ' own' : ''}${accepted ? ' accepted' : ''}${pinned ? ' pinned' : ''}`;
  return html`<article
    class="comment ${marks.join(' ')} level-${Math.min(depth, model.depth, 6)}"
    part=${part}
    id=${`comment-${id}`}
    tabindex=${current === id ? 0 : -1}
    aria-posinset=${index}
    aria-setsize=${total}
    aria-labelledby=${`name-${id} time-${id}`}
    aria-describedby=${`text-${id}`}
  >
    ${headView(comment, model, acts)} ${quoteView(comment, model)} ${model.pointing?.passageView(comment)}
    <div class="text" part="text" id=${`text-${id}`}>${isEdited ? nothing : wordsView(comment, model)}</div>
    ${isEdited ? parts.acting?.editView(comment, model, acts) : html`${parts.acting?.statusView(comment, model, acts)}${actsView(comment, model, acts)}`}
    ${parts.acting?.formView(comment, model, acts)}
  </article>`;
}

function headView(
  comment: Comment,
  { fresh, now, locale, address, pointing }: ThreadViewModel,
  acts: ThreadActs,
): TemplateResult {
  const { id, time, history, pinned, accepted } = comment;
  const { messages: words } = locale;
  return html`<header class="head" part="head">
    <bdi class="name" part="name" id=${`name-${id}`}>${nameText(comment, locale)}</bdi>
    <a
      class="time"
      part="time"
      id=${`time-${id}`}
      href=${address(id)}
      title=${momentText(time, locale)}
      @click=${(event: Event) => acts.go(event, id)}
      ><time datetime=${time}>${timeText(time, now, locale)}</time></a
    >
    ${history.length > 0 ? html`<span class="quiet" part="edited">${words.edited}</span>` : nothing}
    ${pinned ? parts.acting?.pinView(locale) : nothing}
    ${accepted ? html`<span class="badge answer" part="badge">${rightIcon}${words.accepted}</span>` : nothing}
    ${pointing?.badgeView(comment)}
    ${fresh.has(id) ? html`<span class="badge new" part="badge new">${words.isNew}</span>` : nothing}
  </header>`;
}

/** What a reply answers, where it does not stand right below it. */
function quoteView({ parent, depth }: Comment, { byId, depth: deepest, locale }: ThreadViewModel): Drawn {
  const answered = parent === undefined || depth <= deepest ? undefined : byId.get(parent);
  if (!answered) return nothing;
  const text = answered.text ?? '';
  return html`<blockquote class="quoted" part="quote">
    <p class="quiet own">${locale.messages.inReplyTo(nameText(answered, locale))}</p>
    ${text === '' ? nothing : html`<p dir="auto">${text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text}</p>`}
  </blockquote>`;
}

function wordsView(comment: Comment, model: ThreadViewModel): unknown {
  const { status, text } = comment;
  const { removed, hiddenByModerator } = model.locale.messages;
  const note = status === 'removed' ? removed : status === 'hidden' ? hiddenByModerator : undefined;
  return html`${note === undefined ? nothing : html`<p class="gone own">${note}</p>`}${text === undefined ? nothing : model.text(text, model.pointing?.drawn(comment))}`;
}

function actsView(comment: Comment, model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { id, status } = comment;
  const { locale, isPrivate, thread } = model;
  if (status === 'removed') return nothing;
  const mayWrite = !thread.locked || model.isModerator;
  const canReply = status !== 'hidden' && mayWrite;
  return html`<div class="acts" part="acts">
    ${isPrivate || status === 'hidden' ? nothing : reactionsView(comment, mayWrite, model, acts)}
    ${
      canReply
        ? html`<button
            class="plain"
            part="reply-button"
            @click=${() => acts.open({ kind: 'reply', comment: id })}
          >
            ${locale.messages.reply}
          </button>`
        : nothing
    }
    ${moreView(comment, model, acts)}
  </div>`;
}

/** What is done seldom; drawn when it is asked for. */
function moreView(comment: Comment, model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { id, own, status } = comment;
  const { isModerator, isPrivate, locale, menu } = model;
  if (!own && !isModerator && (isPrivate || status !== 'shown')) return nothing;
  const isOpen = menu === id;
  return html`<details
    class="more"
    part="more"
    .open=${isOpen}
    @toggle=${({ currentTarget }: Event) => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open !== isOpen) acts.menu(open ? id : undefined);
    }}
  >
    <summary part="more-button">${locale.messages.moreActs}</summary>
    ${isOpen ? parts.acting?.menuView(comment, model, acts) : nothing}
  </details>`;
}

function reactionsView(
  comment: Comment,
  mayReact: boolean,
  { reactions, locale }: ThreadViewModel,
  acts: ThreadActs,
): Drawn[] {
  return reactions.map((reaction) => {
    const { count = 0, own = false } = comment.reactions.find((each) => each.reaction === reaction) ?? {};
    const text = reactionText(reaction, locale);
    // The space is a value: white space at the edge of a template is taken out when it is built.
    const number =
      count > 0 ? html`${' '}<span class="number">${formatNumber(count, locale.tag)}</span>` : nothing;
    // Nobody finds themselves helpful.
    if (comment.own || !mayReact) {
      return count > 0 ? html`<span class="quiet reaction" part="reaction">${text}${number}</span>` : nothing;
    }
    return html`<button
      class="plain reaction"
      part=${own ? 'reaction chosen' : 'reaction'}
      aria-pressed=${own ? 'true' : 'false'}
      @click=${() => acts.act({ kind: own ? 'unreact' : 'react', target: comment.id, reaction })}
    >
      ${text}${number}
    </button>`;
  });
}
