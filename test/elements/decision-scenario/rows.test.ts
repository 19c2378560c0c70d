import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layersOf } from '../../../src/elements/decision-scenario/map/layers.js';
import type { Rough } from '../../../src/elements/decision-scenario/map/layout.js';
import { ordered } from '../../../src/elements/decision-scenario/map/order.js';
import { layOutRows } from '../../../src/elements/decision-scenario/map/rows.js';
import { spread } from '../../../src/elements/decision-scenario/map/spread.js';
import type { PathMap } from '../../../src/domain/scenario/path-map.js';

const atOnce = (): Promise<void> => Promise.resolve();

/** The map of a graph given by where its steps lead. */
function roughOf(targets: readonly (readonly number[])[], sizes: readonly number[] = [160]): Rough {
  const steps = targets.map((ways) => ({
    choices: ways.map((to) => ({ to })),
  })) as unknown as PathMap['steps'];
  const { ranks, onward } = layersOf({ steps });
  return {
    ranks,
    links: onward,
    sizes: targets.map((_, place) => ({ width: sizes[place % sizes.length] ?? 160, height: 50 })),
  };
}

/** Graphs in which steps lead to any others: on, back, and to themselves. */
const graphs = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

describe('The rows of a large map', () => {
  it('keeps steps of a row apart, rows below one another, and all inside', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (targets) => {
        const rough = roughOf(targets, [160, 44]);
        const { width, height, centres, bends } = await layOutRows(rough, atOnce);
        const boxes = centres.map(({ x, y }, place) => {
          const { width: wide, height: high } = rough.sizes[place]!;
          return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2, place };
        });
        for (const box of boxes) {
          expect(Math.min(box.left, box.top)).to.be.at.least(0);
          expect(box.right).to.be.at.most(width);
          expect(box.bottom).to.be.at.most(height);
          for (const other of boxes.slice(box.place + 1)) {
            const [one, two] = [box, other].map(({ place }) => rough.ranks[place]!);
            if (one === two)
              expect(Math.max(other.left - box.right, box.left - other.right)).to.be.at.least(19.9);
            else expect(one! < two! ? other.top - box.bottom : box.top - other.bottom).to.be.above(0);
          }
        }
        rough.links.forEach(({ from, to }, index) => {
          const heights = [centres[from]!, ...bends[index]!, centres[to]!].map(({ y }) => y);
          expect(heights).to.deep.equal(heights.toSorted((one, other) => one - other));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('leads a long way upright past what stands there', async () => {
    const rough = roughOf([[1, 2], [2], [3], []]);
    const { centres, bends } = await layOutRows(rough, atOnce);
    const long = bends[rough.links.findIndex(({ from, to }) => from === 0 && to === 2)]!;
    expect(long).to.have.length(2);
    expect(long[0]!.x).to.equal(long[1]!.x);
    expect(Math.abs(long[0]!.x - centres[1]!.x)).to.be.above(80);
  });

  it('stays one column where steps follow each other with ways that skip some, however many', async () => {
    const size = 400;
    const targets = Array.from({ length: size }, (_, place) =>
      [1, 2, 3].map((by) => place + by).filter((to) => to < size),
    );
    const { width } = await layOutRows(roughOf(targets), atOnce);
    expect(width).to.be.below(600);
  });

  it('stands a step in the middle above those that it leads to', async () => {
    const { centres } = await layOutRows(roughOf([[1, 2, 3], [], [], []]), atOnce);
    const [top, ...others] = centres.map(({ x }) => Math.round(x));
    expect(others.reduce((sum, x) => sum + x, 0) / 3).to.be.closeTo(top!, 1);
  });

  it('orders rows so that ways which need not cross do not', async () => {
    const tied = (rank: number, above: number[], below: number[]) => ({ rank, above, below });
    const rows = await ordered(
      [
        tied(0, [], [3]),
        tied(0, [], [2]),
        tied(1, [1], [5]),
        tied(1, [0], [4]),
        tied(2, [3], []),
        tied(2, [2], []),
      ],
      atOnce,
    );
    const [first, second, third] = rows.map((row) => row.map((number) => [0, 3, 4].includes(number)));
    expect(second).to.deep.equal(first);
    expect(third).to.deep.equal(first);
  });

  it('spreads a row as near to its wishes as its room allows', () => {
    const wish = (at: number, weight = 1) => ({ at, weight });
    expect(spread([wish(0), wish(100)], [0, 50])).to.deep.equal([0, 100]);
    expect(spread([wish(0), wish(0)], [0, 50])).to.deep.equal([-25, 25]);
    expect(spread([wish(0, 3), wish(0)], [0, 40])).to.deep.equal([-10, 30]);
    expect(spread([wish(90), wish(0), wish(200)], [0, 10, 10])).to.deep.equal([40, 50, 200]);
    expect(spread([], [])).to.deep.equal([]);
  });
});
