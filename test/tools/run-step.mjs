/** Running commands one after the other, and saying how they went. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a line begins with that tells of a failure, for all to be found again at the end of a long run. */
export const failureMark = '✗ ';

/**
 * Runs a program with its words on our own output.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] What to add to the environment.
 * @param {(words: Uint8Array) => unknown} [say] Hears its words instead of our own output.
 * @returns {Promise<{ code: number, lastLine: string, failures: string[] }>} Exit code, the last line that is not empty, and all
 *   lines that tell of a failure.
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
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      if (say) say(chunk);
      else process.stdout.write(chunk);
      output.push(chunk);
    });
    child.stderr.on('data', say ?? ((/** @type {Buffer} */ chunk) => process.stderr.write(chunk)));
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ code: 127, lastLine: '', failures: [] });
    });
    child.once('close', (code) => {
      const lines = Buffer.concat(output).toString().trimEnd().split('\n');
      const failures = lines.filter((line) => line.startsWith(failureMark));
      resolve({ code: code ?? 1, lastLine: lines.at(-1) ?? '', failures });
    });
  });
}

/**
 * Runs a program that a package brings; never one that would have to be fetched.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(words: Uint8Array) => unknown} [say]
 */
export function packageStep(name, args, env, say) {
  return runStep(join(root, 'node_modules/.bin', name), args, env, say);
}
