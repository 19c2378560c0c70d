import { RecordError } from '../domain/ports.js';
import type { Commit, DocumentKey, DocumentRow, LearningRecord, StatementRow } from '../domain/ports.js';
import type { Json } from '../domain/xapi/types.js';
import { OutboxStore, outboxRow } from './outbox-store.js';
import { documentKey, SEQUENCE } from './schema.js';
import type { Tables } from './tables.js';

/** What a commit added; statements that were there already are left out. */
export interface Stored {
  readonly statements: readonly StatementRow[];
  readonly documents: readonly DocumentRow[];
}

type Reading = 'documents' | 'documentsUnder' | 'ensureMeta';

/** The record over one set of tables. Knows no tabs and no subscribers, and throws what the platform throws. */
export class RecordStore<Kind extends Tables = Tables> implements Pick<LearningRecord, Reading> {
  readonly tables: Kind;
  readonly outbox: OutboxStore;
  /** Where older statements are, if they are not here. */
  past: RecordStore | undefined;

  constructor(tables: Kind) {
    this.tables = tables;
    this.outbox = new OutboxStore(tables);
  }

  async commit(commit: Commit): Promise<Stored> {
    try {
      return await this.#write(commit);
    } catch (error) {
      if ((error as Error).name !== 'ConstraintError') throw error;
      // Some statement is stored already. That is rare, so looking for it first is left for this second try.
      const { unknownStatements } = await import('./statement-rows.js');
      return await this.#write(commit, unknownStatements);
    }
  }

  documents(keys: readonly DocumentKey[]): Promise<(DocumentRow | undefined)[]> {
    return this.tables.read('documents', (table) =>
      Promise.all(keys.map((key) => table.get(documentKey(key)))),
    );
  }

  documentsUnder(actor: string, prefix: string): Promise<DocumentRow[]> {
    // No text that starts with the prefix sorts behind prefix and U+FFFF, which is no character.
    const range = IDBKeyRange.bound([actor, prefix], [actor, `${prefix}\uffff`]);
    return this.tables.read('documents', (table) => table.getAll(range));
  }

  ensureMeta<Value extends Json>(name: string, make: () => Value): Promise<Value> {
    return this.tables.write(['meta'], async (find) => {
      const stored = await find('meta').get(name);
      if (stored) return stored.value as Value;
      const value = make();
      await find('meta').put({ name, value });
      return value;
    });
  }

  #write(commit: Commit, unknown?: typeof import('./statement-rows.js').unknownStatements): Promise<Stored> {
    return this.tables.write(['statements', 'documents', 'outbox', 'meta'], async (find) => {
      const documents = commit.documents.map(({ base, ...write }) => ({ ...write, revision: base + 1 }));
      // Everything is requested at once, and the revisions are checked as they come in: that saves a way to the browser's
      // storage process and back.
      const requests: Promise<unknown>[] = [];
      const request = <Result>(asked: Promise<Result>): Promise<Result> => {
        asked.catch(() => {});
        requests.push(asked);
        return asked;
      };
      const found = documents.map((row) => {
        const stored = request(find('documents').get(documentKey(row)));
        void request(find('documents').put(row));
        return stored;
      });
      let made = commit.statements;
      if (typeof made === 'function') {
        const first = Number((await request(find('meta').get(SEQUENCE)))?.value ?? 1);
        made = made(first);
        void request(find('meta').put({ name: SEQUENCE, value: first + made.length }));
      }
      const statements = unknown ? await unknown(find, made) : made;
      for (const row of statements) {
        void request(find('statements').add(row));
        if (commit.target !== undefined) void request(find('outbox').add(outboxRow(row, commit.target)));
      }
      const moved = (await Promise.all(found)).findIndex(
        (row, index) => (row?.revision ?? 0) !== commit.documents[index]!.base,
      );
      if (moved >= 0) {
        throw new RecordError('conflict', `${documents[moved]!.activity} has changed meanwhile`);
      }
      await Promise.all(requests);
      return { statements, documents };
    });
  }
}
