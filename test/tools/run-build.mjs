/** Builds the package when dist/ is missing or older than what it is made from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runStep } from './run-step.mjs';

/** Files beside src/ that change what is built. */
const settings = [
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];

/** The build writes the manifest last, so its age is the build's age. */
const lastWritten = 'dist/custom-elements.json';

/** @returns {boolean} Whether dist/ holds what the sources say. */
function isBuilt() {
  const built = modified(join(root, lastWritten));
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(root, 'src', name),
  );
  return [...sources, ...settings.map((name) => join(root, name))].every((path) => modified(path) <= built);
}

/** @returns {Promise<boolean>} Whether dist/ is there and fresh now. */
export async function buildWhenStale() {
  if (isBuilt()) return true;
  const { code } = await runStep('npm', ['run', '--silent', 'build']);
  return code === 0;
}

/** @param {string} path @returns {number} Milliseconds since 1970, 0 for no file. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
