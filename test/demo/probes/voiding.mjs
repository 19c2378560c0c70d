import { randomUUID } from 'node:crypto';
import { inRegistration, makeStatement, makeVoiding, postOne, verb } from '../client.mjs';

/** @type {import('../probes.mjs').Probe[]} */
export const voiding = [
  {
    name: 'a voided statement: by statementId, by voidedStatementId, in a list',
    run: async (lrs) => {
      const registration = randomUUID();
      const statement = inRegistration(registration);
      await lrs.post(statement);
      const { status } = await lrs.post(makeVoiding(statement.id));
      const list = await lrs.all({ registration });
      return [
        status,
        (await lrs.get({ statementId: statement.id })).status,
        (await lrs.get({ voidedStatementId: statement.id })).status,
        list.map((found) => found.verb.id.split('/').pop()),
      ];
    },
  },
  {
    name: 'a statement that is not voided, by voidedStatementId',
    run: async (lrs) => {
      const statement = makeStatement();
      await lrs.post(statement);
      return (await lrs.get({ voidedStatementId: statement.id })).status;
    },
  },
  {
    name: 'voiding before the statement comes',
    run: async (lrs) => {
      const statement = makeStatement();
      const answers = [await lrs.post(makeVoiding(statement.id)), await lrs.post(statement)];
      return [
        ...answers.map(({ status }) => status),
        (await lrs.get({ voidedStatementId: statement.id })).status,
      ];
    },
  },
  {
    name: 'voiding of a voiding statement: whether it stays in force',
    run: async (lrs) => {
      const statement = makeStatement();
      await lrs.post(statement);
      const first = makeVoiding(statement.id);
      await lrs.post(first);
      await lrs.post(makeVoiding(first.id));
      return [
        (await lrs.get({ statementId: first.id })).status,
        (await lrs.get({ voidedStatementId: statement.id })).status,
      ];
    },
  },
  {
    name: 'voiding of a voiding statement: the answer',
    run: async (lrs) => {
      const statement = makeStatement();
      await lrs.post(statement);
      const first = makeVoiding(statement.id);
      await lrs.post(first);
      return (await lrs.post(makeVoiding(first.id))).status;
    },
  },
  { name: 'voiding of an Activity', run: postOne({ verb: { id: verb('voided') } }) },
];
