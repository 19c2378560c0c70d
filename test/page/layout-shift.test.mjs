/**
 * The page does not jump when its widgets arrive.
 *
 * The README's example with ten quizzes and text between them, over 400 kbit/s and 400 ms. The budget is a cumulative layout shift
 * of 0.02, a fifth of what is called good (https://web.dev/articles/cls).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from './helpers/browser.mjs';
import { layoutShiftOf } from './helpers/layout-shift.mjs';
import { startSite } from './helpers/site.mjs';
import { copies, readmeExamples, readmeSnippet } from './helpers/snippet.mjs';

const BUDGET = 0.02;

const { head, quiz } = readmeSnippet();

const long =
  'Tell the person next to you what you have seen, so that they look out for it too, and then write it down in the book that lies ' +
  'at the gate, with the time, the place and your name, as long as you remember all of it well.';

const list =
  '<ul><li>[x] Report it</li><li>[ ] Delete it <blockquote>Nobody else is warned.</blockquote></li></ul>';

const inside = (content) => `<micro-quiz id="any">${content}</micro-quiz>`;

/** Quizzes that take room in other ways. */
const quizzes = {
  'as the README has them': quiz,
  'with options of several lines': quiz.replace(/\[(.)\] /gu, `[$1] ${long} `),
  'with a hint': quiz.replace('<ul>', '<blockquote>Think of who else got it.</blockquote><ul>'),
  'with a heading': quiz.replace('<p>', '<h3>A mail in the morning</h3><p>'),
  'of two questions': inside(['First', 'Then'].map((word) => `<p>${word}?</p>${list}`).join('<hr>')),
  // Short enough for one line of a phone in any font: an input is wider than the word, and a line more would move the page.
  'with a blank': inside('<p>Office in Peru: [[Lima]].</p>'),
  'with a number to type': inside('<p>How many days a week does it open?</p><ul><li>[=] 6</li></ul>'),
  'with several right answers': quiz.replace('[ ]', '[x]'),
  'in form': inside(`<fieldset><legend>What now?</legend>
    <label><input type="radio" name="any" class="correct"> Report it</label>
    <label><input type="radio" name="any"> Delete it</label></fieldset>`),
  'with panels below': `${quiz}${readmeExamples('feedback-panel')[0]}<feedback-panel for="any"></feedback-panel>`,
};

/** The README's situation, whose steps are headings, in the middle of a page. */
const headed = `${head}<h1>A handbook</h1><p>${long}</p>${readmeExamples('decision-scenario')[0]}<p>${`${long} `.repeat(6)}</p>`;

/** What the handbook has on a page with a scenario: the demo's own. */
const situation = readFileSync(new URL('../../demo/customer.html', import.meta.url), 'utf8')
  .replace(/<(learning-scope|link|img)[^>]*>|<script.*<\/script>/gu, '')
  .replace(/<header[^]*<p class="lede">/u, '<p>')
  .replace('</head>', `${head}</head>`);

/** The README's list, drawn as a list and in another way. */
const [course] = readmeExamples('progress-tracker');
const tracked = `${head}<h1>A handbook</h1><p>${long}</p>${course}<p>${long}</p>${course.replace('first-week"', 'other" view="bar"')}<p>${`${long} `.repeat(6)}</p>`;

/** The README's plan, which takes its steps from that list; one with a list of its own, and one without. */
const planned = [
  `${head}<h1>A handbook</h1>`,
  course,
  readmeExamples('study-plan')[0],
  course.replace(/progress-tracker/gu, 'study-plan').replace('first-week', 'own'),
  '<study-plan><h2>Your plan</h2><p>A few minutes a week are enough.</p></study-plan>',
  long,
].join(`<p>${long}</p>`);

const screens = {
  'a desk screen': { viewport: { width: 1280, height: 800 } },
  'a phone': { viewport: { width: 390, height: 844 }, phone: true },
};

const cases = [
  ...Object.keys(quizzes).map((kind) => ({ kind, dir: 'ltr' })),
  { kind: 'as the README has them', dir: 'rtl' },
];

// Two at a time: they mostly wait for the link.
describe('a page of ten quizzes over a slow link', { timeout: 300_000, concurrency: 2 }, () => {
  let browser;
  let site;

  before(async () => {
    site = await startSite(({ searchParams }) => {
      const { kind, dir, css } = Object.fromEntries(searchParams);
      if (kind === 'situation') return css === 'no' ? situation.replace(/<link[^>]*>/u, '') : situation;
      const page = { headed, tracked, planned }[kind];
      if (page)
        return `<!doctype html><html lang="en">${css === 'no' ? page.replace(/<link[^>]*>/u, '') : page}</html>`;
      if (!quizzes[kind]) return undefined;
      return `<!doctype html>
<html lang="en" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A handbook</title>
${css === 'no' ? head.replace(/<link[^>]*>/u, '') : head}</head>
<body><h1>A handbook</h1>${copies(quizzes[kind], 10)}</body></html>`;
    });
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const { kind, dir } of cases) {
    it(`stands still: quizzes ${kind}${dir === 'rtl' ? ', from right to left' : ''}`, async (test) => {
      for (const { screen, shift, ready, sources } of await onAllScreens({ kind, dir })) {
        test.diagnostic(`${screen}: ${shift.toFixed(4)}, all drawn after ${(ready / 1000).toFixed(1)} s`);
        assert.ok(shift <= BUDGET, `${shift} on ${screen}: ${JSON.stringify(sources, undefined, 1)}`);
      }
    });
  }

  for (const [kind, name] of Object.entries({
    situation: 'a scenario in the middle of a page',
    headed: 'a scenario as the README has it',
    tracked: 'trackers as the README has them',
    planned: 'plans, as the README has one and others',
  })) {
    it(`stands still: ${name}`, async (test) => {
      for (const { screen, shift, sources } of await onAllScreens({ kind })) {
        test.diagnostic(`${screen}: ${shift.toFixed(4)}`);
        assert.ok(shift <= BUDGET, `${shift} on ${screen}: ${JSON.stringify(sources, undefined, 1)}`);
      }
    });
  }

  it('jumps without learnlets.css, which shows that jumps are seen', async (test) => {
    for (const kind of ['as the README has them', 'headed', 'planned']) {
      for (const { screen, shift } of await onAllScreens({ kind, dir: 'ltr', css: 'no' })) {
        test.diagnostic(`${kind}, ${screen}: ${shift.toFixed(4)} without learnlets.css`);
        assert.ok(shift > 0.005, `layout shift ${shift}`);
      }
    }
  });

  const onAllScreens = (query) =>
    Promise.all(
      Object.entries(screens).map(async ([screen, options]) => ({
        screen,
        ...(await layoutShiftOf(browser, `${site.origin}/?${new URLSearchParams(query)}`, options)),
      })),
    );
});
