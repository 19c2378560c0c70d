/** Running commands one after the other, and saying how they went. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program with its words on our own output.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] What to add to the environment.
 * @param {(words: Uint8Array) => unknown} [say] Hears its words instead of our own output.
 * @returns {Promise<{ code: number, lastLine: string }>} Exit code, and the last line that is not empty.
 */
export function runStep(file, args, env = {}, say) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      // Windows finds npm.cmd only through its shell.
      shell: process.platform === 'win32',
    });
    let tail = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      if (say) say(chunk);
      else process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-2000);
    });
    child.stderr.on('data', say ?? ((/** @type {Buffer} */ chunk) => process.stderr.write(chunk)));
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ code: 127, lastLine: '' });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, lastLine: tail.trimEnd().split('\n').at(-1) ?? '' });
    });
  });
}

/** Runs a program that a package brings; never one that would have to be fetched. @param {string} name @param {string[]} args */
export function packageStep(name, args, env = {}) {
  return runStep(join(root, 'node_modules/.bin', name), args, env);
}
