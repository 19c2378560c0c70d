import { RecordError } from '../domain/ports.js';
import { isFull, isLost } from './failures.js';
import type { RecordStore } from './record-store.js';
import type { Storage } from './storage.js';

/**
 * Does the work where rows are kept now; once more where the connection was lost.
 *
 * @throws {RecordError} `quota` when the disk is full and the work is `critical`: the caller has to decide then. Other work
 * is done again in memory.
 */
export async function ask<Result>(
  storage: Storage,
  work: (store: RecordStore) => Promise<Result>,
  critical: boolean,
): Promise<Result> {
  for (let again = true; ; again = false) {
    let used: RecordStore | undefined;
    try {
      return await storage.pass((place, disk) => {
        used = disk;
        return work(place);
      });
    } catch (error) {
      const cause = error as Error;
      if (cause instanceof RecordError) throw cause;
      const full = isFull(cause);
      const lost = isLost(cause);
      if (full) await storage.fill();
      if (lost) await storage.reopen(used);
      if (full && critical) throw new RecordError('quota', cause.message, { cause });
      if (!again || !(full || lost)) throw new RecordError('failed', cause.message, { cause });
    }
  }
}
