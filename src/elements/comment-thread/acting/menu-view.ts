import { html, type TemplateResult } from 'lit';
import { restoring } from '../../../domain/thread/queue.js';
import type { Comment } from '../../../domain/thread/thread.js';
import { adopt } from '../../../internal/adopt.js';
import type { Messages } from '../../../localization/messages.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { actingStyles } from './acting.styles.js';

type Item = readonly [shown: boolean, text: string, act: () => void];

/** What is done seldom with a comment. */
export function menuView(comment: Comment, model: ThreadViewModel, acts: ThreadActs): TemplateResult {
  const shown = itemsOf(comment, model, acts).filter(([isShown]) => isShown);
  return html`${adopt(actingStyles)}
    <div class="menu" part="menu">
      ${shown.map(
        ([, text, act]) =>
          html`<button
            class="plain"
            part="menu-button"
            @click=${() => {
              acts.menu(undefined);
              act();
            }}
          >
            ${text}
          </button>`,
      )}
    </div>`;
}

function itemsOf(comment: Comment, model: ThreadViewModel, acts: ThreadActs): readonly Item[] {
  const { isModerator, isPrivate, thread, byId, locale } = model;
  const { messages: words } = locale;
  const { id, own, status, accepted } = comment;
  const mayWrite = !thread.locked || isModerator;
  let question: Comment | undefined = comment;
  while (question?.parent !== undefined) question = byId.get(question.parent);
  const mayAccept = isModerator || (comment.parent !== undefined && question?.own === true);
  return [
    [own && mayWrite, words.edit, () => acts.open({ kind: 'edit', comment: id })],
    [own, words.remove, () => acts.open({ kind: 'delete', comment: id })],
    [
      mayAccept && mayWrite && !isPrivate && status === 'shown',
      accepted ? words.unaccept : words.accept,
      () => acts.act({ kind: accepted ? 'unaccept' : 'accept', target: id }),
    ],
    ...(isModerator ? moderation(comment, words, acts) : []),
    [
      !own && !isPrivate && status === 'shown',
      words.report,
      () => acts.open({ kind: 'report', comment: id }),
    ],
  ];
}

function moderation(comment: Comment, words: Messages, acts: ThreadActs): readonly Item[] {
  const { id: target, status, pinned, version, unapproved } = comment;
  return [
    [
      status === 'shown',
      pinned ? words.unpin : words.pin,
      () => acts.act({ kind: pinned ? 'unpin' : 'pin', target }),
    ],
    [
      status === 'pending' && unapproved,
      words.approve,
      () => acts.act({ kind: 'approve', target, version: version! }),
    ],
    [
      true,
      status === 'hidden' ? words.restore : words.hide,
      () => acts.act(status === 'hidden' ? restoring(comment) : { kind: 'hide', target }),
    ],
  ];
}
