import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interactionOf } from '../../../src/domain/question/index.js';
import { scoreOf } from '../../../src/domain/question/score.js';
import { answeredQuestion } from '../arbitraries.js';

describe('scoreOf', () => {
  it('names the verdict by the share', () => {
    expect(scoreOf(1, 3)).to.deep.equal({ raw: 3, max: 3, verdict: 'right' });
    expect(scoreOf(2 / 3, 1)).to.deep.equal({ raw: 0.6667, max: 1, verdict: 'partly' });
    expect(scoreOf(0, 3)).to.deep.equal({ raw: 0, max: 3, verdict: 'wrong' });
  });

  it('gives all points for a right answer, however odd the points', () => {
    expect(scoreOf(1, 0.66666).raw).to.equal(0.66666);
  });

  it('never rounds over the maximum', () => {
    expect(scoreOf(0.99999, 0.66666).raw).to.equal(0.66666);
  });
});

describe('every question', () => {
  it('scores from 0 to its points, all of them exactly when right, none exactly when wrong', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const { raw, max, verdict } = interactionOf(question).score(question, response);
        expect(max).to.equal(question.points);
        expect(raw).to.be.within(0, max);
        if (verdict === 'right') expect(raw).to.equal(max);
        if (verdict === 'wrong') expect(raw).to.equal(0);
      }),
      { numRuns: 500 },
    );
  });

  it('has as many remarks as places to type in', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const remarks = interactionOf(question).remarks?.(question, response);
        const places =
          question.type === 'fill-in' ? question.blanks.length : question.type === 'numeric' ? 1 : undefined;
        expect(remarks?.length).to.equal(places);
      }),
    );
  });
});
