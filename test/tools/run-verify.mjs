/**
 * `npm run verify`: all that has to hold before a change is merged. The last line is the sum: each check counts as one,
 * each test as one.
 */
import { packageStep, runStep } from './run-step.mjs';

/**
 * `sums`: the check ends with its own `N passed, N failed`, which is added up.
 *
 * @typedef {{ name: string, run: (say?: (words: Uint8Array) => unknown) => ReturnType<typeof runStep>, sums?: boolean }} Check
 */

/** @param {string} script @returns {Check['run']} */
const npm = (script) => (say) => runStep('npm', ['run', '--silent', script], {}, say);

/** @param {string} name @param {string[]} args @returns {Check['run']} */
const tool = (name, args) => (say) => packageStep(name, args, {}, say);

/** What only reads, two at a time; the words of each come at its end. @type {Check[][]} */
const readers = [
  [
    { name: 'types', run: npm('typecheck') },
    { name: 'lint, import arrows', run: tool('eslint', ['.']) },
  ],
  [
    { name: 'templates', run: npm('lint:templates') },
    { name: 'unused files, exports and dependencies', run: tool('knip', []) },
    { name: 'format', run: tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  ],
];

/** One after the other: each has both cores to itself. @type {Check[]} */
const rest = [
  { name: 'build', run: npm('build') },
  { name: 'size', run: npm('size') },
  { name: 'tests in Chromium and Node', run: npm('test'), sums: true },
  { name: 'tests in Firefox', run: npm('test:firefox'), sums: true },
  { name: 'stories', run: npm('test:stories'), sums: true },
];

/** @type {{ name: string, passed: number, failed: number, failures: string[], seconds: number }[]} */
const results = [];
await Promise.all(
  readers.map(async (checks) => {
    for (const check of checks) await settle(check, true);
  }),
);
for (const check of rest) await settle(check);

/** @param {Check} check @param {boolean} [isBeside] Whether others speak meanwhile. */
async function settle({ name, run, sums }, isBeside = false) {
  /** @type {Uint8Array[]} */
  const held = [];
  if (!isBeside) console.log(`\n── ${name} ──`);
  const start = Date.now();
  const { code, lastLine, failures } = await run(isBeside ? (words) => held.push(words) : undefined);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (isBeside) console.log(`\n── ${name} ──\n${Buffer.concat(held)}`);
  const own = sums ? /^(\d+) passed, (\d+) failed$/.exec(lastLine) : null;
  const passed = own ? Number(own[1]) : code === 0 ? 1 : 0;
  const failed = own ? Number(own[2]) : 0;
  // A step that ends badly counts as failed, also when it could not say what failed.
  results.push({ name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures, seconds });
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
for (const result of results) {
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(
    `${mark} ${result.name}: ${result.passed} passed, ${result.failed} failed (${result.seconds} s)`,
  );
  for (const line of result.failures) console.log(`  ${line}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
