// Draws the README's picture: a right answer in light beside a wrong one in dark.
import { newStoryPage, openStory } from './stories-page.mjs';

const shown = /** @type {const} */ ([
  { story: 'elements-micro-quiz--right', mode: 'light' },
  { story: 'elements-micro-quiz--wrong', mode: 'dark' },
]);
/** What the picture may weigh in bytes: the README is read on slow links too. */
const heaviest = 200 * 1024;
const width = 440;

/**
 * Draws the picture as sharp as its weight allows.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ origin: string, entries: import('./stories-site.mjs').Entry[] }} site
 * @returns {Promise<Buffer>} A PNG.
 */
export async function drawReadme(browser, { origin, entries }) {
  for (const deviceScaleFactor of [2, 1.5, 1]) {
    const halves = [];
    for (const { story, mode } of shown) {
      const entry = entries.find(({ id }) => id === story);
      if (!entry) throw new Error(`There is no story ${story} to draw the README's picture from.`);
      const page = await newStoryPage(browser, { viewport: { width, height: 120 }, deviceScaleFactor });
      const { problems } = await openStory(page, origin, entry, mode);
      if (problems.length > 0) throw new Error(`${story} (${mode}): ${problems.join('\n')}`);
      // A ring would say that the picture waits for a key.
      await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
      halves.push({
        image: await page.screenshot({ fullPage: true }),
        colour: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      });
      await page.context().close();
    }
    const picture = await sideBySide(browser, halves, deviceScaleFactor);
    if (picture.length <= heaviest) return picture;
  }
  throw new Error(`The picture is heavier than ${heaviest} bytes even at its smallest.`);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ image: Buffer, colour: string }[]} halves `colour` of the page, for the room below the shorter one.
 * @param {number} deviceScaleFactor
 */
async function sideBySide(browser, halves, deviceScaleFactor) {
  const page = await browser.newPage({ viewport: { width: 2 * width + 96, height: 100 }, deviceScaleFactor });
  try {
    const panels = halves.map(
      ({ image, colour }) =>
        `<div style="background: ${colour}"><img alt="" src="data:image/png;base64,${image.toString('base64')}"></div>`,
    );
    await page.setContent(`<!doctype html>
      <style>
        body { margin: 0; padding: 32px; background: #dfe5ee; }
        main { display: flex; gap: 32px; }
        div { overflow: hidden; border-radius: 12px; box-shadow: 0 4px 16px #1b2a4a2e; }
        img { display: block; inline-size: ${width}px; }
      </style>
      <main>${panels.join('')}</main>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
