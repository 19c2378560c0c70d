import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const bundle = 'dist/cdn/learnlets.js';

/** What else than src/ decides how it is built. */
const settings = ['package.json', 'vite.config.ts', 'tsconfig.json'];

/**
 * Why the bundle has to be built, in a few words; undefined where it is as new as its sources.
 *
 * @param {string} project folder with src/ and dist/
 */
export async function staleness(project) {
  const built = await modified(join(project, bundle));
  if (built === undefined) return 'it is not built yet';
  const sources = await readdir(join(project, 'src'), { recursive: true });
  const newest = await Promise.all(
    [...sources.map((name) => join('src', name)), ...settings].map((name) => modified(join(project, name))),
  );
  return newest.some((time) => time !== undefined && time > built)
    ? 'its sources have changed since'
    : undefined;
}

async function modified(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Runs `npm run build`, its words on our console.
 *
 * @param {string} project
 * @throws {Error} where it fails
 */
export async function build(project) {
  // Started by npm, we know where npm is; else it has to be on the path, where Windows calls it npm.cmd.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'run', 'build']] : ['npm', ['run', 'build']];
  const child = spawn(command, args, {
    cwd: project,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error('npm run build failed; its last lines above say why.');
}
