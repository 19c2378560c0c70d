/**
 * Kills the browser again and again while a learner answers and the endpoint fails, and then counts.
 *
 * The seed decides the moments, the answers and the faults; `LEARNLETS_SEED` repeats a run as far as time allows.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installTestStore } from '../tools/servers.mjs';
import { seeded } from '../servers/random.mjs';
import { startServers } from '../servers/index.mjs';
import { startOn } from './helpers/browser.mjs';
import { killPage } from './helpers/kill-page.mjs';
import { allStatements, proxySession } from './helpers/lrs.mjs';
import { account } from './helpers/account.mjs';
import { drained } from './helpers/record.mjs';
import { startSite } from './helpers/site.mjs';

const ROUNDS = 30;
/** Milliseconds after which a round ends if its moment has not come. */
const LONGEST = 2500;

const seed = Number(process.env.LEARNLETS_SEED ?? Math.floor(Math.random() * 2 ** 32));
const random = seeded(seed);

const faults = {
  dropBefore: 0.12,
  dropAfter: 0.15,
  busy: 0.06,
  unavailable: 0.1,
  signIn: 0.08,
  slow: 0.3,
  slowMs: 150,
};

describe(`a browser that is killed ${ROUNDS} times (seed ${seed})`, { timeout: 300_000 }, () => {
  const facts = [];
  let hear = () => {};
  let folder;
  let servers;
  let proxy;
  let site;
  let browser;
  let tornLogs = 0;

  before(async () => {
    installTestStore();
    servers = await startServers();
    proxy = proxySession(servers.urls, 'kill');
    site = await startSite(({ pathname }) => killPage(proxy, pathname !== '/still'), {
      files: { '/busy-learner.js': 'busy-learner.js', '/random.mjs': '../../servers/random.mjs' },
      hear: (fact) => hear(fact),
    });
    folder = await mkdtemp(join(tmpdir(), 'learnlets-kill-'));
  });

  after(async () => {
    await browser?.kill();
    await site?.stop();
    await servers?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('loses no act, doubles none, and has shown no verdict that was not stored', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await proxy.tell({
        tokens: { requests: 12 },
        random: { ...faults, seed: Math.floor(random() * 2 ** 32) },
      });
      browser = await startOn(folder);
      const page = await browser.context.newPage();
      const moment = momentOf(round);
      await new Promise((resolve) => {
        hear = (fact) => {
          facts.push({ ...fact, round });
          if (moment.after !== undefined && fact.kind === moment.kind) {
            moment.after -= 1;
            if (moment.after === 0) setTimeout(resolve, moment.delay);
          }
        };
        setTimeout(resolve, moment.after === undefined ? moment.delay : LONGEST);
        // The kill ends the visit, too.
        page.goto(`${site.origin}/page-${round >> 1}#${Math.floor(random() * 2 ** 32)}`).catch(() => {});
      });
      hear = () => {};
      tornLogs += await browser.kill();
    }

    await proxy.tell({ tokens: { requests: 1000 } });
    browser = await startOn(folder);
    const page = await browser.context.newPage();
    await page.goto(`${site.origin}/still`);
    const record = await drained(page);
    await browser.close();
    browser = undefined;

    const lrs = await allStatements(servers.urls.lrs);
    const report = await proxy.report();
    const { table, faults: found } = account({ rounds: ROUNDS, facts, record, lrs, report });
    console.table({ ...table, 'logs torn by a kill': tornLogs });
    assert.deepEqual(found, {
      notReceived: [],
      notCommitted: [],
      receivedTwice: [],
      receivedOtherwise: [],
      doneTwice: [],
      shownWithoutStatement: [],
      leftInOutbox: [],
      documentsAtOdds: [],
      withoutDocument: [],
    });
    assert.ok(table['verdicts shown'] > 5 * ROUNDS, 'too little was done to prove anything');
    for (const fault of ['drop-before', 'drop-after', 'status 401', 'status 429', 'status 503']) {
      assert.ok(report.counts[fault] > 0, `no request met the fault ${fault}`);
    }
  });

  /** At some time from the start of the page, or just after something happened in it: so early that it may be half done. */
  function momentOf(round) {
    if (round % 3 === 0) return { delay: 100 + random() * 1900 };
    return {
      kind: round % 3 === 1 ? 'check' : 'shown',
      after: 1 + Math.floor(random() * 20),
      delay: random() * 12,
    };
  }
});
