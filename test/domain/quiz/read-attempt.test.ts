import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interactionOf } from '../../../src/domain/question/index.js';
import { answered, finished } from '../../../src/domain/quiz/acts.js';
import {
  firstAttempt,
  isSettled,
  mayRetry,
  nextAttempt,
  stateOf,
  withCheck,
  withHint,
  withOutcome,
  withResponse,
  withSolution,
} from '../../../src/domain/quiz/attempt.js';
import { kinship, readAttempt, restore } from '../../../src/domain/quiz/restore.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { fillIn, numeric, pickOne, pickSeveral, right, trueFalse } from '../questions.js';

const quiz = {
  key: 'quiz',
  questions: [
    pickOne('+a -b', { key: 'one', hints: ['hint'] }),
    pickSeveral('+a +b -c', { key: 'several' }),
    trueFalse(true, { key: 'true' }),
    fillIn(['+Paris', '+Rome'], { key: 'blank' }),
    numeric([right(5, 6)], { key: 'constructor' }),
  ],
};

const responses = [['a'], ['a', 'b'], ['true'], ['paris', 'rome'], ['5']];

/** A finished attempt as JSON, with every property that a document can have. */
const whole = JSON.parse(
  JSON.stringify(
    quiz.questions.reduce(
      (document, question, index) =>
        withSolution(withCheck(document, quiz, question, responses[index] ?? [], 3, 1), question),
      firstAttempt,
    ),
  ),
) as { [name: string]: Json };

/** All that an element does with a document that was let through. */
function use(value: Json): void {
  const attempt = readAttempt(value);
  if (attempt === undefined) return;
  kinship(quiz, attempt);
  let { document } = restore(quiz, attempt);
  const place = { quiz, id: 'https://example.org/#quiz', language: 'en' };
  for (const [index, question] of quiz.questions.entries()) {
    const response = responses[index] ?? [];
    const state = stateOf(document, question);
    interactionOf(question).gap(question, state.response);
    isSettled(document, question, 2);
    document = withSolution(withHint(withResponse(document, question, response, 1), question), question);
    document = withCheck(document, quiz, question, response, state.seconds + 1, 1);
    const { score } = answered(place, question, document.attempt, stateOf(document, question)).result ?? {};
    expect(score?.raw).to.equal(score?.max);
  }
  document = withOutcome(document, quiz, 1);
  expect(document.outcome?.passed).to.equal(true);
  expect(document.attempt).to.be.at.least(1);
  if (document.outcome) expect(finished(place, document, document.outcome)).to.have.length(2);
  expect(mayRetry(document, quiz, 0)).to.equal(false);
  expect(readAttempt(JSON.parse(JSON.stringify(nextAttempt(document, quiz))) as Json)).not.to.equal(
    undefined,
  );
}

/** Every place in a JSON value, as the path to it. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => placesIn(part as Json, [...path, name]))];
}

/** A copy with the part at a path replaced, or taken out. */
function mutate(value: Json, path: readonly string[], change: Json | undefined): Json | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return change;
  const copy = structuredClone(value) as { [name: string]: Json };
  const part = mutate(copy[name] ?? null, rest, change);
  if (part === undefined) delete copy[name];
  else copy[name] = part;
  return copy;
}

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0, 0.5, 1e308, '', 'right', [], {}, [null], { options: null }),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

describe('readAttempt', () => {
  it('takes what was written, and what a later version adds', () => {
    expect(readAttempt(whole)).to.equal(whole);
    expect(readAttempt({ ...whole, note: 'from later' })).not.to.equal(undefined);
    expect(readAttempt({ version: 1, attempt: 1, questions: {} })).to.deep.equal(firstAttempt);
    expect(() => use(whole)).not.to.throw();
  });

  it('refuses nothing at all and another version', () => {
    expect(readAttempt(undefined)).to.equal(undefined);
    expect(readAttempt({ ...whole, version: 2 })).to.equal(undefined);
  });

  for (const [path, ...values] of [
    ['attempt', 0, -1, 1.5, '1', null],
    ['questions', [], null, 'x'],
    ['questions.one', null, [], 'x'],
    ['questions.one.response', null, 'a', [1], [null], { 0: 'a' }],
    ['questions.one.hints', -1, 0.5, '1', null],
    ['questions.one.seconds', -1, '1', null],
    ['questions.one.solved', 1, 'yes', null],
    ['questions.one.asked', null, []],
    ['questions.one.asked.prompt', null, 1],
    ['questions.one.asked.right', null, ['a']],
    ['questions.one.asked.options', null, [], { a: 1 }, { a: null }],
    ['questions.one.checked', null, [], 'right'],
    ['questions.one.checked.raw', -1, 2, '1', null],
    ['questions.one.checked.max', null, '1', 0.5],
    ['questions.one.checked.verdict', 'Right', null, 1],
    ['questions.one.checked.attempt', 0, null, '1'],
    ['outcome', null, true, []],
    ['outcome.raw', 99, -1, null],
    ['outcome.passed', 'yes', null, 1],
  ] as const) {
    it(`refuses a malformed ${path}`, () => {
      for (const value of values) {
        const broken = mutate(whole, path.split('.'), value as Json);
        expect(readAttempt(broken), JSON.stringify(value)).to.equal(undefined);
      }
    });
  }

  it('refuses a document with a part missing, but for what may be missing', () => {
    for (const path of placesIn(whole).filter(({ length }) => length > 0)) {
      const less = mutate(whole, path, undefined);
      const optional = /(^outcome|\.checked|\.solved|\.options\.[^.]+|\.response\.\d+|^questions\.[^.]+)$/u;
      const read = readAttempt(less) !== undefined;
      if (!/\.response\.\d+$/u.test(path.join('.')))
        expect(read, path.join('.')).to.equal(optional.test(path.join('.')));
    }
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        use(value as Json);
      }),
      { numRuns: 300 },
    );
  });

  it('lets nothing through that breaks what comes after', () => {
    const places = placesIn(whole);
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.option(junk, { nil: undefined }), (path, value) => {
        const mutant = mutate(whole, path, value);
        if (mutant === undefined) return;
        if (readAttempt(mutant)) taken += 1;
        use(mutant);
      }),
      { numRuns: 1500 },
    );
    expect(taken, 'mutants that were let through').to.be.above(50);
  });
});
