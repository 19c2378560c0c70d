import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { staleness } from '../../demo/server/bundle.mjs';
import { startDemo } from '../../demo/server/start.mjs';
import { makeStaticFiles } from '../../demo/server/static-files.mjs';
import { makeClient, makeStatement } from './client.mjs';

const program = fileURLToPath(new URL('../../demo/serve.mjs', import.meta.url));
const pages = [
  '',
  'index.html',
  'phishing.html',
  'lifting.html',
  'feedback.html',
  'customer.html',
  'press.html',
  'invoice.html',
  'phishing.es.html',
  'phishing.ar.html',
  'statements.html',
];

describe('the demo server', () => {
  let demo;

  before(async () => {
    demo = await startDemo({ memory: true });
  });

  after(() => demo.close());

  for (const page of pages) {
    it(`sends /${page} under the strict policy`, async () => {
      const response = await fetch(demo.url + page);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(
        response.headers.get('content-security-policy'),
        "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      );
      assert.match(await response.text(), /^<!doctype html>/);
    });
  }

  it('sends nothing of the project but pages, styles, scripts and pictures of the demo and the built files', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/..%5cpackage.json',
      '/dist/../../package.json',
      '/dist/..%2f..%2fpackage.json',
      '/dist/%2e%2e%2fpackage.json',
      '//etc/hostname',
      '/%00.html',
      '/%.html',
      '/serve.mjs',
      '/lrs/lrs.mjs',
      '/lrs/README.md',
      '/server',
      '/nothing.html',
    ]) {
      const { status, text } = await rawGet(demo.url, path);
      assert.equal(status, 404, path);
      assert.ok(!text.includes('learnlets'), path);
    }
  });

  it('takes no other method for files', async () => {
    assert.equal((await fetch(`${demo.url}index.html`, { method: 'POST', body: 'x' })).status, 405);
    const head = await fetch(`${demo.url}index.html`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  });

  it('has an xAPI endpoint at /xapi/, for pages of its own and of other origins', async () => {
    const lrs = makeClient(`${demo.url}xapi/`);
    const statement = makeStatement();
    const { status, headers } = await lrs.post(statement, { Origin: 'https://handbook.example' });
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal((await lrs.get({ statementId: statement.id })).json.id, statement.id);
  });

  it('moves to a free port where the usual one is taken, and only if it may', async () => {
    const taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    const { port } = taken.address();
    await assert.rejects(startDemo({ memory: true, port }), { code: 'EADDRINUSE' });
    const moved = await startDemo({ memory: true, port, mayMove: true });
    assert.notEqual(moved.port, port);
    assert.equal((await fetch(moved.url)).status, 200);
    await moved.close();
    taken.close();
  });

  it('says where everything is, and ends at Ctrl-C even while a page is listening', async () => {
    const child = spawn(process.execPath, [program, '--port', '0', '--memory'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let words = '';
    for await (const text of child.stdout) {
      words += text;
      if (words.includes('Ctrl-C')) break;
    }
    const url = /The handbook:\s+(http:\/\/127\.0\.0\.1:\d+\/)\n/.exec(words)[1];
    assert.ok(words.includes(`xAPI endpoint:  ${url}xapi/`));
    const stream = await fetch(`${url}inspect/stream`);
    const reader = stream.body.getReader();
    await reader.read();
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    await reader.cancel().catch(() => {
      // The server is gone, which is what was asked.
    });
  });
});

describe('the files of the demo', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'learnlets-demo-'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('do not follow a link out of their folder', async () => {
    const site = join(folder, 'site');
    await mkdir(site, { recursive: true });
    await writeFile(join(folder, 'secret.html'), 'secret');
    await writeFile(join(site, 'open.html'), 'open');
    await symlink(join(folder, 'secret.html'), join(site, 'link.html'));
    const server = createServer(makeStaticFiles({ '/': site }));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${server.address().port}/`;
    assert.equal((await rawGet(url, '/open.html')).text, 'open');
    assert.equal((await rawGet(url, '/link.html')).status, 404);
    server.close();
  });

  it('are built when the bundle is missing or older than its sources', async () => {
    const project = join(folder, 'project');
    const bundle = join(project, 'dist/cdn/learnlets.js');
    const source = join(project, 'src/deep/a.ts');
    for (const file of [bundle, source]) {
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, '');
    }
    const age = (file, seconds) => utimes(file, Date.now() / 1000, Date.now() / 1000 - seconds);
    for (const file of ['src', 'src/deep', 'src/deep/a.ts']) await age(join(project, file), 100);
    assert.equal(await staleness(project), undefined);
    await age(bundle, 200);
    assert.match(await staleness(project), /changed/);
    await rm(bundle);
    assert.match(await staleness(project), /not built/);
  });
});

/** A GET with its path as it is: fetch() would tidy it up. */
function rawGet(url, path) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ hostname, port, path }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text });
    });
    asking.on('error', reject);
    asking.end();
  });
}
