import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { during } from './gate.js';
import type { Migration } from './migrations.js';
import type { RecordSchema, TableName } from './schema.js';
import type { Find, TableOf, Tables } from './tables.js';

/**
 * Opens the database at the version that the migrations lead to, bringing an older one there.
 *
 * `handleVersionChange` hears when another tab waits to upgrade to a version, or to delete (`null`): the connection has to go
 * at once. That the browser itself closed the connection shows at the next transaction, as an `InvalidStateError`.
 */
export async function openTables(
  name: string,
  migrations: readonly Migration[],
  handleVersionChange: (version: number | null) => void,
): Promise<Tables> {
  const database = await openDB<RecordSchema>(name, migrations.length, {
    upgrade(opened, oldVersion, _newVersion, transaction) {
      // How it ends is told by the request to open.
      transaction.done.catch(() => {});
      // A step that fails takes the whole upgrade back; the old database stays as it was.
      migrate().catch(() => transaction.abort());

      async function migrate(): Promise<void> {
        for (const step of migrations.slice(oldVersion)) await step(opened, transaction);
      }
    },
    blocking: (_oldVersion, newVersion) => handleVersionChange(newVersion),
  });
  return new DiskTables(database);
}

/** The tables in IndexedDB. */
class DiskTables implements Tables {
  readonly isLasting = true;
  readonly #database: IDBPDatabase<RecordSchema>;
  readonly #transactions = new Set<unknown>();

  constructor(database: IDBPDatabase<RecordSchema>) {
    this.#database = database;
  }

  async read<Name extends TableName, Result>(
    name: Name,
    work: (table: TableOf<Name>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.#database.transaction(name);
    void during(this.#transactions, transaction.done);
    return await work(transaction.objectStore(name) as unknown as TableOf<Name>);
  }

  async write<Result>(
    names: readonly TableName[],
    work: (find: Find) => Promise<Result>,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<Result> {
    const transaction = this.#database.transaction(names, 'readwrite', { durability });
    void during(this.#transactions, transaction.done);
    try {
      // Not ended early by `commit()`: in Firefox a request that fails after it no longer takes the others back.
      const result = await work((name) => transaction.objectStore(name) as never);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      // What the platform gives as the reason (`QuotaExceededError`), not the `AbortError` that the requests get.
      throw transaction.error ?? error;
    }
  }

  async close(): Promise<void> {
    this.#database.close();
    await Promise.allSettled(this.#transactions);
  }
}
