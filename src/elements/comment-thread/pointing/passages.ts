import { html, nothing, type TemplateResult } from 'lit';
import { findQuote, quoteAt } from '../../../domain/thread/find-quote.js';
import { quoteIn, type TextQuote } from '../../../domain/thread/text-quote.js';
import type { Comment } from '../../../domain/thread/thread.js';
import { noticeIcon } from '../../../internal/icons.js';
import { nameText } from '../thread-words.js';
import { PageText } from './page-text.js';
import { PassageMarks, type MarkName } from './passage-marks.js';
import { PassageNote } from './passage-note.js';
import type { PointingNeeds } from './pointing.js';

/** Name of the draft that keeps the passage for the next comment. */
const draft = 'post-quote';

/** Milliseconds without a change of the page before passages are looked for again. */
const REST = 300;

/** Passages of the page that comments quote: chosen, found, marked, with a way there and back. */
export class Passages {
  readonly #needs: PointingNeeds;
  readonly #life = new AbortController();
  readonly #marks = new PassageMarks();
  readonly #note: PassageNote;
  readonly #observer: MutationObserver;
  #pageText: PageText | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where each quote stands, by what it says and what is around it; `undefined` for one that is not there. */
  readonly #found = new Map<string, Range | undefined>();
  /** What the learner has selected in the page. */
  #selected: Range | undefined;

  constructor(needs: PointingNeeds) {
    this.#needs = needs;
    this.#note = new PassageNote(needs);
    const { signal } = this.#life;
    document.addEventListener('selectionchange', this.#handleSelection, { signal });
    document.addEventListener('click', this.#handleClick, { signal });
    this.#observer = new MutationObserver(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#lookAgain(), REST);
    });
    this.#handleSelection();
  }

  // --- In the field ---------------------------------------------------------------------------------------------------

  /** The passage that goes with the next comment. */
  get quote(): TextQuote | undefined {
    const kept = this.#needs.drafts.of(draft);
    try {
      return kept === ''
        ? undefined
        : quoteIn({ type: 'TextQuoteSelector', ...(JSON.parse(kept) as object) });
    } catch {
      // Kept by something else.
      return undefined;
    }
  }

  /** The passage that goes with the next comment, and the way to take one. */
  fieldView(): TemplateResult {
    const { quote } = this;
    const { messages: words } = this.#needs.locale();
    return html`${
      quote
        ? html`<div class="passage" part="passage">
            <blockquote class="quoted" part="passage-text"><p dir="auto">${quote.exact}</p></blockquote>
            <button class="plain" part="unquote-button" @click=${() => this.#take(undefined)}>
              ${words.unquotePassage}
            </button>
          </div>`
        : nothing
    }${
      this.#selected
        ? html`<button class="button quote" part="button quote-button" @click=${this.#handleQuote}>
            ${words.quotePassage}
          </button>`
        : nothing
    }`;
  }

  /** The words are sent. */
  sent(): void {
    if (this.quote) this.#take(undefined);
  }

  // --- In a comment ---------------------------------------------------------------------------------------------------

  /** The passage that a comment quotes, and the way there. */
  commentView({ id, quote }: Comment): TemplateResult | typeof nothing {
    if (!quote) return nothing;
    const { messages: words } = this.#needs.locale();
    const isThere = this.#rangeOf(quote) !== undefined;
    return html`<div class="passage" part=${isThere ? 'passage' : 'passage passage-lost'}>
      <blockquote class="quoted" part="passage-text"><p dir="auto">${quote.exact}</p></blockquote>
      ${
        isThere
          ? html`<button
              class="plain"
              part="passage-button"
              aria-describedby=${`name-${id}`}
              @click=${() => this.#goTo(id, quote)}
            >
              ${words.showPassage}
            </button>`
          : html`<p class="notice">${noticeIcon}<span>${words.passageLost}</span></p>`
      }
    </div>`;
  }

  /** Marks what the comments that are drawn quote. */
  drawn(): void {
    const quoting = this.#needs.comments().filter(({ quote }) => quote);
    if (quoting.length === 0) this.#observer.disconnect();
    else this.#observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const ranges = new Map<Range, MarkName>();
    for (const { id, quote } of quoting) {
      const isDrawn = this.#needs.host.renderRoot.querySelector(`#comment-${id}`);
      const range = isDrawn ? this.#rangeOf(quote!) : undefined;
      if (range)
        ranges.set(range, range === this.#note.range ? 'learnlets-passage-current' : 'learnlets-passage');
    }
    const chosen = this.quote && this.#rangeOf(this.quote);
    if (chosen) ranges.set(chosen, 'learnlets-passage-current');
    this.#marks.show(ranges);
    this.#note.drawn();
  }

  close(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#marks.show(new Map());
    this.#note.close();
  }

  // --- How it goes ----------------------------------------------------------------------------------------------------

  get #text(): PageText {
    return (this.#pageText ??= new PageText(document.body));
  }

  #rangeOf(quote: TextQuote): Range | undefined {
    const key = JSON.stringify(quote);
    if (!this.#found.has(key)) {
      const span = findQuote(this.#text.text, quote);
      this.#found.set(key, span && this.#text.rangeOf(span));
    }
    return this.#found.get(key);
  }

  #lookAgain(): void {
    this.#pageText = undefined;
    this.#found.clear();
    this.#needs.redraw();
  }

  #take(quote: TextQuote | undefined): void {
    this.#needs.drafts.type(draft, quote ? JSON.stringify(quote) : '');
    this.#needs.focus('#post');
    this.#needs.announce(quote ? this.#needs.locale().messages.passageQuoted(quote.exact) : '');
    this.#needs.redraw();
  }

  readonly #handleQuote = (): void => {
    const range = this.#selected;
    this.#selected = undefined;
    // The page may have changed since.
    this.#pageText = undefined;
    const quote = range && quoteAt(this.#text.text, this.#text.spanOf(range));
    if (quote) this.#take(quote);
    getSelection()?.removeAllRanges();
  };

  readonly #handleSelection = (): void => {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const { host } = this.#needs;
    const before = this.#selected;
    if (range && !range.collapsed && !host.contains(range.commonAncestorContainer)) {
      this.#selected = range.toString().trim() === '' ? undefined : range.cloneRange();
    } else if (document.activeElement === document.body) {
      // Whoever goes on by keyboard, or writes, still means what they selected before.
      this.#selected = undefined;
    }
    if (!before !== !this.#selected) this.#needs.redraw();
  };

  #goTo(comment: string, quote: TextQuote): void {
    const range = this.#rangeOf(quote);
    // It may have gone a moment ago.
    if (!range || range.collapsed || !range.startContainer.isConnected) return this.#lookAgain();
    this.#note.open(range, [this.#named(comment)], comment);
    this.#needs.redraw();
  }

  /** A click on a marked passage offers the way to what is said of it. */
  readonly #handleClick = ({ target, clientX, clientY }: MouseEvent): void => {
    const isPlain =
      target instanceof Element &&
      !target.closest('a, button, input, select, textarea, label, summary, [tabindex]:not([tabindex="-1"])');
    if (!isPlain || target === this.#needs.host || !getSelection()?.isCollapsed) return;
    const isAt = (range: Range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      );
    const quoting = this.#needs.comments().flatMap(({ id, quote }) => {
      const range = quote && this.#rangeOf(quote);
      return range && isAt(range) ? [{ id, range }] : [];
    });
    const [first] = quoting;
    if (!first) return;
    this.#note.open(
      first.range,
      quoting.map(({ id }) => this.#named(id)),
    );
    this.#needs.redraw();
  };

  #named(id: string): { readonly id: string; readonly name: string } {
    const comment = this.#needs.comments().find((each) => each.id === id);
    return { id, name: comment ? nameText(comment, this.#needs.locale()) : '' };
  }
}
