/** What stands in a row. */
export interface Tied {
  /** Its row. */
  readonly rank: number;
  /** What it is tied to in the row above, and in the row below; by number. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

type Row = readonly number[];

/** Lets others do what is due, in the midst of long work. */
export type Breath = () => Promise<void>;

/** Rounds without fewer crossings after which a better order is no longer looked for. */
const patience = 4;

/**
 * Fills the rows, and orders each so that few ways cross: all towards the middle of what they are tied to, row by row, down and up in
 * turn; the best order found counts.
 *
 * The barycentre method of Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981).
 */
export async function ordered(all: readonly Tied[], breath: Breath): Promise<readonly Row[]> {
  const filled: number[][] = [];
  all.forEach(({ rank }, number) => (filled[rank] ??= []).push(number));
  let rows: readonly Row[] = filled;
  const slots: number[] = [];
  const note = (row: Row): void => row.forEach((number, slot) => (slots[number] = slot));
  const sorted = (row: Row, side: 'above' | 'below'): Row => {
    if (row.length < 2) return row;
    const middles = new Map(
      row.map((number, slot) => {
        const ties = all[number]?.[side] ?? [];
        return [number, ties.length > 0 ? sumOf(ties, (tie) => slots[tie] ?? 0) / ties.length : slot];
      }),
    );
    const moved = row.toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
    note(moved);
    return moved;
  };
  rows.forEach(note);
  let best = rows;
  let fewest = crossings(rows, all, slots);
  for (let tries = 0, down = true; tries < patience && fewest > 0; down = !down) {
    await breath();
    rows = down
      ? rows.map((row) => sorted(row, 'above'))
      : rows
          .toReversed()
          .map((row) => sorted(row, 'below'))
          .toReversed();
    const count = crossings(rows, all, slots);
    tries = count < fewest ? 0 : tries + 1;
    if (count < fewest) [best, fewest] = [rows, count];
  }
  return best;
}

/** How often ways cross between rows that lie below one another. */
function crossings(rows: readonly Row[], all: readonly Tied[], slots: readonly number[]): number {
  return sumOf(rows, (row) => {
    // Ends of the ways, in the order of their beginnings: each pair in the wrong order is a crossing.
    const ends: number[] = [];
    return sumOf(row, (number) => {
      const here = (all[number]?.below ?? []).map((tie) => slots[tie] ?? 0);
      const count = sumOf(here, (end) => ends.filter((other) => other > end).length);
      ends.push(...here);
      return count;
    });
  });
}

const sumOf = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((sum, each) => sum + of(each), 0);
