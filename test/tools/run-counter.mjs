/** A reporter of Node's test runner that only counts: `node --test --test-reporter=./test/tools/run-counter.mjs`. */

/** @param {AsyncIterable<{ type: string, data: { nesting?: number, message?: string } }>} events */
export default async function* count(events) {
  /** @type {Record<string, number>} */
  const sums = {};
  for await (const { type, data } of events) {
    // The runner's own closing figures; `# pass 12` in its other forms.
    const figure =
      type === 'test:diagnostic' && data.nesting === 0 && /^(\w+) (\d+)$/.exec(data.message ?? '');
    if (figure) sums[figure[1] ?? ''] = Number(figure[2]);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = sums;
  yield JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo });
}
