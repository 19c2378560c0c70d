// Builds Storybook into a folder of its own and serves it on the loopback.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * One entry of Storybook's index.
 *
 * @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags: string[] }} Entry
 */

/**
 * Builds (or takes a built Storybook), serves it, and lists what is in it.
 *
 * @param {{ built?: string }} [options] `built`: folder of a finished build, to be used instead of a new one.
 * @returns {Promise<{ origin: string, entries: Entry[], close: () => Promise<void> }>}
 */
export async function openSite({ built } = {}) {
  const folder = built ? resolve(built) : await mkdtemp(join(tmpdir(), 'learnlets-stories-'));
  const discard = () => (built ? undefined : rm(folder, { recursive: true, force: true }));
  try {
    if (!built) await build(folder);
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const server = await serve(folder);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    return {
      origin: `http://127.0.0.1:${port}`,
      entries: Object.values(index.entries),
      close: async () => {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** @param {string} folder */
async function build(folder) {
  const manifest = createRequire(import.meta.url).resolve('storybook/package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8'));
  const script = resolve(dirname(manifest), typeof bin === 'string' ? bin : bin.storybook);
  const child = spawn(process.execPath, [script, 'build', '--quiet', '-o', folder], {
    cwd: root,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const code = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  if (code !== 0) throw new Error(`storybook build ended with ${code}:\n${log}`);
}

/** @param {string} folder */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    // Browsers ask for it of their own accord.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = normalize(join(folder, path === '/' ? 'index.html' : path));
    const found = file.startsWith(folder + sep) && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // Names in assets/ carry a hash: the browser need not compile them anew for each story.
      'cache-control': path.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', () => done(undefined)));
  return server;
}
