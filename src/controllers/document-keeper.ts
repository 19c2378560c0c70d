import type { Act } from '../domain/act.js';
import { RecordError, type Learning } from '../domain/ports.js';
import type { Json } from '../domain/xapi/types.js';

/** What is needed of the way to the record. */
type Store = Pick<Learning, 'load' | 'commit' | 'subscribe'>;

/** Which document, and what its holder makes of it. */
export interface KeeperOptions<Document> {
  /** IRI of the activity. */
  readonly activity: string;
  readonly stateId: string;
  /** Brings what is stored to the content of today; `undefined` where it cannot be read. */
  readonly read: (value: Json) => Promise<Document | undefined>;
  /** Hears that the document, or whether it could be stored, may have changed. */
  readonly changed: () => void;
}

/** What an act makes of the document, and what the learner did; `undefined` when there is nothing to do any more. */
export type Change<Document> = (
  document: Document | undefined,
) => { readonly document: Document; readonly acts: readonly Act[] } | undefined;

/**
 * One state document of one learner, and every act on its way into the record with it.
 *
 * Acts go one after the other; each shows only after it is stored.
 */
export class DocumentKeeper<Document> {
  readonly #learning: Store;
  readonly #options: KeeperOptions<Document>;
  readonly #unsubscribe: () => void;
  #document: Document | undefined;
  #revision = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #failed = false;

  constructor(learning: Store, options: KeeperOptions<Document>) {
    this.#learning = learning;
    this.#options = options;
    this.#unsubscribe = learning.subscribe(({ documents }) => {
      const row = documents.find(
        ({ activity, stateId }) => activity === options.activity && stateId === options.stateId,
      );
      if (row) void this.#takeIn(row.value, row.revision);
    });
  }

  /** `undefined` before the first touch. */
  get document(): Document | undefined {
    return this.#document;
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Reads what is stored; says whether there is something. */
  load(): Promise<boolean> {
    return this.#inTurn(() => this.#reload());
  }

  /** Begins with a document that was stored under another name; the first act stores it under this one. */
  inherit(value: Json): Promise<void> {
    return this.#inTurn(() => this.#adopt(value, 0));
  }

  /** Reads the document anew, when the content has changed. */
  reread(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#document !== undefined) await this.#adopt(this.#document as Json, this.#revision);
    });
  }

  /**
   * Stores a change when those before it are stored; `false` when it could not be.
   *
   * On a conflict with another tab it is made once more, on top of what that tab did. Where the disk is full it is committed once
   * more, which keeps it in memory; the page then says so.
   *
   * @param stored - Called before anybody hears of the change.
   */
  commit(change: Change<Document>, stored?: () => void): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        await this.#apply(change).catch(async (error: unknown) => {
          const code = error instanceof RecordError ? error.code : undefined;
          if (code !== 'conflict' && code !== 'quota') throw error;
          if (code === 'conflict') await this.#reload();
          await this.#apply(change);
        });
        this.#failed = false;
        stored?.();
        return true;
      } catch (error) {
        this.#failed = true;
        console.error('learnlets: an act could not be stored; it is kept on the page.', error);
        return false;
      } finally {
        this.#options.changed();
      }
    });
  }

  /** Hears no more of what others do; what is on its way goes on. */
  close(): void {
    this.#unsubscribe();
  }

  /** Does the work when all before it is done: what changes the document never meets what reads it from the store. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Goes on from what another tab, or another element with this document, has stored. */
  async #takeIn(value: Json, revision: number): Promise<void> {
    try {
      await this.#inTurn(async () => {
        // What was stored from here is told to it, too.
        if (revision <= this.#revision) return;
        await this.#adopt(value, revision);
        this.#options.changed();
      });
    } catch {
      // It stands in the store: the next act meets it there as a conflict.
    }
  }

  async #apply(change: Change<Document>): Promise<void> {
    const changed = change(this.#document);
    if (!changed) return;
    const { activity, stateId } = this.#options;
    const { revision } = await this.#learning.commit({
      acts: changed.acts,
      document: { activity, stateId, value: changed.document as Json, base: this.#revision },
    });
    this.#document = changed.document;
    this.#revision = revision;
  }

  async #reload(): Promise<boolean> {
    const { activity, stateId } = this.#options;
    const stored = await this.#learning.load(activity, stateId);
    if (stored) await this.#adopt(stored.value, stored.revision);
    // Nothing there, or no longer: the site's data were cleared. What stands on the page is stored anew.
    else this.#revision = 0;
    return stored !== undefined;
  }

  async #adopt(value: Json, revision: number): Promise<void> {
    const document = await this.#options.read(value);
    // Together with the document that has it: a write on top of another one would undo what that says.
    this.#revision = revision;
    if (document !== undefined) this.#document = document;
  }
}
