import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  parseEffects,
  parseExpression,
  parseSettings,
  type FaultCode,
} from '../../../src/domain/scenario/parse.js';

const condition = (text: string) => {
  const parsed = parseExpression(text);
  if ('fault' in parsed) throw new Error(parsed.fault.code);
  return parsed.value;
};

const set = (variable: string, operator: string, text: string) => ({
  variable,
  operator,
  value: condition(text),
});

describe('settings', () => {
  for (const [text, expected] of [
    ['', {}],
    [' ; ;', {}],
    ['if trust >= 2', { when: condition('trust >= 2') }],
    ['IF a and b', { when: condition('a and b') }],
    ['else', { otherwise: true }],
    ['once; expert ;start', { once: true, expert: true, start: true }],
    ['score 2', { score: 2 }],
    ['score -1.5', { score: -1.5 }],
    ['score − 1', { score: -1 }],
    ['ending good', { ending: { kind: 'good' } }],
    ['ending poor failed', { ending: { kind: 'poor', passed: false } }],
    ['Ending Mixed, passed, score 80', { ending: { kind: 'mixed', passed: true, score: 80 } }],
    ['ending good score 8 passed', { ending: { kind: 'good', passed: true, score: 8 } }],
    ['ending good; score 80', { ending: { kind: 'good', score: 80 } }],
    ['score 80; ending good', { ending: { kind: 'good', score: 80 } }],
    ['ending good, score 1; score 2', { ending: { kind: 'good', score: 1 }, score: 2 }],
    ['time 30 -> wait', { timer: { seconds: 30, choice: 'wait' } }],
    ['time 1.5→2nd-Wait', { timer: { seconds: 1.5, choice: '2nd-Wait' } }],
    ['time 30 –> wait_2; once', { timer: { seconds: 30, choice: 'wait_2' }, once: true }],
    ['time 30 -&gt; “wait”', { timer: { seconds: 30, choice: 'wait' } }],
    ['time 30 -> call‑back', { timer: { seconds: 30, choice: 'call-back' } }],
    ['var trust = 1', { variables: [{ name: 'trust', start: 1 }] }],
    [
      'var A = -2; var b = no; var c = “x”',
      {
        variables: [
          { name: 'a', start: -2 },
          { name: 'b', start: false },
          { name: 'c', start: 'x' },
        ],
      },
    ],
    ['scoring none', { scoring: { kind: 'none' } }],
    ['Scoring Ending', { scoring: { kind: 'ending' } }],
    ['scoring decisions; start', { scoring: { kind: 'decisions' }, start: true }],
    ['scoring trust of 10', { scoring: { kind: 'variables', value: condition('trust'), max: 10 } }],
    ['scoring ending of 3', { scoring: { kind: 'variables', value: condition('ending'), max: 3 } }],
    ['scoring a * 2 + b of 4.5', { scoring: { kind: 'variables', value: condition('a * 2 + b'), max: 4.5 } }],
    ['trust = 1', { effects: [set('trust', '=', '1')] }],
    ['Trust += a - 1', { effects: [set('trust', '+=', 'a - 1')] }],
    ['trust –= 1; trust ×= 2', { effects: [set('trust', '-=', '1'), set('trust', '*=', '2')] }],
    ['trust-=1', { effects: [set('trust', '-=', '1')] }],
    ['a = b = c', { effects: [set('a', '=', 'b = c')] }],
    [
      'time += 5; score = 2; if = 1',
      { effects: [set('time', '+=', '5'), set('score', '=', '2'), set('if', '=', '1')] },
    ],
    ['if a &gt; 1; b += 1', { when: condition('a > 1'), effects: [set('b', '+=', '1')] }],
    ['name = "a;b"; once', { effects: [set('name', '=', '"a;b"')], once: true }],
  ] as const) {
    it(`are read from ${JSON.stringify(text)}`, () => {
      expect(parseSettings(text)).to.deep.equal({ value: { effects: [], ...expected } });
    });
  }

  for (const [text, code, at] of [
    ['foo', 'unknown-clause', 0],
    ['once; trust + 1', 'unknown-clause', 6],
    ['12', 'unknown-clause', 0],
    ['once once', 'missing-operator', 5],
    ['if a once', 'missing-operator', 5],
    ['once; once', 'repeated-clause', 6],
    ['if a; if b', 'repeated-clause', 6],
    ['if', 'missing-value', 2],
    ['if ; once', 'missing-value', 3],
    ['trust == 1', 'not-an-effect', 0],
    ['yes = 1', 'bad-name', 0],
    ['größe += 1', 'bad-name', 0],
    ['var and = 1', 'bad-name', 4],
    ['var trust', 'bad-variable', 4],
    ['var', 'bad-variable', 3],
    ['var trust = a', 'bad-variable', 13],
    ['var trust = 1 + 1', 'unexpected-sign', 14],
    ['var trust += 1', 'bad-variable', 4],
    ['score', 'bad-score', 5],
    ['score high', 'bad-score', 6],
    ['score 2nd', 'bad-number', 6],
    ['ending', 'bad-ending', 6],
    ['ending great', 'bad-ending', 7],
    ['ending good well', 'bad-ending', 12],
    ['ending good passed failed', 'bad-ending', 19],
    ['ending good score', 'bad-score', 17],
    ['time', 'bad-timer', 4],
    ['time 30', 'bad-timer', 5],
    ['time 0 -> a', 'bad-timer', 5],
    ['time -3 -> a', 'bad-timer', 5],
    ['time 30 ->', 'bad-timer', 5],
    ['time 30 wait', 'bad-timer', 5],
    ['time 30s -> a', 'bad-number', 5],
    ['scoring', 'missing-value', 7],
    ['scoring trust', 'bad-scoring', 8],
    ['scoring trust of', 'bad-scoring', 16],
    ['scoring trust of 0', 'bad-scoring', 8],
    ['scoring decisions now', 'bad-scoring', 8],
  ] as const satisfies readonly (readonly [string, FaultCode, number])[]) {
    it(`with ${code} at ${at} are refused in ${JSON.stringify(text)}`, () => {
      const parsed = parseSettings(text);
      expect('fault' in parsed ? parsed.fault : undefined).to.include({ code, at });
    });
  }
});

describe('effects', () => {
  it('are read in their order', () => {
    expect(parseEffects('; a = 1 ; b *= a;')).to.deep.equal({
      value: [set('a', '=', '1'), set('b', '*=', 'a')],
    });
    expect(parseEffects(' ')).to.deep.equal({ value: [] });
  });

  for (const [text, code, at] of [
    ['once', 'missing-assignment', 0],
    ['a', 'missing-assignment', 0],
    ['a =', 'missing-value', 3],
    ['a == 1', 'not-an-effect', 0],
    ['1 = a', 'unknown-clause', 0],
    ['a /= 2', 'missing-assignment', 0],
    ['not += 1', 'bad-name', 0],
  ] as const) {
    it(`with ${code} are refused in ${text}`, () => {
      const parsed = parseEffects(text);
      expect('fault' in parsed ? parsed.fault : undefined).to.include({ code, at });
    });
  }
});

describe('any text', () => {
  const pieces = [
    ...[
      'and',
      'or',
      'not',
      'is',
      'true',
      'no',
      'if',
      'else',
      'once',
      'score',
      'ending',
      'good',
      'time',
      'var',
      'scoring',
    ],
    ...[
      'trust',
      'a-1',
      'é',
      '1',
      '2.5',
      '-',
      '->',
      '→',
      '+=',
      '=',
      '==',
      '<',
      '≥',
      '(',
      ')',
      ',',
      ';',
      '"',
      '“',
      '’',
      '«',
    ],
    ...[
      'visits',
      'random',
      'max',
      'of',
      ' ',
      '\u00ad',
      '&gt;',
      '&',
      '!',
      '%',
      '𝕏',
      '\ud83d',
      '.',
      '{',
      '}',
      '\n',
    ],
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 25 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' ')),
  );

  it('is read or refused with place and cure, and never throws', () => {
    let sound = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const parse of [parseExpression, parseEffects, parseSettings]) {
          const parsed = parse(text);
          if ('value' in parsed) sound += 1;
          else if (parsed.fault.at < 0 || parsed.fault.at > text.length) return false;
        }
        return true;
      }),
      { numRuns: 100_000 },
    );
    expect(sound, 'sound texts among them').to.be.above(3000);
  }).timeout(60_000);

  it('is read in time that grows with its length', () => {
    for (const text of [
      '('.repeat(1e5),
      '"'.repeat(1e5),
      'a;'.repeat(5e3),
      '1+'.repeat(5e3),
      ' '.repeat(1e5),
    ]) {
      const start = performance.now();
      parseSettings(text);
      expect(performance.now() - start).to.be.below(200);
    }
  });
});
