import type { RecordSchema, TableName } from './schema.js';
import type { Tables } from './tables.js';

/** Rows as they were on disk, for a memory that takes its place. */
export type Snapshot = { readonly [Name in TableName]?: readonly RecordSchema[Name]['value'][] };

/** All rows of some tables; of none where they cannot be read. */
export async function snapshot(tables: Tables, names: readonly TableName[]): Promise<Snapshot> {
  const read = (name: TableName): Promise<unknown> => tables.read(name, (table) => table.getAll());
  const rows = await Promise.all(names.map(read)).catch(() => []);
  return Object.fromEntries(rows.map((each, index) => [names[index], each])) as Snapshot;
}
