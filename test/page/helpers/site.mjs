/**
 * A web site for one test: pages made of strings, and the built one-script bundle under `/cdn/`.
 *
 * It listens on loopback only and answers under two names, `127.0.0.1` and `localhost`, which to a browser are two sites.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runStep } from '../../tools/run-step.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const helpers = fileURLToPath(new URL('./', import.meta.url));

const types = { css: 'text/css', html: 'text/html', js: 'text/javascript', mjs: 'text/javascript' };

/**
 * @typedef {object} Page
 * @property {string} html
 * @property {Record<string, string>} [headers]
 *
 * @typedef {object} Site
 * @property {string} origin `http://127.0.0.1:<port>`
 * @property {string} other The same server as another site: `http://localhost:<port>`.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {(url: URL, request: import('node:http').IncomingMessage) => Page | string | undefined} page
 *   Gives what stands at an address; files come first.
 * @param {{ files?: Record<string, string>, hear?: (fact: any) => void, fileHeaders?: Record<string, string> }} [options]
 *   `files`: address → file in this folder. `hear`: gets what pages post to `/told` as JSON. `fileHeaders`: sent with files.
 * @returns {Promise<Site>}
 */
export async function startSite(page, { files = {}, hear, fileHeaders = {} } = {}) {
  await buildWhenMissing();
  const bodies = {};
  for (const name of readdirSync(`${root}dist/cdn`, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|css)$/u.test(name)) {
      bodies[`/cdn/${name.replaceAll('\\', '/')}`] = readFileSync(`${root}dist/cdn/${name}`);
    }
  }
  for (const [path, name] of Object.entries(files)) bodies[path] = readFileSync(helpers + name);

  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname === '/told') {
      void textOf(request).then((text) => {
        hear?.(JSON.parse(text));
        response.writeHead(204).end();
      });
      return;
    }
    const file = bodies[url.pathname];
    const made = file === undefined && url.pathname !== '/favicon.ico' ? page(url, request) : undefined;
    if (file === undefined && made === undefined) {
      // Browsers ask for it by themselves, and would say on the console that there is none.
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { html, headers = {} } = typeof made === 'string' ? { html: made } : (made ?? {});
    const type = types[file === undefined ? 'html' : url.pathname.split('.').at(-1)] ?? 'text/plain';
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-store',
      ...(file && fileHeaders),
      ...headers,
    });
    response.end(gzipSync(file ?? html));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A whole page around some markup. */
export function pageOf(body, { head = '', script = true, css = true, html = 'lang="en"' } = {}) {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page of a handbook</title>
${css ? '<link rel="stylesheet" href="/cdn/learnlets.css">' : ''}
${head}
${script ? '<script type="module" src="/cdn/learnlets.js"></script>' : ''}
</head>
<body>
${body}
</body>
</html>`;
}

async function buildWhenMissing() {
  if (existsSync(`${root}dist/cdn/learnlets.js`)) return;
  const { code } = await runStep('npm', ['run', '--silent', 'build']);
  if (code !== 0) throw new Error('"npm run build" failed; see its words above.');
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
