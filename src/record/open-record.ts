import type { LearningRecord } from '../domain/ports.js';
import { migrations } from './migrations.js';
import type { Migration } from './migrations.js';
import { SharedRecord } from './shared-record.js';

export interface RecordOptions {
  /** Milliseconds to wait for the database before the page goes on in memory; 2,000 unless told. */
  readonly patience?: number;
  /** @internal Steps of another version of the schema, for its tests. */
  readonly migrations?: readonly Migration[];
}

/** Kept for the life of the page: what is only in memory must survive that its last holder leaves and another comes. */
const records = new Map<string, SharedRecord>();

/**
 * Opens the learner's record in the database of this name.
 *
 * Never rejects: where there is no database the record works in memory and says why in `durability`.
 *
 * - `refused`: the browser allows none here. The record ends with the page.
 * - `newer`: a newer version of Learnlets wrote the database, or has just upgraded it from another tab. It is left alone; this
 *   page goes on in memory until it is reloaded.
 * - `blocked`: the database did not open in time, mostly since a tab with an older version holds it. The page goes on in
 *   memory; when the database comes, all that was done is stored there, in order, and the record is `durable` again.
 * - `quota`: the disk is full. The commit that met it is refused with a `RecordError` of code `quota` and nothing of it is
 *   kept, so that the caller decides: to commit the same again is right, and keeps it in memory. So are all further commits,
 *   and each tries to bring everything to disk; when that succeeds the record is `durable` again. Rows on disk can still be
 *   read, sent and acknowledged, and none is ever deleted to make room.
 *
 * All who open one name on a page share one connection, which closes when the last of them has closed.
 */
export function openRecord(name: string, options: RecordOptions = {}): Promise<LearningRecord> {
  let record = records.get(name);
  if (!record) {
    record = new SharedRecord({ name, patience: 2000, migrations, ...options });
    records.set(name, record);
  }
  return record.lend();
}
