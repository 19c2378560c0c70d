/** A reporter of Node's test runner that counts, and keeps what failed: `node --test --test-reporter=./test/tools/run-counter.mjs`. */

import { relative } from 'node:path';
import { failure } from './run-counts.mjs';
import { root } from './run-step.mjs';

/**
 * @param {AsyncIterable<{ type: string, data: { nesting?: number, message?: string, name?: string, file?: string,
 *   details?: { type?: string, error?: { cause?: { message?: string } } } } }>} events
 */
export default async function* count(events) {
  /** @type {Record<string, number>} */
  const sums = {};
  /** @type {string[]} */
  const failures = [];
  for await (const { type, data } of events) {
    // A suite fails with its tests.
    if (type === 'test:fail' && data.details?.type !== 'suite') {
      failures.push(
        failure([relative(root, data.file ?? ''), data.name ?? ''], data.details?.error?.cause?.message),
      );
    }
    // The runner's own closing figures; `# pass 12` in its other forms.
    const figure =
      type === 'test:diagnostic' && data.nesting === 0 && /^(\w+) (\d+)$/.exec(data.message ?? '');
    if (figure) sums[figure[1] ?? ''] = Number(figure[2]);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = sums;
  yield JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo, failures });
}
