import { histories } from '../../domain/feedback/history.js';
import {
  outcomesOf,
  prefixOf,
  type Histories,
  type Outcome,
  type Subject,
} from '../../domain/feedback/outcome.js';
import type { Learning } from '../../domain/ports.js';

/** What the record knows of a subject, kept up to date with what is done on any page and in any tab. */
export class PanelRecord {
  readonly subject: Subject;
  readonly #learning: Learning;
  readonly #changed: () => void;
  readonly #unsubscribe: () => void;
  #rows: Histories = new Map();
  #outcomes: readonly Outcome[] = [];
  /** The reading under way, and the one that follows where something was done meanwhile. */
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #isClosed = false;

  constructor(learning: Learning, subject: Subject, changed: () => void) {
    this.#learning = learning;
    this.subject = subject;
    this.#changed = changed;
    this.#unsubscribe = learning.subscribe(({ statements }) => {
      if (statements.length > 0) void this.read().catch(this.#miss);
    });
  }

  get rows(): Histories {
    return this.#rows;
  }

  get outcomes(): readonly Outcome[] {
    return this.#outcomes;
  }

  /** Reads what is stored at this moment; many calls at once are two readings at most. */
  read(): Promise<void> {
    if (!this.#reading) return (this.#reading = this.#read());
    return (this.#next ??= this.#reading.catch(this.#miss).then(() => {
      this.#next = undefined;
      return (this.#reading = this.#read());
    }));
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
  }

  async #read(): Promise<void> {
    try {
      this.#rows = await this.#learning.view(histories, prefixOf(this.subject));
      this.#outcomes = outcomesOf(this.subject, this.#rows);
    } catch (cause) {
      // The scope may have left the page, and nobody looks any more.
      if (this.#isClosed) return;
      throw cause;
    } finally {
      this.#reading = undefined;
    }
    this.#changed();
  }

  /** What is on show stays, and the next act is another occasion. */
  readonly #miss = (cause: unknown): void => console.warn('learnlets: the record could not be read.', cause);
}
