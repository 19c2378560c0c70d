import { expect } from '@open-wc/testing';
import {
  firstAttempt,
  isSettled,
  mayRetry,
  nextAttempt,
  secondsOf,
  stateOf,
  withCheck,
  withHint,
  withOutcome,
  withResponse,
  withSolution,
  type AttemptDocument,
} from '../../../src/domain/quiz/attempt.js';
import { traceOf } from '../../../src/domain/quiz/trace.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import { pickOne, pickSeveral, trueFalse } from '../questions.js';

const first = pickOne('+a -b', { key: 'first', hints: ['one', 'two'] });
const second = pickSeveral('+a +b -c', { key: 'second', points: 2 });
const quiz = { key: 'quiz', questions: [first, second] };

const check = (document: AttemptDocument, question: Question, response: Response, passMark = 0.8) =>
  withCheck(document, quiz, question, response, 5, passMark);

/** An attempt with the first question right and the second half right. */
const finished = check(check(firstAttempt, first, ['a']), second, ['a']);

describe('an attempt', () => {
  it('knows a question that was never touched', () => {
    const untouched = { asked: traceOf(first), response: [], hints: 0, seconds: 0 };
    expect(stateOf(undefined, first)).to.deep.equal(untouched);
    expect(stateOf(firstAttempt, first)).to.deep.equal(untouched);
  });

  it('keeps what is given before it is judged', () => {
    const draft = withResponse(firstAttempt, first, ['b'], 3);
    expect(stateOf(draft, first)).to.deep.equal({
      asked: traceOf(first),
      response: ['b'],
      hints: 0,
      seconds: 3,
    });
    expect(draft.outcome).to.equal(undefined);
    expect(firstAttempt.questions).to.deep.equal({});
  });

  it('judges an answer and stays open while another question is', () => {
    const document = check(firstAttempt, first, ['a']);
    expect(stateOf(document, first).checked).to.deep.equal({ raw: 1, max: 1, verdict: 'right', attempt: 1 });
    expect(document.outcome).to.equal(undefined);
  });

  it('lets a judged answer stand', () => {
    const document = check(firstAttempt, first, ['a']);
    expect(withResponse(document, first, ['b'], 9)).to.equal(document);
  });

  it('is over with the last open question, in any order', () => {
    expect(finished.outcome).to.deep.equal({ raw: 2, max: 3, passed: false });
    const backwards = check(check(firstAttempt, second, ['a', 'b']), first, ['b']);
    expect(backwards.outcome).to.deep.equal({ raw: 2, max: 3, passed: false });
  });

  it('is passed from the pass mark on', () => {
    const outcome = (passMark: number) =>
      check(check(firstAttempt, first, ['a']), second, ['a'], passMark).outcome?.passed;
    expect(outcome(2 / 3)).to.equal(true);
    expect(outcome(0.67)).to.equal(false);
    expect(outcome(0)).to.equal(true);
  });

  it('is passed with all answers right, whatever the points add up to', () => {
    const questions = [0.1, 0.2, 0.66666].map((points, index) =>
      trueFalse(true, { key: `q${index}`, points }),
    );
    let document = firstAttempt;
    for (const question of questions) {
      document = withCheck(document, { key: 'odd', questions }, question, ['true'], 1, 1);
    }
    expect(document.outcome?.passed).to.equal(true);
    expect(document.outcome?.raw).to.equal(document.outcome?.max);
  });

  it('counts the seconds of all questions', () => {
    expect(secondsOf(finished)).to.equal(10);
    expect(secondsOf(firstAttempt)).to.equal(0);
  });

  it('holds questions that have the name of something every object has', () => {
    const questions = ['constructor', '__proto__', 'toString'].map((key) => trueFalse(true, { key }));
    let document = firstAttempt;
    for (const question of questions) {
      expect(stateOf(document, question).response).to.deep.equal([]);
      expect(isSettled(document, question, 1)).to.equal(false);
      document = withCheck(document, { key: 'odd', questions }, question, ['true'], 1, 1);
    }
    expect(document.outcome).to.deep.equal({ raw: 3, max: 3, passed: true });
    expect(Object.keys(nextAttempt(document, { key: 'odd', questions }).questions)).to.have.length(3);
  });

  it('whose last open question was taken off the page can be judged', () => {
    const open = check(firstAttempt, first, ['a']);
    expect(withOutcome(open, quiz, 1)).to.equal(open);
    const shorter = { ...quiz, questions: [first] };
    expect(withOutcome(open, shorter, 1).outcome).to.deep.equal({ raw: 1, max: 1, passed: true });
    expect(withOutcome(firstAttempt, { ...quiz, questions: [] }, 1)).to.equal(firstAttempt);
  });
});

describe('hints and solutions', () => {
  it('open one hint after the other, and no more than there are', () => {
    const opened = (times: number) => {
      let document = firstAttempt;
      for (let count = 0; count < times; count += 1) document = withHint(document, first);
      return stateOf(document, first).hints;
    };
    expect([0, 1, 2, 3].map(opened)).to.deep.equal([0, 1, 2, 2]);
  });

  it('leave the answer and its judgement as they are', () => {
    const document = withSolution(withHint(check(firstAttempt, first, ['b']), first), first);
    const { response, checked, hints, solved } = stateOf(document, first);
    expect({ response, hints, solved }).to.deep.equal({ response: ['b'], hints: 1, solved: true });
    expect(checked?.verdict).to.equal('wrong');
  });

  it('do not make an older question the one that was answered', () => {
    const document = check(firstAttempt, first, ['b']);
    const edited = { ...first, prompt: 'Something else?' };
    for (const later of [withHint(document, edited), withSolution(document, edited)]) {
      expect(stateOf(later, edited).asked).to.deep.equal(traceOf(first));
    }
  });
});

describe('the next attempt', () => {
  it('keeps right answers with the attempt they were checked in, and asks the others again', () => {
    const next = nextAttempt(finished, quiz);
    expect(next.attempt).to.equal(2);
    expect(next.outcome).to.equal(undefined);
    expect(Object.keys(next.questions)).to.deep.equal(['first']);
    expect(stateOf(next, first).checked?.attempt).to.equal(1);
    expect(secondsOf(next)).to.equal(0);
  });

  it('ends with the first attempt’s right answers counted', () => {
    const again = check(nextAttempt(finished, quiz), second, ['a', 'b']);
    expect(again.outcome).to.deep.equal({ raw: 3, max: 3, passed: true });
    expect(stateOf(again, second).checked?.attempt).to.equal(2);
  });

  it('closes hints and forgets that the answer was shown', () => {
    const shown = withSolution(
      withHint(check(check(firstAttempt, second, ['c']), first, ['b']), first),
      first,
    );
    expect(stateOf(nextAttempt(shown, quiz), first)).to.deep.equal(stateOf(undefined, first));
  });

  it('may be opened when something is missed and an attempt is left', () => {
    expect(mayRetry(undefined, quiz, 0)).to.equal(false);
    expect(mayRetry(check(firstAttempt, first, ['b']), quiz, 0)).to.equal(false);
    expect(mayRetry(finished, quiz, 0)).to.equal(true);
    expect(mayRetry(finished, quiz, 1)).to.equal(false);
    expect(mayRetry(finished, quiz, 2)).to.equal(true);
    const perfect = check(check(firstAttempt, first, ['a']), second, ['a', 'b']);
    expect(mayRetry(perfect, quiz, 0)).to.equal(false);
  });
});

describe('isSettled', () => {
  const wrong = check(firstAttempt, first, ['b']);

  it('tells nothing before an answer is judged', () => {
    expect(isSettled(undefined, first, 1)).to.equal(false);
    expect(isSettled(withResponse(firstAttempt, first, ['a'], 1), first, 1)).to.equal(false);
    expect(isSettled(withSolution(firstAttempt, first), first, 1)).to.equal(false);
  });

  it('tells the answer once it is right, asked for, or the attempts are used up', () => {
    expect(isSettled(check(firstAttempt, first, ['a']), first, 0)).to.equal(true);
    expect(isSettled(wrong, first, 0)).to.equal(false);
    expect(isSettled(wrong, first, 2)).to.equal(false);
    expect(isSettled(wrong, first, 1)).to.equal(true);
    expect(isSettled(withSolution(wrong, first), first, 0)).to.equal(true);
  });
});
