import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { holds } from '../../../src/domain/feedback/condition.js';
import { outcomesOf } from '../../../src/domain/feedback/outcome.js';
import { parseCondition } from '../../../src/domain/feedback/parse-condition.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { answered, begun, decided, ended, finished, page, rowsOf } from './statements.js';

/** Whether the condition holds once these things were done on the page. */
function after(done: readonly Statement[], text: string): boolean {
  const condition = parseCondition(text);
  if (typeof condition === 'string') throw new Error(`${text}: ${condition}`);
  return holds(condition, outcomesOf({ activity: page, isPage: true }, rowsOf(done)));
}

const half = [
  begun('lifting'),
  answered('lifting', 'weight', 1),
  answered('lifting', 'spine', 0, 1, 'b'),
  ...finished('lifting', 1, 2, false),
];
const open = half.slice(0, 2);
const whole = [begun('grip'), answered('grip', 'hands', 1), ...finished('grip', 1, 1, true)];
const path = [
  begun('call', 1, 'http://id.tincanapi.com/activitytype/scenario'),
  decided('call', 'start', 'tell'),
  ...ended('call', 'fired', 1, false),
];

describe('a condition holds', () => {
  const table: readonly (readonly [string, readonly Statement[], boolean])[] = [
    ['below 50 %', half, false],
    ['below 51 %', half, true],
    ['at most 50%', half, true],
    ['at least 50 %', half, true],
    ['above 50 %', half, false],
    ['50 % to 80 %', half, true],
    ['20–50 %', half, true],
    ['≥ 50 %', half, true],
    ['< 50,5 %', half, true],
    ['above 0 %', path, false],
    ['at most 0 %', path, true],
    // Of points: 2 of 3.
    ['at least 66 %', [...half, ...whole], true],
    ['above 67 %', [...half, ...whole], false],
    ['below 60 % in #spine', half, true],
    ['below 60 % in #spine #weight', half, true],
    ['below 50 % of #spine #weight', half, false],
    ['at least 100 % in #grip', [...half, ...whole], true],
    ['below 60 % in #unknown', half, false],
    ['below 60 %', open, false],
    ['at least 100 % in #weight', open, true],
    ['passed', half, false],
    ['failed', half, true],
    ['not passed', half, true],
    ['passed #grip', [...half, ...whole], true],
    ['passed', [...half, ...whole], false],
    ['failed', open, false],
    ['passed', [], false],
    ['right #weight', open, true],
    ['missed #weight', open, false],
    ['missed #spine', half, true],
    ['wrong spine', half, true],
    ['missed #lifting/spine', half, true],
    ['missed #other/spine', half, false],
    ['missed #spine', open, false],
    ['partly #spine', half, false],
    ['chose spine=b', half, true],
    ['chose #spine = #a', half, false],
    ['chose start=tell', path, true],
    ['ending fired', path, true],
    ['ending #promoted', path, false],
    ['attempt 1', half, true],
    ['attempt 2', half, false],
    ['attempt 1 or more', half, true],
    ['attempt 2+', half, false],
    ['failed and attempt 1', half, true],
    ['failed; chose spine=a', half, false],
    ['failed, missed #spine', half, true],
    ['always', [], true],
  ];
  for (const [text, done, expected] of table) {
    const state =
      done === half ? 'half of it' : done === open ? 'one answer' : done === path ? 'the path' : 'more';
    it(`{${text}}: ${expected} after ${done.length === 0 ? 'nothing' : state}`, () => {
      expect(after(done, text)).to.equal(expected);
    });
  }

  it('asks of the latest attempt', () => {
    const again = [...half, answered('lifting', 'spine', 1, 2), ...finished('lifting', 2, 2, true, 2)];
    expect(after(again, 'attempt 2 and passed and right #spine and above 90 %')).to.equal(true);
  });
});

describe('a text that is no condition', () => {
  for (const text of [
    '',
    'below',
    'below 50',
    'missed',
    'chose x',
    'attempt 0',
    'passed and',
    'if trust > 2',
  ]) {
    it(`{${text}} is told`, () => expect(parseCondition(text)).to.equal('unknown-condition'));
  }
  for (const text of ['below 0 %', 'above 100 %', 'at least 120 %', '80 % to 50 %']) {
    it(`{${text}} holds for nobody, and is told`, () =>
      expect(parseCondition(text)).to.equal('impossible-share'));
  }

  it('never makes the reader fail', () => {
    const words = fc.constantFrom(
      'below',
      '50 %',
      'to',
      '#a',
      'in',
      'and',
      'chose',
      '=',
      'attempt',
      '1',
      '<',
      ';',
      'ö',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const parsed = parseCondition(text);
          expect(typeof parsed === 'string' || typeof holds(parsed, []) === 'boolean').to.equal(true);
        },
      ),
    );
  });

  it('splits all shares between below, and at least, the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 20 }), (percent, raw) => {
        const done = [begun('quiz'), ...finished('quiz', raw, 20, true)];
        expect(after(done, `below ${percent} %`)).to.equal(!after(done, `at least ${percent} %`));
        expect(after(done, `above ${percent} %`)).to.equal(!after(done, `at most ${percent} %`));
      }),
    );
  });
});
