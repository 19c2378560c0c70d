/** What one answers changes what a panel shows: beside the quiz, in another tab, and on a page that has no quiz. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, until } from './helpers/browser.mjs';
import { answer, drawn } from './helpers/quiz.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const pages = {
  '/lifting': pageOf(`<h1 id="spine">How the spine carries</h1><p>Close to the body.</p>
<micro-quiz id="check"><p>Where do you hold it?</p><ul><li>[x] Close</li><li>[ ] Far away</li></ul></micro-quiz>
<feedback-panel for="check" mode="both"></feedback-panel>`),
  '/home': pageOf('<feedback-panel for="/lifting#check"></feedback-panel>'),
};

describe('a panel on several pages', { timeout: 60_000 }, () => {
  let browser;
  let site;
  let context;

  before(async () => {
    site = await startSite(({ pathname }) => pages[pathname]);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function open(path) {
    const tab = await context.newPage();
    await tab.goto(site.origin + path);
    await tab.locator('feedback-panel [role="status"]').waitFor({ state: 'attached' });
    return tab;
  }

  const words = async (tab) =>
    (await tab.locator('feedback-panel').locator('.guidance, .rating').allInnerTexts())
      .join(' ')
      .replace(/\s+/gu, ' ');

  const says = (tab, text, what) => until(async () => (await words(tab)).includes(text), what);

  it('follows each answer, and leads to the quiz and to the text before it', async () => {
    context = await browser.newContext();
    const [one, other, home] = [await open('/lifting'), await open('/lifting'), await open('/home')];
    await drawn(one);
    for (const tab of [one, other, home]) assert.match(await words(tab), /^Answer the questions/u);
    await answer(one.locator('#check'), 'Far away');
    for (const tab of [one, other, home]) await says(tab, 'Your answer: Far away', 'the answer on each page');
    assert.match(await words(one), /What to read next How the spine carries/u);
    const link = home.locator('feedback-panel').getByRole('link', { name: 'Where do you hold it?' });
    assert.equal(await link.evaluate(({ href }) => href), `${site.origin}/lifting#check`);
    await one.locator('micro-quiz').getByRole('button', { name: 'Try again' }).click();
    await answer(one.locator('#check'), 'Close');
    for (const tab of [one, other, home]) await says(tab, 'Your best attempt so far.', 'the comparison');
  });

  it('asks at the end, and once: what is answered in one tab is asked in none', async () => {
    context = await browser.newContext();
    const [one, other] = [await open('/lifting'), await open('/lifting')];
    await drawn(one);
    assert.doesNotMatch(await words(one), /Did this help/u);
    await answer(one.locator('#check'), 'Close');
    for (const tab of [one, other]) await says(tab, 'Did this help?', 'the question');
    await one.getByRole('button', { name: 'Yes' }).click();
    for (const tab of [one, other]) await says(tab, 'Your answer: Yes.', 'thanks');
    await other.getByRole('button', { name: 'Withdraw' }).click();
    await until(async () => !(await words(one)).includes('Your answer: Yes.'), 'the answer to be gone');
    assert.doesNotMatch(await words(one), /Did this help/u);
    assert.doesNotMatch(await words(await open('/lifting')), /Did this help/u);
  });
});
