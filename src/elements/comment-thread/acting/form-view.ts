import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../../domain/thread/thread.js';
import { adopt } from '../../../internal/adopt.js';
import { nameText } from '../thread-words.js';
import { composerView } from '../views/composer-view.js';
import { noticeView } from '../views/notice-view.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { actingStyles } from './acting.styles.js';

export const editView = ({ id }: Comment, model: ThreadViewModel, acts: ThreadActs): TemplateResult =>
  composerView(model, acts, {
    draft: `edit-${id}`,
    label: model.locale.messages.editComment,
    button: model.locale.messages.save,
    cancel: () => acts.open(undefined),
  });

/** What is written or asked below a comment, and why something did not happen there. */
export function formView(
  comment: Comment,
  model: ThreadViewModel,
  acts: ThreadActs,
): TemplateResult | typeof nothing {
  const { form, locale, refusal } = model;
  const { messages: words } = locale;
  const { id } = comment;
  const note = refusal?.place === id ? noticeView('notice', refusal.text) : nothing;
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
      return html`${adopt(actingStyles)}
        <div class="ask" part="ask" role="group" aria-labelledby=${`ask-${id}`}>
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
