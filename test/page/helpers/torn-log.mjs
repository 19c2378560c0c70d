/**
 * Mends what a kill does to the databases of Chromium, and Chromium makes worse.
 *
 * IndexedDB lies in LevelDB, which writes each record of its log in two pieces. A kill between them leaves the last record torn;
 * nothing in it was ever acknowledged, and the next start passes over it, as it should. But it then writes on behind the torn
 * record, and the start after that takes the whole for corrupt and throws the database away (`dataLoss: 'total'` in
 * `upgradeneeded`). No page can do anything about it, so tests of ours cut the torn record off, as LevelDB should.
 */
import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a block; a record never spans two of them, but for those that are told in several. */
const BLOCK = 32_768;
/** Bytes before each record: checksum (4), length (2), kind (1). */
const HEADER = 7;
const WHOLE = 1;
const LAST = 4;

/**
 * Cuts torn records off the logs of a profile that no browser has open.
 *
 * @param {string} folder of the profile.
 * @returns {Promise<number>} How many logs were torn.
 */
export async function mendLogs(folder) {
  let torn = 0;
  for (const path of await logsOf(folder)) {
    const log = await readFile(path);
    const end = soundBytes(log);
    if (end === log.length) continue;
    await truncate(path, end);
    torn += 1;
  }
  return torn;
}

/** Paths of the logs of all databases in a profile. @param {string} folder */
export async function logsOf(folder) {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.indexeddb\.leveldb[\\/](\d+\.log|MANIFEST-\d+)$/u.test(name))
    .map((name) => join(folder, name));
}

/** Where the last record ends that is there to its end. @param {Buffer} log */
function soundBytes(log) {
  let sound = 0;
  for (let at = 0; at + HEADER <= log.length;) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      // Too small for a record, so filled with zeros.
      at += left;
      continue;
    }
    const next = at + HEADER + log.readUInt16LE(at + 4);
    if (next > log.length) break;
    const kind = log[at + 6];
    if (kind === WHOLE || kind === LAST) sound = next;
    at = next;
  }
  return sound;
}
