import { expect } from '@open-wc/testing';
import { askAgain, outdatedIn } from '../../../src/domain/quiz/ask-again.js';
import { firstAttempt, withCheck } from '../../../src/domain/quiz/attempt.js';
import { pickOne } from '../questions.js';

const drink = pickOne('+water -coffee', { key: 'drink' });
const corrected = pickOne('-water +coffee', { key: 'drink' });
const way = pickOne('+up -down', { key: 'way', prompt: 'Which way?' });
const one = { key: 'one', questions: [drink] };
const two = { key: 'two', questions: [drink, way] };
const answered = withCheck(firstAttempt, two, drink, ['water'], 1, 0.8);
const done = withCheck(firstAttempt, one, drink, ['water'], 1, 0.8);

describe('a right answer that has changed', () => {
  it('is told of what was judged, and only where the verdict would be another', () => {
    expect([...outdatedIn({ key: 'two', questions: [corrected, way] }, answered)]).to.deep.equal(['drink']);
    expect([...outdatedIn(two, answered)]).to.deep.equal([]);
  });

  it('opens the question again in the same attempt while that goes on', () => {
    const next = askAgain(answered, two, drink);
    expect(next.attempt).to.equal(1);
    expect(next.questions).to.deep.equal({});
    expect(answered.questions['drink']).to.not.equal(undefined);
  });

  it('opens it in the next attempt where this one is over', () => {
    const next = askAgain(done, one, drink);
    expect([next.attempt, next.outcome, next.questions]).to.deep.equal([2, undefined, {}]);
  });
});
