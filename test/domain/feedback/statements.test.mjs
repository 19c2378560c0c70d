/** No statement of a panel leaves that an LRS would refuse: judged by the validator from npm and by our own rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertSound, itMakesSound, load } from '../../helpers/judged-statements.mjs';

const { everyRatingStatement, randomRatingStatements } = await load(
  './every-rating-statement.ts',
  import.meta.url,
);

describe('every act of a panel', () => {
  const statements = everyRatingStatement();
  itMakesSound(statements, ['voted-up', 'voted-down', 'rated', 'answered', 'commented', 'retracted']);

  it('makes sound statements of whatever is asked and written', () => {
    fc.assert(
      fc.property(randomRatingStatements, (made) => {
        for (const statement of made) {
          assertSound(statement);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what one statement of a panel says', () => {
  const page = 'https://handbook.example.org/safety/lifting';
  const find = (verb, test) =>
    everyRatingStatement().find(
      ({ statement }) => statement.verb.display['en-US'] === verb && test(statement),
    ).statement;

  it('gives stars and recommendations on their own scales', () => {
    const scores = everyRatingStatement()
      .filter(({ statement }) => statement.verb.display['en-US'] === 'rated')
      .map(({ statement }) => JSON.stringify(statement.result.score));
    assert.ok(scores.includes('{"scaled":0.8,"raw":4,"min":1,"max":5}'));
    assert.ok(scores.includes('{"scaled":0.3,"raw":3,"min":0,"max":10}'));
  });

  it('asks for agreement as an interaction of its own, below what it is about', () => {
    const { object, context, result } = find('answered', ({ object }) =>
      object.id.startsWith(`${page}#check~likert`),
    );
    assert.equal(object.id, `${page}#check~likert-This-helps-me`);
    assert.equal(object.definition.interactionType, 'likert');
    assert.deepEqual(object.definition.scale[0], { id: '1', description: { en: 'No' } });
    assert.deepEqual(context.contextActivities.parent, [{ id: `${page}#check` }]);
    assert.equal(result.response, '1');
    assert.equal('success' in result, false);
  });

  it('ties what follows, and what takes back, to the answer', () => {
    for (const verb of ['commented', 'retracted']) {
      const { context } = find(verb, ({ context }) => context.statement !== undefined);
      assert.deepEqual(context.statement, {
        objectType: 'StatementRef',
        id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e',
      });
    }
  });

  it('tells a report from a comment', () => {
    const { result } = find('commented', ({ result }) => result.extensions !== undefined);
    assert.deepEqual(result.extensions, { 'urn:learnlets:extension:report': 'content' });
  });
});
