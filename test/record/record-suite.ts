import { runCommitSuite } from './commit-suite.js';
import { runOutboxSuite } from './outbox-suite.js';
import { runReadingSuite } from './reading-suite.js';
import type { Open } from './suite.js';
import { runViewSuite } from './view-suite.js';

/** What every record must do, wherever it keeps its rows. */
export function runRecordSuite(name: string, open: Open): void {
  describe(name, () => {
    runCommitSuite(open);
    runReadingSuite(open);
    runOutboxSuite(open);
    runViewSuite(open);
  });
}
