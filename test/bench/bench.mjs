/**
 * What Learnlets cost beside two floors, measured in the same run: `npm run bench`.
 *
 * `--runs 5` repeats each measurement; medians are printed, and ratios to the plain form. `--counts 1,10` picks page sizes,
 * `--only scenario` one part (bytes, pages, scenario, record, views, threads).
 * Times of a shared machine vary; ratios of one run are what to trust.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser.mjs';
import { contenders } from './content.mjs';
import { answer, storedStatements, watchAnswerable } from './measure.mjs';
import { benchLongRecord } from './long-record.mjs';
import { benchRecord } from './record.mjs';
import { benchScenario } from './scenario.mjs';
import { serveBench } from './server.mjs';
import { median, print, ratio } from './table.mjs';
import { benchThreads } from './threads.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    counts: { type: 'string', default: '1,10,100,1000' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
const counts = values.counts.split(',').map(Number);
const names = Object.keys(contenders);

if (!existsSync('dist/cdn/learnlets.js'))
  throw new Error('There is no bundle to measure: run "npm run build" first.');

const { executablePath, args, env } = await findBrowser('chromium');
const server = await serveBench();

/** One page in a browser of its own; resolves with all its figures. */
async function measure(name, count) {
  const { selector } = contenders[name];
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(`(${watchAnswerable})(${JSON.stringify(selector)}, ${count})`);
    await page.goto(`${server.url}/${name}/${count}`);
    await page.waitForFunction(() => window.answerableAt !== undefined, undefined, {
      polling: 100,
      timeout: 120_000,
    });
    await page.waitForTimeout(300);
    const answerable = await page.evaluate(() => window.answerableAt);
    const { metrics } = await session.send('Performance.getMetrics');
    const cpu = metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const answers = [];
    for (const index of [...new Set([0, Math.floor(count / 2), count - 1])]) {
      answers.push(await page.evaluate(`(${answer})(${JSON.stringify(selector)}, ${index})`));
    }
    if (name === 'learnlets') await assertStored(page, answers.length);
    return { answerable, cpu, heap: usedSize / 1024, answer: median(answers) };
  } finally {
    await browser.close();
  }
}

/** The figure of an answer only counts if its statement is stored. */
async function assertStored(page, count) {
  const statements = await page.evaluate(`(${storedStatements})()`);
  const answered = statements.filter(({ verb }) => verb.id.endsWith('/answered')).length;
  if (answered !== count) throw new Error(`${count} answers were given, ${answered} statements are stored.`);
}

async function benchPages() {
  const figures = {};
  for (const count of counts) {
    for (let run = 0; run < runs; run += 1) {
      // Contenders take turns, so that a busy minute of the machine hits all of them.
      for (const name of names) ((figures[name] ??= {})[count] ??= []).push(await measure(name, count));
    }
    process.stderr.write(`measured pages of ${count}\n`);
  }
  const of = (name, count, key) => median(figures[name][count].map((figure) => figure[key]));
  const rows = (key, digits) =>
    names.map((name) => [
      contenders[name].title,
      ...counts.map((count) => ratio(of(name, count, key), of('vanilla', count, key), digits)),
    ]);
  const head = ['', ...counts.map((count) => `N = ${count}`)];
  print('Navigation to all N answerable, ms', head, rows('answerable', 0));
  print('Main-thread CPU until settled, ms', head, rows('cpu', 0));
  print('Heap after collection, KiB', head, rows('heap', 0));
  print('One answer until its feedback is painted (ours: stored before), ms', head, rows('answer', 1));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least === most) return;
  const slope = (name, key) => ((of(name, most, key) - of(name, least, key)) / (most - least)).toFixed(2);
  print(
    `Per further widget, from N = ${least} to ${most}`,
    ['', 'CPU ms', 'heap KiB'],
    names.map((name) => [contenders[name].title, slope(name, 'cpu'), slope(name, 'heap')]),
  );
}

try {
  const only = values.only;
  if (!only || only === 'bytes') {
    const bytes = names.map((name) => [contenders[name].title, ...server.bytesOf(contenders[name].assets)]);
    print('What is sent, KiB', ['', 'raw', 'brotli'], bytes);
  }
  if (!only || only === 'pages') await benchPages();
  if (!only || only === 'scenario') await benchScenario(server.url, { executablePath, args, env }, runs);
  if (!only || only === 'record') await benchRecord(server.url, { executablePath, args, env }, runs);
  if (!only || only === 'views') await benchLongRecord(server.url, { executablePath, args, env }, runs);
  if (!only || only === 'threads') await benchThreads(server.url, { executablePath, args, env }, runs);
} finally {
  await server.close();
}
