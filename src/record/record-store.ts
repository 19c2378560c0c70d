import { RecordError } from '../domain/ports.js';
import type {
  Commit,
  DocumentKey,
  DocumentRow,
  LearningRecord,
  StatementQuery,
  StatementRow,
} from '../domain/ports.js';
import type { Json } from '../domain/xapi/types.js';
import { OutboxStore, outboxRow } from './outbox-store.js';
import { documentKey, SEQUENCE } from './schema.js';
import { unknownStatements } from './statement-rows.js';
import type { Find, Source, Tables } from './tables.js';

/** What a commit added; statements that were there already are left out. */
export interface Stored {
  readonly statements: readonly StatementRow[];
  readonly documents: readonly DocumentRow[];
}

type Reading = 'documents' | 'documentsUnder' | 'statements' | 'ensureMeta' | 'nextSequence';

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
      return await this.#write(commit, false);
    } catch (error) {
      if ((error as Error).name !== 'ConstraintError') throw error;
      // Some statement is stored already. That is rare, so looking for it first is left for this second try.
      return await this.#write(commit, true);
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

  async statements(query: StatementQuery): Promise<StatementRow[]> {
    const [older = [], newer] = await Promise.all([this.past?.statements(query), this.#statements(query)]);
    return (query.descending ? [...newer, ...older] : [...older, ...newer]).slice(0, query.limit);
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

  nextSequence(count: number): Promise<number> {
    // The statements that the numbers are for are stored after this and strictly, and take it with them.
    const next = async (find: Find): Promise<number> => {
      const first = Number((await find('meta').get(SEQUENCE))?.value ?? 1);
      await find('meta').put({ name: SEQUENCE, value: first + count });
      return first;
    };
    return this.tables.write(['meta'], next, 'relaxed');
  }

  #statements(query: StatementQuery): Promise<StatementRow[]> {
    const { actor, activity, verb, limit, descending = false } = query;
    return this.tables.read('statements', async (table) => {
      const [source, key]: [Source<StatementRow>, IDBValidKey?] =
        actor === undefined
          ? [table]
          : activity !== undefined
            ? [table.index('by-activity'), [actor, activity]]
            : verb !== undefined
              ? [table.index('by-verb'), [actor, verb]]
              : [table.index('by-actor'), actor];
      const range = key === undefined ? null : IDBKeyRange.only(key);
      if (limit === undefined) {
        const rows = (await source.getAll(range)).filter((row) => matches(row, query));
        return descending ? rows.reverse() : rows;
      }
      const rows: StatementRow[] = [];
      let cursor = await source.openCursor(range, descending ? 'prev' : 'next');
      while (cursor && rows.length < limit) {
        if (matches(cursor.value, query)) rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return rows;
    });
  }

  #write(commit: Commit, careful: boolean): Promise<Stored> {
    return this.tables.write(['statements', 'documents', 'outbox'], async (find) => {
      const statements = careful ? await unknownStatements(find, commit.statements) : commit.statements;
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

function matches(row: StatementRow, { actor, activity, verb }: StatementQuery): boolean {
  return (
    (actor === undefined || row.actor === actor) &&
    (activity === undefined || row.activity === activity) &&
    (verb === undefined || row.verb === verb)
  );
}
