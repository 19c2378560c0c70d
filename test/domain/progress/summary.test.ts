import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { halfHours } from '../../../src/domain/progress/half-hours.js';
import { merge, summaries, summaryOf, type Summary } from '../../../src/domain/progress/summary.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { verbs } from '../../../src/domain/xapi/vocabulary.js';
import { statements } from './statements.js';

const quiz = 'https://handbook.example/lifting#check';

const fold = (all: readonly Statement[]): Summary | undefined =>
  all.reduce<Summary | undefined>((row, each) => summaries.fold(row, each, quiz), undefined);

describe('a summary', () => {
  const statement = (own: Partial<Statement>): Statement => ({
    id: '1',
    actor: { mbox: 'mailto:ana@example.org' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
    object: { id: quiz, definition: { description: { en: 'How do you lift?' } } },
    timestamp: '2026-05-04T09:10:00.000Z',
    ...own,
  });

  it('keeps when something was first passed, whatever comes later', () => {
    const passed = { id: 'http://adlnet.gov/expapi/verbs/passed', display: {} };
    const failed = { id: 'http://adlnet.gov/expapi/verbs/failed', display: {} };
    const row = fold([
      statement({
        id: '2',
        verb: passed,
        timestamp: '2026-05-05T00:00:00.000Z',
        result: { score: { scaled: 0.9 } },
      }),
      statement({
        id: '3',
        verb: failed,
        timestamp: '2026-05-06T00:00:00.000Z',
        result: { score: { scaled: 0.2 } },
      }),
    ]);
    expect(row).to.deep.include({ passed: '2026-05-05T00:00:00.000Z', acts: 2 });
    expect(row?.results.map(({ scaled }) => scaled)).to.deep.equal([0.9, 0.2]);
  });

  it('sums up the time of answers to the hundredth, and no other', () => {
    const completed = { id: 'http://adlnet.gov/expapi/verbs/completed', display: {} };
    const row = fold([
      statement({ id: '1', result: { duration: 'PT12.34S' } }),
      statement({ id: '2', result: { duration: 'PT0.1S' } }),
      statement({ id: '3', verb: completed, result: { duration: 'PT99S' } }),
    ]);
    expect(row?.spent).to.equal(1244);
  });

  it('keeps the latest three results', () => {
    const all = Array.from({ length: 30 }, (_, index) =>
      statement({ id: String(index), timestamp: `2026-05-04T09:10:00.0${String(index).padStart(2, '0')}Z` }),
    );
    expect(fold(all)?.results.map(({ id }) => id)).to.deep.equal(all.slice(27).map(({ id }) => id));
  });

  it('does not hang on the order in which statements come', () => {
    fc.assert(
      fc.property(
        fc.array(statements(quiz), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (all, random) => {
          const shuffled = [...all]
            .map((each) => ({ each, by: random.next().value! }))
            .sort((a, b) => a.by - b.by);
          expect(fold(shuffled.map(({ each }) => each))).to.deep.equal(fold(all));
        },
      ),
    );
  });

  it('merges in any grouping', () => {
    const one = statements(quiz).map(summaryOf);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(merge(merge(a, b), c)).to.deep.equal(merge(a, merge(b, c)));
        expect(merge(a, b)).to.deep.equal(merge(b, a));
      }),
    );
  });
});

describe('half hours', () => {
  const hoursOf = (timestamp: string, verb: keyof typeof verbs) =>
    halfHours.keysOf({ timestamp, verb: { id: verbs[verb] } } as Statement);

  it('begin at the hour and at half past', () => {
    const at = (timestamp: string) => hoursOf(timestamp, 'answered');
    expect(at('2026-05-04T09:29:59.999Z')).to.deep.equal(['2026-05-04T09:00']);
    expect(at('2026-05-04T09:30:00.000Z')).to.deep.equal(['2026-05-04T09:30']);
  });

  it('hold what was learned, not what was reported or planned', () => {
    for (const verb of ['progressed', 'scheduled', 'retracted'] as const) {
      expect(hoursOf('2026-05-04T09:30:00.000Z', verb), verb).to.deep.equal([]);
    }
  });
});
