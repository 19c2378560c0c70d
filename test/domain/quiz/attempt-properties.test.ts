import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import {
  firstAttempt,
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
import type { Quiz } from '../../../src/domain/quiz/model.js';
import { readAttempt, restore } from '../../../src/domain/quiz/restore.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { quizOf, responseTo } from '../arbitraries.js';

const passMark = 0.8;

/** One thing that a learner does at a quiz. */
interface Step {
  readonly kind: 'respond' | 'check' | 'hint' | 'solve' | 'retry' | 'reload';
  readonly question: Question;
  readonly response: Response;
  readonly seconds: number;
}

/** What the widget lets a learner give: known picks, one where one is asked for. */
function possible(question: Question, response: Response): Response {
  if (!('choices' in question)) return response;
  const picks = question.choices.filter(({ id }) => response.includes(id)).map(({ id }) => id);
  return question.type === 'choice' && question.several ? picks : picks.slice(0, 1);
}

const stepsAt = (quiz: Quiz): fc.Arbitrary<readonly Step[]> => {
  const step = fc.constantFrom(...quiz.questions).chain((question) =>
    fc.record({
      kind: fc.constantFrom(
        'respond',
        'check',
        'check',
        'check',
        'hint',
        'solve',
        'retry',
        'retry',
        'reload',
      ),
      question: fc.constant(question),
      response: responseTo(question).map((response) => possible(question, response)),
      seconds: fc.nat(600).map((tenths) => tenths / 10),
    }),
  );
  return fc.array(step, { maxLength: 25 });
};

const runs = quizOf.chain((quiz) => fc.tuple(fc.constant(quiz), stepsAt(quiz)));

const reload = (document: AttemptDocument) => readAttempt(JSON.parse(JSON.stringify(document)) as Json);

function take(
  document: AttemptDocument,
  quiz: Quiz,
  { kind, question, response, seconds }: Step,
): AttemptDocument {
  const { checked } = stateOf(document, question);
  switch (kind) {
    case 'respond':
      return withResponse(document, question, response, seconds);
    case 'check':
      if (checked || interactionOf(question).gap(question, response)) return document;
      return withCheck(document, quiz, question, response, seconds, passMark);
    case 'hint':
      return withHint(document, question);
    case 'solve':
      return checked ? withSolution(document, question) : document;
    case 'retry':
      return mayRetry(document, quiz, 3) ? nextAttempt(document, quiz) : document;
    case 'reload': {
      const read = reload(document);
      expect(read, 'the document read back').to.deep.equal(document);
      const restored = restore(quiz, read ?? firstAttempt);
      expect([...restored.changed]).to.deep.equal([]);
      expect(restored.document).to.deep.equal(document);
      return restored.document;
    }
  }
}

function expectSound(document: AttemptDocument, quiz: Quiz): void {
  const states = quiz.questions.map((question) => stateOf(document, question));
  expect(document.outcome !== undefined).to.equal(states.every(({ checked }) => checked !== undefined));
  for (const [index, { checked, hints, seconds }] of states.entries()) {
    expect(hints).to.be.within(0, quiz.questions[index]?.hints.length ?? 0);
    expect(seconds).to.be.at.least(0);
    if (!checked) continue;
    expect(checked.raw).to.be.within(0, checked.max);
    expect(checked.attempt).to.be.within(1, document.attempt);
    if (checked.attempt < document.attempt) expect(checked.verdict).to.equal('right');
  }
  const { raw, max, passed } = document.outcome ?? { raw: 0, max: 1, passed: false };
  expect(raw).to.be.within(0, max);
  expect(passed).to.equal(document.outcome !== undefined && raw / max >= passMark - 1e-9);
  expect(secondsOf(document)).to.be.at.least(0);
}

describe('any course of an attempt', () => {
  it('keeps the attempt sound and readable', () => {
    let finished = 0;
    let retried = 0;
    fc.assert(
      fc.property(runs, ([quiz, steps]) => {
        let document: AttemptDocument = firstAttempt;
        for (const step of steps) {
          const next = take(document, quiz, step);
          expect(next.attempt - document.attempt).to.be.oneOf(step.kind === 'retry' ? [0, 1] : [0]);
          expectSound(next, quiz);
          if (next.outcome && !document.outcome) finished += 1;
          if (next.attempt > document.attempt) retried += 1;
          document = next;
        }
        expect(reload(document)).to.deep.equal(document);
        expect(document.attempt).to.be.within(1, 3);
      }),
      { numRuns: 400 },
    );
    expect(finished, 'finished attempts among the runs').to.be.above(30);
    expect(retried, 'retries among the runs').to.be.above(3);
  });

  it('changes no document that was handed out', () => {
    const freeze = (value: object): void => {
      Object.freeze(value);
      for (const part of Object.values(value))
        if (typeof part === 'object' && part !== null) freeze(part as object);
    };
    fc.assert(
      fc.property(runs, ([quiz, steps]) => {
        let document: AttemptDocument = firstAttempt;
        for (const step of steps) {
          freeze(document);
          document = take(document, quiz, step);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('that was broken off by an edit goes on with what is left of the quiz', () => {
    fc.assert(
      fc.property(runs, fc.nat(), ([quiz, steps], gone) => {
        const document = steps.reduce<AttemptDocument>((now, step) => take(now, quiz, step), firstAttempt);
        fc.pre(quiz.questions.length > 1);
        const shorter = {
          ...quiz,
          questions: quiz.questions.filter((_, index) => index !== gone % quiz.questions.length),
        };
        const restored = restore(shorter, document).document;
        expectSound(withOutcome(restored, shorter, passMark), shorter);
      }),
      { numRuns: 200 },
    );
  });
});
