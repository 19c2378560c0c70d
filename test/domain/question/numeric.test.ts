import { expect } from '@open-wc/testing';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { NumericQuestion } from '../../../src/domain/question/model.js';
import { isWithin } from '../../../src/domain/question/numeric.js';
import { numeric, right, wrong } from '../questions.js';

const judge = (question: NumericQuestion, typed: string) =>
  interactionOf(question).score(question, [typed]).verdict;

const respond = (question: NumericQuestion, typed: string) =>
  interactionOf(question).respond(question, [typed]);
const solve = (question: NumericQuestion) => interactionOf(question).solution(question);
const patternsOf = (question: NumericQuestion) =>
  interactionOf(question).define(question, 'en').correctResponsesPattern;

describe('a number', () => {
  const five = numeric([right(5, 5)], { points: 2 });

  it('is right exactly, and earns all or nothing', () => {
    expect(interactionOf(five).score(five, ['5'])).to.deep.equal({ raw: 2, max: 2, verdict: 'right' });
    expect(interactionOf(five).score(five, ['5,01'])).to.deep.equal({ raw: 0, max: 2, verdict: 'wrong' });
    expect(judge(five, '')).to.equal('wrong');
  });

  it('tells nothing typed from no number typed', () => {
    expect(interactionOf(five).gap(five, [])).to.equal('empty');
    expect(interactionOf(five).gap(five, ['  '])).to.equal('empty');
    expect(interactionOf(five).gap(five, ['five'])).to.equal('not-a-number');
    expect(interactionOf(five).gap(five, ['7'])).to.equal(undefined);
  });

  it('takes the reading that is right where a text can be read in two ways', () => {
    const thousand = numeric([right(1500, 1500)]);
    expect(judge(thousand, '1.500')).to.equal('right');
    expect(respond(thousand, '1.500')).to.equal('1500');
    expect(judge(numeric([right(1.5, 1.5)]), '1.500')).to.equal('right');
    expect(respond(five, '1.500')).to.equal('1.5');
    expect(judge(numeric([wrong(1.5, 1.5), right(1500, 1500)]), '1.500')).to.equal('right');
    const foreseen = numeric([wrong(1500, 1500), right(3, 3)]);
    expect(respond(foreseen, '1.500')).to.equal('1500');
  });

  it('goes by the first foreseen answer that holds it', () => {
    const narrowFirst = numeric([right(10, 10), wrong(5, 15)]);
    expect(judge(narrowFirst, '10')).to.equal('right');
    expect(judge(narrowFirst, '11')).to.equal('wrong');
    expect(judge(numeric([wrong(10, 10), right(5, 15)]), '10')).to.equal('wrong');
  });

  it('gets the remark of the answer it falls under', () => {
    const told = numeric([
      { min: 5, max: 5, correct: true, feedback: 'Just so.' },
      { max: 4, correct: false, feedback: 'More.' },
    ]);
    const remark = (typed: string) => interactionOf(told).remarks?.(told, [typed]);
    expect(remark('5')).to.deep.equal([{ correct: true, feedback: 'Just so.' }]);
    expect(remark('-2')).to.deep.equal([{ correct: false, feedback: 'More.' }]);
    expect(remark('9')).to.deep.equal([{ correct: false, feedback: undefined }]);
  });
});

describe('a range of numbers', () => {
  it('holds its ends', () => {
    const range = numeric([right(5, 10)]);
    expect(['4.99', '5', '7', '10', '10.01'].map((typed) => judge(range, typed))).to.deep.equal([
      ...['wrong', 'right', 'right', 'right', 'wrong'],
    ]);
    expect(patternsOf(range)).to.deep.equal(['5[:]10']);
    expect(solve(range)).to.deep.equal(['7.5']);
  });

  it('may be open at one end', () => {
    const atLeast = numeric([right(5)]);
    expect(['4', '5', '1e300'].map((typed) => judge(atLeast, typed))).to.deep.equal([
      'wrong',
      'right',
      'right',
    ]);
    expect(patternsOf(atLeast)).to.deep.equal(['5[:]']);
    expect(solve(atLeast)).to.deep.equal(['5']);
    const atMost = numeric([right(undefined, -5)]);
    expect(['-4', '-5', '-500'].map((typed) => judge(atMost, typed))).to.deep.equal([
      'wrong',
      'right',
      'right',
    ]);
    expect(patternsOf(atMost)).to.deep.equal(['[:]-5']);
    expect(solve(atMost)).to.deep.equal(['-5']);
  });

  it('that runs backwards holds nothing', () => {
    const backwards = numeric([right(10, 5)]);
    expect(judge(backwards, '7')).to.equal('wrong');
    expect(patternsOf(backwards)).to.deep.equal([]);
    expect(solve(backwards)).to.deep.equal(['']);
  });

  it('is solved by a number that no wrong answer before it takes', () => {
    expect(solve(numeric([wrong(7.5, 7.5), right(5, 10)]))).to.deep.equal(['5']);
  });
});

describe('numbers at the edge of doubles', () => {
  it('are right where arithmetic missed the last digit', () => {
    expect(judge(numeric([right(0.1 + 0.2, 0.1 + 0.2)]), '0.3')).to.equal('right');
    expect(judge(numeric([right(0.3 - 0.1, 0.3 - 0.1)]), '0.2')).to.equal('right');
    expect(judge(numeric([right(4.35 * 100, 4.35 * 100)]), '435')).to.equal('right');
    expect(judge(numeric([right(-0.1 - 0.2, 0)]), '-0.3')).to.equal('right');
  });

  it('are told in xAPI with the digits that decided', () => {
    expect(patternsOf(numeric([right(0.3 - 0.1, 0.1 + 0.2)]))).to.deep.equal(['0.2[:]0.3']);
    expect(patternsOf(numeric([right(0.1 + 0.2, 0.3)]))).to.deep.equal(['0.3']);
    expect(solve(numeric([right(0.1, 0.2)]))).to.deep.equal(['0.15']);
  });

  it('are wrong from the fifteenth digit on', () => {
    expect(isWithin(right(1, 1), 1 + 1e-15)).to.equal(true);
    expect(isWithin(right(1, 1), 1 + 1e-13)).to.equal(false);
    expect(isWithin(right(0, 0), 1e-300)).to.equal(false);
    expect(judge(numeric([right(1234567890123, 1234567890123)]), '1234567890124')).to.equal('wrong');
  });
});

describe('a number with its unit', () => {
  const accept = (unit: string, typed: string, value: number) =>
    judge(numeric([right(value, value)], { unit }), typed);

  for (const [unit, typed, value] of [
    ['kg', '12', 12],
    ['kg', '12 kg', 12],
    ['kg', '12KG', 12],
    ['kg', '1 500,5 kg', 1500.5],
    [' kg ', '12 kg', 12],
    ['%', '50 %', 50],
    ['%', '٥٠٪', 50],
    ['€', '€ 5', 5],
    ['€', '5 €', 5],
    ['كغ', '\u200f١٢ كغ\u200f', 12],
  ] as const) {
    it(`is read from ${JSON.stringify(typed)}`, () => {
      expect(accept(unit, typed, value)).to.equal('right');
    });
  }

  it('is no number with another unit', () => {
    const metres = numeric([right(12, 12)], { unit: 'm' });
    expect(interactionOf(metres).gap(metres, ['12 cm'])).to.equal('not-a-number');
    const bare = numeric([right(12, 12)]);
    expect(interactionOf(bare).gap(bare, ['12 kg'])).to.equal('not-a-number');
  });
});
