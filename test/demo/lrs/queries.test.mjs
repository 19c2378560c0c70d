import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { inRegistration, makeClient, makeStatement, makeVoiding } from '../client.mjs';

describe('GET statements', () => {
  let server;
  let lrs;

  before(async () => {
    server = await startLrs({ memory: true, pageSize: 3 });
    lrs = makeClient(server.url);
  });

  after(() => server.close());

  const responses = (statements) => statements.map(({ result }) => result?.response ?? '-').join('');
  const storeEach = async (registration, letters) => {
    for (const response of letters) await lrs.post(inRegistration(registration, { result: { response } }));
  };

  it('holds no more in a page than the server allows, whatever limit asks for', async () => {
    const registration = randomUUID();
    await storeEach(registration, 'abcde');
    for (const query of [{}, { limit: 0 }, { limit: 100 }]) {
      const { json } = await lrs.get({ registration, ...query });
      assert.equal(responses(json.statements), 'edc');
      assert.equal(responses((await lrs.follow(json.more)).json.statements), 'ba');
    }
  });

  it('gives no more address with the last page, even where it is full', async () => {
    const registration = randomUUID();
    await storeEach(registration, 'abc');
    const { json } = await lrs.get({ registration, limit: 3 });
    assert.equal(json.more, '');
  });

  it('gives a more address without scheme and host, which goes on where the page ended though others came in', async () => {
    const registration = randomUUID();
    await storeEach(registration, 'abcd');
    const first = (await lrs.get({ registration, limit: 2 })).json;
    assert.match(first.more, /^\/xAPI\/statements\?/);
    await storeEach(registration, 'xy');
    assert.equal(responses((await lrs.follow(first.more)).json.statements), 'ba');
  });

  it('keeps all conditions in the more address', async () => {
    const registration = randomUUID();
    await storeEach(registration, 'abcd');
    const first = (await lrs.get({ registration, limit: 1, ascending: true, format: 'ids' })).json;
    const second = (await lrs.follow(first.more)).json;
    assert.equal(responses([...first.statements, ...second.statements]), 'ab');
    assert.equal(second.statements[0].object.definition, undefined);
  });

  it('leaves voided statements out of pages without leaving gaps', async () => {
    const registration = randomUUID();
    await storeEach(registration, 'abcd');
    const [, c] = (await lrs.get({ registration })).json.statements;
    await lrs.post(makeVoiding(c.id, { context: { registration: randomUUID() } }));
    assert.equal(responses((await lrs.get({ registration, limit: 2 })).json.statements), '-d');
    assert.equal(responses(await lrs.all({ registration })), '-dba');
  });

  it('follows references through several statements, and out of a ring', async () => {
    const registration = randomUUID();
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    const about = (id) => ({ object: { objectType: 'StatementRef', id } });
    await lrs.post(inRegistration(registration, { id: a }));
    await lrs.post(makeStatement({ id: b, ...about(a) }));
    await lrs.post(makeStatement({ id: c, ...about(b) }));
    assert.deepEqual(
      (await lrs.get({ registration })).json.statements.map(({ id }) => id),
      [c, b, a],
    );
    const [left, right] = [randomUUID(), randomUUID()];
    await lrs.post([
      makeStatement({ id: left, ...about(right) }),
      makeStatement({ id: right, ...about(left) }),
    ]);
    assert.equal((await lrs.get({ registration: randomUUID() })).json.statements.length, 0);
  });

  it('does not take StatementRefs of a context for references', async () => {
    const registration = randomUUID();
    const target = inRegistration(registration);
    await lrs.post(target);
    await lrs.post(makeStatement({ context: { statement: { objectType: 'StatementRef', id: target.id } } }));
    assert.equal((await lrs.get({ registration })).json.statements.length, 1);
  });

  it('finds agents in SubStatements, authorities and teams by related_agents alone', async () => {
    const person = (name) => ({
      account: { homePage: 'https://people.example/', name: `${name}-${randomUUID()}` },
    });
    const [inner, team] = [person('inner'), person('team')];
    const { id, timestamp, ...part } = makeStatement({ actor: inner });
    await lrs.post(
      makeStatement({
        object: { ...part, objectType: 'SubStatement' },
        context: { team: { objectType: 'Group', member: [team] } },
      }),
    );
    for (const agent of [inner, team]) {
      assert.equal((await lrs.get({ agent })).json.statements.length, 0);
      assert.equal((await lrs.get({ agent, related_agents: true })).json.statements.length, 1);
    }
  });

  it('reduces to ids everywhere a name or a definition can stand', async () => {
    const named = { name: 'Ann', mbox: 'mailto:ann@people.example' };
    const activity = { id: 'https://handbook.example/', definition: { name: { en: 'Handbook' } } };
    const statement = makeStatement({
      actor: { objectType: 'Group', name: 'Team', member: [named] },
      context: { instructor: named, contextActivities: { parent: [activity] } },
    });
    await lrs.post(statement);
    const { json } = await lrs.get({ statementId: statement.id, format: 'ids' });
    assert.deepEqual(json.actor, { objectType: 'Group', member: [{ mbox: named.mbox }] });
    assert.deepEqual(json.verb, { id: statement.verb.id });
    assert.deepEqual(json.object, { id: statement.object.id });
    assert.deepEqual(json.context, {
      instructor: { mbox: named.mbox },
      contextActivities: { parent: [{ id: activity.id }] },
    });
    assert.equal(json.timestamp, statement.timestamp);
  });

  it('gives one language of each text in canonical, the one most wanted', async () => {
    const id = `https://handbook.example/${randomUUID()}`;
    const say = (name, description) =>
      makeStatement({ object: { id, definition: { name, ...(description && { description }) } } });
    const first = say({ en: 'Lifting', de: 'Heben' }, { en: 'How to lift' });
    await lrs.post(first);
    await lrs.post(say({ es: 'Levantar' }));
    const nameFor = async (language) => {
      const { json } = await lrs.get(
        { statementId: first.id, format: 'canonical' },
        { 'Accept-Language': language },
      );
      return json.object.definition;
    };
    assert.deepEqual((await nameFor('fr, es;q=0.5, de;q=0.8')).name, { de: 'Heben' });
    assert.deepEqual((await nameFor('es')).name, { es: 'Levantar' });
    assert.deepEqual((await nameFor('es')).description, { en: 'How to lift' });
    const { json } = await lrs.get({ statementId: first.id }, { 'Accept-Language': 'es' });
    assert.deepEqual(json.object.definition.name, { en: 'Lifting', de: 'Heben' });
  });

  it('refuses a parameter that comes twice', async () => {
    const query = new URLSearchParams([
      ['limit', '1'],
      ['limit', '2'],
    ]);
    const { status, json } = await lrs.send('GET', 'statements', { query });
    assert.equal(status, 400);
    assert.match(json.error, /twice/);
  });

  it('cannot look for an Anonymous Group', async () => {
    const agent = { objectType: 'Group', member: [{ mbox: 'mailto:ann@people.example' }] };
    const { status, json } = await lrs.get({ agent });
    assert.equal(status, 400);
    assert.match(json.problems[0].message, /Anonymous Group/);
  });
});
