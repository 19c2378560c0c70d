import { MemoryTable } from './memory-table.js';
import type { MemoryRow } from './memory-table.js';
import type { RecordSchema, TableName } from './schema.js';
import type { Snapshot } from './snapshot.js';
import type { Find, TableOf, Tables } from './tables.js';

/** The tables of a page that has no database, or none for now. They do what those on disk do, and end with the page. */
export class MemoryTables implements Tables {
  readonly isLasting = false;
  /** Keyed as `migrations.ts` has it, but for the statements, which need no number here. */
  readonly #tables: Readonly<Record<TableName, MemoryTable>> = {
    statements: new MemoryTable({
      'by-id': 'id',
      'by-actor': 'actor',
      'by-activity': ['actor', 'activity'],
      'by-verb': ['actor', 'verb'],
    }),
    documents: new MemoryTable({ key: ['actor', 'activity', 'stateId'] }),
    outbox: new MemoryTable({ seq: 'seq', 'by-state': ['target', 'state'] }),
    meta: new MemoryTable({ name: 'name' }),
    views: new MemoryTable({ key: ['view', 'actor', 'group'] }),
  };
  readonly start: Snapshot;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: Snapshot = {}) {
    this.start = start;
    for (const [name, rows] of Object.entries(start)) {
      for (const row of rows) this.#tables[name as TableName].set(row as unknown as MemoryRow);
    }
  }

  read<Name extends TableName, Result>(
    name: Name,
    work: (table: TableOf<Name>) => Promise<Result>,
  ): Promise<Result> {
    return this.#inTurn(() => work(this.#find(name)));
  }

  write<Result>(names: readonly TableName[], work: (find: Find) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      const before = names.map((name) => [...this.#tables[name].rows]);
      try {
        return await work(this.#find);
      } catch (error) {
        names.forEach((name, index) => {
          const { rows } = this.#tables[name];
          rows.clear();
          for (const [key, row] of before[index]!) rows.set(key, row);
        });
        throw error;
      }
    });
  }

  async close(): Promise<void> {}

  rows<Name extends TableName>(name: Name): RecordSchema[Name]['value'][] {
    return [...this.#tables[name].rows.values()] as never;
  }

  /** The rows that are not as they were at the start. */
  written<Name extends TableName>(name: Name): RecordSchema[Name]['value'][] {
    const start = new Set<unknown>(this.start[name]);
    return this.rows(name).filter((row) => !start.has(row));
  }

  readonly #find: Find = (name) => this.#tables[name] as never;

  /** One after the other: between its requests a transaction lets others run, and must not meet them. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}
