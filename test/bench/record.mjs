import { chromium } from 'playwright-core';
import { median, print, ratio } from './table.mjs';

const acts = 500;

/** Acts a second of the record beside bare idb, both in strict transactions. */
export async function benchRecord(url, launch, runs) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/blank`);
    const rate = (name) => page.evaluate(`import('/record-acts.js').then((acts) => acts.${name}(${acts}))`);
    const record = [];
    const bare = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await rate('bareActs'));
      record.push(await rate('recordActs'));
    }
    print(
      `Acts a second, ${acts} acts, one strict transaction each`,
      ['', 'acts/s'],
      [
        ['floor: bare idb, the same rows', ratio(median(bare), median(bare), 0)],
        ['record.commit', ratio(median(record), median(bare), 0)],
      ],
    );
  } finally {
    await browser.close();
  }
}
