import { randomUUID } from 'node:crypto';
import { inRegistration, makeStatement, postOne, verb } from '../client.mjs';

const statuses = (responses) => responses.map(({ status }) => status).sort();

/** The status of one statement, sent a second time with changes. */
const postTwice = (first, second) => async (lrs) => {
  const registration = randomUUID();
  const statement = inRegistration(registration, first);
  const answers = [await lrs.post(statement), await lrs.post({ ...statement, ...second(statement) })];
  return [...answers.map(({ status }) => status), await lrs.count(registration)];
};

/** @type {import('../probes.mjs').Probe[]} */
export const storing = [
  { name: 'POST of one statement', run: postOne() },
  { name: 'POST of a list', run: async (lrs) => (await lrs.post([makeStatement(), makeStatement()])).status },
  { name: 'POST of an empty list', run: async (lrs) => (await lrs.post([])).status },
  { name: 'POST without id', run: postOne({ id: undefined }) },
  {
    name: 'POST with a parameter',
    run: async (lrs) =>
      (await lrs.send('POST', 'statements', { json: makeStatement(), query: { foo: 1 } })).status,
  },
  { name: 'PUT', run: async (lrs) => (await lrs.put(makeStatement())).status },
  {
    name: 'PUT without id in the body',
    run: async (lrs) => (await lrs.put(makeStatement({ id: undefined }), randomUUID())).status,
  },
  {
    name: 'PUT without statementId',
    run: async (lrs) => (await lrs.send('PUT', 'statements', { json: makeStatement() })).status,
  },
  {
    name: 'PUT with another statementId',
    run: async (lrs) => (await lrs.put(makeStatement(), randomUUID())).status,
  },
  {
    name: 'PUT of a list',
    run: async (lrs) => (await lrs.put([makeStatement()], randomUUID())).status,
  },
  {
    name: 'the same statement by PUT twice',
    run: async (lrs) => {
      const statement = makeStatement();
      return statuses([await lrs.put(statement), await lrs.put(statement)]);
    },
  },
  { name: 'the same statement by POST twice', run: postTwice({}, () => ({})) },
  {
    name: 'the same statement, keys in another order',
    run: async (lrs) => {
      const registration = randomUUID();
      const statement = inRegistration(registration);
      const turned = Object.fromEntries(Object.entries(statement).reverse());
      return [
        (await lrs.post(statement)).status,
        (await lrs.post(turned)).status,
        await lrs.count(registration),
      ];
    },
  },
  {
    name: 'the same id, another timestamp',
    run: postTwice({}, () => ({ timestamp: '2026-03-04T05:06:07.891Z' })),
  },
  {
    name: 'the same id, another object',
    run: postTwice({}, () => ({ object: { id: 'https://handbook.example/other' } })),
  },
  {
    name: 'the same id, the same moment in another zone',
    run: postTwice({}, () => ({ timestamp: '2026-03-04T06:06:07.89+01:00' })),
  },
  {
    name: 'the same id, another display of the verb',
    run: postTwice({}, ({ verb: { id } }) => ({ verb: { id, display: { 'de-DE': 'beantwortete' } } })),
  },
  {
    name: 'the same id, another definition of the activity',
    run: postTwice({}, ({ object: { id } }) => ({ object: { id, definition: { name: { en: 'Other' } } } })),
  },
  {
    name: 'a batch with one conflict',
    run: async (lrs) => {
      const registration = randomUUID();
      const taken = inRegistration(registration);
      await lrs.post(taken);
      const batch = [
        inRegistration(registration),
        { ...taken, verb: { id: verb('failed') } },
        inRegistration(registration),
      ];
      return [(await lrs.post(batch)).status, await lrs.count(registration)];
    },
  },
  {
    name: 'a batch with one that is stored already',
    run: async (lrs) => {
      const registration = randomUUID();
      const known = inRegistration(registration);
      await lrs.post(known);
      return [(await lrs.post([inRegistration(registration), known])).status, await lrs.count(registration)];
    },
  },
  {
    name: 'a batch with one invalid statement, and whether the answer names it',
    run: async (lrs) => {
      const registration = randomUUID();
      const batch = [
        inRegistration(registration),
        inRegistration(registration, { verb: { id: 'answered' } }),
      ];
      const { status, text } = await lrs.post(batch);
      return [
        status,
        await lrs.count(registration),
        text.includes('statements.1.verb.id') || /"1","verb","id"/.test(text),
      ];
    },
  },
  {
    name: 'the same id twice in a batch',
    run: async (lrs) => {
      const registration = randomUUID();
      const statement = inRegistration(registration);
      return [(await lrs.post([statement, statement])).status, await lrs.count(registration)];
    },
  },
  {
    name: '12 identical statements at once',
    run: async (lrs) => {
      const registration = randomUUID();
      const statement = inRegistration(registration);
      const answers = await Promise.all(Array.from({ length: 12 }, () => lrs.post(statement)));
      return [statuses(answers), await lrs.count(registration)];
    },
  },
  {
    name: '6 statements with one id at once',
    run: async (lrs) => {
      const registration = randomUUID();
      const statement = inRegistration(registration);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          lrs.post({ ...statement, result: { response: String(index) } }),
        ),
      );
      return [statuses(answers), await lrs.count(registration)];
    },
  },
  {
    name: '1000 statements from 4 writers, a quarter of the batches sent twice',
    run: async (lrs) => {
      const registration = randomUUID();
      const write = async () => {
        for (let batch = 0; batch < 10; batch += 1) {
          const statements = Array.from({ length: 25 }, () => inRegistration(registration));
          await lrs.post(statements);
          if (batch % 4 === 0) await lrs.post(statements);
        }
      };
      await Promise.all([write(), write(), write(), write()]);
      return lrs.count(registration);
    },
  },
  { name: 'a statement of 6 MB', run: postOne({ result: { response: 'x'.repeat(6_000_000) } }) },
  {
    name: 'DELETE of statements',
    run: async (lrs) =>
      (await lrs.send('DELETE', 'statements', { query: { statementId: randomUUID() } })).status,
  },
];
