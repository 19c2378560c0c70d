/**
 * `npm run size`: what a page loads, in bytes of brotli (quality 11), Lit included. Fails over budget.
 *
 *   npm run size                 the table of budgets
 *   npm run size -- --rooms      and what each room adds to the one-script bundle, to find what to make smaller
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, minifySync } from 'vite';
import { buildWhenStale } from './run-build.mjs';
import { root } from './run-step.mjs';

/**
 * KiB of brotli. With `bundle`, a module and all it needs, minified as a page's bundler does it; without, the published file.
 *
 * Messages in further languages are left out of bundles: a page loads those of its own language only.
 */
const budgets = [
  { name: 'learnlets/define/micro-quiz', entry: 'dist/define/micro-quiz.js', bundle: true, limit: 26 },
  { name: 'learnlets (all classes)', entry: 'dist/index.js', bundle: true, limit: 26 },
  { name: 'learnlets/cdn/learnlets.js', entry: 'dist/cdn/learnlets.js', bundle: false, limit: 30 },
  { name: 'learnlets/cdn/learnlets.css', entry: 'dist/cdn/learnlets.css', bundle: false, limit: 2 },
];

const { values } = parseArgs({ options: { rooms: { type: 'boolean', default: false } } });

if (!(await buildWhenStale())) {
  console.error('There is nothing to measure: the build failed.');
  process.exit(1);
}
const rows = [];
for (const { name, entry, bundle, limit } of budgets) {
  const path = join(root, entry);
  const files = bundle ? (await bundled(path)).map(({ code }) => code) : [await readFile(path, 'utf8')];
  rows.push({
    name,
    minified: files.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    brotli: files.reduce((sum, text) => sum + compressed(text), 0),
    limit: limit * 1024,
  });
}

console.log(
  `${'what a page loads'.padEnd(32)}${'minified'.padStart(10)}${'brotli'.padStart(10)}${'budget'.padStart(10)}`,
);
for (const { name, minified, brotli, limit } of rows) {
  const verdict = brotli > limit ? `  over by ${kib(brotli - limit)}` : '';
  console.log(`${name.padEnd(32)}${kib(minified)}${kib(brotli)}${kib(limit)}${verdict}`);
}
if (values.rooms) await showRooms();
process.exitCode = rows.some(({ brotli, limit }) => brotli > limit) ? 1 : 0;

/**
 * Bundles a module with everything it needs, also what it imports later on.
 *
 * @param {string} path
 */
async function bundled(path) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return outputs
    .filter((output) => output.type === 'chunk')
    .filter(
      ({ facadeModuleId, isDynamicEntry }) => !(isDynamicEntry && facadeModuleId?.includes('/localization/')),
    );
}

/** Each module is minified and compressed on its own, so the sum is more than the bundle: read it as shares. */
async function showRooms() {
  const modules = (await bundled(join(root, 'dist/define/all.js'))).flatMap((chunk) =>
    Object.entries(chunk.modules),
  );
  /** @type {Map<string, { minified: number, brotli: number }>} */
  const rooms = new Map();
  for (const [id, { code }] of modules) {
    const text = code ? minifySync(id, code, { compress: { unused: false } }).code : '';
    const room =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ??
      /dist\/((?:elements\/)?[^/]+)/.exec(id)?.[1] ??
      'other';
    const sum = rooms.get(room) ?? { minified: 0, brotli: 0 };
    rooms.set(room, {
      minified: sum.minified + text.length,
      brotli: sum.brotli + (text ? compressed(text) : 0),
    });
  }
  console.log(
    `\n${'room, its modules one by one'.padEnd(32)}${'minified'.padStart(10)}${'brotli'.padStart(10)}`,
  );
  for (const [room, { minified, brotli }] of [...rooms].sort(([, a], [, b]) => b.brotli - a.brotli)) {
    console.log(`${room.padEnd(32)}${kib(minified)}${kib(brotli)}`);
  }
}

/** @param {string} text @returns {number} */
function compressed(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {number} bytes */
function kib(bytes) {
  return `${(bytes / 1024).toFixed(2)} KiB`.padStart(10);
}
