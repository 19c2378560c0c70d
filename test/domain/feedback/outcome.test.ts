import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathOf } from '../../../src/domain/feedback/history.js';
import { guidanceOf } from '../../../src/domain/feedback/guidance.js';
import { outcomesOf } from '../../../src/domain/feedback/outcome.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import {
  answered,
  begun,
  decided,
  ended,
  finished,
  page,
  rowsOf,
  statement,
  wentBack,
} from './statements.js';

const onPage = { activity: page, isPage: true };
const lifting = { activity: `${page}#lifting`, isPage: false };

const outcomes = (all: readonly Statement[], subject = onPage) => outcomesOf(subject, rowsOf(all));

describe('how a quiz came out', () => {
  const firstTry = [
    begun('lifting'),
    answered('lifting', 'weight', 1),
    answered('lifting', 'spine', 0),
    answered('lifting', 'grip', 0.5),
    ...finished('lifting', 1.5, 3, false),
  ];

  it('tells right, partly and wrong, in the order in which they were answered', () => {
    const [outcome] = outcomes(firstTry);
    expect(outcome?.items.map(({ key, verdict }) => `${key} ${verdict}`)).to.deep.equal([
      'weight right',
      'spine wrong',
      'grip partly',
    ]);
    expect(outcome).to.deep.include({ key: 'lifting', kind: 'quiz', attempt: 1, isFinished: true });
    expect(outcome?.name).to.deep.equal({ en: 'Quiz lifting' });
    expect(outcome?.items[0]?.words).to.deep.equal([{ en: 'This' }]);
  });

  it('is under way again from the first answer of the next attempt on, and keeps what was right', () => {
    const [outcome] = outcomes([...firstTry, answered('lifting', 'spine', 1, 2)]);
    expect(outcome).to.deep.include({ attempt: 2, isFinished: false });
    expect(outcome?.items.map(({ verdict }) => verdict)).to.deep.equal(['right', 'right', 'partly']);
  });

  it('counts misses, and remembers what was right before', () => {
    const all = [
      begun('lifting'),
      answered('lifting', 'spine', 0, 1),
      answered('lifting', 'spine', 1, 2),
      answered('lifting', 'spine', 0, 3),
    ];
    expect(outcomes(all)[0]?.items[0]).to.deep.include({ misses: 2, wasRight: true, verdict: 'wrong' });
  });

  it('compares with the attempt before', () => {
    const second = [answered('lifting', 'spine', 1, 2), ...finished('lifting', 2.5, 3, true, 2)];
    const { comparisons, standing } = guidanceOf(outcomes([...firstTry, ...second]));
    expect(comparisons[0]).to.deep.include({ trend: 'better', isBest: true });
    expect(comparisons[0]?.attempts.map(({ number, raw }) => [number, raw])).to.deep.equal([
      [1, 1.5],
      [2, 2.5],
    ]);
    expect(standing).to.equal('most');
  });

  it('takes the last word of an attempt that was judged anew', () => {
    const [outcome] = outcomes([...firstTry, ...finished('lifting', 3, 3, true, 1)]);
    expect(outcome?.attempts.map(({ number, success }) => [number, success])).to.deep.equal([[1, true]]);
  });

  it('does not mistake a neighbour whose name begins alike, nor what is said of it', () => {
    const others = [begun('lifting-2'), answered('lifting-2', 'spine', 0)];
    const said = statement('answered', `${page}#lifting~likert`);
    const found = outcomes([...firstTry, ...others, said], lifting);
    expect(found.map(({ key }) => key)).to.deep.equal(['lifting']);
    expect(found[0]?.items.length).to.equal(3);
  });
});

describe('how it stands', () => {
  const standingAfter = (...shares: number[]) =>
    guidanceOf(
      outcomes([
        begun('quiz'),
        ...shares.map((share, index) => answered('quiz', `q${index}`, share)),
        ...finished('quiz', 1, 2, true),
      ]),
    ).standing;

  for (const [shares, standing] of [
    [[1, 1], 'all'],
    [[1, 1, 0], 'most'],
    [[1, 0], 'some'],
    [[1, 0, 0], 'some'],
    [[0.5, 0], 'none'],
    [[], 'over'],
  ] as const) {
    it(`is “${standing}” after ${shares.join(', ') || 'nothing that judges'}`, () => {
      expect(standingAfter(...shares)).to.equal(standing);
    });
  }

  it('is “nothing-yet” before the first answer, and “under-way” before the last', () => {
    expect(guidanceOf([]).standing).to.equal('nothing-yet');
    expect(guidanceOf(outcomes([begun('quiz')])).standing).to.equal('nothing-yet');
    expect(guidanceOf(outcomes([begun('quiz'), answered('quiz', 'q', 1)])).standing).to.equal('under-way');
  });
});

describe('how a scenario came out', () => {
  it('knows the path that holds, without what was gone back over', () => {
    const all = [
      begun('call', 1, 'http://id.tincanapi.com/activitytype/scenario'),
      decided('call', 'start', 'tell', { success: false }),
      decided('call', 'later', 'wait', { success: false }),
      wentBack('call', 'start'),
      decided('call', 'start', 'hang-up', { success: true }),
      ...ended('call', 'good', 1, true),
    ];
    const rows = rowsOf(all);
    expect(pathOf(rows.get(`${page}#call`) ?? {})).to.deep.equal([{ step: 'start', choice: 'hang-up' }]);
    const [outcome] = outcomesOf(onPage, rows);
    expect(outcome).to.deep.include({ kind: 'scenario', ending: 'good', isFinished: true });
    expect(outcome?.items.map(({ key, verdict }) => `${key} ${verdict}`)).to.deep.equal(['start right']);
  });

  it('begins anew with the next attempt', () => {
    const all = [
      begun('call', 1, 'http://id.tincanapi.com/activitytype/scenario'),
      decided('call', 'start', 'tell'),
      decided('call', 'later', 'wait'),
      ...ended('call', 'poor'),
      decided('call', 'start', 'tell', { attempt: 2 }),
    ];
    const [outcome] = outcomes(all);
    expect(outcome).to.deep.include({ attempt: 2, isFinished: false });
    expect(outcome?.ending).to.equal(undefined);
    expect(outcome?.items.map(({ key }) => key)).to.deep.equal(['start']);
  });

  it('tells decisions that nothing judges apart', () => {
    const all = [
      begun('call', 1, 'http://id.tincanapi.com/activitytype/scenario'),
      decided('call', 'start', 'tell'),
      ...ended('call', 'poor'),
    ];
    const { standing, decisions, improve } = guidanceOf(outcomes(all));
    expect([standing, decisions.map(({ item }) => item.key), improve]).to.deep.equal(['over', ['start'], []]);
  });
});

describe('what is kept for feedback', () => {
  const verbs = ['voted-up', 'voted-down', 'retracted', 'commented'] as const;
  const acts = fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'), fc.integer({ min: 1, max: 3 }))
        .map(([step, choice, attempt]) => decided('call', step, choice, { attempt })),
      fc
        .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 }))
        .map(([step, n]) => wentBack('call', step, n)),
      fc.integer({ min: 1, max: 3 }).map((attempt) => ended('call', 'good', attempt)[0]!),
      fc.constantFrom(...verbs).map((verb) =>
        statement(verb, `${page}#call`, {
          context: { statement: { objectType: 'StatementRef', id: 'x' } },
        }),
      ),
      fc.constantFrom(0, 0.5, 1).map((share) => answered('quiz', 'q', share)),
    ),
    { maxLength: 60 },
  );

  it('does not hang on the order in which statements come', () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = all
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const sorted = (rows: ReturnType<typeof rowsOf>) => ({
          histories: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)),
          outcomes: outcomesOf(onPage, rows),
        });
        expect(sorted(rowsOf(shuffled))).to.deep.equal(sorted(rowsOf(all)));
      }),
      { numRuns: 100 },
    );
  });

  it('stays small, however much is done', () => {
    const all = Array.from({ length: 500 }, (_, index) => [
      decided('call', `s${index}`, 'x'),
      ...ended('call', 'good', 1),
      statement('voted-up', `${page}#call`),
    ]).flat();
    const row = rowsOf(all).get(`${page}#call`);
    expect(row?.moves?.length).to.equal(100);
    expect(row?.endings?.length).to.equal(20);
    expect(row?.sayings?.length).to.equal(40);
  });
});
