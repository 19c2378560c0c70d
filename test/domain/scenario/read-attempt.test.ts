import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ScenarioDocument } from '../../../src/domain/scenario/attempt.js';
import { firstDocument } from '../../../src/domain/scenario/document.js';
import { readScenarioDocument } from '../../../src/domain/scenario/read-attempt.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { randomScenario } from './arbitraries.js';
import { decisionsOf } from './scenarios.js';

const quizzes = { q: { passed: true, scaled: 0.5 } };

const full: ScenarioDocument = {
  version: 1,
  attempt: 3,
  seed: 2 ** 32 - 1,
  decisions: [
    { step: 'hall', choice: 'go', seconds: 1.5, quizzes, late: true },
    ...decisionsOf('attic/back'),
  ],
  quizzes,
  ended: { ending: 'end', score: { raw: -1, max: 4 } },
  seen: ['hall', 'attic'],
  past: [
    { attempt: 1, decisions: decisionsOf('hall/go') },
    { attempt: 2, decisions: [], ending: 'end', score: { raw: 1, max: 4 } },
  ],
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('readScenarioDocument', () => {
  it('reads what was stored', () => {
    for (const document of [full, firstDocument(0)]) {
      expect(readScenarioDocument(copy(document))).to.deep.equal(document);
    }
  });

  it('lets a later version say more', () => {
    const later = { ...full, more: [1] };
    expect(readScenarioDocument(later)).to.equal(later);
  });

  for (const [name, change] of [
    ['another version', { version: 2 }],
    ['no attempt', { attempt: 0 }],
    ['a seed below zero', { seed: -1 }],
    ['a seed too large', { seed: 2 ** 32 }],
    ['a broken seed', { seed: 1.5 }],
    ['decisions that are no list', { decisions: {} }],
    ['a decision without a choice', { decisions: [{ step: 'a', seconds: 1 }] }],
    ['a decision in no time', { decisions: [{ step: 'a', choice: 'b', seconds: -1 }] }],
    [
      'a decision with odd quizzes',
      { decisions: [{ step: 'a', choice: 'b', seconds: 1, quizzes: { q: 1 } }] },
    ],
    ['a decision that is perhaps late', { decisions: [{ step: 'a', choice: 'b', seconds: 1, late: 'no' }] }],
    ['no quizzes', { quizzes: undefined }],
    ['a quiz without a score', { quizzes: { q: { passed: true } } }],
    ['an ending without a name', { ended: {} }],
    ['a score without a maximum', { ended: { ending: 'end', score: { raw: 1 } } }],
    ['steps seen that are numbers', { seen: [1] }],
    ['a past that is no path', { past: [{}] }],
    ['a past attempt of no number', { past: [{ attempt: '1', decisions: [] }] }],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(readScenarioDocument({ ...copy(full), ...change })).to.equal(undefined);
    });
  }

  it('never throws, and what it lets through can be walked', () => {
    const scenario = randomScenario(1, 10);
    let read = 0;
    const places = Object.keys(full);
    // Of what is merely JSON hardly anything fits: the values of other places do now and then.
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(full)));
    fc.assert(
      fc.property(fc.constantFrom(...places), values, fc.jsonValue(), (place, value, any) => {
        readScenarioDocument(any);
        const document = readScenarioDocument({ ...copy(full), [place]: value });
        if (!document) return;
        read += 1;
        walk(scenario, document.seed, document.decisions);
      }),
      { numRuns: 2000 },
    );
    expect(read, 'documents read').to.be.above(20);
  });
});
