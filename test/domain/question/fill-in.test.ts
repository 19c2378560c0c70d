import { expect } from '@open-wc/testing';
import { foldAnswer } from '../../../src/domain/question/fill-in.js';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { FillInQuestion, Response } from '../../../src/domain/question/model.js';
import { fillIn } from '../questions.js';

const judge = (question: FillInQuestion, ...response: Response) => {
  const { raw, verdict } = interactionOf(question).score(question, response);
  return `${raw} ${verdict}`;
};

const patternsOf = (question: FillInQuestion) =>
  interactionOf(question).define(question, 'en').correctResponsesPattern;

describe('a blank', () => {
  const question = fillIn(["+New York|+don't"]);
  for (const typed of [
    'New York',
    'new york',
    '  NEW   YORK ',
    'New\u00a0York',
    'Don’t',
    'don´t',
    '\u200fnew york\u200f',
  ]) {
    it(`takes ${JSON.stringify(typed)}`, () => {
      expect(judge(question, typed)).to.equal('1 right');
    });
  }
  for (const typed of ['', 'York', 'NewYork', 'New-York']) {
    it(`does not take ${JSON.stringify(typed)}`, () => {
      expect(judge(question, typed)).to.equal('0 wrong');
    });
  }

  it('takes an accent however it is composed', () => {
    expect(judge(fillIn(['+caf\u00e9']), 'cafe\u0301')).to.equal('1 right');
    expect(judge(fillIn(['+cafe\u0301']), 'caf\u00e9')).to.equal('1 right');
    expect(judge(fillIn(['+café']), 'cafe')).to.equal('0 wrong');
  });

  it('minds the case where the author does', () => {
    const symbol = fillIn(['+mg'], { caseSensitive: true });
    expect(judge(symbol, ' mg')).to.equal('1 right');
    expect(judge(symbol, 'Mg')).to.equal('0 wrong');
    expect(patternsOf(symbol)).to.deep.equal(['{case_matters=true}mg']);
  });

  it('is open until something is typed that can be seen', () => {
    const gap = (...response: Response) => interactionOf(question).gap(question, response);
    expect(gap()).to.equal('empty');
    expect(gap('  ')).to.equal('empty');
    expect(gap('x')).to.equal(undefined);
  });

  it('goes by the first answer that matches', () => {
    const shadowed = fillIn(['-polish|+Polish|+varnish']);
    expect(judge(shadowed, 'Polish')).to.equal('0 wrong');
    expect(patternsOf(shadowed)).to.deep.equal(['varnish']);
    expect(interactionOf(shadowed).solution(shadowed)).to.deep.equal(['varnish']);
  });

  it('lists spellings that fold into one only once', () => {
    expect(patternsOf(fillIn(['+Colour|+colour|+color']))).to.deep.equal(['Colour', 'color']);
  });

  it('has no right answer where none is foreseen', () => {
    const none = fillIn(['-a']);
    expect(judge(none, 'a')).to.equal('0 wrong');
    expect(patternsOf(none)).to.deep.equal([]);
  });
});

describe('several blanks', () => {
  const question = fillIn(['+Paris|-Lyon', '+Rome|+Roma', '+Bern'], { points: 3 });

  it('earn points one by one', () => {
    expect(judge(question, 'Paris', 'roma', 'bern')).to.equal('3 right');
    expect(judge(question, 'Lyon', 'Rome', 'Bern')).to.equal('2 partly');
    expect(judge(question, '', '', 'Bern')).to.equal('1 partly');
    expect(judge(question, 'Bern', 'Paris', 'Rome')).to.equal('0 wrong');
    expect(judge(question)).to.equal('0 wrong');
  });

  it('are open until all of them are filled', () => {
    const gap = (...response: Response) => interactionOf(question).gap(question, response);
    expect(gap('a', 'b')).to.equal('empty');
    expect(gap('a', ' ', 'c')).to.equal('empty');
    expect(gap('a', 'b', 'c')).to.equal(undefined);
  });

  it('are told in xAPI in every right combination', () => {
    expect(patternsOf(question)).to.deep.equal(['Paris[,]Rome[,]Bern', 'Paris[,]Roma[,]Bern']);
    expect(interactionOf(question).respond(question, [' lyon ', 'Rome'])).to.equal('lyon[,]Rome[,]');
    expect(interactionOf(question).solution(question)).to.deep.equal(['Paris', 'Rome', 'Bern']);
  });

  it('get the remark of each blank', () => {
    const told = fillIn(['+Paris', '+Rome'], {
      blanks: [
        { answers: [{ text: 'Lyon', correct: false, feedback: 'Larger than you think.' }] },
        { answers: [{ text: 'Rome', correct: true, feedback: 'For 150 years.' }] },
        { answers: [{ text: 'Bern', correct: true }] },
      ],
    });
    expect(interactionOf(told).remarks?.(told, ['lyon', 'ROME', 'Basel'])).to.deep.equal([
      { correct: false, feedback: 'Larger than you think.' },
      { correct: true, feedback: 'For 150 years.' },
      { correct: false, feedback: undefined },
    ]);
  });
});

describe('what a blank says to any other answer', () => {
  const said = fillIn([], {
    blanks: [
      {
        answers: [
          { text: 'Paris', correct: true },
          { text: 'Lyon', correct: false },
        ],
        otherwise: 'Think of a tower.',
      },
    ],
  });
  const feedbackTo = (typed: string) => interactionOf(said).remarks?.(said, [typed])[0]?.feedback;

  it('is said to answers that nobody foresaw, and to no other', () => {
    expect(feedbackTo('Nice')).to.equal('Think of a tower.');
    expect(feedbackTo('Lyon')).to.equal(undefined);
    expect(feedbackTo('Paris')).to.equal(undefined);
  });
});

describe('free text in the grammar of xAPI', () => {
  for (const [text, written] of [
    ['a[,]b', 'a,b'],
    ['[[,]]', ','],
    ['a[[[,]]', 'a,'],
    ['{lang=en}x', '(lang=en}x'],
    ['{case_matters=true}x', '(case_matters=true}x'],
    ['{order_matters=false}x', '(order_matters=false}x'],
    ['f[0], g{x}', 'f[0], g{x}'],
  ] as const) {
    it(`is written ${written} for ${text}`, () => {
      expect(foldAnswer(text, true)).to.equal(written);
      const question = fillIn([`+${text}`]);
      expect(patternsOf(question)).to.deep.equal([written]);
      expect(interactionOf(question).respond(question, [text])).to.equal(written);
      expect(judge(question, text)).to.equal('1 right');
    });
  }

  it('keeps the letters a learner typed', () => {
    const question = fillIn(['+x']);
    expect(interactionOf(question).respond(question, [' Ein  Äpfel-MUS '])).to.equal('Ein Äpfel-MUS');
  });
});
