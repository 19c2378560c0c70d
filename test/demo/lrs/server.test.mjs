import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLrs } from '../../../demo/lrs/lrs.mjs';
import { isLoopback, startLrs } from '../../../demo/lrs/start.mjs';
import { makeClient, makeStatement } from '../client.mjs';

const program = fileURLToPath(new URL('../../../demo/lrs/main.mjs', import.meta.url));

describe('the development LRS as a server', () => {
  let server;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true });
    lrs = makeClient(server.url);
  });

  after(() => server.close());

  it('refuses to listen where other machines could reach it', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    for (const host of ['0.0.0.0', '::', '192.0.2.1', 'handbook.example', ...(outside ? [outside] : [])]) {
      assert.equal(isLoopback(host), false);
      await assert.rejects(startLrs({ memory: true, host }), /development server/);
    }
  });

  it('answers on the loopback address alone', async () => {
    const { port } = new URL(server.url);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (outside) await assert.rejects(fetch(`http://${outside}:${port}/xAPI/about`));
    assert.equal((await fetch(`http://127.0.0.1:${port}/xAPI/about`)).status, 200);
  });

  it('answers a preflight without a version, for all it takes', async () => {
    for (const resource of ['statements', 'activities/state', 'about', 'nothing']) {
      const { status, headers } = await lrs.send('OPTIONS', resource, {
        headers: {
          'X-Experience-API-Version': undefined,
          Origin: 'null',
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Private-Network': 'true',
        },
      });
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.match(headers.get('access-control-allow-methods'), /PUT.*DELETE/);
      assert.match(headers.get('access-control-allow-headers'), /If-Match.*If-None-Match/);
      assert.equal(headers.get('access-control-allow-private-network'), 'true');
    }
  });

  it('lets pages of other origins read errors too', async () => {
    const { status, headers } = await lrs.get({ mood: 1 }, { Origin: 'https://handbook.example' });
    assert.equal(status, 400);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-expose-headers'), /Retry-After/);
  });

  it('answers HEAD as GET, without the body', async () => {
    const statement = makeStatement();
    await lrs.post(statement);
    for (const query of [{ statementId: statement.id }, { limit: 1 }, { mood: 1 }]) {
      const get = await lrs.send('GET', 'statements', { query });
      const head = await lrs.send('HEAD', 'statements', { query });
      assert.equal(head.status, get.status);
      assert.equal(head.text, '');
      assert.equal(head.headers.get('content-length'), get.headers.get('content-length'));
    }
  });

  it('leaves to its host what is not its own', async () => {
    const handler = await createLrs({ memory: true, path: '/xapi' });
    const host = createServer(async (request, response) => {
      if (!(await handler(request, response))) response.writeHead(418).end();
    });
    await once(host.listen(0, '127.0.0.1'), 'listening');
    const address = `http://127.0.0.1:${host.address().port}`;
    const status = async (path) => (await fetch(address + path)).status;
    assert.equal(await status('/xapi/about'), 200);
    assert.equal(await status('/xapi'), 404);
    assert.equal(await status('/xapix'), 418);
    assert.equal(await status('/'), 418);
    host.close();
    await handler.close();
  });

  it('streams statements as they are stored, after those that were there', async () => {
    const registration = '0c9a9fd4-7ca5-4a3c-9f53-3a4a1c0f7c11';
    const [first, second] = [
      makeStatement({ context: { registration } }),
      makeStatement({ context: { registration } }),
    ];
    await lrs.post(first);
    const stream = openStream(`${server.origin}/inspect/stream`);
    await stream.until('ready');
    await lrs.post(second);
    const events = await stream.until(second.id);
    stream.stop();
    const seen = events.filter(({ event }) => event === 'statement').map(({ data }) => JSON.parse(data));
    assert.equal(seen.at(-2).id, first.id);
    assert.deepEqual(seen.at(-1), (await lrs.get({ statementId: second.id })).json);
  });

  it('goes on where a broken stream ended', async () => {
    const before = openStream(`${server.origin}/inspect/stream`);
    const last = (await before.until('ready')).findLast(({ event }) => event === 'statement').id;
    before.stop();
    const missed = makeStatement();
    await lrs.post(missed);
    const stream = openStream(`${server.origin}/inspect/stream`, { 'Last-Event-ID': last });
    const events = (await stream.until('ready')).filter(({ event }) => event === 'statement');
    stream.stop();
    assert.deepEqual(
      events.map(({ data }) => JSON.parse(data).id),
      [missed.id],
    );
  });

  it('shows the stream to no other origin', async () => {
    const stream = openStream(`${server.origin}/inspect/stream`, { Origin: 'https://handbook.example' });
    await stream.until('ready');
    assert.equal(stream.headers().get('access-control-allow-origin'), null);
    stream.stop();
  });

  it('starts from the command line, says where it is, and ends at a signal', async () => {
    const child = spawn(process.execPath, [program, '--port', '0', '--memory'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [text] = await once(child.stdout, 'data');
    const url = /http\S+/.exec(text)[0];
    const stream = openStream(new URL('/inspect/stream', url).href);
    await stream.until('ready');
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit');
    assert.deepEqual([code, signal], [0, null]);
  });

  it('says in one sentence why it does not start', async () => {
    for (const [args, sentence] of [
      [['--port', String(server.port), '--memory'], /^The port is taken: .*\n$/],
      [['--port', 'many'], /^--port is not a port: many\n$/],
      [['--colour'], /^Unknown option '--colour'.*\n$/],
    ]) {
      const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      let words = '';
      child.stderr.on('data', (text) => (words += text));
      const [code] = await once(child, 'close');
      assert.equal(code, 1);
      assert.match(words, sentence);
    }
  });
});

/** Reads Server-Sent Events by hand, as a browser would. */
function openStream(url, headers = {}) {
  const controller = new AbortController();
  const events = [];
  let waiting = () => {};
  let responseHeaders;
  const reading = read();

  async function read() {
    const response = await fetch(url, { headers, signal: controller.signal });
    responseHeaders = response.headers;
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop();
      events.push(...blocks.map(parseEvent));
      waiting();
    }
  }

  return {
    headers: () => responseHeaders,
    /** All events so far, once one holds this text. */
    async until(text) {
      const isThere = () => events.some(({ event, data }) => event === text || data?.includes(text));
      while (!isThere()) await new Promise((resolve) => (waiting = resolve));
      return events;
    },
    stop() {
      controller.abort();
      reading.catch(() => {
        // Breaking off is how it ends.
      });
    },
  };
}

const parseEvent = (block) =>
  Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
