import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { createLrs } from '../../demo/lrs/lrs.mjs';
import { page } from './content.mjs';
import { viewPage } from './long-record.mjs';
import { scenarioPage, walkers } from './scenario-content.mjs';
import { threadPage } from './threads.mjs';

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
const typeOf = (path) => `${types[path.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`;

/** One module with all it imports, minified. */
async function bundle(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  return Buffer.from([result].flat()[0].output[0].code);
}

/** The core that the script imports, and what it fetches on need. */
async function scriptParts() {
  const names = (await readdir('dist/cdn/learnlets')).filter((name) => name.endsWith('.js'));
  return Promise.all(
    names.map(async (name) => [`/dist/cdn/learnlets/${name}`, await readFile(`dist/cdn/learnlets/${name}`)]),
  );
}

/** A page of the bench: contender and count, or `view` or `thread` and which. */
function pageOf(name, what) {
  if (name === 'thread') return threadPage(what);
  if (name === 'view') return viewPage(what);
  return (name in walkers ? scenarioPage : page)(name, Number(what));
}

/** Serves the pages of the bench from memory, on loopback. */
export async function serveBench() {
  const files = new Map([
    ['/floors/vanilla.css', await readFile('test/bench/floors/vanilla.css')],
    ['/floors/vanilla.js', await readFile('test/bench/floors/vanilla.js')],
    ['/floors/sections.js', await readFile('test/bench/floors/sections.js')],
    ['/floors/lit.js', await bundle('test/bench/floors/lit.js')],
    ['/fill-record.js', await bundle('test/bench/fill-record.ts')],
    ['/fill-thread.js', await bundle('test/bench/fill-thread.ts')],
    ['/record-acts.js', await bundle('test/bench/record-acts.ts')],
    ['/dist/cdn/learnlets.css', await readFile('dist/cdn/learnlets.css')],
    ['/dist/cdn/learnlets.js', await readFile('dist/cdn/learnlets.js')],
    ...(await scriptParts()),
    ['/blank', Buffer.from('<!doctype html><title>record</title>')],
  ]);
  const lrs = await createLrs({ memory: true, path: '/xapi' });
  const server = createServer(async (request, response) => {
    if (await lrs(request, response)) return;
    const path = request.url.split('?')[0];
    const [, name, count] = /^\/(\w+)\/([\w-]+)$/.exec(path) ?? [];
    const body = name ? Buffer.from(pageOf(name, count)) : files.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': typeOf(name || path === '/blank' ? 'page.html' : path) })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kib = (bytes) => (bytes / 1024).toFixed(1);
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Raw and brotli KiB of the files that a page of a contender needs. */
    bytesOf: (paths) => {
      const core = [...files.keys()].filter((path) => path.includes('/learnlets/core-'));
      const bodies = [...paths, ...(paths.some((path) => path.endsWith('learnlets.js')) ? core : [])].map(
        (path) => files.get(path),
      );
      const sum = (measure) => kib(bodies.reduce((total, body) => total + measure(body), 0));
      return [sum((body) => body.length), sum((body) => brotliCompressSync(body).length)];
    },
    close: async () => {
      await lrs.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
