/** Random expressions, scenarios of any size, and what learners do in them. */
import fc from 'fast-check';
import type { QuizResults } from '../../../src/domain/scenario/attempt.js';
import type {
  BinaryOperator,
  Effect,
  Expression,
  FunctionName,
  Value,
} from '../../../src/domain/scenario/expression.js';
import type { Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';

// Else a failing property names its counterexample and not what was wrong with it.
fc.configureGlobal({ includeErrorInReport: true });

const operators: readonly BinaryOperator[] = [
  ...(['and', 'or', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'] as const),
];
const functions: readonly FunctionName[] = [
  ...(['visits', 'chosen', 'passed', 'score', 'random', 'min', 'max', 'round'] as const),
];
const names = ['trust', 'warned', 'name', '__proto__', 'missing'];

export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('12', '-0.5', '1e999', '\ud83d', 'NaN', 'x'.repeat(2000), NaN, Infinity, -0, 1e300),
);

export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.record({ kind: fc.constant('value' as const), value: anyValue }),
    fc.record({ kind: fc.constant('variable' as const), name: fc.constantFrom(...names) }),
    fc.record({ kind: fc.constantFrom('not' as const, 'negate' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...operators),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom(...functions),
      args: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
})).tree;

export const anyEffect: fc.Arbitrary<Effect> = fc.record({
  variable: fc.constantFrom(...names),
  operator: fc.constantFrom('=' as const, '+=' as const, '-=' as const, '*=' as const),
  value: anyExpression,
});

/** Numbers from 0 to 1, the same for the same seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seeded source of choices among things. */
export function pickerOf(seed: number) {
  const random = randomOf(seed);
  const below = (end: number) => Math.floor(random() * end);
  return {
    below,
    chance: (share: number) => random() < share,
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
}

/** Any scenario of a size: loops, dead ends, missing targets, conditions that hang on chance and quizzes. */
export function randomScenario(seed: number, size: number): Scenario {
  const pick = pickerOf(seed);
  const expressions = fc.sample(anyExpression, { seed, numRuns: 40 });
  const effects = fc.sample(anyEffect, { seed: seed + 1, numRuns: 30 });
  const dice = (of: number): Expression => ({
    kind: 'binary',
    operator: '<=',
    left: {
      kind: 'call',
      name: 'random',
      args: [
        { kind: 'value', value: 1 },
        { kind: 'value', value: 6 },
      ],
    },
    right: { kind: 'value', value: of },
  });
  const some = <T>(share: number, list: readonly T[]) => (pick.chance(share) ? [pick.of(list)] : []);
  const choice = (id: string): Choice => ({
    id,
    text: `choice ${id}`,
    to: pick.chance(0.03) ? 'gone' : `s${pick.below(size)}`,
    once: pick.chance(0.2),
    effects: some(0.4, effects),
    score: pick.of([0, 0, 1, 2, 0.1, -1]),
    expert: pick.chance(0.2),
    ...(pick.chance(0.3) && { when: pick.chance(0.5) ? dice(4) : pick.of(expressions) }),
  });
  const step = (index: number): Step => ({
    id: `s${index}`,
    title: `Step ${index}`,
    blocks: [
      { kind: 'prose', when: dice(3), prose: 'low' },
      { kind: 'prose', when: { kind: 'not', of: dice(3) }, prose: 'high' },
    ],
    choices: ['a', 'b', 'c', 'd', '__proto__'].slice(0, 1 + pick.below(5)).map(choice),
    effects: some(0.3, effects),
    quizzes: some(0.1, ['q', '__proto__']),
    ...(index > 0 && pick.chance(0.05) && { choices: [], ending: { kind: 'good', score: pick.below(10) } }),
  });
  return {
    key: 'scenario',
    start: 's0',
    variables: [
      { name: 'trust', start: 1 },
      { name: 'warned', start: false },
      { name: 'name', start: 'Ana' },
      { name: '__proto__', start: 0 },
    ],
    steps: Array.from({ length: size }, (_, index) => step(index)),
    scoring: pick.of<Scenario['scoring']>([
      { kind: 'none' },
      { kind: 'ending' },
      { kind: 'decisions' },
      { kind: 'variables', value: { kind: 'variable', name: 'trust' }, max: 10 },
    ]),
  };
}

/** Results of the quizzes in a step, now and then. */
export const resultsFor = (step: Step, pick: ReturnType<typeof pickerOf>): QuizResults =>
  Object.fromEntries(
    step.quizzes.map((key) => [key, { passed: pick.chance(0.5), scaled: pick.below(5) / 4 }]),
  );
