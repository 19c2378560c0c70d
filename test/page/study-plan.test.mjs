/** A plan is one for the whole site: what is decided or done in one tab shows in the others, and after a reload. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './helpers/browser.mjs';
import { answer, drawn } from './helpers/quiz.mjs';
import { readDatabase } from './helpers/record.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const list = `<ol>
  <li><a href="/unit/first.html">First</a> {5 min}</li>
  <li><a href="/unit/second.html">Second</a> {15 min}</li>
</ol>`;

const pages = {
  '/start.html': `<study-plan id="plan">${list}</study-plan>`,
  '/side.html': `<div id="week">${list}</div><study-plan for="week"></study-plan>`,
  '/unit/first.html': `<micro-quiz id="a"><p>What of it?</p><ul><li>[x] This</li><li>[ ] That</li></ul></micro-quiz>`,
};

describe('a plan in several tabs', { timeout: 60_000 }, () => {
  let browser;
  let site;

  before(async () => {
    site = await startSite(({ pathname }) => pages[pathname] && pageOf(pages[pathname]));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('is the same in each, counts what is done elsewhere, and is there after a reload', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const noise = [];
    const open = async (path) => {
      const tab = await context.newPage();
      tab.on('pageerror', (error) => noise.push(error.message));
      tab.on('console', (message) => noise.push(message.text()));
      await tab.goto(site.origin + path);
      return tab;
    };
    const sees = (tab, part, hasText) =>
      tab.locator(`study-plan [part~="${part}"]`, { hasText }).first().waitFor();
    const press = (tab, name) => tab.locator('study-plan').getByRole('button', { name, exact: true }).click();

    const [start, side] = [await open('/start.html'), await open('/side.html')];
    await sees(side, 'status', 'It can be small.');
    await press(start, 'Set a goal');
    await start.getByLabel('Learn some minutes a day').check();
    await start.getByLabel('Minutes a day', { exact: true }).fill('5');
    await press(start, 'Save');
    await sees(start, 'goal', 'Learn 5 minutes a day');
    await sees(side, 'goal', 'Learn 5 minutes a day');
    await press(side, '10 min');
    await sees(side, 'step', 'First');

    const other = await open('/unit/first.html');
    await drawn(other);
    await answer(other.locator('#a'), 'This');
    for (const tab of [start, side]) await sees(tab, 'status', 'That is enough for today.');
    await sees(side, 'step', 'Second');
    await sees(start, 'steps-summary', 'All steps: 1 of 2 done');

    await press(side, 'Pause');
    await sees(start, 'resume-button', 'Go on');
    await start.reload();
    await sees(start, 'resume-button', 'Go on');
    await sees(start, 'steps-summary', 'All steps: 1 of 2 done');

    // The plan is the learner's own: no statement tells of it.
    const { statements } = await readDatabase(start);
    assert.deepEqual(
      statements.filter(({ activity }) => activity.includes('study-plan')),
      [],
    );
    assert.deepEqual(noise, []);
  });
});
