/** Why the tests that kill a browser cut off what the kill tore. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { startOn } from './helpers/browser.mjs';
import { pageOf, startSite } from './helpers/site.mjs';
import { logsOf, mendLogs } from './helpers/torn-log.mjs';

let site;
let folder;

before(async () => {
  site = await startSite(() => pageOf('', { script: false, css: false }));
  folder = await mkdtemp(join(tmpdir(), 'learnlets-torn-log-'));
});

after(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Adds rows one by one; gives how many were there before. */
async function addRows(count) {
  const browser = await startOn(folder);
  const page = await browser.context.newPage();
  await page.goto(site.origin);
  const found = await page.evaluate(async (rows) => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('rows', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await settled(opening);
    const before = await settled(database.transaction('rows').objectStore('rows').count());
    for (let row = 0; row < rows; row += 1) {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').add('x'.repeat(1500));
      await new Promise((resolve) => (transaction.oncomplete = resolve));
    }
    return before;
  }, count);
  await browser.kill();
  return found;
}

it('keeps all rows when a torn log is mended before the browser writes on', async () => {
  await addRows(20);
  const [log] = (await logsOf(folder)).filter((path) => path.endsWith('.log'));
  // The last row, without its end.
  await truncate(log, (await stat(log)).size - 1000);
  assert.equal(await mendLogs(folder), 1);
  assert.equal(await mendLogs(folder), 0);
  assert.equal(await addRows(10), 19);
  assert.equal(await addRows(0), 29);
});
