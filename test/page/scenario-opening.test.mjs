/** A scenario on a page with its style sheet, as the page is opened: what the author has put into it is in sight at once. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './helpers/browser.mjs';
import { drawn } from './helpers/quiz.mjs';
import { scenarioDrawn, standing } from './helpers/scenario.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const quiz =
  '<micro-quiz id="weight"><p>Is 25 kg heavy?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul></micro-quiz>';

const crates = `<decision-scenario id="crates">
  <p>{var calm = yes}</p>
  <p id="intro">You work in the kitchen of a hotel.</p>
  <section id="door"><h3>At the door</h3><p>{if calm} Four crates stand there.</p>
    <ul><li><a href="#rules">Ask Mara</a></li></ul></section>
  <section id="rules"><h3>The rules</h3>
    <figure id="picture"><iframe title="Rules" width="90" height="40"></iframe><figcaption>Two</figcaption></figure>
    <ul id="list"><li><audio controls></audio></li></ul>
    ${quiz}
    <p><a href="#end">Go on</a></p></section>
  <section id="end"><h3>Done</h3><p>{ending good}</p></section>
</decision-scenario>`;

/** The same under headings, as Markdown tools make it. */
const headed = `<decision-scenario id="headed">
  <p id="intro">You work in the kitchen of a hotel.</p>
  <h3 id="door">At the door</h3><p>Four crates stand there.</p><ul><li><a href="#rules">Ask Mara</a></li></ul>
  <h3 id="rules">The rules</h3>${quiz}<p><a href="#end">Go on</a></p>
  <h3 id="end">Done</h3><p>{ending good}</p>
</decision-scenario>`;

/** Whether an eye sees these on the page now. */
const inSight = (tab, ...selectors) =>
  tab.evaluate(
    (all) =>
      all.map((selector) => {
        const element = document.querySelector(selector);
        return element.checkVisibility({ visibilityProperty: true }) && element.offsetHeight > 5;
      }),
    selectors,
  );

describe('a scenario as its page is opened', { timeout: 120_000 }, () => {
  let site;
  let browser;

  before(async () => {
    site = await startSite(({ pathname }) => pageOf(pathname === '/headed' ? headed : crates));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const [path, live] of Object.entries({
    '/sections': ['#picture iframe', '#list audio', '#weight'],
    '/headed': ['#weight'],
  })) {
    it(`shows its introduction, and later what stays live, without a wait: ${path}`, async () => {
      const tab = await (await browser.newContext()).newPage();
      await tab.goto(site.origin + path);
      await scenarioDrawn(tab);
      assert.deepEqual(await inSight(tab, '#intro'), [true]);
      await tab.locator('decision-scenario .choice', { hasText: 'Ask Mara' }).click();
      await drawn(tab);
      assert.deepEqual(await standing(tab), ['The rules', 2]);
      assert.deepEqual(
        await inSight(tab, ...live),
        live.map(() => true),
      );

      await tab.reload();
      await scenarioDrawn(tab);
      await drawn(tab);
      assert.deepEqual(await standing(tab), ['The rules', 2]);
      assert.deepEqual(await inSight(tab, '#intro', ...live), [false, ...live.map(() => true)]);
    });
  }

  it('shows one step until the widget comes; where it does not, all of it at once', async () => {
    for (const path of ['/sections', '/headed']) {
      const tab = await (await browser.newContext()).newPage();
      await tab.route('**/learnlets.js', (route) => route.abort());
      await tab.goto(site.origin + path);
      const seen = () =>
        tab.$$eval('decision-scenario a, #list audio', (all) =>
          all.map((each) => each.checkVisibility({ visibilityProperty: true }) && each.offsetHeight > 5),
        );
      const none = (await seen()).map(() => false);
      assert.deepEqual(await seen(), none, path);
      await tab.waitForFunction(() =>
        document.querySelector('[href="#end"]').checkVisibility({ visibilityProperty: true }),
      );
      assert.deepEqual(
        await seen(),
        none.map(() => true),
        path,
      );
    }
  });

  it('does not fade in where nothing has changed, and does where a decision has led on', async () => {
    const tab = await (await browser.newContext()).newPage();
    await tab.goto(`${site.origin}/sections`);
    await scenarioDrawn(tab);
    const fades = () =>
      tab.evaluate(() =>
        document
          .querySelector('decision-scenario')
          .shadowRoot.querySelector('.step')
          .getAnimations()
          .map(({ animationName }) => animationName),
      );
    assert.deepEqual(await fades(), []);
    await tab.evaluate(() => {
      const root = document.querySelector('decision-scenario').shadowRoot;
      const step = root.querySelector('.step');
      window.faded = new Promise((resolve) =>
        root.addEventListener('animationstart', ({ target }) => resolve(target !== step)),
      );
      root.querySelector('.choice').click();
    });
    assert.equal(await tab.evaluate(() => window.faded), true);
  });
});
