import { html, render, type TemplateResult } from 'lit';
import type { PointingNeeds } from './pointing.js';

/** A comment on the passage. */
interface Named {
  readonly id: string;
  /** Who wrote it. */
  readonly name: string;
}

/**
 * What stands beside a passage of the page: the way to what is said of it.
 *
 * Whoever comes from a comment finds the focus at the passage, Tab leads to the way back, and Escape goes it. It stands in the top layer,
 * so no part of the page hides it; where the browser has none, Escape alone leads back.
 */
export class PassageNote {
  readonly #needs: PointingNeeds;
  readonly #box = document.createElement('div');
  #life = new AbortController();
  /** What can have the focus only as long as this is open. */
  #lent: HTMLElement | undefined;
  /** Draws it again, for its words may have come since. */
  #draw: (() => void) | undefined;
  range: Range | undefined;

  constructor(needs: PointingNeeds) {
    this.#needs = needs;
    this.#box.className = 'passage-note';
    this.#box.part.value = 'passage-note';
    this.#box.popover = 'manual';
    this.#box.role = 'group';
  }

  /**
   * Shows it beside a passage.
   *
   * @param from the comment that the learner comes from; then the passage gets the focus.
   */
  open(range: Range, comments: readonly Named[], from?: string): void {
    this.close();
    this.range = range;
    const { host, locale, announce, goTo } = this.#needs;
    const { signal } = (this.#life = new AbortController());
    const back = (comment: string) => {
      this.close();
      goTo(comment);
    };
    const button = ({ id, name }: Named): TemplateResult =>
      html`<button class="plain" part="back-button" @click=${() => back(id)}>
        ${locale().messages.commentOf(name)}
      </button>`;
    this.#draw = () => {
      this.#box.ariaLabel = locale().messages.passage;
      render(comments.map(button), this.#box);
    };
    this.#draw();
    host.renderRoot.append(this.#box);
    const block = blockOf(range);
    for (
      let around = block.closest('details');
      around;
      around = around.parentElement?.closest('details') ?? null
    )
      around.open = true;
    if (from !== undefined) this.#goThere(range, block);
    this.#box.showPopover?.();
    this.#place(range);
    if (from !== undefined) announce(locale().messages.atPassage);
    const first = this.#box.querySelector('button')!;
    const keydown = (event: KeyboardEvent) => {
      const isInside = event.composedPath().includes(this.#box);
      if (event.key === 'Escape') {
        if (from === undefined) this.close();
        else back(from);
      } else if (event.key === 'Tab' && !event.shiftKey && event.target === block) first.focus();
      else if (event.key === 'Tab' && isInside && from !== undefined) {
        // The next stop is that of the passage, not of where the note stands in the page.
        if (event.shiftKey) block.focus();
        else return block.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', keydown, { signal, capture: true });
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(this.#box)) this.close();
      },
      { signal },
    );
    document.addEventListener(
      'focusin',
      (event) => {
        if (event.target !== block && !event.composedPath().includes(this.#box)) this.close();
      },
      { signal },
    );
    addEventListener('resize', () => this.#place(range), { signal });
  }

  drawn(): void {
    if (this.range) this.#draw?.();
  }

  close(): void {
    this.#life.abort();
    if (!this.range) return;
    this.range = undefined;
    this.#lent?.removeAttribute('tabindex');
    this.#lent = undefined;
    this.#box.remove();
    this.#needs.redraw();
  }

  /** Brings the passage into sight, and the focus to it, without leaving anything behind in the page. */
  #goThere(range: Range, block: HTMLElement): void {
    if (!block.hasAttribute('tabindex')) {
      block.tabIndex = -1;
      this.#lent = block;
    }
    block.focus({ preventScroll: true });
    const { top } = range.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 3 });
  }

  #place(range: Range): void {
    const { left, right, bottom } = range.getBoundingClientRect();
    const { width } = this.#box.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(this.#box).direction === 'rtl';
    const wanted = isRightToLeft ? right - width : left;
    const room = document.documentElement.clientWidth - width - 8;
    this.#box.style.setProperty('left', `${Math.max(8, Math.min(wanted, room)) + scrollX}px`);
    this.#box.style.setProperty('top', `${bottom + scrollY + 4}px`);
  }
}

/** The paragraph, or whatever block the passage begins in. */
function blockOf({ startContainer }: Range): HTMLElement {
  let block = startContainer.parentElement!;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block;
}
