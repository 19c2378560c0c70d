/**
 * What a page cannot do to itself: a disk that the browser takes for full, and site data that the user clears while the page
 * is open. Chromium does both over its protocol.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../tools/browser.mjs';

describe('a record in Chromium', () => {
  let server, browser, origin, page, session;

  before(async () => {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: fileURLToPath(new URL('../../src/record/index.ts', import.meta.url)), formats: ['es'] },
      },
    });
    const [{ output }] = [result].flat();
    server = createServer(({ url }, response) => {
      const script = output.find(
        ({ fileName, isEntry }) => url === (isEntry ? '/record.js' : `/${fileName}`),
      );
      response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
      response.end(script?.code ?? '<!doctype html><title>record</title>');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch(await findBrowser('chromium'));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    session = await context.newCDPSession(page);
    // From the start: Chromium remembers for a while how much room there was.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...given) {
        const request = open.apply(this, given);
        request.addEventListener('success', () => {
          request.result.addEventListener('close', () => window.handleClose?.());
        });
        return request;
      };
    });
    await page.goto(origin);
    await page.evaluate(async () => {
      const { openRecord } = await import('/record.js');
      const record = await openRecord('learnlets');
      const told = [];
      record.onDurability((durability) => told.push(durability));
      let acts = 0;
      const act = (base, length = 1000) => ({
        statements: [
          {
            ...{ id: `act ${(acts += 1)}`, actor: 'a', verb: 'v', activity: 'q', registration: 'r' },
            ...{ timestamp: '', text: 'x'.repeat(length) },
          },
        ],
        documents: [{ actor: 'a', activity: 'q', stateId: 'attempt', value: base, base }],
        target: 'https://lrs.example',
      });
      const codeOf = (promise) =>
        promise.then(
          () => 'stored',
          ({ code }) => code,
        );
      Object.assign(window, { record, told, act, codeOf });
    });
  });

  const state = () =>
    page.evaluate(async () => ({
      durability: record.durability,
      statements: (await record.statements({})).map(({ id }) => id),
      revision: (await record.documents([{ actor: 'a', activity: 'q', stateId: 'attempt' }]))[0]?.revision,
      waiting: (await record.outbox.counts('https://lrs.example')).waiting,
    }));

  it('refuses one commit when the disk is full, goes on in memory, and comes back to disk', async () => {
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(0)))), 'stored');
    const codes = await page.evaluate(async () => {
      const large = act(1, 300_000);
      const first = await codeOf(record.commit(large));
      const again = await codeOf(record.commit(large));
      return [first, again, await codeOf(record.commit(act(2)))];
    });
    assert.deepEqual(codes, ['quota', 'stored', 'stored']);
    const all = { statements: ['act 1', 'act 2', 'act 3'], revision: 3, waiting: 3 };
    assert.deepEqual(await state(), { durability: { kind: 'memory', reason: 'quota' }, ...all });

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(3)))), 'stored');
    const durable = {
      durability: { kind: 'durable' },
      statements: [...all.statements, 'act 4'],
      revision: 4,
    };
    assert.deepEqual(await state(), { ...durable, waiting: 4 });
    await page.reload();
    const kept = await page.evaluate(async () => {
      const { openRecord } = await import('/record.js');
      return (await (await openRecord('learnlets')).statements({})).map(({ id }) => id);
    });
    assert.deepEqual(kept, durable.statements);
  });

  it('begins anew when the user clears site data while the page is open', async () => {
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(0)))), 'stored');
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    // What was read before is gone: a commit that is made from it has to be made anew.
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(1)))), 'conflict');
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(0)))), 'stored');
    assert.deepEqual(await state(), {
      durability: { kind: 'durable' },
      statements: ['act 3'],
      revision: 1,
      waiting: 1,
    });
    assert.deepEqual(await page.evaluate(() => told), []);
  });

  it('tells nothing of a database that cannot be had for the moment of clearing', async () => {
    assert.equal(await page.evaluate(() => codeOf(record.commit(act(0)))), 'stored');
    // Whoever opens as soon as the connection is closed is cut off (`AbortError`): mostly the clearing is under way still.
    await page.evaluate(() => {
      window.handleClose = () => (window.again = codeOf(record.commit(act(0))));
    });
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await page.waitForFunction(() => window.again);
    assert.equal(await page.evaluate(() => again), 'stored');
    assert.deepEqual(await page.evaluate(() => told), []);
    assert.equal((await state()).revision, 1);
  });
});
