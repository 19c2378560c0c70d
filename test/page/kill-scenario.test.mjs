/**
 * Kills the browser again and again while a learner walks through scenarios, mostly in the middle of a choice, and looks after each
 * kill whether the choice was made or not, and never half.
 *
 * The seed decides the moments, the choices and the faults; `LEARNLETS_SEED` repeats a run as far as time allows.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installTestStore } from '../tools/servers.mjs';
import { seeded } from '../servers/random.mjs';
import { startServers } from '../servers/index.mjs';
import { startOn, until } from './helpers/browser.mjs';
import { delivered } from './helpers/account.mjs';
import { allStatements, proxySession } from './helpers/lrs.mjs';
import { drained, readDatabase } from './helpers/record.mjs';
import { compare } from './helpers/scenario-account.mjs';
import { scenarioPage, stepsOnShow } from './helpers/scenario-page.mjs';
import { startSite } from './helpers/site.mjs';

const ROUNDS = 20;
/** Rounds on the same page: paths grow long, and end. */
const ROUNDS_ON_A_PAGE = 7;
/** Milliseconds after which a round ends if its moment has not come. */
const LONGEST = 4000;

const seed = Number(process.env.LEARNLETS_SEED ?? Math.floor(Math.random() * 2 ** 32));
const random = seeded(seed);

const faults = { dropBefore: 0.1, dropAfter: 0.12, unavailable: 0.08, signIn: 0.06, slow: 0.3, slowMs: 150 };

describe(`a scenario whose browser is killed ${ROUNDS} times (seed ${seed})`, { timeout: 300_000 }, () => {
  /** What each round's page told. */
  const rounds = [];
  const halves = [];
  const cuts = { made: 0, 'not made': 0 };
  let tornLogs = 0;
  /** Scenario → acts stored, by the page of the round before. */
  let stored = {};
  let hear = () => {};
  let folder;
  let servers;
  let proxy;
  let site;
  let browser;

  before(async () => {
    installTestStore();
    servers = await startServers();
    proxy = proxySession(servers.urls, 'kill-scenario');
    site = await startSite(({ search }) => scenarioPage(proxy, search === ''), {
      files: { '/walking-learner.js': 'walking-learner.js', '/random.mjs': '../../servers/random.mjs' },
      hear: (fact) => hear(fact),
    });
    folder = await mkdtemp(join(tmpdir(), 'learnlets-kill-scenario-'));
  });

  after(async () => {
    await browser?.kill();
    await site?.stop();
    await servers?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('has made a choice with its statement, or not at all, and shows the step of the stored path', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await proxy.tell({
        tokens: { requests: 12 },
        random: { ...faults, seed: Math.floor(random() * 2 ** 32) },
      });
      browser = await startOn(folder);
      const page = await browser.context.newPage();
      if (round > 0) look(round - 1, await reopened(page, pageOf(round - 1)));
      rounds.push(await walkAndKill(page, pageOf(round)));
    }

    await proxy.tell({ tokens: { requests: 1000 } });
    browser = await startOn(folder);
    const page = await browser.context.newPage();
    look(ROUNDS - 1, await reopened(page, pageOf(ROUNDS - 1)));
    const record = await drained(page);
    await browser.close();
    browser = undefined;

    const lrs = await allStatements(servers.urls.lrs);
    const { counts } = await proxy.report();
    const facts = rounds.flat();
    const count = (kind, act) =>
      facts.filter((fact) => fact.kind === kind && (!act || fact.act === act)).length;
    const verbs = (name) => lrs.filter(({ verb }) => verb.id.endsWith(`/${name}`)).length;
    console.table({
      rounds: ROUNDS,
      'choices clicked': count('click', 'choice'),
      'rewinds clicked': count('click', 'back'),
      'restarts clicked': count('click', 'restart'),
      'acts shown': count('shown'),
      'killed between click and step: made': cuts.made,
      'killed between click and step: not made': cuts['not made'],
      'logs torn by a kill': tornLogs,
      'statements committed': record.statements.length,
      'received by the LRS': lrs.length,
      'endings told': verbs('completed'),
      ...Object.fromEntries(Object.entries(counts).map(([name, times]) => [`requests: ${name}`, times])),
      halves: halves.length,
    });
    assert.deepEqual(halves, []);
    assert.deepEqual(delivered(record, lrs), {
      notReceived: [],
      notCommitted: [],
      receivedTwice: [],
      receivedOtherwise: [],
      leftInOutbox: [],
    });
    assert.ok(count('shown') > 5 * ROUNDS, 'too little was done to prove anything');
    assert.ok(cuts.made + cuts['not made'] > ROUNDS / 4, 'too few kills fell into the middle of an act');
    assert.ok(verbs('completed') > 0 && verbs('interacted') > 0, 'no path ended, or none went back');
  });

  /** Every act that was shown is stored, and of the one that was not shown yet all or nothing. */
  function look(round, found) {
    halves.push(...found.halves.map((half) => `round ${round}: ${half}`));
    for (const [name, acts] of Object.entries(found.acts)) {
      const made = acts - (round % ROUNDS_ON_A_PAGE === 0 ? 0 : stored[name]);
      const count = (kind) =>
        rounds[round].filter((fact) => fact.scenario === name && fact.kind === kind).length;
      const [clicked, shown] = [count('click'), count('shown')];
      if (made < shown || made > clicked)
        halves.push(`round ${round}: ${name}: ${clicked} clicked, ${shown} shown, ${made} stored`);
      else if (clicked > shown) cuts[made > shown ? 'made' : 'not made'] += 1;
    }
    stored = found.acts;
  }

  const pageOf = (round) => `${site.origin}/page-${Math.floor(round / ROUNDS_ON_A_PAGE)}`;

  /** Lets the learner walk, and kills at a click or a few milliseconds after it; resolves with what the page told until then. */
  async function walkAndKill(page, address) {
    const facts = [];
    let left = 3 + Math.floor(random() * 12);
    const delay = random() * 12;
    await new Promise((resolve) => {
      hear = (fact) => {
        facts.push(fact);
        if (fact.kind !== 'click') return;
        left -= 1;
        if (left === 0) setTimeout(resolve, delay);
      };
      setTimeout(resolve, LONGEST);
      // The kill ends the visit, too.
      page.goto(`${address}#${Math.floor(random() * 2 ** 32)}`).catch(() => {});
    });
    tornLogs += await browser.kill();
    hear = () => {};
    return facts;
  }

  /** What the page shows and holds when it is opened again by nobody who would act. What tells how one came is no part of its id. */
  async function reopened(page, address) {
    await page.goto(`${address}?utm_source=still`);
    const shown = await until(async () => {
      const steps = await stepsOnShow(page);
      return Object.values(steps).every(Boolean) && steps;
    }, 'all scenarios to be drawn');
    return compare(address, await readDatabase(page), shown);
  }
});
