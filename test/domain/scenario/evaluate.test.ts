import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evaluate, isTrue, resultOf, type Environment } from '../../../src/domain/scenario/evaluate.js';
import type { Effect, Expression, Value } from '../../../src/domain/scenario/expression.js';
import { parseEffects, parseExpression } from '../../../src/domain/scenario/parse.js';
import { anyEffect, anyExpression, anyValue } from './arbitraries.js';

const variables = new Map<string, Value>([
  ['trust', 2],
  ['warned', false],
  ['calm', true],
  ['name', 'Ana'],
  ['digits', '12'],
  ['empty', ''],
]);

const environment: Environment = {
  variable: (name) => variables.get(name),
  visits: (step) => (step === 'hall' ? 3 : 0),
  chosen: (choice) => choice === 'hall/wait',
  quiz: (key) => (key === 'q' ? { passed: true, scaled: 0.75 } : undefined),
  random: (min, max) => min + max,
};

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.code}`);
  return parsed.value;
}

describe('evaluate', () => {
  for (const [text, expected] of [
    // Numbers.
    ['1 + 2 * 3', 7],
    ['7 - 2 - 1', 4],
    ['0.1 + 0.2', 0.3],
    ['1 / 3', 0.333333333],
    ['7 % 4', 3],
    ['-7 % 4', -3],
    ['5.5 % 2', 1.5],
    ['1 / 0', 0],
    ['1 % 0', 0],
    ['0 / 0', 0],
    ['1 / (1 - 1)', 0],
    ['-0', 0],
    ['0 * -1', 0],
    ['-(1 - 1)', 0],
    ['1000000 * 1000000 * 10', 1e12],
    ['-1000000 * 1000000 * 10', -1e12],
    ['min(1, -2)', -2],
    ['max(1, "3")', 3],
    ['round(2.5)', 3],
    ['round(-0.2)', 0],
    ['123456.123456789 + 0', 123456.123456789],
    // Comparison.
    ['1 = 1.0', true],
    ['0.1 + 0.2 = 0.3', true],
    ['1 != 2', true],
    ['2 < 10', true],
    ['2 <= 2', true],
    ['3 > 3', false],
    ['3 >= 3', true],
    ['"a" = "a"', true],
    ['"a" = "A"', false],
    ['"2" < "10"', false],
    ['"a" < "b"', true],
    ['"b" >= "a"', true],
    ['"" < "a"', true],
    ['yes = true', true],
    ['no < yes', true],
    // Two kinds.
    ['1 = "1"', false],
    ['1 != "1"', true],
    ['1 = yes', false],
    ['"" = no', false],
    ['0 = no', false],
    ['"10" > 9', true],
    ['"ten" > 9', false],
    ['"1e3" > 9', false],
    ['yes + yes', 2],
    ['"2" * "3"', 6],
    ['"2" + 3', 5],
    ['"a" + 1', 1],
    ['name + " B"', 'Ana B'],
    ['"2" + "3"', '23'],
    ['"7" - "2"', 5],
    ['-"3"', -3],
    ['-yes', -1],
    // Logic.
    ['1 and 2', true],
    ['1 and 0', false],
    ['"a" or no', true],
    ['not 0', true],
    ['not "0"', false],
    ['not empty', true],
    ['no and 1 / 0', false],
    // What stands outside.
    ['trust >= 2 and not warned', true],
    ['digits + 1', 13],
    ['missing', 0],
    ['not missing', true],
    ['visits("hall")', 3],
    ['visits("attic") = 0', true],
    ['chosen("hall/wait")', true],
    ['chosen("hall/go")', false],
    ['passed("q") and score("q") > 0.7', true],
    ['passed("p")', false],
    ['score("p")', 0],
    ['random(1, 6)', 7],
    ['random(6, 1)', 7],
    ['random(1.2, 3.9)', 5],
    ['random(1.2, 1.8)', 1],
    ['random(-0.5, -0.4)', 0],
    ['random(-0.5, 0)', 0],
    ['random("x", "4")', 4],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${text}`, () => {
      expect(evaluate(read(text), environment)).to.equal(expected);
    });
  }

  it('asks the environment for nothing that logic does not need', () => {
    const asked: string[] = [];
    const counting = { ...environment, random: (min: number) => (asked.push('random'), min) };
    evaluate(read('no and random(1, 2) = 1 or yes or random(1, 2) = 1'), counting);
    expect(asked).to.deep.equal([]);
  });

  it('keeps texts short and whole', () => {
    const long: Expression = { kind: 'value', value: '😀'.repeat(600) };
    expect(evaluate(long, environment)).to.equal('😀'.repeat(500));
    const odd: Expression = { kind: 'value', value: `a${'😀'.repeat(600)}` };
    expect(evaluate(odd, environment)).to.equal(`a${'😀'.repeat(499)}`);
    expect(evaluate({ kind: 'binary', operator: '+', left: long, right: long }, environment)).to.have.length(
      1000,
    );
  });

  it('has a value for every tree', () => {
    fc.assert(
      fc.property(anyExpression, fc.dictionary(fc.string(), anyValue), fc.double(), (tree, given, number) => {
        const result = evaluate(tree, {
          variable: (name) => (Object.hasOwn(given, name) ? given[name] : undefined),
          visits: () => number,
          chosen: (id) => id.length > 2,
          quiz: () => ({ passed: true, scaled: number }),
          random: () => number,
        });
        expect(isSound(result), String(result)).to.equal(true);
        expect(isTrue(result)).to.be.a('boolean');
      }),
      { numRuns: 20_000 },
    );
  }).timeout(30_000);

  it('has a value for a tree of any depth', () => {
    let tree: Expression = { kind: 'value', value: 1 };
    for (let depth = 0; depth < 1e5; depth += 1) {
      tree = { kind: 'binary', operator: '+', left: tree, right: { kind: 'value', value: 1 } };
    }
    expect(isSound(evaluate(tree, environment))).to.equal(true);
  });
});

/** A value that JSON, an LRS and the next sum can take. */
function isSound(value: Value): boolean {
  if (typeof value === 'number') return Math.abs(value) <= 1e12 && !Object.is(value, -0);
  return typeof value === 'boolean' || (value.length <= 1000 && !/\p{Surrogate}/u.test(value));
}

describe('resultOf', () => {
  const effectIn = (text: string): Effect => {
    const parsed = parseEffects(text);
    if ('fault' in parsed || !parsed.value[0]) throw new Error(text);
    return parsed.value[0];
  };

  for (const [text, expected] of [
    ['trust = 5', 5],
    ['trust += 1', 3],
    ['trust -= 1', 1],
    ['trust *= trust', 4],
    ['trust = "7"', 7],
    ['trust = "x"', 0],
    ['trust = yes', 1],
    ['trust += "x"', 2],
    ['warned = yes', true],
    ['warned = 1', true],
    ['warned += 1', true],
    ['calm -= 1', false],
    ['name = "Bo"', 'Bo'],
    ['name = 5', '5'],
    ['name = no', 'false'],
    ['name += " B"', 'Ana B'],
    ['name += 5', '5'],
    ['digits += 5', '17'],
    ['fresh = "x"', 'x'],
    ['fresh += 1', 1],
    ['fresh += "x"', 'x'],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} by ${text}`, () => {
      expect(resultOf(effectIn(text), environment)).to.equal(expected);
    });
  }

  it('keeps the kind of the variable, whatever is given', () => {
    fc.assert(
      fc.property(anyEffect, anyValue, (effect, before) => {
        const result = resultOf(effect, { ...environment, variable: () => before });
        expect(typeof result).to.equal(typeof before);
        expect(isSound(result), String(result)).to.equal(true);
      }),
      { numRuns: 5000 },
    );
  });
});
