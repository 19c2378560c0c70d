// Lays pictures of stories out on sheets, in a page of their own.

/** Pixels; a higher sheet is too small to read once it is fitted to a screen. */
const tallest = 1600;
const gap = 16;
const captionHeight = 24;

/** @typedef {{ caption: string, image: Buffer }} Tile `image`: a PNG. */

/**
 * Draws tiles in columns, on as many sheets as it takes.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ title: string, tiles: Tile[], width: number, columns: number }} contents `width` of a tile in pixels.
 * @returns {Promise<Buffer[]>} One PNG a sheet.
 */
export async function drawSheets(browser, { title, tiles, width, columns }) {
  const used = Math.min(columns, tiles.length);
  const page = await browser.newPage({ viewport: { width: used * (width + gap) + gap, height: 200 } });
  const pictures = [];
  try {
    const sheets = intoSheets(tiles, used);
    for (const [index, sheet] of sheets.entries()) {
      await page.setContent(sheetPage(`${title} ${index + 1} of ${sheets.length}`, sheet, width));
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      pictures.push(await page.screenshot({ fullPage: true }));
    }
  } finally {
    await page.close();
  }
  return pictures;
}

/**
 * Puts each tile under the shortest column; a sheet is full when that would make it too tall.
 *
 * @param {Tile[]} tiles
 * @param {number} count Columns a sheet.
 */
function intoSheets(tiles, count) {
  const sheets = [];
  let columns = [];
  for (const tile of tiles) {
    const height = heightOf(tile.image) + captionHeight + gap;
    let column = shortest(columns);
    if (!column || (column.height > 0 && column.height + height > tallest)) {
      columns = Array.from({ length: count }, () => ({ tiles: [], height: 0 }));
      sheets.push(columns);
      column = columns[0];
    }
    column.tiles.push(tile);
    column.height += height;
  }
  return sheets;
}

const shortest = (columns) =>
  columns.reduce((least, column) => (least && least.height <= column.height ? least : column), undefined);

/** A PNG tells its height at byte 20 (https://www.w3.org/TR/png/#11IHDR). */
const heightOf = (image) => image.readUInt32BE(20);

function sheetPage(title, columns, width) {
  const figure = ({ caption, image }) =>
    `<figure><figcaption>${caption}</figcaption><img alt="" src="data:image/png;base64,${image.toString('base64')}"></figure>`;
  return `<!doctype html>
    <style>
      body { margin: ${gap}px; background: #8a8f98; font: 600 13px/${captionHeight}px system-ui, sans-serif; }
      h1 { margin: 0 0 ${gap}px; font-size: 18px; }
      main { display: flex; gap: ${gap}px; align-items: start; }
      div { display: grid; gap: ${gap}px; inline-size: ${width}px; }
      figure { margin: 0; }
      figcaption { block-size: ${captionHeight}px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
      img { display: block; max-inline-size: 100%; }
    </style>
    <h1>${title}</h1>
    <main>${columns.map(({ tiles }) => `<div>${tiles.map(figure).join('')}</div>`).join('')}</main>`;
}
