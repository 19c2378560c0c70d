/** The views of a record of 50 statements and of 50,000: how long each takes to show. */
import { chromium } from 'playwright-core';
import { median, print, ratio } from './table.mjs';

const sizes = [50, 50_000];

/** What stands on the page, and the part that is there once the record has been read. */
export const views = {
  list: {
    title: 'progress-tracker, a list of 20 pages',
    body: `<progress-tracker id="course"><h2>Working safely</h2><ol>${Array.from(
      { length: 20 },
      (_, index) => `<li><a href="/page/${index}">Page ${index}</a> {5 min}</li>`,
    ).join('')}</ol></progress-tracker>`,
    shown: '[part~="item"]',
  },
  site: {
    title: 'progress-tracker, all the record knows',
    body: '<progress-tracker id="all"></progress-tracker>',
    shown: '[part~="item"]',
  },
  calendar: {
    title: 'progress-tracker, calendar',
    body: '<progress-tracker id="days" view="calendar"></progress-tracker>',
    shown: '[part~="calendar"]',
  },
  plan: {
    title: 'study-plan',
    body: '<study-plan id="plan"><ol><li><a href="/page/1">Page 1</a> {5 min}</li></ol></study-plan>',
    shown: '[part]',
  },
  panel: {
    title: 'feedback-panel for a quiz',
    body: '<feedback-panel id="panel" for="/page/0#quiz-0"></feedback-panel>',
    shown: '[part]',
  },
  deck: { title: 'review-deck', body: '<review-deck id="deck"></review-deck>', shown: '[part]' },
};

export const viewPage = (name) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/dist/cdn/learnlets.css"><script type="module" src="/dist/cdn/learnlets.js"></script>
${views[name].body}`;

/** Runs in the page: notes the long tasks, and when the element had drawn what the record says. */
function watchShown(host, part) {
  window.longTasks = [];
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!document.querySelector(host)?.shadowRoot?.querySelector(part)) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Opens one page in a browser that has the record; the first time folds what was never folded. */
async function measure(context, url, name) {
  const page = await context.newPage();
  try {
    const host = /<([a-z]+-[a-z]+)/.exec(views[name].body)[1];
    await page.addInitScript(
      `(${watchShown})(${JSON.stringify(host)}, ${JSON.stringify(views[name].shown)})`,
    );
    await page.goto(`${url}/view/${name}`);
    await page.waitForFunction(() => window.shownAt !== undefined, undefined, {
      polling: 100,
      timeout: 120_000,
    });
    await page.waitForTimeout(300);
    return await page.evaluate(() => ({ shown: window.shownAt, long: Math.max(0, ...window.longTasks) }));
  } finally {
    await page.close();
  }
}

/** How long the views of a long record take to show, the first time and ever after. */
export async function benchLongRecord(url, launch, runs) {
  const figures = {};
  for (const size of sizes) {
    const browser = await chromium.launch(launch);
    try {
      const context = await browser.newContext();
      const blank = await context.newPage();
      await blank.goto(`${url}/blank`);
      await blank.evaluate(async (count) => {
        const { fillRecord } = await import('/fill-record.js');
        await fillRecord(count, location.origin);
      }, size);
      await blank.close();
      for (const name of Object.keys(views)) {
        const first = await measure(context, url, name);
        const later = [];
        for (let run = 0; run < runs; run += 1) later.push(await measure(context, url, name));
        (figures[name] ??= {})[size] = {
          first: first.shown,
          shown: median(later.map(({ shown }) => shown)),
          long: Math.max(first.long, ...later.map(({ long }) => long)),
        };
      }
    } finally {
      await browser.close();
    }
  }
  const [small, large] = sizes;
  print(
    `Navigation until a view of the record shows, ms`,
    ['', `${small} statements`, `${large} statements (to ${small})`, 'first visit', 'longest task'],
    Object.entries(figures).map(([name, { [small]: few, [large]: many }]) => [
      views[name].title,
      few.shown.toFixed(0),
      ratio(many.shown, few.shown, 0),
      many.first.toFixed(0),
      many.long.toFixed(0),
    ]),
  );
}
