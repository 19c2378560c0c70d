import type { LearningRecord } from '../domain/ports.js';

/**
 * Asks the browser, once in its life, not to clear the record when disk runs short.
 *
 * Once: Firefox asks the learner, and must not do so on every page.
 */
export async function askToPersist(record: Pick<LearningRecord, 'ensureMeta'>): Promise<void> {
  try {
    if (!navigator.storage?.persist) return;
    let first = false;
    await record.ensureMeta(':asked-to-persist', () => (first = true));
    if (first) await navigator.storage.persist();
  } catch {
    // It was a wish.
  }
}
