import type { LearningRecord } from '../../src/domain/ports.js';
import { freshName } from './rows.js';

/** Opens a record of the kind under test. */
export type Open = (name: string) => Promise<LearningRecord>;

/** Gives each test a record of its own and closes it. */
export function eachWithRecord(open: Open): () => LearningRecord {
  let record: LearningRecord;
  beforeEach(async () => {
    record = await open(freshName());
  });
  afterEach(() => record.close());
  return () => record;
}
