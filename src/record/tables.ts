import type { RecordSchema, TableName } from './schema.js';

/** What of an object store or an index the record reads by. */
export interface Source<Value> {
  get(key: IDBValidKey): Promise<Value | undefined>;
  getAll(range?: IDBKeyRange | null, count?: number): Promise<Value[]>;
  getAllKeys(range?: IDBKeyRange | null, count?: number): Promise<IDBValidKey[]>;
  count(range?: IDBKeyRange | null): Promise<number>;
  openCursor(range: IDBKeyRange | null, direction: 'next' | 'prev'): Promise<Cursor<Value> | null>;
}

export interface Cursor<Value> {
  readonly value: Value;
  continue(): Promise<Cursor<Value> | null>;
}

/** What of an object store the record writes by. */
export interface Table<Value> extends Source<Value> {
  index(name: string): Source<Value>;
  add(row: Value): Promise<unknown>;
  put(row: Value): Promise<unknown>;
  delete(range: IDBKeyRange): Promise<unknown>;
}

export type TableOf<Name extends TableName> = Table<RecordSchema[Name]['value']>;

/** Finds a table of the transaction. */
export type Find = <Name extends TableName>(name: Name) => TableOf<Name>;

/** Where the rows are: on disk or in memory. Rejects with what the platform throws. */
export interface Tables {
  /** Whether the rows outlive the page. */
  readonly isLasting: boolean;
  /** Reads one table in a transaction that starts at once. */
  read<Name extends TableName, Result>(
    name: Name,
    work: (table: TableOf<Name>) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Runs one transaction; resolves when all of it is stored, and stores nothing when anything goes wrong.
   *
   * Like IndexedDB's, it ends as soon as nothing is asked of it: the work may await its requests, nothing else. Work is
   * stored `strict`; `relaxed` is for what costs nothing when the power fails.
   */
  write<Result>(
    names: readonly TableName[],
    work: (find: Find) => Promise<Result>,
    durability?: 'relaxed',
  ): Promise<Result>;
  /** Lets go at once of what is not in use, and resolves when nothing is. */
  close(): Promise<void>;
}
