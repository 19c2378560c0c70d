/** A scenario on a page: two tabs, a double click, and a browser that is killed in the middle of a choice. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { seeded } from '../servers/random.mjs';
import { launch, startOn, until } from './helpers/browser.mjs';
import { readDatabase } from './helpers/record.mjs';
import { ring, scenarioDrawn, standing } from './helpers/scenario.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const ROUNDS = 8;
const seed = Number(process.env.LEARNLETS_SEED ?? Math.floor(Math.random() * 2 ** 32));

describe('a scenario on a page', { timeout: 240_000 }, () => {
  let site;
  let hear = () => {};

  before(async () => {
    const busy = '<script type="module" src="/busy-decider.js"></script>';
    site = await startSite(({ pathname }) => pageOf(ring, { head: pathname === '/busy' ? busy : '' }), {
      files: { '/busy-decider.js': 'busy-decider.js', '/random.mjs': '../../servers/random.mjs' },
      hear: (fact) => hear(fact),
    });
  });

  after(() => site?.stop());

  describe('in tabs', () => {
    let browser;
    let context;

    before(async () => {
      browser = await launch();
    });

    after(() => browser?.close());

    async function open(count) {
      await context?.close();
      context = await browser.newContext();
      const tabs = [];
      for (let index = 0; index < count; index += 1) {
        const tab = await context.newPage();
        await tab.goto(site.origin);
        await scenarioDrawn(tab);
        tabs.push(tab);
      }
      return tabs;
    }

    const choice = (tab, text) => tab.locator('decision-scenario .choice', { hasText: text });

    it('takes one decision of a double click', async () => {
      const [tab] = await open(1);
      await choice(tab, 'Go on').click();
      await until(async () => (await standing(tab))[0] === 'east', 'the next step');
      // From here on the choices of a step stand where those of the step before stood.
      const { x, y } = await choice(tab, 'Go on').boundingBox();
      await tab.mouse.move(x + 40, y + 20);
      for (const clickCount of [1, 2]) {
        await tab.mouse.down({ clickCount });
        await tab.mouse.up({ clickCount });
        await tab.waitForTimeout(150);
      }
      await until(async () => (await standing(tab))[0] !== 'east', 'the step after');
      await tab.waitForTimeout(300);
      assert.deepEqual(await standing(tab), ['south', 3]);
    });

    it('shows in one what was decided in the other, and goes on from there', async () => {
      const [one, other] = await open(2);
      await choice(one, 'Go on').click();
      await until(async () => (await standing(other))[0] === 'east', 'the step in the other tab');
      await choice(other, 'Go on').click();
      await until(async () => (await standing(one))[0] === 'south', 'the step in the first tab');
      const { documents, statements } = await readDatabase(one);
      assert.deepEqual(
        documents
          .find(({ activity }) => activity.endsWith('#ring'))
          .value.decisions.map(({ choice: id }) => id),
        ['on', 'on'],
      );
      assert.equal(statements.filter(({ verb }) => verb.endsWith('/answered')).length, 2);
    });
  });

  it(`is never half decided where the browser is killed ${ROUNDS} times (seed ${seed})`, async () => {
    const random = seeded(seed);
    const folder = await mkdtemp(join(tmpdir(), 'learnlets-scenario-'));
    const told = [];
    let browser;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        browser = await startOn(folder);
        const page = await browser.context.newPage();
        let left = 1 + Math.floor(random() * 12);
        await new Promise((resolve) => {
          hear = (fact) => {
            told.push(fact);
            left -= 1;
            if (left === 0) setTimeout(resolve, random() * 8);
          };
          setTimeout(resolve, 4000);
          page.goto(`${site.origin}/busy#seed=${Math.floor(random() * 2 ** 32)}`).catch(() => {});
        });
        hear = () => {};
        await browser.kill();
        await checkRecord(told);
      }
    } finally {
      await browser?.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    assert.ok(told.filter(({ kind }) => kind === 'shown').length > ROUNDS, 'too little was decided');

    /** Opens the page again, still, and holds what was told against document, statements and the step on show. */
    async function checkRecord() {
      browser = await startOn(folder);
      const page = await browser.context.newPage();
      await page.goto(`${site.origin}/busy#still`);
      await scenarioDrawn(page);
      const { documents, statements } = await readDatabase(page);
      const [step, number] = await standing(page);
      await browser.close();
      browser = undefined;
      const document = documents.find(({ activity }) => activity.endsWith('#ring'))?.value;
      const texts = statements.map(({ text }) => JSON.parse(text));
      // Each decision has its statement, and each statement its decision, however often the learner went back.
      let path = [];
      let attempt = 1;
      const past = [];
      for (const { verb, object, result } of texts) {
        const name = verb.display['en-US'];
        const here = object.id.split('/').at(-1);
        if (name === 'answered') path.push(`${here}/${result.response}`);
        if (name === 'interacted') {
          const [action, to] = Object.values(result.extensions);
          if (action === 'restart') past.push(path.splice(0));
          else
            path = path.slice(
              0,
              path.findLastIndex((each) => each.startsWith(`${to}/`)),
            );
        }
        if (name === 'initialized') attempt += 1;
      }
      assert.equal(attempt - 1, document?.attempt ?? 0, 'as many attempts begun as the document counts');
      assert.deepEqual(path, document?.decisions.map((each) => `${each.step}/${each.choice}`) ?? []);
      assert.equal(number, step === 'out' ? 0 : (document?.decisions.length ?? 0) + 1);
      const shown = told.filter(({ kind }) => kind === 'shown');
      const answered = texts.filter(({ verb }) => verb.display['en-US'] === 'answered').length;
      assert.ok(answered >= shown.length, 'a step was shown whose decision is not in the record');
    }
  });
});
