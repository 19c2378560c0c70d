// Draws the README's picture: one story in light and in dark, side by side.
import { newStoryPage, openStory } from './stories-page.mjs';

/** The story to show. */
const shown = 'elements-micro-quiz--readme';
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
  const entry = entries.find(({ id }) => id === shown);
  if (!entry) throw new Error(`There is no story ${shown} to draw the README's picture from.`);
  for (const deviceScaleFactor of [2, 1.5, 1]) {
    const halves = [];
    for (const mode of /** @type {const} */ (['light', 'dark'])) {
      const page = await newStoryPage(browser, { viewport: { width, height: 120 }, deviceScaleFactor });
      const { problems } = await openStory(page, origin, entry, mode);
      if (problems.length > 0) throw new Error(`${shown} (${mode}): ${problems.join('\n')}`);
      halves.push(await page.screenshot({ fullPage: true }));
      await page.context().close();
    }
    const picture = await sideBySide(browser, halves, deviceScaleFactor);
    if (picture.length <= heaviest) return picture;
  }
  throw new Error(`The picture is heavier than ${heaviest} bytes even at its smallest.`);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Buffer[]} halves
 * @param {number} deviceScaleFactor
 */
async function sideBySide(browser, halves, deviceScaleFactor) {
  const page = await browser.newPage({ viewport: { width: 2 * width + 96, height: 100 }, deviceScaleFactor });
  try {
    const images = halves.map(
      (half) => `<img alt="" src="data:image/png;base64,${half.toString('base64')}">`,
    );
    await page.setContent(`<!doctype html>
      <style>
        body { margin: 0; padding: 32px; background: #dfe5ee; }
        main { display: flex; gap: 32px; align-items: stretch; }
        img { display: block; inline-size: ${width}px; border-radius: 12px; box-shadow: 0 4px 16px #1b2a4a2e; }
      </style>
      <main>${images.join('')}</main>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
