/** Trackers on a page that holds none of the other widgets: they live from the record, and follow what is done in another tab. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, until } from './helpers/browser.mjs';
import { answer, drawn } from './helpers/quiz.mjs';
import { readDatabase } from './helpers/record.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const quiz = (name) =>
  `<micro-quiz id="${name}"><p>What of ${name}?</p><ul><li>[x] This</li><li>[ ] That</li></ul></micro-quiz>`;

const pages = {
  '/start.html': `<progress-tracker id="course"><h2>All of it</h2><ol>
      <li><a href="unit/first.html">First</a> {5 min}</li>
      <li><a href="unit/second.html#b">Second</a> {3 min; gate}</li>
    </ol></progress-tracker>
    <progress-tracker id="site"></progress-tracker>`,
  '/unit/first.html': quiz('a'),
  '/unit/second.html': quiz('b'),
  '/whole.html': `<progress-tracker id="course"><ol><li><a href="unit/three.html">Three</a></li></ol></progress-tracker>
    <progress-tracker id="site"></progress-tracker>`,
  '/unit/three.html': quiz('a') + quiz('b') + quiz('c'),
};

describe('trackers without other widgets', { timeout: 60_000 }, () => {
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

  it('follow another tab, lead there, report each milestone once, and know it all after a reload', async () => {
    const context = await browser.newContext();
    const [start, twin, other] = [await context.newPage(), await context.newPage(), await context.newPage()];
    const noise = [];
    const says = (tab, name, words) => tab.locator(`#${name} .words`, { hasText: words }).waitFor();
    for (const tab of [start, twin]) {
      tab.on('pageerror', (error) => noise.push(error.message));
      await tab.goto(`${site.origin}/start.html`);
      await says(tab, 'course', '0 of 2 steps done');
    }
    await start.locator('#site .notice').waitFor();
    assert.equal(await start.locator('#course [part~="locked"]').count(), 1);

    await other.goto(`${site.origin}/unit/first.html`);
    await drawn(other);
    await answer(other.locator('#a'), 'This');
    for (const tab of [start, twin]) await says(tab, 'course', '1 of 2 steps done');
    await says(start, 'site', 'All done: 1 of 1 step done');

    const way = start.locator('#course [part~="continue-link"]');
    assert.equal((await way.innerText()).trim(), 'Continue: step 2 of 2, 3 minutes left');
    await way.click();
    await drawn(start);
    assert.equal(start.url(), `${site.origin}/unit/second.html#b`);
    await answer(start.locator('#b'), 'That');
    await says(twin, 'course', 'All done: 2 of 2 steps done');

    const reports = async () =>
      (await readDatabase(twin)).statements
        .filter(({ activity }) => activity.endsWith('/start.html#course'))
        .map(({ verb, text }) => [
          verb.split('/').at(-1),
          ...Object.values(JSON.parse(text).result.extensions ?? {}),
        ])
        .map((words) => words.join(' '));
    await until(async () => (await reports()).length === 3, 'the reports');
    await twin.reload();
    await says(twin, 'course', 'All done: 2 of 2 steps done');
    await says(twin, 'site', 'All done: 2 of 2 steps done');
    assert.deepEqual((await reports()).sort(), ['completed', 'progressed 100', 'progressed 50']);
    assert.deepEqual(noise, []);
    await context.close();
  });

  it('take a page for done when all it holds is, as far as it was ever opened', async () => {
    const context = await browser.newContext();
    const [start, other] = [await context.newPage(), await context.newPage()];
    const says = (name, words) => start.locator(`#${name} .words`, { hasText: words }).waitFor();
    const isListed = async (count) =>
      (await readDatabase(other)).documents.some(
        ({ stateId, value }) => stateId === 'content' && value.units.length === count,
      );
    await start.goto(`${site.origin}/whole.html`);
    await says('course', '0 of 1 step done');
    await other.goto(`${site.origin}/unit/three.html`);
    await drawn(other);
    await until(() => isListed(3), 'the page to list what it holds');
    for (const [name, words] of [
      ['a', '1 of 3 steps done'],
      ['b', '2 of 3 steps done'],
      ['c', 'All done: 3 of 3 steps done'],
    ]) {
      await answer(other.locator(`#${name}`), 'This');
      await says('site', words);
      await says('course', name === 'c' ? 'All done: 1 of 1 step done' : '0 of 1 step done');
    }
    // Its author adds a quiz; the tracker knows when the learner has been there, and says so.
    const before = pages['/unit/three.html'];
    pages['/unit/three.html'] = before + quiz('d');
    await other.reload();
    await says('course', '0 of 1 step done');
    await start.locator('#course .notice').waitFor();
    pages['/unit/three.html'] = before;
    await other.reload();
    await says('course', 'All done: 1 of 1 step done');
    await context.close();
  });
});
