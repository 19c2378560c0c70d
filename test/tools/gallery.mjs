// Draws contact sheets of every story into gallery/: one set of sheets a mode.
//
//   npm run gallery                                        the six modes to look at; a seventh is --mode wide
//   npm run gallery -- --only micro-quiz--right --mode dark   a quick look
//   npm run gallery -- --readme                            the README's picture (stories/readme.png)
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { drawSheets } from './gallery-sheet.mjs';
import { drawReadme } from './gallery-readme.mjs';
import { newStoryPage, openStory } from './stories-page.mjs';
import { openSite } from './stories-site.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Sheet name → how stories are shown on it, how wide they are in CSS pixels, and how many stand in a row. */
const sheets = {
  light: { mode: 'light', width: 420, columns: 4 },
  dark: { mode: 'dark', width: 420, columns: 4 },
  rtl: { mode: 'rtl', width: 420, columns: 4 },
  320: { mode: 'light', width: 320, columns: 5 },
  forced: { mode: 'forced', width: 420, columns: 4 },
  print: { mode: 'print', width: 600, columns: 3 },
  wide: { mode: 'light', width: 800, columns: 2 },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    mode: { type: 'string', multiple: true },
    readme: { type: 'boolean' },
    built: { type: 'string' },
  },
});
let failed = 0;
const names = values.mode ?? ['light', 'dark', 'rtl', '320', 'forced', 'print'];
const unknown = names.find((name) => !(name in sheets));
if (unknown) {
  console.error(`There is no mode "${unknown}". Modes: ${Object.keys(sheets).join(', ')}.`);
  process.exit(1);
}

const found = await findBrowser('chromium').catch(leave);
const site = await openSite({ built: values.built }).catch(leave);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: found.env,
});
try {
  if (values.readme) await readme();
  else await gallery();
} finally {
  await browser.close();
  await site.close();
}

async function readme() {
  const file = join(root, 'stories/readme.png');
  const picture = await drawReadme(browser, site);
  await writeFile(file, picture);
  console.log(`${file} (${Math.ceil(picture.length / 1024)} KiB)`);
}

async function gallery() {
  const entries = site.entries.filter(
    ({ type, id }) => type === 'story' && (!values.only || id.includes(values.only)),
  );
  if (entries.length === 0) throw new Error(`No story id holds "${values.only ?? ''}".`);
  const folder = join(root, 'gallery');
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const { width, columns } = sheets[name];
    const tiles = await draw(entries, name);
    const prefix = values.only ? `only-${name}` : name;
    for (const file of await readdir(folder)) {
      if (new RegExp(`^${prefix}-\\d+\\.png$`).test(file)) await rm(join(folder, file));
    }
    const pictures = await drawSheets(browser, { title: name, tiles, width, columns });
    for (const [index, picture] of pictures.entries()) {
      const file = join(folder, `${prefix}-${index + 1}.png`);
      await writeFile(file, picture);
      console.log(file);
    }
  }
  if (failed > 0) console.error(`${failed} of the pictures show a story with problems; see above.`);
}

/** Takes a picture of each story, two at a time, in the order of the stories. */
async function draw(entries, name) {
  const { mode, width } = sheets[name];
  const tiles = [];
  let next = 0;
  const work = async () => {
    const page = await newStoryPage(browser, { viewport: { width, height: 120 } });
    while (next < entries.length) {
      const place = next++;
      const entry = entries[place];
      const { problems } = await openStory(page, site.origin, entry, mode);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      if (widest > width) problems.push(`is ${widest} px wide on a page of ${width} px`);
      if (problems.length > 0) failed += 1;
      for (const problem of problems) console.error(`✗ ${entry.id} (${name}) ${problem.split('\n')[0]}`);
      // The picture is taken all the same: what went wrong can often be seen.
      tiles[place] = {
        caption: entry.id.replace(/^elements-/, ''),
        image: await page.screenshot({ fullPage: true }),
      };
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return tiles;
}

/** Without a browser or a Storybook there is nothing to look at; the message says why. @returns {never} */
function leave({ message }) {
  console.error(message);
  process.exit(1);
}
