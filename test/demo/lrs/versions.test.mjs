import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { makeClient, makeStatement } from '../client.mjs';

describe('the two versions of xAPI', () => {
  let server;
  let old;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true });
    old = makeClient(server.url);
    lrs = makeClient(server.url, { 'X-Experience-API-Version': '2.0.0' });
  });

  after(() => server.close());

  const ann = { mbox: 'mailto:ann@people.example' };
  const team = {
    objectType: 'Group',
    account: { homePage: 'https://people.example/', name: `team-${randomUUID()}` },
  };
  const roles = ['https://handbook.example/roles/coach'];
  const withContext = (context) => makeStatement({ context });

  it('names the latest patch of the version that was asked for', async () => {
    const named = async (version) =>
      (await old.get({ limit: 1 }, { 'X-Experience-API-Version': version })).headers.get(
        'x-experience-api-version',
      );
    assert.equal(await named('1.0'), '1.0.3');
    assert.equal(await named('1.0.1'), '1.0.3');
    assert.equal(await named('2.0.0'), '2.0.0');
  });

  it('says what it wants where the version is missing or unknown', async () => {
    for (const version of [undefined, '3.0.0', '2.1.0', 'latest']) {
      const { status, json } = await old.get({}, { 'X-Experience-API-Version': version });
      assert.equal(status, 400);
      assert.match(json.error, /send 1\.0\.3 or 2\.0\.0/);
    }
  });

  it('answers about in any version, and in none', async () => {
    for (const version of [undefined, '0.9', '2.0.0']) {
      const { status, json } = await old.send('GET', 'about', {
        headers: { 'X-Experience-API-Version': version },
      });
      assert.equal(status, 200);
      assert.deepEqual(json, { version: ['1.0.3', '2.0.0'] });
    }
  });

  it('takes contextAgents and contextGroups under 2.0 alone, and finds those who are in them', async () => {
    const coach = { mbox: `mailto:${randomUUID()}@people.example` };
    const statement = withContext({
      contextAgents: [{ objectType: 'contextAgent', agent: coach, relevantTypes: roles }],
      contextGroups: [{ objectType: 'contextGroup', group: team, relevantTypes: roles }],
    });
    assert.equal((await old.post(statement)).status, 400);
    assert.equal((await lrs.post(statement)).status, 200);
    for (const agent of [coach, team]) {
      assert.equal((await lrs.get({ agent })).json.statements.length, 0);
      assert.equal((await lrs.get({ agent, related_agents: true })).json.statements.length, 1);
    }
  });

  const broken = {
    'that are no list': { contextAgents: {} },
    'of another objectType': { contextAgents: [{ objectType: 'agent', agent: ann }] },
    'without objectType': { contextAgents: [{ agent: ann }] },
    'without agent': { contextAgents: [{ objectType: 'contextAgent' }] },
    'with an agent that is none': { contextAgents: [{ objectType: 'contextAgent', agent: { name: 'Ann' } }] },
    'with an agent of a bad account': {
      contextAgents: [{ objectType: 'contextAgent', agent: { account: { homePage: 'http://', name: 'a' } } }],
    },
    'without relevant types in the list': {
      contextAgents: [{ objectType: 'contextAgent', agent: ann, relevantTypes: [] }],
    },
    'with a relevant type that is no IRI': {
      contextAgents: [{ objectType: 'contextAgent', agent: ann, relevantTypes: ['coach'] }],
    },
    'with an unknown property': { contextAgents: [{ objectType: 'contextAgent', agent: ann, mood: 'good' }] },
    'with an Agent for a Group': { contextGroups: [{ objectType: 'contextGroup', group: ann }] },
  };
  for (const [name, context] of Object.entries(broken)) {
    it(`refuses context agents ${name}`, async () => {
      const { status, json } = await lrs.post(withContext(context));
      assert.equal(status, 400);
      assert.ok(
        json.problems.every(({ path }) => path.startsWith('statement.context.context')),
        JSON.stringify(json.problems),
      );
    });
  }

  it('checks context agents in SubStatements too', async () => {
    const { id, timestamp, ...part } = withContext({ contextAgents: [{ objectType: 'contextAgent' }] });
    const { status, json } = await lrs.post(
      makeStatement({ object: { ...part, objectType: 'SubStatement' } }),
    );
    assert.equal(status, 400);
    assert.equal(json.problems[0].path, 'statement.object.context.contextAgents.0.agent');
  });

  it('holds 2.0 statements to all other rules as well', async () => {
    for (const changes of [
      { verb: { id: 'answered' } },
      { result: { score: { scaled: 2 } } },
      { mood: 'good' },
      { actor: null },
    ]) {
      assert.equal((await lrs.post(makeStatement(changes))).status, 400, JSON.stringify(changes));
    }
    assert.equal((await lrs.post([null])).status, 400);
    assert.equal((await lrs.post([[]])).status, 400);
  });

  it('keeps the version a statement says, and fills in that of the request', async () => {
    const said = async (client, version) => {
      const statement = makeStatement({ version });
      const { status } = await client.post(statement);
      return status === 200 ? (await client.get({ statementId: statement.id })).json.version : status;
    };
    assert.equal(await said(old, undefined), '1.0.0');
    assert.equal(await said(lrs, undefined), '2.0.0');
    assert.equal(await said(lrs, '2.0.0'), '2.0.0');
    assert.equal(await said(lrs, '1.0.0'), '1.0.0');
    assert.equal(await said(lrs, '3.0.0'), 400);
    assert.equal(await said(lrs, 2), 400);
  });

  it('writes timestamps of 2.0 in UTC with all their digits, and leaves those of 1.0 as they are', async () => {
    const written = async (client) => {
      const statement = makeStatement({ timestamp: '2026-03-04T01:30:00.123456+02:00' });
      await client.post(statement);
      return (await client.get({ statementId: statement.id })).json.timestamp;
    };
    assert.equal(await written(lrs), '2026-03-03T23:30:00.123456Z');
    assert.equal(await written(old), '2026-03-04T01:30:00.123456+02:00');
  });

  it('has no alternate syntax under 2.0', async () => {
    const ask = (version) =>
      lrs.send('POST', 'statements', {
        query: { method: 'GET' },
        headers: { 'X-Experience-API-Version': undefined },
        body: new URLSearchParams({ 'X-Experience-API-Version': version, limit: '1' }),
      });
    assert.equal((await ask('1.0.3')).status, 200);
    const { status, json } = await ask('2.0.0');
    assert.equal(status, 400);
    assert.match(json.error, /plain request/);
  });

  it('reads parameters, headers and content of the alternate syntax from the form', async () => {
    const statement = makeStatement({ id: undefined });
    const id = randomUUID();
    const { status } = await old.send('POST', 'statements', {
      query: { method: 'PUT' },
      headers: { 'X-Experience-API-Version': undefined },
      body: new URLSearchParams({
        statementId: id,
        'x-experience-api-version': '1.0.3',
        Authorization: `Basic ${Buffer.from('form:secret').toString('base64')}`,
        content: JSON.stringify(statement),
      }),
    });
    assert.equal(status, 204);
    assert.equal((await old.get({ statementId: id })).json.authority.account.name, 'form');
  });

  it('refuses methods that the alternate syntax does not have', async () => {
    const { status } = await old.send('POST', 'statements', {
      query: { method: 'PATCH' },
      body: new URLSearchParams(),
    });
    assert.equal(status, 400);
  });

  it('answers 405 with what there is, and 404 where there is nothing', async () => {
    const { status, headers } = await old.send('PATCH', 'statements');
    assert.equal(status, 405);
    assert.equal(headers.get('allow'), 'GET, PUT, POST, HEAD, OPTIONS');
    assert.equal((await old.send('GET', 'nothing')).status, 404);
  });
});
