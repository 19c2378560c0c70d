/** A scenario of four steps and one of four hundred: what opening costs, and what a choice costs. */
import { chromium } from 'playwright-core';
import { storedStatements } from './measure.mjs';
import { walkers } from './scenario-content.mjs';
import { median, print, ratio } from './table.mjs';

const sizes = [4, 400];
/** Choices made on each page; a page of four steps has two on its longest path. */
const choices = 2;

/** Runs in the page: notes the long tasks, and the time when the first step was painted with its choices. */
function watchOpening(host, next) {
  window.longTasks = [];
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const element = document.querySelector(host);
    const root = element?.shadowRoot ?? element;
    // A floor that is not parsed to its end shows nothing yet.
    const ready = document.readyState !== 'loading' && root?.querySelectorAll(next).length === 3;
    if (!ready) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (window.openAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Runs in the page: takes the first way on, and resolves with the milliseconds until the step it leads to was painted. */
function decide(host, next) {
  const element = document.querySelector(host);
  const root = element.shadowRoot ?? element;
  const title = () => root.querySelector('section:not([hidden]) h3, [part~="title"]').textContent;
  const before = title();
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (title() === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        root.querySelector(next).click();
      }),
    );
  });
}

/** One page in a browser of its own; resolves with all its figures. */
async function measure(url, launch, name, count) {
  const { host, next } = walkers[name];
  const given = `${JSON.stringify(host)}, ${JSON.stringify(next)}`;
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(`(${watchOpening})(${given})`);
    await page.goto(`${url}/${name}/${count}`);
    await page.waitForFunction(() => window.openAt !== undefined, undefined, {
      polling: 100,
      timeout: 60_000,
    });
    await page.waitForTimeout(500);
    const { openAt, longTasks } = await page.evaluate(() => ({
      openAt: window.openAt,
      longTasks: window.longTasks,
    }));
    const { metrics } = await session.send('Performance.getMetrics');
    const cpu = metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
    const times = [];
    for (let choice = 0; choice < choices; choice += 1)
      times.push(await page.evaluate(`(${decide})(${given})`));
    if (name !== 'sections') await assertStored(page);
    return { open: openAt, cpu, long: Math.max(0, ...longTasks), decide: median(times) };
  } finally {
    await browser.close();
  }
}

/** The figure of a choice only counts if its statement is stored. */
async function assertStored(page) {
  const statements = await page.evaluate(`(${storedStatements})()`);
  const answered = statements.filter(({ verb }) => verb.id.endsWith('/answered')).length;
  if (answered !== choices)
    throw new Error(`${choices} choices were made, ${answered} statements are stored.`);
}

/** Runs in the page: walks to an end by the second way, opens the map, and resolves with the milliseconds until it was painted. */
async function openMap() {
  const root = document.querySelector('decision-scenario').shadowRoot;
  const seen = (look) =>
    new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (found) resolve(found);
        else requestAnimationFrame(check);
      };
      check();
    });
  const title = () => root.querySelector('[part~="title"]')?.textContent;
  const door = () => root.querySelector('[part~="path-map-summary"]');
  while (!door()) {
    const before = title();
    const ways = root.querySelectorAll('[part~="choice"]');
    (ways[1] ?? ways[0])?.click();
    await seen(() => door() ?? title() !== before);
  }
  // What a recap of hundreds of decisions takes is not the map's.
  await new Promise((resolve) => requestIdleCallback(resolve));
  window.longTasks.length = 0;
  const start = performance.now();
  door().click();
  await seen(() => root.querySelectorAll('[part~="map-step"]').length === 400);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { ms, long: Math.max(0, ...window.longTasks) };
}

/** The map of all paths of a long scenario, in a browser of its own. */
async function measureMap(url, launch) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    const { host, next } = walkers.scenario;
    await page.addInitScript(`(${watchOpening})(${JSON.stringify(host)}, ${JSON.stringify(next)})`);
    await page.goto(`${url}/scenario/400`);
    await page.waitForFunction(() => window.openAt !== undefined, undefined, { timeout: 60_000 });
    return await page.evaluate(`(${openMap})()`);
  } finally {
    await browser.close();
  }
}

/** Opening a scenario and deciding in it, beside a script that only shows the next section. */
export async function benchScenario(url, launch, runs) {
  const names = Object.keys(walkers);
  const figures = {};
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      // Small and large take turns, too: it is their ratio that is asked for.
      for (const count of sizes)
        ((figures[name] ??= {})[count] ??= []).push(await measure(url, launch, name, count));
    }
  }
  const of = (name, count, key) => median(figures[name][count].map((figure) => figure[key]));
  const [small, large] = sizes;
  const opening = (key) =>
    names.map((name) => [
      walkers[name].title,
      of(name, small, key).toFixed(0),
      ratio(of(name, large, key), of(name, small, key), 0),
    ]);
  const head = ['', `${small} steps`, `${large} steps (to ${small})`];
  print('A scenario: navigation until its first step can be decided, ms', head, opening('open'));
  print('A scenario: main-thread CPU until settled, ms', head, opening('cpu'));
  print(
    'A scenario: longest task of the main thread at opening, ms (0: none over 50)',
    ['', ...sizes.map((size) => `${size} steps`)],
    names.map((name) => [walkers[name].title, ...sizes.map((size) => of(name, size, 'long').toFixed(0))]),
  );
  print(
    'One choice until the next step is painted (ours: stored before), ms',
    ['', ...sizes.map((size) => `${size} steps`)],
    names.map((name) => [
      walkers[name].title,
      ...sizes.map((size) => ratio(of(name, size, 'decide'), of('sections', size, 'decide'), 1)),
    ]),
  );
  const maps = [];
  for (let run = 0; run < runs; run += 1) maps.push(await measureMap(url, launch));
  print(
    'The map of 400 steps, from the press that opens it until it is painted, ms',
    ['', 'median', 'slowest', 'longest task (0: none over 50)'],
    [
      [
        walkers.scenario.title,
        median(maps.map(({ ms }) => ms)).toFixed(0),
        Math.max(...maps.map(({ ms }) => ms)).toFixed(0),
        Math.max(...maps.map(({ long }) => long)).toFixed(0),
      ],
    ],
  );
}
