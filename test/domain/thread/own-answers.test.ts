import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ownAnswers, type OwnAnswer } from '../../../src/domain/thread/own-answers.js';
import type { Statement } from '../../../src/domain/xapi/types.js';

const question = 'https://handbook.example/lifting#load/q1';

/** An answer at a minute, to a question with these words. */
const answered = (minute: number, response: string, words = 'What helps?', given: object = {}): Statement =>
  ({
    id: `5e1f1b4c-7b5c-4c0f-9d0b-${minute.toString(16).padStart(12, '0')}`,
    actor: {},
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: {} },
    object: {
      id: question,
      definition: {
        interactionType: 'choice',
        description: { en: words },
        choices: [{ id: 'a', description: { en: 'A trolley' } }, { id: 'b' }],
      },
    },
    result: { response },
    timestamp: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    ...given,
  }) as unknown as Statement;

const rowOf = (statements: readonly Statement[]): OwnAnswer | undefined =>
  statements.reduce<OwnAnswer | undefined>((row, each) => ownAnswers.fold(row, each, question), undefined);

describe('what the learner answered', () => {
  it('is the first answer, in the words of the latest', () => {
    const row = rowOf([answered(1, 'b', 'Waht helps?'), answered(2, 'a[,]b')])!;
    expect([row.picked, row.prompt]).to.deep.equal([['b'], { en: 'What helps?' }]);
    expect(row.options.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('does not hang on the order in which statements come', () => {
    const some = fc.array(
      fc
        .tuple(fc.nat(5), fc.constantFrom('a', 'b', 'a[,]b'))
        .map(([at, pick]) => answered(at, pick, `${at}`)),
    );
    fc.assert(
      fc.property(some, (statements) => {
        const unique = [...new Map(statements.map((each) => [each.id, each])).values()];
        expect(rowOf([...unique].reverse())).to.deep.equal(rowOf(unique));
      }),
    );
  });

  it('knows true and false, and leaves out what has no options or is no answer', () => {
    const definition = { interactionType: 'true-false' };
    const yes = answered(1, 'true', '', { object: { id: question, definition } });
    expect(rowOf([yes])!.options).to.deep.equal([{ id: 'true' }, { id: 'false' }]);
    for (const odd of [
      answered(1, 'a', '', { object: { id: question, definition: { interactionType: 'numeric' } } }),
      answered(1, 'a', '', { object: { id: question } }),
      answered(1, 'a', '', { verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: {} } }),
      answered(1, 'a', '', { result: {} }),
    ])
      expect(ownAnswers.keysOf(odd)).to.deep.equal([]);
    expect(ownAnswers.keysOf(yes)).to.deep.equal([question]);
  });
});
