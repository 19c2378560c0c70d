import type { Comment } from '../../domain/thread/thread.js';
import { PORTION } from './views/portion.js';

/** What it needs of the thread, as of now. */
interface Needs {
  readonly comments: () => readonly Comment[];
  /** Draws anew, with the focus at a comment. */
  readonly focus: (comment: string) => void;
}

/** Where the learner is in a thread: how much of it is drawn, which comment the keyboard is at, which one the address names. */
export class ThreadPosition {
  readonly #key: string;
  readonly #needs: Needs;
  #current: string | undefined;
  /** A comment that the address names, and that has not come yet. */
  #wanted: string | undefined;
  /** How many comments are drawn, from the first on. */
  shown = PORTION;

  /** @param key key of the thread on its page. */
  constructor(key: string, needs: Needs) {
    this.#key = key;
    this.#needs = needs;
    addEventListener('hashchange', this.#handleAddress);
    this.#handleAddress();
  }

  /** Which comment the keyboard is at. */
  get current(): string | undefined {
    const comments = this.#needs.comments();
    return comments.some(({ id }) => id === this.#current) ? this.#current : comments[0]?.id;
  }

  /** The comment that the address of the page names. */
  get linked(): string | undefined {
    const start = `#${this.#key}/`;
    return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
  }

  addressOf(comment: string): string {
    return `${document.URL.split('#')[0]}#${this.#key}/${comment}`;
  }

  /** Takes note of a comment that has got the focus by itself. */
  follow(comment: string): void {
    this.#wanted = undefined;
    this.#current = comment;
  }

  goTo(comment: string | undefined): void {
    const place = this.#needs.comments().findIndex(({ id }) => id === comment);
    if (comment === undefined || place < 0) return;
    this.#wanted = undefined;
    if (place >= this.shown) this.shown = Math.ceil((place + 1) / PORTION) * PORTION;
    this.#current = comment;
    this.#needs.focus(comment);
  }

  goToUnread(): void {
    this.goTo(this.#needs.comments().find(({ unread }) => unread)?.id);
  }

  showMore(): void {
    this.goTo(this.#needs.comments()[this.shown]?.id);
  }

  stop(): void {
    removeEventListener('hashchange', this.#handleAddress);
  }

  /** Goes where the address leads, as soon as that is here, unless the learner has gone elsewhere meanwhile. */
  seek(): void {
    this.goTo(this.#wanted);
  }

  readonly #handleAddress = (): void => {
    this.#wanted = this.linked;
    this.seek();
  };
}
