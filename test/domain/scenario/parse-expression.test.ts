import { expect } from '@open-wc/testing';
import type { BinaryOperator, Expression, Value } from '../../../src/domain/scenario/expression.js';
import { parseExpression, type FaultCode } from '../../../src/domain/scenario/parse.js';

const value = (of: Value): Expression => ({ kind: 'value', value: of });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const not = (of: Expression): Expression => ({ kind: 'not', of });
const join = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
const [a, b, c] = [variable('a'), variable('b'), variable('c')];
const [one, two] = [value(1), value(2)];

const read = (text: string): Expression | undefined => {
  const parsed = parseExpression(text);
  return 'value' in parsed ? parsed.value : undefined;
};

const faultIn = (text: string) => {
  const parsed = parseExpression(text);
  return 'fault' in parsed ? parsed.fault : undefined;
};

describe('a value in an expression', () => {
  for (const [text, expected] of [
    ['1', 1],
    ['007', 7],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['-1', -1],
    ['- 1.25', -1.25],
    ['−1', -1],
    ['-0', 0],
    [`1${'0'.repeat(40)}`, 1e12],
    [`1${'0'.repeat(400)}`, 1e12],
    ['0.1234567891', 0.123456789],
    ['true', true],
    ['Yes', true],
    ['FALSE', false],
    ['no', false],
    ['""', ''],
    ['"a b"', 'a b'],
    ["'a'", 'a'],
    ['“a”', 'a'],
    ['”a”', 'a'],
    ['„a“', 'a'],
    ['"a”', 'a'],
    ['«\u00a0a\u202f»', 'a'],
    ['»a«', 'a'],
    ['‹a›', 'a'],
    ['‘a’', 'a'],
    ['‚a‘', 'a'],
    ['‘it’s’', 'it’s'],
    ["'don't'", "don't"],
    ['"it’s"', 'it’s'],
    ['“say ‘no’”', 'say ‘no’'],
    ['"a\n  b"', 'a b'],
    ['" "', ' '],
    ['"a;b"', 'a;b'],
    ['"😀"', '😀'],
  ] as const) {
    it(`reads ${JSON.stringify(text.slice(0, 20))} as ${JSON.stringify(expected)}`, () => {
      expect(read(text)).to.deep.equal(value(expected));
    });
  }

  for (const [text, name] of [
    ['trust', 'trust'],
    ['TRUST', 'trust'],
    ['_a', '_a'],
    ['a1_b', 'a1_b'],
    ['a-b', 'a-b'],
    ['a-1', 'a-1'],
    ['a‑b', 'a-b'],
    ['random', 'random'],
    ['score', 'score'],
    ['if', 'if'],
    ['\u200ba\ufeff\u00a0', 'a'],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as the variable ${name}`, () => {
      expect(read(text)).to.deep.equal(variable(name));
    });
  }
});

describe('an operator', () => {
  for (const [texts, operator] of [
    [['and', 'AND', 'And'], 'and'],
    [['or', 'OR'], 'or'],
    [['=', '==', 'is', 'IS', '＝'], '='],
    [['!=', '<>', '≠', 'is not', 'Is  Not', '&lt;&gt;'], '!='],
    [['<', '&lt;'], '<'],
    [['<=', '≤', '⩽', '&lt;='], '<='],
    [['>', '&gt;'], '>'],
    [['>=', '≥', '⩾', '&gt;='], '>='],
    [['+', '＋'], '+'],
    [['-', '–', '—', '−', '‐', '‑'], '-'],
    [['*', '×', '·'], '*'],
    [['/', '÷'], '/'],
    [['%'], '%'],
  ] as const satisfies readonly (readonly [readonly string[], BinaryOperator])[]) {
    for (const text of texts) {
      it(`"${text}" is read as ${operator}`, () => {
        expect(read(`a ${text} b`)).to.deep.equal(join(a, operator, b));
      });
    }
  }

  for (const [text, expected] of [
    ['a or b and c', join(a, 'or', join(b, 'and', c))],
    ['a and b or c', join(join(a, 'and', b), 'or', c)],
    ['(a or b) and c', join(join(a, 'or', b), 'and', c)],
    ['a or b or c', join(join(a, 'or', b), 'or', c)],
    ['not a and b', join(not(a), 'and', b)],
    ['not a = b', not(join(a, '=', b))],
    ['not not a', not(not(a))],
    ['a = not b', join(a, '=', not(b))],
    ['a = not b and c', join(join(a, '=', not(b)), 'and', c)],
    ['not (a and b)', not(join(a, 'and', b))],
    ['not(a)', not(a)],
    ['a + b = c', join(join(a, '+', b), '=', c)],
    ['a - b - c', join(join(a, '-', b), '-', c)],
    ['a / b / c', join(join(a, '/', b), '/', c)],
    ['a + b * c', join(a, '+', join(b, '*', c))],
    ['a * b + c', join(join(a, '*', b), '+', c)],
    ['a % b * c', join(join(a, '%', b), '*', c)],
    ['a -1', join(a, '-', one)],
    ['a - -1', join(a, '-', value(-1))],
    ['-a * b', join({ kind: 'negate', of: a }, '*', b)],
    ['--1', { kind: 'negate', of: value(-1) }],
    ['-(1)', { kind: 'negate', of: one }],
    ['a>1 and b<2', join(join(a, '>', one), 'and', join(b, '<', two))],
    ['a is not b', join(a, '!=', b)],
    ['a is not not b', join(a, '!=', not(b))],
    ['a is (not b)', join(a, '=', not(b))],
  ] as const) {
    it(`binds as it says in ${text}`, () => {
      expect(read(text)).to.deep.equal(expected);
    });
  }
});

describe('a function', () => {
  for (const [text, name, ...args] of [
    ['visits("hall")', 'visits', value('hall')],
    ['VISITS (“hall”)', 'visits', value('hall')],
    ['chosen("hall/Wait-1")', 'chosen', value('hall/Wait-1')],
    ["passed('q')", 'passed', value('q')],
    ['score(«q»)', 'score', value('q')],
    ['random(1, 6)', 'random', one, value(6)],
    ['min(a, b)', 'min', a, b],
    ['max((a), max(b, 1))', 'max', a, { kind: 'call', name: 'max', args: [b, one] }],
    ['round(a / b)', 'round', join(a, '/', b)],
  ] as const) {
    it(`is read from ${text}`, () => {
      expect(read(text)).to.deep.equal({ kind: 'call', name, args });
    });
  }
});

describe('a fault in an expression', () => {
  for (const [text, code, at] of [
    ['', 'missing-value', 0],
    ['   ', 'missing-value', 3],
    ['a >', 'missing-value', 3],
    ['a + * b', 'missing-value', 4],
    ['= 1', 'missing-value', 0],
    ['a and', 'missing-value', 5],
    ['and a', 'missing-value', 0],
    ['a is', 'missing-value', 4],
    ['()', 'missing-value', 1],
    ['max(,1)', 'missing-value', 4],
    ['if trust', 'missing-operator', 3],
    ['a b', 'missing-operator', 2],
    ['a "b"', 'missing-operator', 2],
    ['(a b)', 'missing-operator', 3],
    ['1)', 'unexpected-sign', 1],
    ['a ; b', 'unexpected-sign', 2],
    ['a, b', 'unexpected-sign', 1],
    ['a += 1', 'unexpected-sign', 2],
    ['a # b', 'unexpected-sign', 2],
    ['a => b', 'missing-value', 3],
    ['a && b', 'foreign-sign', 2],
    ['a || b', 'foreign-sign', 2],
    ['!a', 'foreign-sign', 0],
    ['a &amp;&amp; b', 'foreign-sign', 2],
    ['"a', 'open-text', 0],
    ['a = ‘it’s', 'open-text', 4],
    ['«a"', 'open-text', 0],
    ['(a', 'open-bracket', 0],
    ['a + (b = c', 'open-bracket', 4],
    ['max(1, 2', 'open-bracket', 3],
    ['max(1; 2)', 'open-bracket', 3],
    ['2nd', 'bad-number', 0],
    ['1.5.2', 'bad-number', 0],
    ['a + 1e5', 'bad-number', 4],
    ['1 < a < 3', 'chained-comparison', 6],
    ['a = b is c', 'chained-comparison', 6],
    ['foo(1)', 'unknown-function', 0],
    ['1 + constructor(1)', 'unknown-function', 4],
    ['visits()', 'wrong-arguments', 0],
    ['visits("a", "b")', 'wrong-arguments', 0],
    ['min(1)', 'wrong-arguments', 0],
    ['round()', 'wrong-arguments', 0],
    ['max(', 'wrong-arguments', 0],
    ['random(1, 2, 3)', 'wrong-arguments', 0],
    ['visits(hall)', 'unquoted-id', 7],
    ['chosen(1)', 'unquoted-id', 7],
    ['é = 1', 'bad-name', 0],
    ['a + straße', 'bad-name', 4],
    ['('.repeat(60), 'too-long', 50],
    ['not '.repeat(500), 'too-long', 2000],
  ] as const satisfies readonly (readonly [string, FaultCode, number])[]) {
    it(`is ${code} at ${at} in ${JSON.stringify(text.slice(0, 24))}`, () => {
      const fault = faultIn(text);
      expect(fault).to.include({ code, at });
      expect(fault?.message).to.match(/^[A-Z].*\.$/);
      expect(fault?.cure).to.match(/^[A-Z].*\.$/);
    });
  }

  it('is a tree too deep or too long, and not one that is just long enough', () => {
    expect(faultIn(Array(402).fill('1').join('+'))?.code).to.equal('too-long');
    expect(read(Array(401).fill('1').join('+'))).not.to.equal(undefined);
    expect(read(`${'('.repeat(49)}1${')'.repeat(49)}`)).to.deep.equal(one);
    expect(faultIn(`${'('.repeat(50)}1${')'.repeat(50)}`)?.code).to.equal('too-long');
    expect(faultIn(`"${'a'.repeat(10_000)}"`)?.code).to.equal('too-long');
  });
});
