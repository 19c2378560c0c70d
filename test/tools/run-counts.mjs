/** Counting what the two test runners did, for the one last line of `npm test`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './run-step.mjs';

/** Names the file that a runner writes its counts to; unset when somebody runs it by hand. */
export const countsVariable = 'LEARNLETS_TEST_COUNTS';

/** `failures`: file, name and first words of each failed test. @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/** @returns {import('@web/test-runner').Reporter} A reporter of the browser test runner that counts, and keeps what failed. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Counts} */
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const file = relative(root, session.testFile);
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts, [file]);
        // A file that does not load, or a hook that throws, fails no test of its own but must not pass unseen.
        if (!session.passed && counts.failed === before) {
          counts.failed += 1;
          counts.failures.push(
            failure([file], session.errors[0]?.message ?? 'It does not load, or a hook throws.'),
          );
        }
      }
      const file = process.env[countsVariable];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite @param {Counts} counts @param {string[]} path */
function countSuite(suite, counts, path) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(failure([...path, test.name], test.error?.message));
    }
  }
  for (const inner of suite.suites) countSuite(inner, counts, [...path, inner.name]);
}

/** One failed test in one line. @param {string[]} path @param {string} [message] */
export const failure = (path, message = '') =>
  `${path.join(' › ')}: ${message.replace(/\s+/gu, ' ').slice(0, 400)}`;

/** @param {string} file @returns {Counts | undefined} What a runner counted, if it came that far. */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No file: the runner died before its end, which the caller counts as a failure.
    return undefined;
  }
}
