import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { startDemo } from '../../demo/server/start.mjs';
import { findBrowser } from '../tools/browser.mjs';
import { makeClient, verb } from './client.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lessons = {
  'phishing.html': 5,
  'lifting.html': 5,
  'feedback.html': 5,
  'phishing.es.html': 3,
  'phishing.ar.html': 3,
};
const decisions = ['customer.html', 'press.html', 'invoice.html'];
const pages = ['index.html', ...Object.keys(lessons), ...decisions, 'statements.html'];

describe('the handbook', () => {
  let demo;
  let lrs;
  let browser;
  let context;
  /** What the console said, and what the policy refused. */
  let complaints;

  before(async () => {
    demo = await startDemo({ memory: true });
    lrs = makeClient(`${demo.url}xapi/`);
    const { executablePath, args, env } = await findBrowser('chromium');
    browser = await chromium.launch({ executablePath, args, env });
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  async function open(page, options = {}) {
    context ??= await browser.newContext(options);
    const tab = await context.newPage();
    complaints = [];
    tab.on('console', (message) => complaints.push(`${page}: ${message.text()}`));
    tab.on('pageerror', (error) => complaints.push(`${page}: ${error.message}`));
    await tab.goto(demo.url + page);
    return tab;
  }

  /** Waits until all quizzes of a page have drawn a question. */
  async function drawn(tab, page) {
    const checks = tab.locator('micro-quiz button', { hasText: /\S/ });
    await checks.first().waitFor();
    const quizzes = await tab.locator('micro-quiz').count();
    assert.equal(quizzes, lessons[page]);
  }

  for (const page of pages) {
    it(`shows ${page} without a complaint, and axe finds nothing, in light and dark`, async () => {
      for (const colorScheme of ['light', 'dark']) {
        const tab = await open(page, { colorScheme, viewport: { width: 1100, height: 6000 } });
        if (lessons[page]) await drawn(tab, page);
        // Run in the page's own world but outside its policy, as a browser extension would.
        const { violations } = await tab.evaluate(`${axe}; axe.run()`);
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          [],
        );
        assert.deepEqual(complaints, []);
        await context.close();
        context = undefined;
      }
    });

    it(`fits ${page} into 320 px, with and without script`, async () => {
      for (const javaScriptEnabled of [true, false]) {
        const tab = await open(page, { viewport: { width: 320, height: 9000 }, javaScriptEnabled });
        if (javaScriptEnabled && lessons[page]) await drawn(tab, page);
        const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${page} is ${overflow} px too wide, script: ${javaScriptEnabled}`);
        await context.close();
        context = undefined;
      }
    });
  }

  for (const page of Object.keys(lessons)) {
    it(`has no mistake in the questions of ${page}`, async () => {
      const tab = await open(page, { viewport: { width: 1100, height: 6000 } });
      await drawn(tab, page);
      assert.deepEqual(await tab.locator('[part~="problems"]').allTextContents(), []);
    });
  }

  for (const page of decisions) {
    it(`has no mistake in the decisions of ${page}`, async () => {
      const tab = await open(page);
      await tab.locator('decision-scenario button').first().waitFor();
      assert.deepEqual(await tab.locator('[part~="problems"]').allTextContents(), []);
      assert.deepEqual(complaints, []);
    });
  }

  it('goes through a situation by keyboard alone, and has each decision in the LRS', async () => {
    const tab = await open('customer.html');
    const scenario = tab.locator('decision-scenario');
    const choose = async (words) => {
      await scenario.getByRole('button', { name: words }).waitFor();
      for (let presses = 0; presses < 30; presses += 1) {
        const name = await tab.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '',
        );
        if (name.includes(words)) return tab.keyboard.press('Enter');
        await tab.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach "${words}"`);
    };
    await choose('Tell me what happened');
    await choose('Twice, and your fuse');
    await choose('Which would help you');
    await choose('Thank you for coming twice');
    await scenario.getByRole('heading', { name: 'She will be back' }).waitFor();
    const { completed, answers } = await until(async () => {
      const { json } = await lrs.get({ limit: '50' });
      const mine = json.statements.filter(({ object }) => object.id.includes('/customer.html#'));
      const last = mine.find((each) => each.verb.id === verb('completed'));
      return last && { completed: last, answers: mine.filter((each) => each.verb.id === verb('answered')) };
    });
    assert.equal(answers.length, 4);
    assert.match(completed.object.id, /customer\.html#angry-customer$/);
    assert.deepEqual(complaints, []);

    await tab.reload();
    await scenario.getByRole('heading', { name: 'She will be back' }).waitFor();
  });

  it('takes an answer by keyboard alone, tells why, and has it in the LRS and on the page of statements', async () => {
    const tab = await open('phishing.html');
    const inspector = await context.newPage();
    await inspector.goto(`${demo.url}statements.html`);
    await inspector.getByText('Connected').waitFor();

    const quiz = tab.locator('#first-step');
    await quiz.getByRole('radio', { name: /Press Report/ }).focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Enter');
    await feedback(quiz, 'If Payroll really needs something').waitFor();

    const answered = await until(async () => {
      const { json } = await lrs.get({ verb: verb('answered') });
      return json.statements.find(
        ({ object }) => object.id.endsWith('/phishing.html#first-step') || object.id.includes('first-step'),
      );
    });
    assert.equal(answered.result.success, true);
    assert.match(answered.object.id, /^https:\/\/handbook\.alderfinch\.example\/phishing\.html#/);
    const row = inspector.locator('#stream > li', { hasText: 'answered' }).first();
    await row.waitFor();
    assert.match(await row.innerText(), /✓ right/);
    assert.match(await row.innerText(), /Press Report and leave the mail alone/);
    await row.getByText('JSON').click();
    assert.match(await row.locator('pre').innerText(), new RegExp(answered.id));
    assert.deepEqual(complaints, []);
  });

  it('brings a comment to a colleague and the answer back, under the strict policy', async () => {
    const ann = (await open('feedback.html')).locator('comment-thread');
    const write = (thread, text) => thread.getByRole('textbox', { name: /Which sentence/ }).fill(text);
    await write(ann, 'I asked **first**');
    await ann.getByRole('button', { name: 'Post' }).click();
    await ann.locator('article strong', { hasText: 'first' }).waitFor();
    const heard = complaints;

    const other = await browser.newContext();
    try {
      const tab = await other.newPage();
      await tab.goto(`${demo.url}feedback.html`);
      const ben = tab.locator('comment-thread');
      const comment = ben.locator('article', { hasText: 'I asked first' });
      await comment.locator('[part~="name"]', { hasText: 'Colleague' }).waitFor();
      await ben.getByRole('textbox', { name: 'Your name in this thread' }).fill('Ben');
      await comment.getByRole('button', { name: 'Reply' }).click();
      await comment.getByRole('textbox').fill('What did they say?');
      await comment.locator('.composer').getByRole('button', { name: 'Reply' }).click();
      const reply = ann.locator('article', { hasText: 'What did they say?' });
      await reply.locator('[part~="name"]', { hasText: 'Ben' }).waitFor();
    } finally {
      await other.close();
    }
    const { json } = await lrs.get({ verb: 'http://id.tincanapi.com/verb/replied' });
    const [{ actor, context: said }] = json.statements;
    assert.deepEqual([actor.name, actor.account.homePage], ['Ben', 'urn:learnlets:alias']);
    assert.equal(said.registration, undefined, 'an alias is not tied to its learner');
    assert.deepEqual(heard, []);
  });

  it('still shows the answer when the page is opened again', async () => {
    const tab = await open('lifting.html');
    const quiz = tab.locator('#reach');
    await quiz.getByRole('textbox').or(quiz.getByRole('spinbutton')).fill('46');
    await tab.keyboard.press('Enter');
    await feedback(quiz, 'That would make it easier to lift further away').waitFor();
    await tab.close();
    const again = await open('lifting.html');
    await feedback(again.locator('#reach'), 'That would make it easier to lift further away').waitFor();
  });

  it('says on the page of statements that the server is gone, and goes on when it is back', async () => {
    const first = await startDemo({ memory: true });
    context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${first.url}statements.html`);
    await tab.getByText('Nothing yet').waitFor();
    await first.close();
    await tab.getByText('does not answer').waitFor();
    const second = await startDemo({ memory: true, port: first.port });
    await tab.getByText('Connected').waitFor();
    await second.close();
  });
});

/** What the widget says; the author's own words stand in the page as well, unseen. */
const feedback = (quiz, text) => quiz.locator('[part~="feedback"]', { hasText: text });

/** What `find` finds, as soon as it does. */
async function until(find) {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) throw new Error('nothing was found within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
