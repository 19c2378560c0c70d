import type { Placed, Point, Rough } from './layout.js';
import { ordered, type Breath } from './order.js';
import { spread, type Wish } from './spread.js';

/** Space between steps of a row, between ways, and between rows; in CSS pixels. */
const gaps = { step: 20, way: 12, row: 44, margin: 16 };
/** How much a way wants to be straight: most where it passes rows. */
const pulls = { ends: 1, passing: 8 };
/** Times that all rows are drawn towards the rows above and below them; more move nothing that the eye sees. */
const rounds = 12;

/** What stands in a row: a step, or where a way passes it. */
interface Knot {
  readonly isStep: boolean;
  readonly rank: number;
  readonly width: number;
  readonly gap: number;
  readonly above: number[];
  readonly below: number[];
  x: number;
}

interface Tie {
  readonly knot: Knot;
  readonly pull: number;
}

/**
 * Places the steps of a large map in their rows, each near the middle of those that it is tied to.
 *
 * Takes milliseconds for hundreds of steps, where a layout by general graphs takes a second.
 */
export async function layOutRows({ sizes, ranks, links }: Rough, breath: Breath): Promise<Placed> {
  const knots = sizes.map(({ width }, place) => knotOf(ranks[place] ?? 0, width));
  const passed = links.map(({ from, to }): readonly number[] => {
    const between: number[] = [];
    let last = from;
    const tie = (next: number): void => {
      knots[last]?.below.push(next);
      knots[next]?.above.push(last);
      last = next;
    };
    for (let rank = (ranks[from] ?? 0) + 1; rank < (ranks[to] ?? 0); rank += 1) {
      between.push(knots.push(knotOf(rank)) - 1);
      tie(knots.length - 1);
    }
    tie(to);
    return between;
  });
  const rows = await ordered(knots, breath);
  await align(rows, knots, breath);
  const least = Math.min(0, ...knots.map(({ x, width }) => x - width / 2)) - gaps.margin;
  const most = Math.max(0, ...knots.map(({ x, width }) => x + width / 2)) + gaps.margin;
  let bottom = gaps.margin - gaps.row;
  const bands = rows.map((row) => {
    const height = Math.max(0, ...row.map((number) => sizes[number]?.height ?? 0));
    const top = bottom + gaps.row;
    bottom = top + height;
    return { top, middle: top + height / 2, bottom };
  });
  const at = (number: number, edge: keyof (typeof bands)[number]): Point => {
    const { x, rank } = knots[number]!;
    return { x: x - least, y: bands[rank]![edge] };
  };
  return {
    width: most - least,
    height: bottom + gaps.margin,
    centres: sizes.map((_, place) => at(place, 'middle')),
    bends: passed.map((way) => way.flatMap((number) => [at(number, 'top'), at(number, 'bottom')])),
  };
}

/** A step of some width, or where a way passes a row. */
const knotOf = (rank: number, width?: number): Knot => ({
  isStep: width !== undefined,
  rank,
  width: width ?? 0,
  gap: width === undefined ? gaps.way : gaps.step,
  above: [],
  below: [],
  x: 0,
});

/** Moves all knots to where their ties are straight, as far as their neighbours leave room. */
async function align(
  rows: readonly (readonly number[])[],
  all: readonly Knot[],
  breath: Breath,
): Promise<void> {
  const placed = rows.map((row) => {
    const knots = row.flatMap((number) => all[number] ?? []);
    const rooms = knots.map((knot, slot) => {
      const before = knots[slot - 1];
      return before ? (before.width + knot.width + before.gap + knot.gap) / 2 : 0;
    });
    const ties = knots.map(({ isStep, above, below }) =>
      [...above, ...below].flatMap((number): Tie | readonly [] => {
        const knot = all[number];
        return knot ? { knot, pull: isStep || knot.isStep ? pulls.ends : pulls.passing } : [];
      }),
    );
    return { knots, rooms, ties };
  });
  const settle = ({ knots, rooms, ties }: (typeof placed)[number]): void => {
    const wishes = knots.map(({ x }, slot): Wish => {
      let [sum, weight] = [0, 0];
      for (const { knot, pull } of ties[slot] ?? []) {
        sum += pull * knot.x;
        weight += pull;
      }
      return weight === 0 ? { at: x, weight: 1 } : { at: sum / weight, weight };
    });
    for (const [slot, x] of spread(wishes, rooms).entries()) knots[slot]!.x = x;
  };
  for (let round = 0; round < rounds; round += 1) {
    await breath();
    for (const row of round % 2 ? placed.toReversed() : placed) settle(row);
  }
}
