/** Random questions of every type, and responses to them: sound, half sound and nonsense. */
import fc from 'fast-check';
import { loadInteractions } from '../../src/domain/question/index.js';
import type { Choice, NumericAnswer, Question, Response } from '../../src/domain/question/model.js';

await loadInteractions([{ type: 'fill-in' }, { type: 'numeric' }]);

// Else a failing property names its counterexample and not what was wrong with it.
fc.configureGlobal({ includeErrorInReport: true });

const ids = ['a', 'B2', 'c_3', 'd-4', 'constructor', '__proto__'];
const points = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 20, noNaN: true }));

/** Words that fold into each other, and pieces of the grammar that free text may hold. */
const text = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Paris', 'paris', ' Paris  now', 'é', 'e\u0301', 'don’t', "don't", '٣'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'a[,]b',
        'a,b',
        '[[,]]',
        '[',
        ']',
        ',]',
        '{lang=en}x',
        '{case_matters=true}',
        '[:]',
      ),
    },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }) },
  )
  .filter((word) => word.trim() !== '');

const shared = (key: string) => ({
  key: fc.constant(key),
  prompt: fc.string({ maxLength: 30 }),
  hints: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  points,
});

const choices = (names: readonly string[]): fc.Arbitrary<Choice[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength: 2 }),
      fc.array(fc.boolean(), { minLength: names.length }),
    )
    .map(([picked, flags]) =>
      picked.map((id, index) => ({ id, text: `text of ${id}`, correct: flags[index] ?? false })),
    );

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10),
  fc.constantFrom(0.1 + 0.2, 4.35 * 100, 1e21, 1e-7, 1500, 1.5),
);

const numericAnswer: fc.Arbitrary<NumericAnswer> = fc
  .tuple(fc.option(number), fc.option(number), fc.boolean())
  .map(([one, other, correct]) => {
    const [min, max] = one !== null && other !== null && one > other ? [other, one] : [one, other];
    return { ...(min !== null && { min }), ...(max !== null && { max }), correct };
  });

export const questionOf = (key: string): fc.Arbitrary<Question> =>
  fc.oneof(
    fc.record({
      ...shared(key),
      type: fc.constant('choice' as const),
      choices: choices(ids),
      several: fc.boolean(),
    }),
    fc.record({
      ...shared(key),
      type: fc.constant('true-false' as const),
      choices: choices(['true', 'false']),
    }),
    fc.record({
      ...shared(key),
      type: fc.constant('fill-in' as const),
      caseSensitive: fc.boolean(),
      blanks: fc.array(
        fc.record({
          answers: fc.array(fc.record({ text, correct: fc.boolean() }), { minLength: 1, maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    fc.record({
      ...shared(key),
      type: fc.constant('numeric' as const),
      answers: fc.array(numericAnswer, { minLength: 1, maxLength: 3 }),
    }),
  );

/** What a learner may give to a question: mostly near the mark, so that right answers are common. */
export function responseTo(question: Question): fc.Arbitrary<Response> {
  switch (question.type) {
    case 'choice':
    case 'true-false': {
      const known = question.choices.map(({ id }) => id);
      const correct = question.choices.filter((choice) => choice.correct).map(({ id }) => id);
      return fc.oneof(fc.constant(correct), fc.subarray(correct), fc.shuffledSubarray([...known, 'unknown']));
    }
    case 'fill-in':
      return fc.tuple(
        ...question.blanks.map(({ answers }) => {
          const near = answers.flatMap((answer) => [
            answer.text,
            answer.text.toUpperCase(),
            ` ${answer.text} `,
          ]);
          return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...near) }, { weight: 1, arbitrary: text });
        }),
      );
    case 'numeric': {
      const ends = question.answers.flatMap(({ min, max }) => [min ?? 0, max ?? 0]);
      const near = ends.flatMap((end) => [end, end + 0.1, end - 0.1, end * (1 + 1e-15), end * (1 + 1e-13)]);
      return fc.tuple(
        fc.oneof(
          fc.constantFrom(...near).map(String),
          fc.constantFrom(...near).map((value) => String(value).replace('.', ',')),
          fc.constantFrom('1,500', '1.500', '1 500', '−3', 'rubbish', ''),
        ),
      );
    }
  }
}

/** A question with a response to it. */
export const answeredQuestion = questionOf('q').chain((question) =>
  responseTo(question).map((response) => ({ question, response })),
);

/** A quiz of one to four questions with different keys, some of which every object has. */
export const quizOf = fc
  .shuffledSubarray(['q1', 'q2', 'constructor', '__proto__', 'toString'], { minLength: 1, maxLength: 4 })
  .chain((keys) => fc.tuple(...keys.map(questionOf)))
  .map((questions) => ({ key: 'quiz', questions }));
