import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { makeClient } from '../client.mjs';

const agent = { account: { homePage: 'https://people.example/', name: 'learner-1' } };

describe('the State Resource', () => {
  let server;
  let old;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true });
    old = makeClient(server.url);
    lrs = makeClient(server.url, { 'X-Experience-API-Version': '2.0.0' });
  });

  after(() => server.close());

  const key = (changes = {}) => ({
    activityId: `https://handbook.example/${randomUUID()}`,
    agent,
    stateId: 'progress',
    ...changes,
  });
  const ask = (client, method, query, request = {}) =>
    client.send(method, 'activities/state', { query, ...request });
  const put = (query, json, headers = {}, client = old) => ask(client, 'PUT', query, { json, headers });
  const read = (query) => ask(old, 'GET', query);

  it('gives back the bytes that were put, with their type', async () => {
    const query = key();
    const body = Buffer.from([0, 255, 10, 13, 128]);
    await ask(old, 'PUT', query, { body, headers: { 'Content-Type': 'image/x-dots' } });
    const response = await fetch(
      `${server.url}activities/state?${new URLSearchParams({ ...query, agent: JSON.stringify(agent) })}`,
      {
        headers: { 'X-Experience-API-Version': '1.0.3' },
      },
    );
    assert.equal(response.headers.get('content-type'), 'image/x-dots');
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), body);
  });

  it('names the content by a quoted SHA-1 sum and dates it', async () => {
    const query = key();
    await put(query, { a: 1 });
    const { headers, text } = await read(query);
    assert.equal(headers.get('etag'), `"${createHash('sha1').update(text).digest('hex')}"`);
    assert.ok(Math.abs(Date.parse(headers.get('last-modified')) - Date.now()) < 5000);
  });

  it('spares a reader what it has already', async () => {
    const query = key();
    await put(query, { a: 1 });
    const etag = (await read(query)).headers.get('etag');
    assert.equal((await ask(old, 'GET', query, { headers: { 'If-None-Match': etag } })).status, 304);
    assert.equal((await ask(old, 'GET', query, { headers: { 'If-None-Match': '"0"' } })).status, 200);
  });

  it('writes with If-Match only on what the writer saw', async () => {
    const query = key();
    assert.equal((await put(query, { a: 1 }, { 'If-Match': '*' })).status, 412);
    await put(query, { a: 1 });
    const etag = (await read(query)).headers.get('etag');
    assert.equal((await put(query, { a: 2 }, { 'If-Match': '"0"' })).status, 412);
    assert.equal((await put(query, { a: 2 }, { 'If-Match': `"0", ${etag}` })).status, 204);
    assert.equal((await put(query, { a: 3 }, { 'If-Match': etag })).status, 412);
    assert.deepEqual((await read(query)).json, { a: 2 });
  });

  it('writes with If-None-Match: * only where nothing is', async () => {
    const query = key();
    assert.equal((await put(query, { a: 1 }, { 'If-None-Match': '*' })).status, 204);
    assert.equal((await put(query, { a: 2 }, { 'If-None-Match': '*' })).status, 412);
    assert.deepEqual((await read(query)).json, { a: 1 });
  });

  it('lets one of two writers through who saw the same', async () => {
    const query = key();
    await put(query, { a: 0 });
    const etag = (await read(query)).headers.get('etag');
    const answers = await Promise.all([1, 2, 3, 4].map((a) => put(query, { a }, { 'If-Match': etag })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [204, 412, 412, 412]);
  });

  it('overwrites without a precondition under 1.0.3, and not under 2.0', async () => {
    const query = key();
    assert.equal((await put(query, { a: 1 }, {}, lrs)).status, 204);
    assert.equal((await put(query, { a: 2 }, {}, old)).status, 204);
    const { status, json } = await put(query, { a: 3 }, {}, lrs);
    assert.equal(status, 409);
    assert.match(json.error, /If-Match/);
    assert.deepEqual((await read(query)).json, { a: 2 });
  });

  it('merges a POST by its top-level keys', async () => {
    const query = key();
    await ask(old, 'POST', query, { json: { quiz: { a: 1, b: 2 }, page: 1 } });
    assert.equal((await ask(lrs, 'POST', query, { json: { quiz: { c: 3 }, tour: true } })).status, 204);
    assert.deepEqual((await read(query)).json, { quiz: { c: 3 }, page: 1, tour: true });
  });

  it('holds a POST against its precondition', async () => {
    const query = key();
    await put(query, { a: 1 });
    assert.equal(
      (await ask(old, 'POST', query, { json: { b: 1 }, headers: { 'If-Match': '"0"' } })).status,
      412,
    );
    assert.equal(
      (await ask(old, 'POST', query, { json: { b: 1 }, headers: { 'If-None-Match': '*' } })).status,
      412,
    );
    assert.deepEqual((await read(query)).json, { a: 1 });
  });

  it('merges nothing but JSON objects, and leaves what is stored', async () => {
    const query = key();
    await put(query, { a: 1 });
    const plain = { body: 'text', headers: { 'Content-Type': 'text/plain' } };
    for (const request of [{ json: [1] }, { json: null }, { json: 'text' }, plain]) {
      assert.equal((await ask(old, 'POST', query, request)).status, 400, JSON.stringify(request));
    }
    assert.deepEqual((await read(query)).json, { a: 1 });
    const text = key();
    await ask(old, 'PUT', text, plain);
    assert.equal((await ask(old, 'POST', text, { json: { a: 1 } })).status, 400);
    assert.equal((await read(text)).text, 'text');
  });

  it('refuses JSON that is none, and content that says no type', async () => {
    const broken = { body: '{"a":', headers: { 'Content-Type': 'application/json' } };
    assert.equal((await ask(old, 'PUT', key(), broken)).status, 400);
    assert.equal((await ask(old, 'PUT', key(), { body: new Uint8Array([1]) })).status, 400);
  });

  it('lists the ids of an activity and a learner, since a time', async () => {
    const { stateId, ...context } = key();
    await put({ ...context, stateId: 'one' }, { a: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const between = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await put({ ...context, stateId: 'two' }, { a: 2 });
    const list = async (query) => (await read(query)).json;
    assert.deepEqual(await list(context), ['one', 'two']);
    assert.deepEqual(await list({ ...context, since: between }), ['two']);
    assert.deepEqual(await list({ ...context, agent: { mbox: 'mailto:other@people.example' } }), []);
  });

  it('keeps registrations apart, and lists them all where none is asked for', async () => {
    const { stateId, ...context } = key();
    const [first, second] = [randomUUID(), randomUUID()];
    await put({ ...context, registration: first, stateId: 'one' }, { a: 1 });
    await put({ ...context, registration: second, stateId: 'one' }, { a: 2 });
    await put({ ...context, registration: second, stateId: 'two' }, { a: 3 });
    assert.deepEqual((await read({ ...context, registration: first, stateId: 'one' })).json, { a: 1 });
    assert.equal((await read({ ...context, stateId: 'one' })).status, 404);
    assert.deepEqual((await read({ ...context, registration: second })).json, ['one', 'two']);
    assert.deepEqual((await read(context)).json, ['one', 'two']);
  });

  it('deletes one, or all of a context', async () => {
    const { stateId, ...context } = key();
    for (const id of ['one', 'two', 'three']) await put({ ...context, stateId: id }, {});
    assert.equal(
      (await ask(old, 'DELETE', { ...context, stateId: 'one' }, { headers: { 'If-Match': '"0"' } })).status,
      412,
    );
    assert.equal((await ask(old, 'DELETE', { ...context, stateId: 'one' })).status, 204);
    assert.equal((await ask(old, 'DELETE', { ...context, stateId: 'one' })).status, 204);
    assert.deepEqual((await read(context)).json, ['two', 'three']);
    assert.equal((await ask(old, 'DELETE', context)).status, 204);
    assert.deepEqual((await read(context)).json, []);
  });

  const wrong = {
    'no activityId': { activityId: undefined },
    'an activityId that is no IRI': { activityId: 'page' },
    'no agent': { agent: undefined },
    'a Group for an agent': { agent: { objectType: 'Group', mbox: 'mailto:team@people.example' } },
    'an agent without identifier': { agent: { name: 'Ann' } },
    'a registration that is no UUID': { registration: 'first' },
    'an empty stateId': { stateId: '' },
    'an unknown parameter': { mood: 'good' },
    'since beside a stateId': { since: '2026-01-01T00:00:00Z' },
  };
  for (const [name, changes] of Object.entries(wrong)) {
    it(`refuses ${name}, in all methods`, async () => {
      const query = Object.fromEntries(
        Object.entries(key(changes)).filter(([, value]) => value !== undefined),
      );
      for (const [method, request] of [
        ['GET', {}],
        ['PUT', { json: {} }],
        ['POST', { json: {} }],
        ['DELETE', {}],
      ]) {
        assert.equal((await ask(old, method, query, request)).status, 400, method);
      }
    });
  }
});

describe('the other resources', () => {
  let server;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true });
    lrs = makeClient(server.url);
  });

  after(() => server.close());

  for (const [resource, owner] of [
    ['agents/profile', { agent }],
    ['activities/profile', { activityId: 'https://handbook.example/' }],
  ]) {
    it(`keeps documents in ${resource}, and asks writers what they saw`, async () => {
      const query = { ...owner, profileId: randomUUID() };
      const put = (headers) => lrs.send('PUT', resource, { query, json: { a: 1 }, headers });
      assert.equal((await put({})).status, 400);
      assert.equal((await put({ 'If-None-Match': '*' })).status, 204);
      assert.equal((await put({})).status, 409);
      const { headers, json } = await lrs.send('GET', resource, { query });
      assert.deepEqual(json, { a: 1 });
      assert.equal((await put({ 'If-Match': headers.get('etag') })).status, 204);
      assert.ok((await lrs.send('GET', resource, { query: owner })).json.includes(query.profileId));
      assert.equal((await lrs.send('DELETE', resource, { query: owner })).status, 400);
      assert.equal((await lrs.send('DELETE', resource, { query })).status, 204);
      assert.equal((await lrs.send('GET', resource, { query })).status, 404);
    });
  }

  it('knows of a person what was asked', async () => {
    const { json } = await lrs.send('GET', 'agents', { query: { agent: { ...agent, name: 'Ann' } } });
    assert.deepEqual(json, { objectType: 'Person', name: ['Ann'], account: [agent.account] });
  });

  it('knows of an activity what statements said', async () => {
    const id = `https://handbook.example/${randomUUID()}`;
    const say = (definition) =>
      lrs.post({
        actor: agent,
        verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
        object: { id, definition },
      });
    await say({ name: { en: 'Lifting' }, type: 'http://adlnet.gov/expapi/activities/assessment' });
    await say({ name: { de: 'Heben' } });
    const { json } = await lrs.send('GET', 'activities', { query: { activityId: id } });
    assert.deepEqual(json.definition, {
      name: { en: 'Lifting', de: 'Heben' },
      type: 'http://adlnet.gov/expapi/activities/assessment',
    });
  });
});
