import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { RecordSchema, TableName } from './schema.js';

/** One step from a version to the next. It may await requests of the transaction, nothing else. */
export type Migration = (
  database: IDBPDatabase<RecordSchema>,
  transaction: IDBPTransaction<RecordSchema, TableName[], 'versionchange'>,
) => void | Promise<void>;

/**
 * How the database came to be what `schema.ts` says; the number of steps is its version.
 *
 * A step that was published is never edited, only followed by another. No step deletes rows of `statements`, `documents` or
 * `outbox`: they are work that may exist nowhere else.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    const statements = database.createObjectStore('statements', { autoIncrement: true });
    statements.createIndex('by-id', 'id', { unique: true });
    statements.createIndex('by-actor', 'actor');
    statements.createIndex('by-activity', ['actor', 'activity']);
    statements.createIndex('by-verb', ['actor', 'verb']);
    database.createObjectStore('documents', { keyPath: ['actor', 'activity', 'stateId'] });
    const outbox = database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    outbox.createIndex('by-state', ['target', 'state']);
    database.createObjectStore('meta', { keyPath: 'name' });
  },
  (database) => {
    database.createObjectStore('views', { keyPath: ['view', 'actor', 'group'] });
  },
];
