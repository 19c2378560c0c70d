import type { DocumentKeeper } from '../../controllers/document-keeper.js';
import { withDraft, type ThreadDocument } from '../../domain/thread/document.js';

/** Milliseconds without a key before words that are not sent are kept. */
const PAUSE = 400;

/** Words that are typed and not sent: shown as they stand in the field, kept a moment after the last key. */
export class ThreadDrafts {
  readonly #keeper: DocumentKeeper<ThreadDocument>;
  /** Words as they are typed, ahead of what is kept. */
  readonly #typed = new Map<string, string>();
  /** Of these, what is on its way to the record. */
  readonly #onTheWay = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(keeper: DocumentKeeper<ThreadDocument>) {
    this.#keeper = keeper;
  }

  of(name: string): string {
    return this.#typed.get(name) ?? this.#keeper.document?.drafts[name] ?? '';
  }

  type(name: string, text: string): void {
    this.#typed.set(name, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** They are used up. */
  forget(name: string): void {
    this.#typed.delete(name);
  }

  /** Keeps what is typed. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const typed = [...this.#typed].filter(([name, text]) => this.#onTheWay.get(name) !== text);
    if (typed.length === 0) return;
    for (const [name, text] of typed) this.#onTheWay.set(name, text);
    const isKept = await this.#keeper.commit((document) => ({
      document: typed.reduce((kept, [name, text]) => withDraft(kept, name, text), document ?? { drafts: {} }),
      acts: [],
    }));
    for (const [name, text] of typed) {
      if (this.#onTheWay.get(name) === text) this.#onTheWay.delete(name);
      // What was typed meanwhile is kept next time.
      if (isKept && this.#typed.get(name) === text) this.#typed.delete(name);
    }
  }

  /** Keeps nothing before the words are sent: they may be used up by it. */
  pause(): void {
    clearTimeout(this.#timer);
  }
}
