/**
 * A quiz wherever it may be embedded: answered by mouse and keyboard, and true to its word about how long the answer lasts.
 *
 * Frames are of another site than the page around them.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchWith, TIMEOUT, until } from './helpers/browser.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

const quizzes = `
<micro-quiz id="mouse">
  <p>A mail asks for your password. What now?</p>
  <ul>
    <li>[x] Report the mail <blockquote>A report protects everyone.</blockquote></li>
    <li>[ ] Enter it <blockquote>Looks can be copied.</blockquote></li>
  </ul>
</micro-quiz>
<micro-quiz id="keys">
  <p>How do you lift a heavy box?</p>
  <ul>
    <li>[ ] With a round back <blockquote>That strains the discs.</blockquote></li>
    <li>[x] From the knees <blockquote>The legs are stronger.</blockquote></li>
  </ul>
</micro-quiz>`;

const policy = (types) => `default-src 'self'; require-trusted-types-for 'script'; trusted-types ${types}`;

/** `frame`: its `sandbox`, empty for none. `lasts`: whether an answer must be there after a reload. */
const columns = [
  { name: 'a page without a policy', lasts: true },
  { name: 'a frame of another site', frame: '', lasts: true },
  { name: 'a frame whose storage is blocked', frame: '', storage: 'blocked', lasts: false },
  { name: 'a frame under sandbox="allow-scripts"', frame: 'allow-scripts', lasts: false },
  { name: 'a sandbox with its own origin', frame: 'allow-scripts allow-same-origin', lasts: true },
  {
    name: 'a sandbox with its own origin and forms',
    frame: 'allow-scripts allow-same-origin allow-forms',
    lasts: true,
  },
  { name: "a page under CSP 'self'", csp: "default-src 'self'", lasts: true },
  { name: 'a page under CSP with Trusted Types lit-html', csp: policy('lit-html'), lasts: true },
];

const unreadable = [
  { name: "a page under CSP with Trusted Types 'none'", csp: policy("'none'") },
  {
    name: 'a sandboxed frame whose server gives the script to its own site only',
    frame: 'allow-scripts',
    cors: false,
  },
];

describe('a quiz that is embedded', { timeout: 180_000 }, () => {
  const folders = [];
  const contexts = {};
  const sites = {};

  before(async () => {
    for (const storage of ['allowed', 'blocked']) {
      const folder = await mkdtemp(join(tmpdir(), 'learnlets-embedding-'));
      folders.push(folder);
      contexts[storage] = await launchWith(folder, storage);
    }
    // A sandboxed frame without an origin of its own gets a script only where everybody does.
    sites.open = await startSite(serve, { fileHeaders: { 'Access-Control-Allow-Origin': '*' } });
    sites.closed = await startSite(serve);
  });

  after(async () => {
    for (const context of Object.values(contexts)) await context.close();
    for (const site of Object.values(sites)) await site.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  columns.forEach((column, index) => {
    it(`is answered, and says truly whether that lasts: ${column.name}`, async (test) => {
      const { page, frame, noise } = await open(column, index);
      if (column.storage === 'blocked' && (await storageOf(frame)) === 'yes') {
        test.skip('this browser cannot be told to block the storage of frames');
        return;
      }
      assert.equal(await storageOf(frame), { 2: 'UnknownError', 3: 'SecurityError' }[index] ?? 'yes');

      await answerByMouse(frame);
      await answerByKeyboard(page, frame);
      assert.deepEqual(await verdicts(frame), ['Right', 'Right']);
      const says = await notices(frame);
      assert.equal(says.length, column.lasts ? 0 : 2, `it says: ${says.join(' ')}`);
      for (const text of says) assert.match(text, /they last until you leave the page/);

      await page.reload();
      const again = frameOf(page, column);
      await drawn(again);
      assert.deepEqual(await verdicts(again), column.lasts ? ['Right', 'Right'] : [], 'after a reload');
      assert.deepEqual(noise, []);
      await page.close();
    });
  });

  for (const column of unreadable) {
    it(`stays readable where no script can draw it: ${column.name}`, async () => {
      const { page, frame } = await open(column, 9);
      // Feedback waits five seconds for the widget.
      await until(() => frame.locator('blockquote').first().isVisible(), 'the feedback to show');
      assert.deepEqual(await frame.evaluate(() => document.querySelectorAll('micro-quiz:defined').length), 0);
      const text = await frame.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
      for (const part of [
        'A mail asks for your password. What now?',
        '[x] Report the mail',
        'A report protects everyone.',
        '[ ] Enter it',
        'Looks can be copied.',
        'How do you lift a heavy box?',
        'From the knees',
        'The legs are stronger.',
      ]) {
        assert.ok(text.includes(part), `"${part}" is to be read in: ${text}`);
      }
      const boxes = await frame.evaluate(() =>
        [...document.querySelectorAll('micro-quiz :is(p, li, blockquote)')].map((element) => {
          const { x, width, height } = element.getBoundingClientRect();
          const fits = x >= 0 && x + width <= innerWidth;
          return (
            fits &&
            height >= 15 &&
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
          );
        }),
      );
      assert.deepEqual(boxes, Array(10).fill(true));
      await page.close();
    });
  }

  /** The page with the quizzes; at `/around` the page that frames it. */
  function serve({ pathname, searchParams, port }) {
    if (pathname !== '/around') {
      const csp = searchParams.get('csp');
      return { html: pageOf(quizzes), headers: { ...(csp && { 'Content-Security-Policy': csp }) } };
    }
    const sandbox = searchParams.get('sandbox');
    return `<!doctype html><title>Around</title>
      <iframe width="800" height="700" ${sandbox ? `sandbox="${sandbox}"` : ''} src="http://127.0.0.1:${port}${searchParams.get('path')}"></iframe>`;
  }

  async function open({ frame: sandbox, storage = 'allowed', csp = '', cors = true, lasts }, index) {
    const site = cors ? sites.open : sites.closed;
    const page = await contexts[storage].newPage();
    const noise = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    const path = `/column-${index}?csp=${encodeURIComponent(csp)}`;
    await page.goto(
      sandbox === undefined
        ? site.origin + path
        : `${site.other}/around?sandbox=${sandbox}&path=${encodeURIComponent(path)}`,
    );
    const frame = frameOf(page, { frame: sandbox });
    if (lasts !== undefined) await drawn(frame);
    return { page, frame, noise };
  }
});

const frameOf = (page, { frame }) =>
  frame === undefined ? page.mainFrame() : page.mainFrame().childFrames()[0];

const drawn = (frame) =>
  frame.waitForFunction(
    () =>
      [...document.querySelectorAll('micro-quiz')].filter((quiz) => quiz.shadowRoot?.querySelector('.choice'))
        .length === 2,
    undefined,
    { timeout: TIMEOUT },
  );

/** What becomes of opening a database here. */
const storageOf = (frame) =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        try {
          const request = indexedDB.open('probe');
          request.onsuccess = () => resolve('yes');
          request.onerror = () => resolve(request.error.name);
        } catch (error) {
          resolve(error.name);
        }
      }),
  );

async function answerByMouse(frame) {
  const quiz = frame.locator('#mouse');
  await quiz.locator('label.choice', { hasText: 'Report the mail' }).click();
  await quiz.getByRole('button', { name: 'Check' }).click();
  await quiz.locator('.verdict').waitFor();
}

/** Goes on with the Tab key from where the mouse left off. */
async function answerByKeyboard(page, frame) {
  const isThere = () =>
    frame.evaluate(() => document.activeElement.shadowRoot?.activeElement?.matches('input'));
  for (let presses = 0; presses < 10 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await frame.locator('#keys .verdict').waitFor();
}

const verdicts = (frame) => texts(frame, '.verdict');
const notices = (frame) => texts(frame, '.notice');
const texts = async (frame, selector) =>
  (await frame.locator(`micro-quiz ${selector}`).allInnerTexts()).map((text) => text.trim());
