/** Random scenarios of plain text, with all that may stand in the model of one: sound in form, not in meaning. */
import fc from 'fast-check';
import type { Effect, Expression, Value } from '../../../src/domain/scenario/expression.js';
import type { Block, Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';

fc.configureGlobal({ includeErrorInReport: true });

const ids = [
  'arrival',
  'Call-her',
  'b_2',
  '3',
  'constructor',
  '__proto__',
  'StoryData',
  'Start',
  'Scenario',
  'Step-StoryData',
];
const names = ['trust', 'warned', 'x-1', '_tmp', 'time', 'score', 'visits', 'of'];
const id = fc.constantFrom(...ids);

/** Pieces of syntax of every format, which are only text here. */
const pieces = [
  'words',
  'Ana:',
  'don’t',
  "it's",
  '"so"',
  '„so“',
  "'",
  '*a*',
  '**b**',
  '**Ana:** hi',
  "''c''",
  '//d//',
  '__e__',
  '_f_',
  'g_h',
  '~~i~~',
  '`j`',
  '[[a->b]]',
  '[[a|b]]',
  '->',
  '<-',
  '|',
  '{if trust}',
  '{#id}',
  '{',
  '}',
  '[if x]',
  ']',
  '<<set $x to 1>>',
  '<<if $x>>',
  '<</if>>',
  '(set: $x to 1)',
  '(if: $x)[y]',
  '$x',
  '$5',
  '<b>',
  '<%= n %>',
  '<!-- k -->',
  '/* l */',
  '/% m %/',
  'http://a.org/b',
  '#',
  '# head',
  '>',
  '- item',
  '1. item',
  '--',
  '***',
  '!',
  '::',
  ':: Passage',
  '\\',
  '\\\\',
  '\\*',
  '\u00a0',
  '\u00ad',
  'ع',
  '😀',
];

/** Words with one space between them, as all readers leave them. */
export const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)))
  .map((text) => text.replace(/[\t-\r ]+/gu, ' ').replace(/^ | $/gu, ''))
  .filter((text) => text.trim() !== '');

const number = fc.oneof(
  fc.integer({ min: -20, max: 100 }),
  fc.integer({ min: 1, max: 1e6 }).map((thousandths) => thousandths / -1000),
  fc.constantFrom(1e12, 1e-7),
);

/** Text that can be written in quotes: the language of conditions knows no other white space than single spaces. */
const quoted = words.filter((text) => !/[«»]|[^\S ]/u.test(text));

const value: fc.Arbitrary<Value> = fc.oneof(number, fc.boolean(), quoted);

const operators = ['and', 'or', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'] as const;

export const expression: fc.Arbitrary<Expression> = fc.letrec<{ all: Expression }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    value.map((each) => ({ kind: 'value', value: each }) as const),
    fc.constantFrom(...names).map((name) => ({ kind: 'variable', name }) as const),
    fc.tuple(fc.constantFrom('not', 'negate'), tie('all')).map(([kind, of]) => ({ kind, of }) as const),
    fc
      .tuple(fc.constantFrom(...operators), tie('all'), tie('all'))
      .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as const),
    fc
      .tuple(fc.constantFrom('random', 'min', 'max'), tie('all'), tie('all'))
      .map(([name, ...args]) => ({ kind: 'call', name, args }) as const),
    fc
      .tuple(fc.constantFrom('visits', 'chosen', 'passed', 'score'), id)
      .map(([name, text]) => ({ kind: 'call', name, args: [{ kind: 'value', value: text }] }) as const),
  ),
})).all;

const effect: fc.Arbitrary<Effect> = fc.record({
  variable: fc.constantFrom(...names),
  operator: fc.constantFrom('=', '+=', '-=', '*='),
  value: expression,
});

const maybe = <Name extends string, T>(name: Name, arbitrary: fc.Arbitrary<T>) =>
  fc
    .option(arbitrary, { freq: 2 })
    .map((each) => (each === null ? {} : { [name]: each }) as { [K in Name]?: T });

const effects = fc.array(effect, { maxLength: 2 });

const block: fc.Arbitrary<Block> = fc
  .tuple(maybe('when', expression), fc.option(words), words)
  .map(([when, name, prose]) =>
    name === null ? { kind: 'prose', ...when, prose } : { kind: 'speech', ...when, speaker: { name }, prose },
  );

const choice: fc.Arbitrary<Choice> = fc
  .tuple(
    fc.record({
      id,
      text: words,
      to: id,
      once: fc.boolean(),
      effects,
      score: fc.constantFrom(0, 1, -2, 2.5),
      expert: fc.boolean(),
    }),
    maybe('when', expression),
    maybe('feedback', words),
  )
  .map((parts) => Object.assign({}, ...parts) as Choice);

const ending = fc
  .tuple(
    fc.record({ kind: fc.constantFrom('good', 'poor', 'mixed') }),
    maybe('passed', fc.boolean()),
    maybe('score', fc.constantFrom(0, 80, -1)),
  )
  .map(([kind, passed, score]) => ({ ...kind, ...passed, ...score }));

const stepOf = (stepId: string): fc.Arbitrary<Step> =>
  fc
    .tuple(
      fc.record({
        blocks: fc.array(block, { maxLength: 4 }),
        choices: fc.uniqueArray(choice, { maxLength: 4, selector: (each) => each.id }),
        effects,
      }),
      maybe('title', words),
      maybe('ending', ending),
      maybe('timer', fc.record({ seconds: fc.constantFrom(1, 30, 0.5), choice: id })),
    )
    .map((parts) => Object.assign({ id: stepId, quizzes: [] }, ...parts) as Step);

export const scenario: fc.Arbitrary<Scenario> = fc
  .shuffledSubarray(ids, { minLength: 1, maxLength: 6 })
  .chain((stepIds) =>
    fc
      .tuple(
        fc.record({
          key: id,
          start: fc.constantFrom(...stepIds),
          variables: fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), start: value }), {
            maxLength: 4,
            selector: ({ name }) => name,
          }),
          steps: fc.tuple(...stepIds.map(stepOf)),
          scoring: fc.oneof(
            fc.constantFrom({ kind: 'none' }, { kind: 'ending' }, { kind: 'decisions' }),
            fc.record({
              kind: fc.constant('variables'),
              value: expression,
              max: fc.constantFrom(1, 10, 2.5),
            }),
          ),
        }),
        maybe('title', words),
      )
      .map((parts) => Object.assign({}, ...parts) as Scenario),
  );
