/** One quiz in two tabs at once: what is done in one is not undone by the other. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, until } from './helpers/browser.mjs';
import { answer, drawn, texts } from './helpers/quiz.mjs';
import { attemptsIn, readDatabase } from './helpers/record.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const question = (name) => `<p>Which is ${name}?</p><ul id="${name}"><li>[x] This</li><li>[ ] That</li></ul>`;
const page = pageOf(`<micro-quiz id="both">${question('first')}<hr>${question('second')}</micro-quiz>`);

describe('a quiz in two tabs', { timeout: 60_000 }, () => {
  let browser;
  let site;
  let context;

  before(async () => {
    site = await startSite(() => page);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function twoTabs() {
    await context?.close();
    context = await browser.newContext();
    const tabs = [await context.newPage(), await context.newPage()];
    for (const tab of tabs) {
      await tab.goto(site.origin);
      await drawn(tab);
    }
    return tabs;
  }

  /** Verdicts of both questions, and which of them the stored attempt and the statements know. */
  async function outcome(tab) {
    const record = await readDatabase(tab);
    return {
      shown: (await texts(tab, '.verdict')).length,
      kept: attemptsIn(record)
        .flatMap(({ value }) => Object.keys(value.questions).filter((key) => value.questions[key].checked))
        .sort(),
      told: record.statements
        .filter(({ verb }) => verb.endsWith('/answered'))
        .map(({ activity }) => activity.split('/').at(-1))
        .sort(),
    };
  }

  it('shows in one what was answered in the other', async () => {
    const [one, other] = await twoTabs();
    await answer(one.locator('#both'), 'This', 0);
    await until(async () => (await texts(other, '.verdict')).length === 1, 'the verdict in the other tab');
    await answer(other.locator('#both'), 'That', 1);
    await until(async () => (await texts(one, '.verdict')).length === 2, 'both verdicts in the first tab');
    assert.deepEqual(await outcome(one), { shown: 2, kept: ['first', 'second'], told: ['first', 'second'] });
  });

  it('keeps both answers where a tab answers before it has taken in what the other did', async () => {
    const [one, other] = await twoTabs();
    // What takes in a stored attempt is fetched on need: here, on a slow link.
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await other.route('**/restore-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const asked = other.waitForRequest('**/restore-*.js');
    await answer(one.locator('#both'), 'This', 0);
    await asked;
    const second = other.locator('#both .question').nth(1);
    await second.locator('label.choice', { hasText: 'That' }).click();
    await second.getByRole('button', { name: 'Check' }).click();
    await other.waitForTimeout(300);
    release();
    await until(async () => (await texts(other, '.verdict')).length === 2, 'both verdicts in the other tab');
    assert.deepEqual(await outcome(other), {
      shown: 2,
      kept: ['first', 'second'],
      told: ['first', 'second'],
    });
  });
});
