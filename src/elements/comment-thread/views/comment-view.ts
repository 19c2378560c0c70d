import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon, rightIcon } from '../../../internal/icons.js';
import type { Comment } from '../../../domain/thread/thread.js';
import { formatNumber } from '../../../localization/numbers.js';
import { momentText, nameText, reactionText, timeText } from '../thread-words.js';
import { composerView } from './composer-view.js';
import { pinIcon } from './thread-icons.js';
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
    ${headView(comment, model, acts)} ${quoteView(comment, model)}
    <div class="text" part="text" id=${`text-${id}`}>${isEdited ? nothing : wordsView(comment, model)}</div>
    ${isEdited ? editView(comment, model, acts) : html`${statusView(comment, model, acts)}${actsView(comment, model, acts)}`}
    ${formView(comment, model, acts)}
  </article>`;
}

function headView(
  comment: Comment,
  { fresh, now, locale, address }: ThreadViewModel,
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
    ${pinned ? html`<span class="badge" part="badge">${pinIcon}${words.pinned}</span>` : nothing}
    ${accepted ? html`<span class="badge answer" part="badge">${rightIcon}${words.accepted}</span>` : nothing}
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

function wordsView({ status, text }: Comment, model: ThreadViewModel): unknown {
  const { removed, hiddenByModerator } = model.locale.messages;
  const note = status === 'removed' ? removed : status === 'hidden' ? hiddenByModerator : undefined;
  return html`${note === undefined ? nothing : html`<p class="gone own">${note}</p>`}${text === undefined ? nothing : model.text(text)}`;
}

/** Where it is on its way, and who sees it. */
function statusView(
  comment: Comment,
  { journeyOf, locale, isModerator }: ThreadViewModel,
  acts: ThreadActs,
): Drawn {
  const { messages: words, tag } = locale;
  const journey = comment.own ? journeyOf(comment) : undefined;
  const { status, reports, own } = comment;
  if (journey === undefined && status !== 'pending' && reports.length === 0) return nothing;
  const said =
    journey && { waiting: words.sending, parked: words.sendParked, failed: words.notSent }[journey];
  return html`<div class="status" part="status">
    ${status === 'pending' && (own || isModerator) ? html`<p class="notice">${noticeIcon}<span>${words.waitsForModerator}</span></p>` : nothing}
    ${
      said === undefined
        ? nothing
        : html`<p class="notice journey" part=${`journey ${journey!}`}>
            ${noticeIcon}<span>${said}</span>
            ${journey === 'waiting' ? nothing : html`<button class="plain" part="retry-button" @click=${() => acts.retry(comment)}>${words.retry}</button>`}
          </p>`
    }
    ${
      reports.length === 0
        ? nothing
        : html`<details class="reports" part="reports">
            <summary>${words.reportsOf(formatNumber(reports.length, tag), reports.length)}</summary>
            <ul>
              ${reports.map((reason) => html`<li dir="auto">${reason || '–'}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

function actsView(comment: Comment, model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { id, status } = comment;
  const { locale, isPrivate, thread } = model;
  if (status === 'removed') return nothing;
  const mayWrite = !thread.locked || model.isModerator;
  const canReply = status !== 'hidden' && mayWrite;
  const rest = restView(comment, model, acts);
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
    ${rest}
  </div>`;
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

/** What is done seldom, behind "More". */
function restView(
  comment: Comment,
  { locale, isModerator, isPrivate, thread, byId }: ThreadViewModel,
  acts: ThreadActs,
): Drawn {
  const { messages: words } = locale;
  const { id, own, status, pinned, accepted, version } = comment;
  const mayWrite = !thread.locked || isModerator;
  let question: Comment | undefined = comment;
  while (question?.parent !== undefined) question = byId.get(question.parent);
  const mayAccept = isModerator || (comment.parent !== undefined && question?.own === true);
  const items: readonly (readonly [shown: boolean, text: string, act: () => void])[] = [
    [own && mayWrite, words.edit, () => acts.open({ kind: 'edit', comment: id })],
    [own, words.remove, () => acts.open({ kind: 'delete', comment: id })],
    [
      mayAccept && mayWrite && !isPrivate && status === 'shown',
      accepted ? words.unaccept : words.accept,
      () => acts.act({ kind: accepted ? 'unaccept' : 'accept', target: id }),
    ],
    [
      isModerator && status === 'shown',
      pinned ? words.unpin : words.pin,
      () => acts.act({ kind: pinned ? 'unpin' : 'pin', target: id }),
    ],
    [
      isModerator && status === 'pending' && version !== undefined,
      words.approve,
      () => acts.act({ kind: 'approve', target: id, version: version! }),
    ],
    [
      isModerator,
      status === 'hidden' ? words.restore : words.hide,
      () => acts.act({ kind: status === 'hidden' ? 'restore' : 'hide', target: id }),
    ],
    [
      !own && !isPrivate && status === 'shown',
      words.report,
      () => acts.open({ kind: 'report', comment: id }),
    ],
  ];
  const shown = items.filter(([isShown]) => isShown);
  if (shown.length === 0) return nothing;
  return html`<details class="more" part="more">
    <summary part="more-button">${words.moreActs}</summary>
    <div class="menu" part="menu">
      ${shown.map(
        ([, text, act]) =>
          html`<button
            class="plain"
            part="menu-button"
            @click=${(event: Event) => {
              (event.currentTarget as Element).closest('details')!.open = false;
              act();
            }}
          >
            ${text}
          </button>`,
      )}
    </div>
  </details>`;
}

const editView = ({ id }: Comment, model: ThreadViewModel, acts: ThreadActs): TemplateResult =>
  composerView(model, acts, {
    draft: `edit-${id}`,
    label: model.locale.messages.editComment,
    button: model.locale.messages.save,
    cancel: () => acts.open(undefined),
  });

/** What is written or asked below a comment. */
function formView(comment: Comment, model: ThreadViewModel, acts: ThreadActs): Drawn {
  const { form, locale, refusal } = model;
  const { messages: words } = locale;
  const { id } = comment;
  const note =
    refusal?.place === id
      ? html`<p class="notice" part="notice">${noticeIcon}<span>${refusal.text}</span></p>`
      : nothing;
  if (form?.comment !== id) return note;
  const cancel = () => acts.open(undefined);
  switch (form.kind) {
    case 'reply':
      return composerView(model, acts, {
        draft: `reply-${id}`,
        label: words.writeReply(nameText(comment, locale)),
        button: words.reply,
        cancel,
      });
    case 'report':
      return composerView(model, acts, {
        draft: `report-${id}`,
        label: words.reportWhy,
        button: words.report,
        cancel,
        hint: false,
      });
    case 'delete':
      return html`<div class="ask" part="ask" role="group" aria-labelledby=${`ask-${id}`}>
        <p id=${`ask-${id}`}>${words.removeAsk}</p>
        <div class="acts" part="acts">
          <button
            class="button"
            part="button remove-button"
            @click=${() => acts.act({ kind: 'delete', target: id })}
          >
            ${words.remove}
          </button>
          <button class="plain" part="cancel-button" @click=${cancel}>${words.keep}</button>
        </div>
      </div>`;
    case 'edit':
      return note;
  }
}
