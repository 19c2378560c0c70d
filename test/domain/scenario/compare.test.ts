import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { comparePaths } from '../../../src/domain/scenario/compare.js';
import { decisionsOf } from './scenarios.js';

/** Rows as text: `hall/a=a` alike, `hall/a!b` differing, `hall/a-` mine only, `hall/-b` the other's only. */
const rows = (mine: string, other: string) =>
  comparePaths(decisionsOf(mine), decisionsOf(other)).map(({ step, mine, other, same }) =>
    mine && other
      ? `${step}/${mine.choice}${same ? '=' : '!'}${other.choice}`
      : `${step}/${mine?.choice ?? ''}-${other?.choice ?? ''}`,
  );

describe('Paths side by side', () => {
  it('pairs the same decisions and tells which came out alike', () => {
    expect(rows('hall/a desk/b', 'hall/a desk/c')).to.deep.equal(['hall/a=a', 'desk/b!c']);
  });

  it('leaves a gap where only one came to a decision', () => {
    expect(rows('hall/a yard/x desk/b', 'hall/c desk/b')).to.deep.equal(['hall/a!c', 'yard/x-', 'desk/b=b']);
    expect(rows('hall/c desk/b', 'hall/a yard/x desk/b')).to.deep.equal(['hall/c!a', 'yard/-x', 'desk/b=b']);
  });

  it('pairs of several visits those that were decided alike', () => {
    expect(rows('hub/b', 'hub/a hub/b')).to.deep.equal(['hub/-a', 'hub/b=b']);
    expect(rows('hub/a hub/b', 'hub/b')).to.deep.equal(['hub/a-', 'hub/b=b']);
  });

  it('matches more decisions rather than more equal ones', () => {
    expect(rows('a/x b/x', 'b/y a/x b/y')).to.deep.equal(['b/-y', 'a/x=x', 'b/x!y']);
  });

  it('shows every decision of both, in order, at any length', () => {
    const path = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y')), { maxLength: 12 })
      .map((pairs) => pairs.map(([step, choice], seconds) => ({ step, choice, seconds })));
    fc.assert(
      fc.property(path, path, (mine, other) => {
        const compared = comparePaths(mine, other);
        expect(compared.flatMap((row) => row.mine ?? [])).to.deep.equal(mine);
        expect(compared.flatMap((row) => row.other ?? [])).to.deep.equal(other);
        for (const row of compared) if (row.mine && row.other) expect(row.mine.step).to.equal(row.other.step);
      }),
    );
    const long = Array.from({ length: 900 }, (_, seconds) => ({ step: 'hub', choice: 'on', seconds }));
    expect(comparePaths(long, long.slice(0, 600)).filter(({ same }) => same)).to.have.length(500);
  });
});
