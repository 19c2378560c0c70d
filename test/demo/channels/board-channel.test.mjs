import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { boardChannel, sendToBoard } from '../../../demo/channels/board-channel.js';
import { makeBoard } from '../../../demo/channels/board.mjs';

const thread = 'https://handbook.example/lifting#comments';
const said = (text, parent = thread) => ({
  id: crypto.randomUUID(),
  object: { id: 'https://handbook.example/lifting' },
  result: { response: text },
  context: { contextActivities: { parent: [{ id: parent }] } },
});

/** A receiver that notes what it is told, and waits for it. */
function listen() {
  const texts = [];
  const states = [];
  return {
    texts,
    states,
    receive: (statements) => texts.push(...statements.map(({ result }) => result.response)),
    stand: (state) => states.push(state),
    async until(condition) {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

describe('an example of a channel: a board of the host', { timeout: 20_000 }, () => {
  let server, url;
  let refusal = 0;

  before(async () => {
    const board = makeBoard();
    server = createServer(async (request, response) => {
      if (refusal > 0) response.writeHead(refusal).end('{}');
      else await board(request, response);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}/board`;
  });

  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const send = (...statements) => fetch(url, { method: 'POST', body: JSON.stringify(statements) });

  it('brings what others say, once, to all who watch; nothing of other threads', async () => {
    const [ana, bo] = [listen(), listen()];
    const watches = [ana, bo].map((each) => boardChannel(url, { pause: 10 }).watch(thread, each));
    const first = said('One');
    await send(first, said('Elsewhere', 'https://handbook.example/other'));
    await send(first, said('Two'));
    for (const each of [ana, bo])
      await each.until(() => each.texts.length >= 2 && each.states.includes('open'));
    for (const watch of watches) watch.stop();
    assert.deepEqual(ana.texts, ['One', 'Two']);
    assert.deepEqual(bo.texts, ['One', 'Two']);
  });

  it('says how it stands, and goes on by itself', async () => {
    const ana = listen();
    const watch = boardChannel(url, { pause: 10 }).watch(thread, ana);
    for (const [status, state] of [
      [0, 'open'],
      [503, 'waiting'],
      [401, 'sign-in'],
      [403, 'forbidden'],
      [0, 'open'],
    ]) {
      refusal = status;
      ana.states.length = 0;
      await ana.until(() => ana.states.includes(state));
    }
    watch.stop();
  });

  it('looks at once when it is asked to, and no more when it is stopped', async () => {
    const ana = listen();
    const watch = boardChannel(url, { pause: 3_600_000 }).watch(thread, ana);
    await ana.until(() => ana.states.length === 1);
    await send(said('Now'));
    watch.look();
    await ana.until(() => ana.texts.includes('Now'));
    watch.stop();
    watch.look();
    assert.equal(ana.texts.filter((text) => text === 'Now').length, 1);
  });

  it('takes what the page stores, and sends again, with the next, what did not arrive', async () => {
    const page = new EventTarget();
    sendToBoard(url, page);
    const tell = (statement) =>
      page.dispatchEvent(Object.assign(new Event('xapi-statement'), { detail: { statement } }));
    const ana = listen();
    refusal = 503;
    tell(said('Offline'));
    await new Promise((resolve) => server.once('request', (_, response) => response.once('finish', resolve)));
    refusal = 0;
    tell(said('Online'));
    const watch = boardChannel(url, { pause: 10 }).watch(thread, ana);
    await ana.until(() => ana.texts.includes('Offline') && ana.texts.includes('Online'));
    watch.stop();
  });
});
