import { expect } from '@open-wc/testing';
import { whyOf } from '../../../src/domain/feedback/why.js';
import { loadInteractions } from '../../../src/domain/question/index.js';
import type { Question } from '../../../src/domain/question/model.js';

const shared = { key: 'q', prompt: 'What?', hints: [], explanation: 'Since it is.', points: 1 };
const choice: Question = {
  ...shared,
  type: 'choice',
  several: true,
  choices: [
    { id: 'a', text: 'A', correct: true, feedback: 'Yes.' },
    { id: 'b', text: 'B', correct: false, feedback: 'Not B.' },
    { id: 'c', text: 'C', correct: false },
  ],
};
const blank: Question = {
  ...shared,
  type: 'fill-in',
  caseSensitive: false,
  blanks: [
    { answers: [{ text: 'four', correct: true, feedback: 'Yes.' }], otherwise: 'More than two.' },
    { answers: [{ text: 'two', correct: false, feedback: 'Not two.' }] },
  ],
};
const numeric: Question = {
  ...shared,
  type: 'numeric',
  answers: [
    { min: 4, max: 4, correct: true, feedback: 'Yes.' },
    { max: 3, correct: false, feedback: 'Too few.' },
  ],
};

describe('why an answer is not right', () => {
  before(() => loadInteractions([blank, numeric]));

  const cases: readonly (readonly [string, Question, readonly string[], unknown])[] = [
    ['what is said to a wrong pick, beside a right one', choice, ['a', 'b'], 'Not B.'],
    ['nothing, where the author says nothing', choice, ['c'], undefined],
    ['nothing of what was not picked, nor the solution', choice, [], undefined],
    ['what is said to whatever matches no foreseen answer', blank, ['one', ''], 'More than two.'],
    ['what is said to the blank that is wrong', blank, ['four', 'two'], 'Not two.'],
    ['what is said to a wrong number', numeric, ['2'], 'Too few.'],
    ['nothing to a number that nobody foresaw', numeric, ['9'], undefined],
  ];
  for (const [name, question, response, why] of cases) {
    it(`is ${name}`, () => void expect(whyOf(question, response)).to.equal(why));
  }
});
