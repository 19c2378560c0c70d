/** How much a page jumps while its widgets arrive over a slow link. */
import { TIMEOUT } from './browser.mjs';

/** 400 kbit/s down and up, 400 ms there and back: a crowded phone network. */
export const slowLink = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

/**
 * Opens a page over the slow link and waits until all its widgets are drawn, and a second more.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ viewport: { width: number, height: number }, phone?: boolean, during?: (page: import('playwright-core').Page) => Promise<void> }} options
 *   `during` is played while the script is on its way.
 * @returns {Promise<{ shift: number, ready: number, sources: { at: number, value: number, nodes: string[] }[] }>}
 *   `shift`: the cumulative layout shift, which is the worst session window (https://web.dev/articles/cls). `ready`: milliseconds
 *   until all widgets were drawn.
 */
export async function layoutShiftOf(browser, url, { viewport, phone = false, during }) {
  const context = await browser.newContext({ viewport, hasTouch: phone, isMobile: phone });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLink);
    await page.goto(url, { waitUntil: during ? 'commit' : 'load', timeout: 2 * TIMEOUT });
    await during?.(page);
    await page.waitForFunction(
      () => {
        const widgets = [
          ...document.querySelectorAll(
            'micro-quiz, decision-scenario, feedback-panel, progress-tracker, study-plan',
          ),
        ];
        return (
          widgets.length > 0 &&
          widgets.every((each) =>
            each.shadowRoot?.querySelector('.question, .step, .guidance, .report, .words, .plan'),
          )
        );
      },
      undefined,
      { timeout: 2 * TIMEOUT },
    );
    const ready = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1000);
    const entries = await page.evaluate(() => globalThis.shifts);
    return { shift: worstWindow(entries), ready, sources: entries };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything else. */
function observe() {
  const nameOf = (node) => {
    if (!(node instanceof Element)) return node?.textContent?.trim().slice(0, 30) ?? '(gone)';
    const host = node.getRootNode().host;
    return `${host ? `${host.id}>>` : ''}${node.localName}${node.id ? `#${node.id}` : ''}${node.className ? `.${node.className}` : ''}`;
  };
  const side = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const nodes = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)}: ${side(previousRect)} -> ${side(currentRect)}`,
      );
      globalThis.shifts.push({ at: startTime, value, nodes });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Shifts less than a second apart count together, for at most five seconds. */
function worstWindow(entries) {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { at, value } of entries) {
    if (at - last >= 1000 || at - first >= 5000) {
      sum = 0;
      first = at;
    }
    last = at;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}
