/**
 * `npm test`: the browser tests in a real browser, then the Node tests. The last line is the sum of both.
 *
 *   npm test                          all of it, in Chromium
 *   npm run test:firefox              the browser tests in Firefox
 *   npm test -- quiz record           only test files with "quiz" or "record" in their path
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './run-build.mjs';
import { countsVariable, readCounts } from './run-counts.mjs';
import { failureMark, packageStep, root, runStep } from './run-step.mjs';
import { installTestStore } from './servers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
const inFirefox = values.browser === 'firefox';

const folder = mkdtempSync(join(tmpdir(), 'learnlets-test-'));
/** @type {({ what: string } & import('./run-counts.mjs').Counts)[]} */
const results = [];
try {
  const browserTests = testFiles('.test.ts');
  const nodeTests = inFirefox ? [] : testFiles('.test.mjs');

  if (browserTests.length > 0 || nodeTests.length > 0) await prepare(nodeTests);
  // One after the other: each wants both cores.
  if (browserTests.length > 0) await runBrowserTests(browserTests);
  if (nodeTests.length > 0) await runNodeTests(nodeTests);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ what: 'preparation', passed: 0, failed: 1, skipped: 0, failures: [] });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report();

/** @param {string[]} files */
async function runBrowserTests(files) {
  const counts = join(folder, 'browser.json');
  // All files is the configuration's own choice; names only where some were asked for.
  const names = positionals.length > 0 ? ['--files', ...files] : [];
  const { code } = await packageStep('web-test-runner', names, {
    LEARNLETS_BROWSER: values.browser,
    [countsVariable]: counts,
  });
  note(inFirefox ? 'browser tests in Firefox' : 'browser tests in Chromium', code, counts);
}

/** @param {string[]} files */
async function runNodeTests(files) {
  const counts = join(folder, 'node.json');
  const { code } = await runStep(process.execPath, [
    '--test',
    // One at a time: several start servers, browsers and compilers.
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/tools/run-counter.mjs',
    `--test-reporter-destination=${counts}`,
    ...files,
  ]);
  note('Node tests', code, counts);
}

/** @param {string[]} nodeTests */
async function prepare(nodeTests) {
  installTestStore();
  // The package checks look at what is published.
  if (nodeTests.length > 0 && !(await buildWhenStale())) {
    results.push({ what: 'build', passed: 0, failed: 1, skipped: 0, failures: [] });
  }
}

/** @param {string} ending @returns {string[]} */
function testFiles(ending) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)))
    .sort();
}

/** @param {string} what @param {number} code @param {string} file */
function note(what, code, file) {
  const counts = readCounts(file) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  // A runner that fails without a failed test (a crash, a file that does not load) is a failure all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  results.push({ what, ...counts });
}

function report() {
  let passed = 0;
  let failed = 0;
  console.log('');
  for (const { what, failures } of results) {
    for (const words of failures) console.log(`${failureMark}${what}: ${words}`);
  }
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
    console.log(`${result.what}: ${result.passed} passed, ${result.failed} failed${skipped}`);
  }
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
