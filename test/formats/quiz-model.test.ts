import { expect } from '@open-wc/testing';
import { readQuizModel } from '../../src/formats/quiz-model.js';
import { fillIn, pickOne, pickSeveral, right, trueFalse, wrong, numeric } from '../domain/questions.js';

const everyQuestion = [
  pickOne('+water -coal', { key: 'a' }),
  pickSeveral('+water +ice -coal', { key: 'b', hints: ['H'], explanation: 'E', points: 2 }),
  trueFalse(false, { key: 'c' }),
  fillIn(['+Paris|-London'], { key: 'd' }),
  numeric([right(1, 2), wrong(3)], { key: 'e', unit: 'kg' }),
];

const codes = (value: unknown) =>
  readQuizModel(value).problems.map(({ code, excerpt }) => `${code} ${excerpt}`);
const asked = (question: unknown) => codes({ key: 'q', questions: [question] });

const choice = {
  type: 'choice',
  key: 'c',
  prompt: 'Q',
  choices: [
    { id: 'a', text: 'A', correct: true },
    { id: 'b', text: 'B', correct: false },
  ],
};

describe('readQuizModel', () => {
  it('tells each thing that makes a question unusable, and where', () => {
    expect(codes(undefined)).to.deep.equal(['no-model quiz']);
    expect(codes({})).to.deep.equal(['no-question questions']);
    for (const [question, problem] of [
      [{}, 'unknown-type questions[0].type'],
      [null, 'unknown-type questions[0]'],
      [{ ...choice, prompt: ' ' }, 'no-prompt questions[0].prompt'],
      [{ ...choice, choices: choice.choices.slice(0, 1) }, 'no-options questions[0].choices'],
      [{ ...choice, choices: [choice.choices[1], { text: 'C' }] }, 'no-right-answer questions[0].choices'],
      [
        { type: 'fill-in', prompt: 'Q', blanks: [{ answers: [{ text: 'a' }] }] },
        'blank-without-answer questions[0].blanks',
      ],
      [
        { type: 'numeric', prompt: 'Q', answers: [{ min: '5', correct: true }] },
        'no-right-answer questions[0].answers',
      ],
    ] as const) {
      expect(asked(question)).to.include(problem).and.to.include('no-question questions');
    }
  });

  it('goes on where a name or value is not sound, and tells it', () => {
    const reading = readQuizModel({
      key: 'ä',
      questions: [{ ...choice, key: 'a b', points: -1 }, { ...choice, explanation: 5 }, choice],
    });
    expect(reading.model.questions.map(({ key, points }) => [key, points])).to.deep.equal([
      ['a-b', 1],
      ['c', 1],
      ['c-2', 1],
    ]);
    expect(reading.model.key).to.match(/^[\w-]+$/u);
    expect(reading.problems.map(({ code }) => code).sort()).to.deep.equal([
      'duplicate-id',
      'unknown-value',
      'unknown-value',
      'unsafe-key',
      'unsafe-key',
    ]);
  });

  it('gives sound questions of every type as they are', () => {
    expect(everyQuestion.length).to.be.greaterThan(3);
    const { model, problems } = readQuizModel({ key: 'q', questions: everyQuestion });
    expect(problems).to.deep.equal([]);
    expect(model.questions).to.deep.equal(everyQuestion);
  });

  it('never throws', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [
      hostile,
      { questions: [hostile] },
      { questions: [{ ...choice, choices: [hostile] }] },
      Symbol('s'),
      () => 1,
    ]) {
      expect(readQuizModel(value).problems.length).to.be.greaterThan(0);
    }
  });
});
