import { histories } from '../../domain/feedback/history.js';
import {
  outcomesOf,
  prefixOf,
  type Histories,
  type Outcome,
  type Subject,
} from '../../domain/feedback/outcome.js';
import type { Learning, LearningChange } from '../../domain/ports.js';
import type { Prose } from '../../domain/question/model.js';
import { questionsStateId } from '../../domain/quiz/attempt.js';
import type { KeptWhys } from './kept-whys.js';

/** What the record knows of a subject, kept up to date with what is done on any page and in any tab. */
export class PanelRecord {
  readonly subject: Subject;
  readonly #learning: Learning;
  readonly #changed: () => void;
  readonly #unsubscribe: () => void;
  #rows: Histories = new Map();
  #outcomes: readonly Outcome[] = [];
  #whys: ReadonlyMap<string, Prose> = new Map();
  #kept: KeptWhys | undefined;
  /** The reading under way, and the one that follows where something was done meanwhile. */
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #isClosed = false;

  constructor(learning: Learning, subject: Subject, changed: () => void) {
    this.#learning = learning;
    this.subject = subject;
    this.#changed = changed;
    this.#unsubscribe = learning.subscribe((change) => {
      if (this.#concerns(change)) void this.read().catch(this.#miss);
    });
  }

  get rows(): Histories {
    return this.#rows;
  }

  get outcomes(): readonly Outcome[] {
    return this.#outcomes;
  }

  /** What authors say to wrong answers, by the IRI of the question. */
  get whys(): ReadonlyMap<string, Prose> {
    return this.#whys;
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
      const rows = await this.#learning.view(histories, prefixOf(this.subject));
      const outcomes = outcomesOf(this.subject, rows);
      this.#whys = await this.#readWhys(outcomes);
      this.#rows = rows;
      this.#outcomes = outcomes;
    } catch (cause) {
      // The scope may have left the page, and nobody looks any more.
      if (this.#isClosed) return;
      throw cause;
    } finally {
      this.#reading = undefined;
    }
    this.#changed();
  }

  async #readWhys(outcomes: readonly Outcome[]): Promise<ReadonlyMap<string, Prose>> {
    const missed = outcomes.filter(
      ({ kind, items }) => kind === 'quiz' && items.some(({ verdict = 'right' }) => verdict !== 'right'),
    );
    if (missed.length === 0) return new Map();
    this.#kept ??= new (await import('./kept-whys.js')).KeptWhys(this.#learning);
    return this.#kept.read(missed);
  }

  /** An act, or the questions of a quiz that are kept once it is begun. */
  #concerns({ statements, documents }: LearningChange): boolean {
    const prefix = prefixOf(this.subject);
    const isKept = documents.some(
      ({ activity, stateId }) => stateId === questionsStateId && activity.startsWith(prefix),
    );
    return statements.length > 0 || isKept;
  }

  /** What is on show stays, and the next act is another occasion. */
  readonly #miss = (cause: unknown): void => console.warn('learnlets: the record could not be read.', cause);
}
