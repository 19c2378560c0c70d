import { RecordError } from '../domain/ports.js';
import type { Commit, Durability, Hold, LearningRecord, RecordChange, Unsubscribe } from '../domain/ports.js';
import { openChannel } from './channel.js';
import type { Channel, Notice } from './channel.js';
import { Listeners } from './listeners.js';
import { askToPersist } from './persistence.js';
import type { RecordStore, Stored } from './record-store.js';
import { Storage } from './storage.js';
import type { StorageOptions } from './storage.js';
import type { Views } from './views.js';

type Use = Storage['use'];

/** Most pages send at once, and need none of this. */
const rarely = (): Promise<typeof import('./outbox-rarely.js')> => import('./outbox-rarely.js');

/** One record of a page, lent to all who open it: one connection, one set of subscribers. */
export class SharedRecord {
  readonly #channelName: string;
  readonly #storage: Storage;
  readonly #changes = new Listeners<RecordChange>();
  readonly #rings = new Listeners<void>();
  readonly #durabilities = new Listeners<Durability>();
  #channel: Channel | undefined;
  #holders = 0;
  #asked = false;

  constructor(options: Pick<StorageOptions, 'name' | 'migrations' | 'patience'>) {
    // Another version may speak of other rows: each version has its own channel.
    this.#channelName = `${options.name}:${options.migrations.length}`;
    this.#storage = new Storage({
      ...options,
      onDurability: (durability) => {
        this.#join();
        this.#durabilities.tell(durability);
      },
      onCarriedOver: (stored) => this.#handleCarriedOver(stored),
    });
  }

  /** Opens what there is to open and hands out a record that its holder closes. */
  async lend(): Promise<LearningRecord> {
    this.#holders += 1;
    await this.#storage.open();
    this.#join();
    return this.#handle();
  }

  #handle(): LearningRecord {
    const storage = this.#storage;
    const subscriptions = new Set<Unsubscribe>();
    let closed: Promise<void> | undefined;
    let views: Views | undefined;

    const use: Use = (work, critical) =>
      closed
        ? Promise.reject(new RecordError('closed', 'the record is closed'))
        : storage.use(work, critical);
    const ring = async <Result>(work: (store: RecordStore) => Promise<Result>): Promise<Result> => {
      const result = await use(work);
      await this.#announce({ statements: [], documents: [], outbox: true });
      return result;
    };
    const listen = <Value>(to: Listeners<Value>, listener: (value: Value) => void): Unsubscribe => {
      const leave = to.add(listener);
      subscriptions.add(leave);
      return () => {
        leave();
        subscriptions.delete(leave);
      };
    };

    return {
      get durability() {
        return storage.durability;
      },
      commit: (commit) => this.#commit(commit, use),
      documents: (keys) => use((store) => store.documents(keys)),
      documentsUnder: (actor, prefix) => use((store) => store.documentsUnder(actor, prefix)),
      statements: (query) =>
        use(async (store) => (await import('./statement-query.js')).queryStatements(store, query)),
      view: async (view, actor, prefix = '') => {
        const { Views } = await import('./views.js');
        return (views ??= new Views(use)).read(view, actor, prefix);
      },
      ensureMeta: (name, make) => use((store) => store.ensureMeta(name, make)),
      subscribe: (listener) => listen(this.#changes, listener),
      onDurability: (listener) => listen(this.#durabilities, listener),
      outbox: {
        waiting: (target, limit) => use(({ outbox }) => outbox.waiting(target, limit)),
        acknowledge: (seqs) => ring(({ outbox }) => outbox.acknowledge(seqs)),
        setAside: (seqs, state, reason) => ring(({ outbox }) => outbox.setAside(seqs, state, reason)),
        release: (...given) => ring(async ({ tables }) => (await rarely()).release(tables, ...given)),
        list: (target, state) => use(({ outbox }) => outbox.list(target, state)),
        counts: (target) => use(({ outbox }) => outbox.counts(target)),
        holds: () =>
          use(async ({ tables }) => {
            // From the names that start with ":hold " on, to the first that can come after them.
            const range = IDBKeyRange.bound(':hold ', ':hold!');
            const rows = await tables.read('meta', (table) => table.getAll(range));
            return rows.map(({ value }) => value as Hold);
          }),
        hold: (...given) => use(async ({ tables }) => (await rarely()).hold(tables, ...given)),
        lease: (...given) => use(async ({ tables }) => (await rarely()).lease(tables, ...given)),
        subscribe: (listener) => listen(this.#rings, listener),
      },
      close: () =>
        (closed ??= (() => {
          for (const leave of subscriptions) leave();
          return this.#return();
        })()),
    };
  }

  async #commit(commit: Commit, use: Use): Promise<void> {
    const stored = await use((store) => store.commit(commit), true);
    const outbox = commit.target !== undefined && stored.statements.length > 0;
    await this.#announce({ ...stored, outbox });
    if (!outbox || this.#asked || this.#storage.durability.kind === 'memory') return;
    this.#asked = true;
    void askToPersist({ ensureMeta: (name, make) => use((store) => store.ensureMeta(name, make)) });
  }

  async #return(): Promise<void> {
    this.#holders -= 1;
    if (this.#holders) return;
    await this.#storage.release();
    if (this.#holders) return;
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells this page what was stored, and the other tabs where they can read it too. */
  async #announce(notice: Notice): Promise<void> {
    this.#hear(notice, false);
    if (this.#storage.durability.kind === 'durable') this.#channel?.post(notice);
    else await this.#storage.settle();
  }

  #hear({ statements, documents, outbox }: Notice, remote: boolean): void {
    if (statements.length || documents.length) this.#changes.tell({ statements, documents, remote });
    if (outbox) this.#rings.tell();
  }

  #handleCarriedOver(stored: Stored): void {
    this.#channel?.post({ ...stored, outbox: true });
    // This page knows the statements, but its documents may have another revision now, as if another tab had written them.
    this.#hear({ statements: [], documents: stored.documents, outbox: true }, true);
  }

  #join(): void {
    if (this.#channel || !this.#holders || this.#storage.durability.kind === 'memory') return;
    this.#channel = openChannel(this.#channelName, (notice) => this.#hear(notice, true));
  }
}
