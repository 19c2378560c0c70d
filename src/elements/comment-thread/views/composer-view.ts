import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../localization/numbers.js';
import { noticeView } from './notice-view.js';
import type { ThreadActs, ThreadViewModel } from './thread-model.js';

export interface Composer {
  /** Name of the draft, and of the field. */
  readonly draft: string;
  readonly label: string;
  readonly button: string;
  /** Takes the form away; none where it always stands there. */
  readonly cancel?: () => void;
  /** What is read aloud beside the label. */
  readonly hint?: boolean;
}

/** A field for words, what they will look like, and the way to send them. */
export function composerView(model: ThreadViewModel, acts: ThreadActs, composer: Composer): TemplateResult {
  const { draft, label, button, cancel, hint = true } = composer;
  const { locale, maxLength, refusal, preview } = model;
  const { messages: words, tag } = locale;
  const text = model.draft(draft);
  const over = text.length - maxLength;
  const isPreviewed = preview === draft;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      acts.send(draft);
    }
    if (event.key === 'Escape' && cancel) {
      event.stopPropagation();
      cancel();
    }
  };
  // Each time that a field gets its first word or loses its last one it is drawn, so what stands in it is known when it is sent.
  return html`<div class="composer" part="composer" @keydown=${handleKey}>
    <label class="label" part="label" for=${draft}>${label}</label>
    <textarea
      class="input"
      part="input"
      id=${draft}
      dir="auto"
      rows="3"
      aria-describedby=${`${draft}-hint`}
      aria-invalid=${over > 0 ? 'true' : nothing}
      .value=${text}
      @input=${(event: Event) => acts.type(draft, (event.target as HTMLTextAreaElement).value)}
      @blur=${acts.keep}
    ></textarea>
    ${hint ? model.pointing?.fieldView(draft) : nothing}
    <p class="hint own" id=${`${draft}-hint`}>
      ${over > 0 ? html`<span class="over">${words.tooLong(formatNumber(over, tag))}</span>` : hint ? words.markupHint : nothing}
    </p>
    ${isPreviewed ? html`<div class="text preview" part="preview" role="group" aria-label=${words.preview}>${model.text(text, model.pointing?.drawnIn(draft))}</div>` : nothing}
    ${refusal?.place === draft ? noticeView('notice', refusal.text) : nothing}
    <div class="acts" part="acts">
      <button
        class="button main"
        part="button post-button"
        ?disabled=${over > 0}
        @click=${() => acts.send(draft)}
      >
        ${button}
      </button>
      ${cancel ? html`<button class="plain" part="cancel-button" @click=${cancel}>${words.cancel}</button>` : nothing}
      ${
        hint && (text.trim() !== '' || isPreviewed)
          ? html`<button
              class="plain"
              part="preview-button"
              aria-pressed=${isPreviewed ? 'true' : 'false'}
              @click=${() => acts.preview(isPreviewed ? undefined : draft)}
            >
              ${words.preview}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
