import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startServers } from './index.mjs';

let servers;

before(async () => {
  servers = await startServers();
});

after(() => servers.stop());

function statement(id = randomUUID()) {
  return {
    id,
    actor: { account: { homePage: 'https://site.example', name: 'ana' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: 'https://site.example/page' },
  };
}

async function tell(session, settings) {
  const response = await fetch(servers.urls.control + session, {
    method: 'POST',
    body: JSON.stringify(settings),
  });
  return response.json();
}

async function report(session) {
  return (await fetch(servers.urls.control + session)).json();
}

function post(session, statements, headers = {}) {
  return fetch(`${servers.urls.proxy}${session}/xAPI/statements`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Experience-API-Version': '1.0.3',
      Origin: 'https://page.example',
      ...headers,
    },
    body: JSON.stringify(statements),
  });
}

async function isStored(id) {
  const headers = { 'X-Experience-API-Version': '1.0.3' };
  return (await fetch(`${servers.urls.lrs}statements?statementId=${id}`, { headers })).status === 200;
}

describe('the fault proxy', () => {
  it('hands requests on and counts them', async () => {
    const [one, two] = [statement(), statement()];
    const response = await post('count', [one, two]);
    assert.deepEqual(await response.json(), [one.id, two.id]);
    const { counts, requests } = await report('count');
    assert.deepEqual(counts, { pass: 1 });
    assert.deepEqual(requests[0].ids, [one.id, two.id]);
  });

  it('drops a request before the LRS has it, or the answer after', async () => {
    await tell('drop', { script: [{ fault: 'drop-before' }, { fault: 'drop-after' }, { fault: 'cut' }] });
    const statements = [statement(), statement(), statement()];
    const stored = [];
    for (const one of statements) {
      await assert.rejects(post('drop', [one]).then((response) => response.text()));
      stored.push(await isStored(one.id));
    }
    assert.deepEqual(stored, [false, true, true]);
  });

  it('hides Retry-After from pages unless told otherwise', async () => {
    const rule = { fault: 'status', status: 429, retryAfter: '3' };
    await tell('retry', { script: [rule, { ...rule, exposed: true }] });
    const hidden = await post('retry', [statement()]);
    const exposed = await post('retry', [statement()]);
    assert.equal(hidden.headers.get('access-control-expose-headers'), 'ETag');
    assert.equal(exposed.headers.get('access-control-expose-headers'), 'ETag, Retry-After');
    assert.equal(exposed.headers.get('access-control-allow-origin'), 'https://page.example');
    assert.deepEqual([hidden.status, exposed.headers.get('retry-after')], [429, '3']);
  });

  it('answers about others than were sent', async () => {
    const one = statement();
    await tell('ids', { script: [{ fault: 'wrong-ids' }, { fault: 'wrong-ids', answer: null }] });
    assert.notDeepEqual(await (await post('ids', [one])).json(), [one.id]);
    assert.equal((await post('ids', [one])).status, 204);
    assert.equal(await isStored(one.id), true);
  });

  it('demands tokens that run out', async () => {
    await tell('door', { tokens: { requests: 2 } });
    const response = await fetch(`${servers.urls.token}door`, { method: 'POST' });
    const { token } = await response.json();
    const statuses = [];
    for (const value of ['Bearer none', `Bearer ${token}`, `Bearer ${token}`, `Bearer ${token}`]) {
      statuses.push((await post('door', [statement()], { Authorization: value })).status);
    }
    assert.deepEqual(statuses, [401, 200, 200, 401]);
  });

  it('keeps sessions apart', async () => {
    await tell('one', { script: [{ fault: 'status', status: 503, times: 0 }] });
    assert.equal((await post('one', [statement()])).status, 503);
    assert.equal((await post('other', [statement()])).status, 200);
    await fetch(`${servers.urls.control}one`, { method: 'DELETE' });
    assert.equal((await post('one', [statement()])).status, 200);
  });

  it('fails by chance, the same way for the same seed', async () => {
    const random = { seed: 7, dropBefore: 0.2, dropAfter: 0.2, busy: 0.2, unavailable: 0.2, signIn: 0.1 };
    const runs = [];
    for (const session of ['chance-1', 'chance-2']) {
      await tell(session, { random });
      for (let round = 0; round < 30; round += 1) {
        await post(session, [statement()])
          .then((answer) => answer.text())
          .catch(() => undefined);
      }
      runs.push((await report(session)).requests.map(({ fault }) => fault));
    }
    assert.deepEqual(runs[0], runs[1]);
    assert.equal(new Set(runs[0]).size, 6);
  });
});
