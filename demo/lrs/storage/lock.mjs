import { readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Takes a file for this process, by a note beside it that holds the process id: two writers would tear each other's lines.
 *
 * A note that a killed process left behind is taken over.
 *
 * @param {string} path
 * @returns {Promise<() => Promise<void>>} gives the file back
 * @throws {Error} where a living process has it
 */
export async function lockFile(path) {
  const note = `${path}.lock`;
  const holder = await readHolder(note);
  if (holder !== undefined && isAlive(holder)) {
    throw new Error(
      `${path} is in use by process ${holder}. Stop it, or name another file. (If no LRS runs, delete ${note}.)`,
    );
  }
  if (holder !== undefined) await rm(note, { force: true });
  await writeFile(note, String(process.pid), { flag: 'wx' });
  return () => rm(note, { force: true });
}

async function readHolder(note) {
  try {
    return Number(await readFile(note, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return error.code === 'EPERM';
  }
}
