import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lockFile } from './lock.mjs';

/** First line of a journal; another format than this one is refused rather than misread. */
const head = { journal: 'learnlets-dev-lrs', format: 1 };

/**
 * @typedef {object} Journal what is kept, in the order it was accepted
 * @property {(apply: (entry: any) => void) => Promise<void>} replay hands over all entries, once, before the first append
 * @property {(entry: any) => Promise<void>} append resolves when the entry will survive a crash of the machine
 * @property {() => Promise<void>} close
 */

/** A journal that keeps nothing. @returns {Journal} */
export const makeMemoryJournal = () => ({
  replay: async () => {},
  append: async () => {},
  close: async () => {},
});

/**
 * Opens a journal file: JSON lines, one entry a line, only ever appended to.
 *
 * One entry is all of one request, so a batch is in the file whole or not at all. A last line that a crash tore is cut
 * off: nobody was told that it is stored. A broken line anywhere else is a damaged file, and is not touched.
 *
 * @param {string} path
 * @param {(sentence: string) => void} [tell] hears of a line that was cut off
 * @returns {Promise<Journal>}
 * @throws {Error} where another process has the file, or it is damaged, or of another format
 */
export async function openJournal(path, tell = () => {}) {
  await mkdir(dirname(path), { recursive: true });
  const unlock = await lockFile(path);
  const file = await open(path, 'a+').catch(async (error) => {
    await unlock();
    throw error;
  });
  let length = 0;
  let broken = false;

  async function write(entry) {
    if (broken) throw new Error('the journal could not be written earlier; restart the LRS');
    const line = Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
    try {
      let written = 0;
      while (written < line.length) written += (await file.write(line, written)).bytesWritten;
      await file.datasync();
      length += line.length;
    } catch (error) {
      // What got in of this line must not stand before the next one.
      await file.truncate(length).catch(() => {
        broken = true;
      });
      throw error;
    }
  }

  async function close() {
    await file.close();
    await unlock();
  }

  return {
    async replay(apply) {
      try {
        const { entries, end, size } = await readEntries(path);
        if (end < size) {
          await file.truncate(end);
          tell(`The last line of ${path} was torn by a crash; it was cut off (${size - end} bytes).`);
        }
        length = end;
        if (entries.length === 0) await write(head);
        else assertHead(entries[0], path);
        entries.slice(1).forEach(apply);
      } catch (error) {
        await close();
        throw error;
      }
    },
    append: write,
    close,
  };
}

/** All whole lines, the byte where they end, and the size of the file. */
async function readEntries(path) {
  const file = await open(path, 'r');
  const entries = [];
  let end = 0;
  let size = 0;
  try {
    let torn;
    // Lines are cut by bytes, not by decoded text: the end of the last whole line has to be exact.
    for await (const { bytes, whole } of lines(file.createReadStream({ autoClose: false }))) {
      size += bytes.length + (whole ? 1 : 0);
      if (torn !== undefined) throw damaged(path, torn);
      const entry = whole ? parseLine(bytes) : undefined;
      if (entry === undefined) torn = entries.length + 1;
      else {
        entries.push(entry);
        end = size;
      }
    }
  } finally {
    await file.close();
  }
  return { entries, end, size };
}

async function* lines(stream) {
  let pieces = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
      pieces.push(chunk.subarray(start, at));
      yield { bytes: Buffer.concat(pieces), whole: true };
      pieces = [];
      start = at + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield { bytes: Buffer.concat(pieces), whole: false };
}

function parseLine(bytes) {
  try {
    const entry = JSON.parse(bytes.toString('utf8'));
    return typeof entry === 'object' && entry !== null ? entry : undefined;
  } catch {
    // Not JSON: torn or damaged, which the caller tells apart by where the line stands.
    return undefined;
  }
}

function assertHead(entry, path) {
  if (entry.journal !== head.journal || entry.format !== head.format) {
    throw new Error(
      `${path} is no journal of this LRS (format ${head.format}). Name another file, or move it away.`,
    );
  }
}

const damaged = (path, line) =>
  new Error(
    `${path} is damaged at line ${line}, and more lines follow. Mend the line or move the file away.`,
  );
