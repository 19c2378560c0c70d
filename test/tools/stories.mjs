// Opens every story in a browser, runs its play function, and lets axe look at it, in light and right-to-left; and in the dark at
// its colours, which are all that differs there.
//
//   npm run test:stories -- [--only <part of a story id>] [--mode light|dark|rtl] [--built <folder>]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { judgeDark, newStoryPage, openStory } from './stories-page.mjs';
import { openSite } from './stories-site.mjs';
import { SurfaceCheck } from './stories-surface.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, mode: { type: 'string', multiple: true }, built: { type: 'string' } },
});
const modes = /** @type {('light' | 'dark' | 'rtl')[]} */ (values.mode ?? ['light', 'rtl']);

const surface = await SurfaceCheck.fromSources();
const found = await findBrowser('chromium').catch(leave);
const site = await openSite({ built: values.built }).catch(leave);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: found.env,
});

// A docs page is drawn once, in light: it holds the same stories and no play function runs in it.
const runs = site.entries
  .filter((entry) => !values.only || entry.id.includes(values.only))
  .flatMap((entry) =>
    entry.type === 'docs' ? [{ entry, mode: modes[0] }] : modes.map((mode) => ({ entry, mode })),
  );
let passed = 0;
let failed = 0;

async function work() {
  const page = await newStoryPage(browser, { viewport: { width: 800, height: 900 } });
  for (let run = runs.shift(); run; run = runs.shift()) {
    const { entry, mode } = run;
    note(entry, mode, await openStory(page, site.origin, entry, mode));
    await surface.look(page, entry.id);
    if (!values.mode && mode === 'light' && entry.type === 'story')
      note(entry, 'dark', await judgeDark(page));
  }
}

/** @param {import('./stories-site.mjs').Entry} entry @param {string} mode @param {import('./stories-page.mjs').Outcome} outcome */
function note(entry, mode, { problems }) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`✗ ${entry.id} (${mode})`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
}

try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  await site.close();
}
// Only a whole run has shown all there is.
for (const line of [...surface.undocumented(), ...(values.only ? [] : surface.unseen())]) {
  failed += 1;
  console.log(`✗ ${line}`);
}
console.log(`${passed} passed, ${failed} failed`);
// No story at all is a broken build or a mistyped `--only`, not a success.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Without a browser or a Storybook there is nothing to look at; the message says why. @returns {never} */
function leave({ message }) {
  console.error(message);
  process.exit(1);
}
