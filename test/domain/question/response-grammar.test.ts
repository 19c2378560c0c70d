import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import { GrammarError, matchesPattern, parseRange, parseTexts } from '../../helpers/response-grammar.js';
import { answeredQuestion, questionOf } from '../arbitraries.js';
import { fillIn, numeric, pickSeveral, right, wrong } from '../questions.js';

const define = (question: Question) => interactionOf(question).define(question, 'en');

/** What the statement alone says of the response. */
const judge = (question: Question, response: Response) =>
  matchesPattern(define(question), interactionOf(question).respond(question, response));

const isRight = (question: Question, response: Response) =>
  interactionOf(question).score(question, response).verdict === 'right';

describe('response grammar', () => {
  it('judges by the statement alone exactly as the quiz did', () => {
    let rights = 0;
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        if (interactionOf(question).gap(question, response) !== undefined) return;
        const told = judge(question, response);
        if (told === undefined) return;
        if (told) rights += 1;
        expect(told).to.equal(isRight(question, response));
      }),
      { numRuns: 1500 },
    );
    expect(rights, 'right answers among the runs').to.be.above(100);
  });

  it('counts no answer as right that cannot be given', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        if (interactionOf(question).gap(question, response) === undefined) return;
        expect(isRight(question, response)).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('lists no right response only where there is none', () => {
    fc.assert(
      fc.property(questionOf('q'), (question) => {
        const patterns = define(question).correctResponsesPattern;
        if (patterns === undefined) return;
        const solvable = isRight(question, interactionOf(question).solution(question));
        expect(patterns.length > 0).to.equal(solvable);
      }),
      { numRuns: 500 },
    );
  });

  it('offers a solution that its own pattern accepts', () => {
    fc.assert(
      fc.property(questionOf('q'), (question) => {
        const solution = interactionOf(question).solution(question);
        if (interactionOf(question).gap(question, solution) !== undefined) return;
        const told = judge(question, solution);
        expect(told ?? true).to.equal(isRight(question, solution));
      }),
      { numRuns: 500 },
    );
  });

  it('lists each right response once', () => {
    fc.assert(
      fc.property(questionOf('q'), (question) => {
        if (question.type === 'numeric') return;
        const patterns = define(question).correctResponsesPattern ?? [];
        expect(new Set(patterns).size).to.equal(patterns.length);
      }),
    );
  });

  it('leaves the patterns out where the grammar has no words for them', () => {
    const eight = (letter: string) => Array.from('12345678', (digit) => `+${letter}${digit}`).join('|');
    expect(define(fillIn([eight('a'), eight('b')])).correctResponsesPattern).to.have.length(64);
    expect(define(fillIn([eight('a'), eight('b'), '+c|+d']))).not.to.have.property('correctResponsesPattern');
    expect(define(numeric([wrong(5, 5), right(0, 10)]))).not.to.have.property('correctResponsesPattern');
    expect(define(numeric([right()]))).not.to.have.property('correctResponsesPattern');
  });

  it('lists nothing where several may be picked and none is right', () => {
    expect(define(pickSeveral('-a -b')).correctResponsesPattern).to.deep.equal([]);
  });
});

describe('the checker of the response grammar', () => {
  const choice = { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'b' }] } as const;

  it('reads what the specification allows', () => {
    expect(parseRange('4[:]')).to.deep.equal([4, Infinity]);
    expect(parseRange('[:]-1.5')).to.deep.equal([-Infinity, -1.5]);
    expect(parseTexts('{case_matters=true}{order_matters=false}{lang=en}Bob[,]uncle')).to.deep.equal({
      caseMatters: true,
      orderMatters: false,
      items: ['Bob', 'uncle'],
    });
    expect(matchesPattern({ ...choice, correctResponsesPattern: ['a[,]b'] }, 'b[,]a')).to.equal(true);
    expect(matchesPattern({ ...choice, correctResponsesPattern: ['a[,]b'] }, 'a')).to.equal(false);
    expect(matchesPattern(choice, 'a')).to.equal(undefined);
  });

  for (const [why, type, pattern, response] of [
    ['an unknown id', 'choice', 'c', 'a'],
    ['an unknown pick', 'choice', 'a', 'c'],
    ['an id twice', 'choice', 'a[,]a', 'a'],
    ['a lone delimiter', 'choice', 'a[,]', 'a'],
    ['an empty pattern', 'choice', '', 'a'],
    ['a capital', 'true-false', 'True', 'true'],
    ['an empty answer', 'true-false', 'true', ''],
    ['an open end on both sides', 'numeric', '[:]', '1'],
    ['a range that runs backwards', 'numeric', '2[:]1', '1'],
    ['a decimal comma', 'numeric', '1', '1,5'],
    ['infinity', 'numeric', '1', 'Infinity'],
    ['a prefix twice', 'fill-in', '{case_matters=true}{case_matters=true}a', 'a'],
  ] as const) {
    it(`refuses ${why}`, () => {
      const definition = { ...choice, interactionType: type, correctResponsesPattern: [pattern] };
      expect(() => matchesPattern(definition, response)).to.throw(GrammarError);
    });
  }
});
