/** Counting what the two test runners did, for the one last line of `npm test`. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Names the file that a runner writes its counts to; unset when somebody runs it by hand. */
export const countsVariable = 'LEARNLETS_TEST_COUNTS';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {import('@web/test-runner').Reporter} A reporter of the browser test runner that only counts. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that does not load, or a hook that throws, fails no test of its own but must not pass unseen.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      const file = process.env[countsVariable];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite @param {Counts} counts */
function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}

/** @param {string} file @returns {Counts | undefined} What a runner counted, if it came that far. */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No file: the runner died before its end, which the caller counts as a failure.
    return undefined;
  }
}
