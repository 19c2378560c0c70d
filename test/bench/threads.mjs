/** A thread of 50 comments and one of 5,000: how long each takes to open, what it takes to read it to its end, and what it keeps. */
import { chromium } from 'playwright-core';
import { median, print, ratio } from './table.mjs';

const sizes = [0, 50, 5000];

/** Where the comments are kept, and how the page says so. */
const places = {
  endpoint: {
    title: 'of colleagues, read from an endpoint',
    scope: '<learning-scope endpoint="/xapi/"></learning-scope>',
  },
  notes: { title: 'notes, kept in this browser', scope: '' },
};

export const threadPage = (
  name,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A thread</title>
<link rel="stylesheet" href="/dist/cdn/learnlets.css"><script type="module" src="/dist/cdn/learnlets.js"></script>
${places[name.split('-')[0]].scope}<h1>Lifting</h1><comment-thread></comment-thread>`;

/** Runs in the page: notes the long tasks, and when the first comments could be read. */
function watchThread(count) {
  window.longTasks = [];
  const observer = new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = document.querySelector('comment-thread')?.shadowRoot;
    const isShown =
      count === 0
        ? root?.querySelector('textarea')
        : root?.querySelectorAll('article').length >= Math.min(50, count);
    if (!isShown) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Milliseconds after which a reader gives up showing more. */
const patience = 30_000;

/** Runs in the page: shows more to the end, or as long as somebody has patience; then scrolls to the top and down again. Says how far. */
async function readOn(patience) {
  const root = document.querySelector('comment-thread').shadowRoot;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const limit = performance.now() + patience;
  const more = () => root.querySelector('[part~="show-more-button"]');
  while (more() && performance.now() < limit) {
    more().click();
    await frames();
  }
  const last = [...root.querySelectorAll('article')].at(-1);
  const end = document.documentElement.scrollHeight;
  const step = Math.max(innerHeight, end / 100);
  for (const direction of [-1, 1]) {
    for (let way = 0; way < end; way += step) {
      scrollBy(0, direction * step);
      await frames();
    }
  }
  return Number(last?.ariaPosInSet ?? 0);
}

async function longestTask(page) {
  // Entries come some time after their task.
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
}

/** Bytes of script after what is no longer needed was collected. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Opens a thread in a browser that has been there before. */
async function measure(context, url, place, count, isRead = true) {
  const page = await context.newPage();
  try {
    await page.addInitScript(`(${watchThread})(${count})`);
    await page.goto(`${url}/thread/${place}-${count}`);
    await page.waitForFunction(() => window.shownAt !== undefined, undefined, {
      polling: 100,
      timeout: 120_000,
    });
    const opened = await page.evaluate(() => window.shownAt);
    // All has come when there is no more to be said of how many there are.
    const said = count.toLocaleString('en');
    if (count > 0)
      await page.waitForFunction(
        (text) =>
          document
            .querySelector('comment-thread')
            .shadowRoot.querySelector('[part~="count"]')
            ?.textContent.includes(text),
        said,
        { polling: 100, timeout: 120_000 },
      );
    const whole = await page.evaluate(() => performance.now());
    const opening = await longestTask(page);
    const heap = await heapOf(page);
    if (!isRead) return undefined;
    const read = await page.evaluate(`(${readOn})(${patience})`);
    const reading = await longestTask(page);
    return { opened, whole, opening, heap, read, reading, heapRead: await heapOf(page) };
  } finally {
    await page.close();
  }
}

/** What a long thread costs beside a short one. */
export async function benchThreads(url, launch, runs) {
  const figures = {};
  const browser = await chromium.launch(launch);
  try {
    for (const place of Object.keys(places)) {
      for (const size of sizes) {
        const context = await browser.newContext();
        const blank = await context.newPage();
        await blank.goto(`${url}/blank`);
        await blank.evaluate(
          async ([kind, count]) => {
            const { fillEndpoint, fillNotes } = await import('/fill-thread.js');
            const page = `${location.origin}/thread/${kind}-${count}`;
            if (kind === 'notes') await fillNotes(page, count);
            else await fillEndpoint(`${location.origin}/xapi/`, page, count);
          },
          [place, size],
        );
        await blank.close();
        // The first visit fetches the script and folds what was never folded.
        await measure(context, url, place, size, false);
        const found = [];
        for (let run = 0; run < runs; run += 1) found.push(await measure(context, url, place, size));
        (figures[place] ??= {})[size] = (key, of = median) => of(found.map((each) => each[key]));
        process.stderr.write(
          `measured a thread of ${size}, ${places[place].title}: ${JSON.stringify(found)}\n`,
        );
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
  const most = (values) => Math.max(...values);
  const task = (duration) => (duration === 0 ? 'under 50' : duration.toFixed(0));
  print(
    'A thread of 5,000 comments (asked: 1.5× of 50; no task over 50 ms; 12 MiB over an empty one)',
    [
      '',
      'open 50, ms',
      'open 5,000',
      'all 5,000 here',
      'longest task: opening',
      'read in 30 s',
      'longest task: reading',
      'heap, MiB',
      '… after reading',
    ],
    Object.entries(figures).map(([place, { 0: empty, 50: few, 5000: many }]) => {
      const over = (key) => ((many(key) - empty(key)) / 2 ** 20).toFixed(1);
      return [
        places[place].title,
        few('opened').toFixed(0),
        ratio(many('opened'), few('opened'), 0),
        many('whole').toFixed(0),
        `${task(many('opening', most))} (50: ${task(few('opening', most))})`,
        many('read').toFixed(0),
        task(many('reading', most)),
        over('heap'),
        over('heapRead'),
      ];
    }),
  );
}
