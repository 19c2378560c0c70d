/** What goes wrong on a page through no fault of the learner: it is told to whom it concerns, and nothing is lost. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { installTestStore } from '../tools/servers.mjs';
import { startServers } from '../servers/index.mjs';
import { launch, until } from './helpers/browser.mjs';
import { allStatements, proxySession } from './helpers/lrs.mjs';
import { answer, drawn, texts } from './helpers/quiz.mjs';
import { attemptsIn, readDatabase } from './helpers/record.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const quiz = (id, name, { prompt = `Which is ${name}?` } = {}) => `<micro-quiz id="${id}"><p>${prompt}</p>
  <ul><li>[x] This ${name}</li><li>[ ] That ${name}</li></ul></micro-quiz>`;

describe('a page with a mistake in it', { timeout: 180_000 }, () => {
  let servers;
  let browser;
  let site;
  let body = '';
  let options = {};
  let page;
  /** What the console and the error handlers heard. */
  let said;

  before(async () => {
    installTestStore();
    servers = await startServers();
    site = await startSite(({ pathname }) =>
      pathname === '/bare' ? '<title>Bare</title>' : pageOf(body, options),
    );
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    await servers?.stop();
  });

  beforeEach(async () => {
    options = {};
    const context = await browser.newContext();
    page = await context.newPage();
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });

  afterEach(() => page.context().close());

  async function open(content) {
    body = content;
    await page.goto(site.origin);
    await drawn(page);
  }

  const stateOf = () => page.evaluate(() => document.querySelector('learning-scope').delivery.state);

  describe('whose endpoint answers with a web page', () => {
    it('parks what is to be sent, says why, and sends it when the endpoint is mended', async () => {
      const proxy = proxySession(servers.urls, 'web-page');
      await proxy.tell({ script: [{ fault: 'html', times: 0 }] });
      await open(`<learning-scope endpoint="${proxy.endpoint}"></learning-scope>${quiz('any', 'right')}`);
      await page.evaluate(() => {
        globalThis.states = [];
        document
          .querySelector('learning-scope')
          .addEventListener('delivery-changed', ({ detail }) => globalThis.states.push(detail.state));
      });
      await answer(page.locator('#any'), 'This right');
      await until(async () => (await stateOf()).phase === 'parked', 'delivery to be parked');

      const { reason, waiting, parked, dead, sent } = await stateOf();
      assert.equal(reason.code, 'endpoint');
      assert.match(reason.message, /Sign in/);
      assert.deepEqual({ unsent: waiting + parked, dead, sent }, { unsent: 4, dead: 0, sent: 0 });
      const told = await page.evaluate(
        () => globalThis.states.filter(({ phase }) => phase === 'parked').length,
      );
      assert.ok(told > 0, 'an event says so');
      const { outbox, statements } = await readDatabase(page);
      assert.deepEqual(outbox.map(({ id }) => id).sort(), statements.map(({ id }) => id).sort());
      const exported = JSON.parse(
        await page.evaluate(() => document.querySelector('learning-scope').delivery.export()),
      );
      assert.match(JSON.stringify(exported), new RegExp(statements[0].id));

      await proxy.tell({});
      await page.evaluate(() => document.querySelector('learning-scope').delivery.resume());
      await until(async () => (await stateOf()).phase === 'resting', 'all to be sent');
      const received = (await allStatements(servers.urls.lrs)).map(({ id }) => id);
      assert.deepEqual(received.sort(), statements.map(({ id }) => id).sort());
      assert.deepEqual((await readDatabase(page)).outbox, []);
    });
  });

  describe('whose actor is wrong', () => {
    for (const [name, attributes, fault] of [
      ['no JSON', `actor='{account:"4711"}'`, /actor is not JSON\. Write \{"account"/],
      ['nobody', `actor='{"name":"Ann"}'`, /actor wants exactly one of account, mbox/],
      ['a name without its system', `actor-name="4711"`, /homePage is not an absolute IRI/],
    ]) {
      it(`says so with the cure, and records the acts under a pseudonym: ${name}`, async () => {
        await open(`<learning-scope ${attributes}></learning-scope>${quiz('any', 'right')}`);
        await answer(page.locator('#any'), 'This right');
        await until(() => said.length > 0, 'words on the console');
        assert.equal(said.length, 1);
        assert.match(said[0], /^learnlets scope-actor: /);
        assert.match(said[0], fault);
        assert.match(said[0], /under a pseudonym of this browser\. Mend actor/);
        const problems = await page.evaluate(() =>
          document.querySelector('learning-scope').problems.map(({ code, cure }) => [code, cure.length > 20]),
        );
        assert.deepEqual(problems, [['scope-actor', true]]);

        const { statements, meta } = await readDatabase(page);
        const pseudonym = meta.find((row) => row.name === 'pseudonym').value;
        assert.equal(pseudonym.homePage, site.origin);
        assert.match(pseudonym.name, /^[\da-f-]{36}$/);
        const actors = statements.map(({ text }) => JSON.parse(text).actor);
        assert.deepEqual(actors, Array(4).fill({ account: pseudonym }));
      });
    }
  });

  describe('whose database is of a newer version', () => {
    it('leaves it as it is, goes on in memory, and says so', async () => {
      await page.goto(`${site.origin}/bare`);
      await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open('learnlets', 99);
            request.onerror = () => reject(request.error);
            request.onupgradeneeded = () => {
              const store = request.result.createObjectStore('outbox', { keyPath: 'id' });
              store.add({ id: 'unsent', text: 'of a version to come' });
            };
            request.onsuccess = () => resolve(request.result.close());
          }),
      );
      const before = await readDatabase(page);
      await open(`<learning-scope></learning-scope>${quiz('any', 'right')}`);
      assert.match((await texts(page, '.notice')).join(), /kept by a newer version of this page\. Reload it/);
      await answer(page.locator('#any'), 'This right');
      assert.deepEqual(await texts(page, '.verdict'), ['Right']);
      assert.deepEqual(await readDatabase(page), before);
      assert.equal(before.version, 99);
      assert.deepEqual(before.outbox, [{ id: 'unsent', text: 'of a version to come' }]);
      assert.deepEqual(said, []);
    });
  });

  describe('that has an id twice', () => {
    it('keeps two quizzes apart, also after a reload, and says so', async () => {
      const both = quiz('twin', 'right') + quiz('twin', 'left');
      await open(both);
      const [first, second] = await page.locator('micro-quiz').all();
      await answer(first, 'This right');
      assert.deepEqual(await texts(page, '.verdict'), ['Right']);
      await answer(second, 'That left');
      const shown = ['Right', 'Not quite'];
      assert.deepEqual(await texts(page, '.verdict'), shown);
      assert.equal(said.length, 1);
      assert.match(said[0], /^learnlets duplicate-quiz-id: .*Give each an id/);

      await open(both);
      assert.deepEqual(await texts(page, '.verdict'), shown);
      const record = await readDatabase(page);
      assert.equal(attemptsIn(record).length, 2);
      const answered = record.statements
        .filter(({ verb }) => verb.endsWith('/answered'))
        .map(({ activity }) => activity);
      assert.equal(answered.length, 2);
      assert.equal(new Set(answered).size, 2);
    });

    it('shows one quiz that stands there twice in one state, and records its act once', async () => {
      const same = quiz('once', 'right');
      await open(same + same);
      const [first, second] = await page.locator('micro-quiz').all();
      await answer(first, 'This right');
      await second.locator('.verdict').waitFor();
      const record = await readDatabase(page);
      assert.equal(attemptsIn(record).length, 1);
      assert.equal(record.statements.filter(({ verb }) => verb.endsWith('/answered')).length, 1);
      assert.deepEqual(said, []);
    });

    it('records one act where the same quiz is answered in both places at once', async () => {
      const same = quiz('once', 'right');
      await open(same + same);
      await page.evaluate(async () => {
        const quizzes = [...document.querySelectorAll('micro-quiz')];
        for (const { shadowRoot } of quizzes) shadowRoot.querySelector('input').click();
        for (const { shadowRoot } of quizzes) shadowRoot.querySelector('[part~="check-button"]').click();
      });
      await until(async () => (await texts(page, '.verdict')).length === 2, 'both verdicts');
      const record = await readDatabase(page);
      assert.equal(attemptsIn(record).length, 1);
      assert.deepEqual(
        record.statements.map(({ verb }) => verb.split('/').at(-1)),
        ['initialized', 'answered', 'completed', 'passed'],
      );
    });
  });

  describe('whose markup is broken', () => {
    const broken = `<micro-quiz id="sound"><p>Which is right?<ul><li>[x] This <blockquote>Just so.</blockquote><li>[ ] That</ul></micro-quiz>
      <micro-quiz id="half">
        <p>Who knows?</p><ul><li>[ ] Nobody</li><li>[ ] Somebody</li></ul>
        <p>Which is left?</p><ul><li>[x] That</li><li>[ ] This</li><li>Neither</li></ul>
        <p>Which is up?</p><ul><li>[x] This</li><li>[?] That</li></ul>
      </micro-quiz>
      <micro-quiz id="empty"><p>There is only text here.</p></micro-quiz>
      <micro-quiz id="open"><p>Does it end?<ul><li>[x] <b>Never<li>[ ] At some time</b>`;

    it('asks what is sound, keeps the rest to be read, and tells its author what to mend', async () => {
      await open(broken);
      await answer(page.locator('#sound'), 'This');
      await answer(page.locator('#half'), 'That');
      await answer(page.locator('#open'), 'Never');
      assert.deepEqual(await texts(page, '.verdict'), ['Right', 'Right', 'Right']);
      assert.ok(await page.locator('#empty > p', { hasText: 'There is only' }).isVisible());
      const problems = page.locator('micro-quiz [part~="problems"]');
      assert.equal(await problems.count(), 2);
      for (const summary of await problems.locator('summary').all()) await summary.click();
      const [half, empty] = await texts(page, '[part~="problems"]');
      assert.match(half, /No answer is marked as right\. Start it with \[x\].* no-right-answer/);
      assert.match(half, /This marker means nothing\. Write \[x\] or \[ \].* unknown-marker/);
      assert.match(half, /An answer without a marker is read as wrong\..* unmarked-item/);
      assert.match(empty, /No question is found here\. Write a question and below it a list .* no-question/);
      assert.deepEqual(said, []);
    });

    it('does not trouble its learner with it', async () => {
      options = { html: 'lang="en" data-learnlets-author="off"' };
      await open(broken);
      assert.equal(await page.locator('micro-quiz [part~="problems"]').count(), 0);
      await answer(page.locator('#half'), 'That');
    });
  });

  describe('from whose server a part of the script is missing', () => {
    it('keeps the text to be read, and says what to look for', async () => {
      await page.route('**/cdn/learnlets/typed-*.js', (route) => route.fulfill({ status: 404 }));
      body = `<micro-quiz><p>The office in Peru is in [[Lima]].</p></micro-quiz>${quiz('any', 'right')}`;
      await page.goto(site.origin);
      await page.locator('#any .choice').first().waitFor();
      await answer(page.locator('#any'), 'This right');
      assert.ok(await page.getByText('The office in Peru is in [[Lima]].').isVisible());
      await until(() => said.some((text) => /^learnlets not-drawn: /.test(text)), 'words on the console');
      assert.match(said.join('\n'), /are all files of learnlets at their place\?/);
    });
  });
});
