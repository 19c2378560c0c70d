/**
 * `npm run size`: what a page loads, in bytes of brotli (quality 11), Lit included. Fails over budget.
 *
 *   npm run size                 the table of budgets
 *   npm run size -- --rooms      and what each room adds to the one-script bundle, to find what to make smaller
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, minifySync } from 'vite';
import { buildWhenStale } from './run-build.mjs';
import { root } from './run-step.mjs';

/**
 * KiB of brotli. With `bundle`, a module and all it needs, minified as a page's bundler does it; without, the published file.
 *
 * Counted is what a page fetches at once. What only some pages fetch (further languages, forms, typed answers, an attempt that
 * goes on) is listed below it. With `less`, what an entry adds to a page that has the other one already. With `parts`, also what each
 * element of the entry fetches before it is drawn, which pages of the one script that have none of them do not.
 */
const budgets = [
  { name: 'learnlets/define/micro-quiz', entry: 'dist/define/micro-quiz.js', bundle: true, limit: 27 },
  {
    name: '+ learnlets/define/decision-scenario',
    entry: 'dist/define/decision-scenario.js',
    less: 'dist/define/micro-quiz.js',
    bundle: true,
    limit: 14,
  },
  {
    name: '+ learnlets/define/feedback-panel',
    entry: 'dist/define/feedback-panel.js',
    less: 'dist/define/micro-quiz.js',
    bundle: true,
    limit: 8,
  },
  {
    name: '+ learnlets/define/progress-tracker',
    entry: 'dist/define/progress-tracker.js',
    less: 'dist/define/micro-quiz.js',
    bundle: true,
    limit: 8,
  },
  {
    name: '+ learnlets/define/review-deck',
    entry: 'dist/define/review-deck.js',
    less: 'dist/define/micro-quiz.js',
    bundle: true,
    limit: 8,
  },
  {
    name: '+ learnlets/define/study-plan',
    entry: 'dist/define/study-plan.js',
    less: 'dist/define/micro-quiz.js',
    bundle: true,
    limit: 8,
  },
  {
    name: '+ learnlets/define/comment-thread',
    entry: 'dist/define/comment-thread.js',
    less: 'dist/define/micro-quiz.js',
    parts: ['open-thread', 'lrs-channel'],
    bundle: true,
    limit: 14,
  },
  {
    name: '+ learnlets/define/group-results',
    entry: 'dist/define/group-results.js',
    less: 'dist/define/micro-quiz.js',
    parts: ['open-results'],
    bundle: true,
    limit: 5,
  },
  { name: 'learnlets (all classes)', entry: 'dist/index.js', bundle: true, limit: 63.5 },
  { name: 'learnlets/cdn/learnlets.js', entry: 'dist/cdn/learnlets.js', bundle: false, limit: 63 },
  { name: 'learnlets/cdn/learnlets.css', entry: 'dist/cdn/learnlets.css', bundle: false, limit: 2 },
];

const { values } = parseArgs({ options: { rooms: { type: 'boolean', default: false } } });

if (!(await buildWhenStale())) {
  console.error('There is nothing to measure: the build failed.');
  process.exit(1);
}
const rows = [];
for (const { name, entry, less, parts, bundle, limit } of budgets) {
  const paths = [entry, ...(less ? [less] : [])].map((path) => join(root, path));
  const text = bundle ? atOnce(await bundled(...paths), parts) : await published(join(root, entry));
  const base = less ? atOnce(await bundled(join(root, less))) : '';
  rows.push({
    name,
    minified: Buffer.byteLength(text) - Buffer.byteLength(base),
    brotli: compressed(text) - (less ? compressed(base) : 0),
    limit: limit * 1024,
  });
}

console.log(
  `${'what a page loads'.padEnd(38)}${'minified'.padStart(10)}${'brotli'.padStart(10)}${'budget'.padStart(10)}`,
);
for (const { name, minified, brotli, limit } of rows) {
  const verdict = brotli > limit ? `  over by ${kib(brotli - limit)}` : '';
  console.log(`${name.padEnd(38)}${kib(minified)}${kib(brotli)}${kib(limit)}${verdict}`);
}
await showOnNeed();
if (values.rooms) await showRooms();
process.exitCode = rows.some(({ brotli, limit }) => brotli > limit) ? 1 : 0;

/**
 * The chunks of modules as a page's bundler makes them, those of the entry first.
 *
 * @param {...string} paths
 * @returns {Promise<import('vite').Rolldown.OutputChunk[]>}
 */
async function bundled(...paths) {
  // One module that imports them all, as a page's own script does.
  const name = 'virtual:page';
  const page = {
    name: 'page',
    resolveId: (/** @type {string} */ id) => (id.endsWith(name) ? name : undefined),
    load: (/** @type {string} */ id) =>
      id === name
        ? paths
            .map((path) => `import ${JSON.stringify(path)};export * from ${JSON.stringify(path)};`)
            .join('\n')
        : undefined,
  };
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [page],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: name, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: { annotation: false } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return outputs
    .filter((output) => output.type === 'chunk')
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
}

/**
 * All that the entry imports at once, and these of its parts on need.
 *
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 * @param {readonly string[]} parts
 */
function atOnce(chunks, parts = []) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const counted = chunks.filter(({ isEntry, name }) => isEntry || parts.includes(name));
  const names = new Set(counted.map(({ fileName }) => fileName));
  for (const name of names) for (const imported of byName.get(name)?.imports ?? []) names.add(imported);
  return [...names].map((name) => byName.get(name)?.code ?? '').join('');
}

/**
 * A published file with what it imports at once.
 *
 * @param {string} path
 */
async function published(path) {
  const text = await readFile(path, 'utf8');
  const core = /^export \* from '(.+)';$/mu.exec(text)?.[1];
  return core ? text + (await readFile(join(dirname(path), core), 'utf8')) : text;
}

/** What the script fetches only for the pages that need it. */
async function showOnNeed() {
  const folder = join(root, 'dist/cdn/learnlets');
  console.log(
    `\n${'on need, beside the script'.padEnd(38)}${'minified'.padStart(10)}${'brotli'.padStart(10)}`,
  );
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js') || file.startsWith('core-')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    console.log(`${file.replace(/-.{8}\.js$/u, '').padEnd(38)}${kib(text.length)}${kib(compressed(text))}`);
  }
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
    `\n${'room, its modules one by one'.padEnd(38)}${'minified'.padStart(10)}${'brotli'.padStart(10)}`,
  );
  for (const [room, { minified, brotli }] of [...rooms].sort(([, a], [, b]) => b.brotli - a.brotli)) {
    console.log(`${room.padEnd(38)}${kib(minified)}${kib(brotli)}`);
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
