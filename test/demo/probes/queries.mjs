import { randomUUID } from 'node:crypto';
import { inRegistration, makeStatement, verb } from '../client.mjs';

/** Two learners, two verbs, two activities: six statements, and what a query finds of them, by their responses. */
const sample = async (lrs) => {
  const registration = randomUUID();
  const mark = randomUUID();
  const person = (name) => ({ account: { homePage: 'https://people.example/', name: `${name}-${mark}` } });
  const activity = (name) => ({ id: `https://handbook.example/${mark}/${name}` });
  const of = (response, changes) =>
    inRegistration(registration, {
      result: { response },
      actor: person('ann'),
      object: activity('one'),
      ...changes,
    });
  const about = inRegistration(registration, {
    result: { response: 'a' },
    actor: person('ann'),
    object: activity('one'),
  });
  await lrs.post(about);
  await lrs.post([
    of('b', { actor: person('bo'), verb: { id: verb('failed') } }),
    of('c', { object: activity('two') }),
  ]);
  await lrs.post(
    of('d', {
      actor: { objectType: 'Group', member: [person('ann'), person('cy')] },
      object: activity('three'),
      context: { registration, instructor: person('di'), contextActivities: { parent: [activity('one')] } },
    }),
  );
  await lrs.post(of('e', { actor: person('eve'), object: { objectType: 'Agent', ...person('bo') } }));
  await lrs.post(of('f', { actor: person('eve'), object: { objectType: 'StatementRef', id: about.id } }));
  const find = async (query) =>
    (await lrs.all({ registration, ...query })).map(({ result }) => result.response).join('');
  return { lrs, registration, person, activity, find, first: about };
};

/** What a query finds among the sample; letters within one batch may come in any order. */
const finds = (query) => async (lrs) => {
  const made = await sample(lrs);
  return [...(await made.find(query(made)))].sort().join('');
};

/** @type {import('../probes.mjs').Probe[]} */
export const queries = [
  { name: 'all of a registration', run: finds(() => ({})) },
  { name: 'agent', run: finds(({ person }) => ({ agent: person('ann') })) },
  { name: 'agent who is an object', run: finds(({ person }) => ({ agent: person('bo') })) },
  { name: 'agent who is an instructor', run: finds(({ person }) => ({ agent: person('di') })) },
  { name: 'related_agents', run: finds(({ person }) => ({ agent: person('di'), related_agents: true })) },
  { name: 'verb', run: finds(() => ({ verb: verb('failed') })) },
  { name: 'activity', run: finds(({ activity }) => ({ activity: activity('one').id })) },
  {
    name: 'related_activities',
    run: finds(({ activity }) => ({ activity: activity('one').id, related_activities: true })),
  },
  { name: 'nobody', run: finds(({ person }) => ({ agent: person('nobody') })) },
  {
    name: 'order, and order turned',
    run: async (lrs) => {
      const registration = randomUUID();
      for (const response of 'abcd') await lrs.post(inRegistration(registration, { result: { response } }));
      const read = async (query) =>
        (await lrs.all({ registration, ...query })).map(({ result }) => result.response).join('');
      return [await read({}), await read({ ascending: true })];
    },
  },
  {
    name: 'limit and more',
    run: async (lrs) => {
      const registration = randomUUID();
      for (const response of 'abcde') await lrs.post(inRegistration(registration, { result: { response } }));
      const first = (await lrs.get({ registration, limit: 2 })).json;
      const second = (await lrs.follow(first.more)).json;
      const third = (await lrs.follow(second.more)).json;
      const read = ({ statements }) => statements.map(({ result }) => result.response).join('');
      return [read(first), read(second), read(third), Boolean(third.more)];
    },
  },
  {
    name: 'since and until',
    run: async (lrs) => {
      const registration = randomUUID();
      const stored = [];
      for (const response of 'abc') {
        const statement = inRegistration(registration, { result: { response } });
        await lrs.post(statement);
        stored.push((await lrs.get({ statementId: statement.id })).json.stored);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const read = async (query) =>
        (await lrs.all({ registration, ...query })).map(({ result }) => result.response).join('');
      return [await read({ since: stored[1] }), await read({ until: stored[1] })];
    },
  },
  {
    name: 'format ids, without names and displays',
    run: async (lrs) => {
      const statement = makeStatement({ actor: { name: 'Ann', mbox: 'mailto:ann@people.example' } });
      await lrs.post(statement);
      const { status, json } = await lrs.get({ statementId: statement.id, format: 'ids' });
      return [status, Boolean(json.actor.name), Boolean(json.object.definition)];
    },
  },
  {
    name: 'format canonical',
    run: async (lrs) => {
      const statement = makeStatement();
      await lrs.post(statement);
      return (await lrs.get({ statementId: statement.id, format: 'canonical' })).status;
    },
  },
  { name: 'format that is none', run: async (lrs) => (await lrs.get({ format: 'long' })).status },
  { name: 'attachments=false', run: async (lrs) => (await lrs.get({ attachments: false, limit: 1 })).status },
  { name: 'attachments=true', run: async (lrs) => (await lrs.get({ attachments: true, limit: 1 })).status },
  {
    name: 'a registration that is no UUID',
    run: async (lrs) => (await lrs.get({ registration: 'first' })).status,
  },
  { name: 'an agent that is no JSON', run: async (lrs) => (await lrs.get({ agent: 'ann' })).status },
  {
    name: 'an agent with two identifiers',
    run: async (lrs) =>
      (await lrs.get({ agent: { mbox: 'mailto:a@b.example', openid: 'https://a.example/' } })).status,
  },
  { name: 'an activity that is no IRI', run: async (lrs) => (await lrs.get({ activity: 'one' })).status },
  {
    name: 'a verb that is no IRI, asked for',
    run: async (lrs) => (await lrs.get({ verb: 'failed' })).status,
  },
  { name: 'since that is no time', run: async (lrs) => (await lrs.get({ since: 'yesterday' })).status },
  { name: 'a negative limit', run: async (lrs) => (await lrs.get({ limit: -1 })).status },
  { name: 'ascending that is no boolean', run: async (lrs) => (await lrs.get({ ascending: 'yes' })).status },
  { name: 'an unknown parameter', run: async (lrs) => (await lrs.get({ mood: 'good' })).status },
  {
    name: 'a parameter in another case',
    run: async (lrs) => (await lrs.get({ statementid: randomUUID() })).status,
  },
  {
    name: 'an unknown statementId',
    run: async (lrs) => (await lrs.get({ statementId: randomUUID() })).status,
  },
  {
    name: 'a statementId that is no UUID',
    run: async (lrs) => (await lrs.get({ statementId: 'first' })).status,
  },
  {
    name: 'statementId and voidedStatementId',
    run: async (lrs) =>
      (await lrs.get({ statementId: randomUUID(), voidedStatementId: randomUUID() })).status,
  },
  {
    name: 'statementId and another parameter',
    run: async (lrs) => (await lrs.get({ statementId: randomUUID(), limit: 1 })).status,
  },
  {
    name: 'HEAD',
    run: async (lrs) => {
      const { status, text } = await lrs.send('HEAD', 'statements', { query: { limit: 1 } });
      return [status, text.length];
    },
  },
];
