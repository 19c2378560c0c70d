/**
 * `npm run verify`: all that has to hold before a change is merged. The last line is the sum: each check counts as one,
 * each test as one.
 */
import { packageStep, runStep } from './run-step.mjs';

/** @typedef {{ name: string, run: () => Promise<{ code: number, lastLine: string }>, sums?: boolean }} Check */

const npm = (/** @type {string[]} */ ...args) => runStep('npm', ['--silent', ...args]);

/** `sums`: the check ends with its own `N passed, N failed`, which is added up. @type {Check[]} */
const checks = [
  { name: 'types', run: () => npm('run', 'typecheck') },
  { name: 'lint, import arrows', run: () => packageStep('eslint', ['.']) },
  { name: 'templates', run: () => npm('run', 'lint:templates') },
  { name: 'unused files, exports and dependencies', run: () => packageStep('knip', []) },
  { name: 'format', run: () => packageStep('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'build', run: () => npm('run', 'build') },
  { name: 'size', run: () => npm('run', 'size') },
  { name: 'tests in Chromium and Node', run: () => npm('test'), sums: true },
  { name: 'tests in Firefox', run: () => npm('run', 'test:firefox'), sums: true },
  { name: 'stories', run: () => npm('run', 'test:stories'), sums: true },
];

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];
for (const { name, run, sums } of checks) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const { code, lastLine } = await run();
  const seconds = Math.round((Date.now() - start) / 1000);
  const own = sums ? /^(\d+) passed, (\d+) failed$/.exec(lastLine) : null;
  const passed = own ? Number(own[1]) : code === 0 ? 1 : 0;
  const failed = own ? Number(own[2]) : 0;
  // A step that ends badly counts as failed, also when it could not say what failed.
  results.push({ name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, seconds });
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
for (const result of results) {
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(
    `${mark} ${result.name}: ${result.passed} passed, ${result.failed} failed (${result.seconds} s)`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
