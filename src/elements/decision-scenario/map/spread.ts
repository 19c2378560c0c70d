/** Where something would be best, and how much that counts. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

/**
 * Places a row so that nothing comes nearer to what stands before it than `rooms` says, and all together are as near to their
 * wishes as can be, by weighted squares.
 *
 * Less the room that those before it take, places need only never go down: isotonic regression, by pooling adjacent violators (Ayer
 * and others, 1955).
 */
export function spread(wishes: readonly Wish[], rooms: readonly number[]): readonly number[] {
  let taken = 0;
  const offsets = rooms.map((room) => (taken += room));
  const pools: { at: number; weight: number; size: number }[] = [];
  wishes.forEach(({ at, weight }, slot) => {
    let pool = { at: at - (offsets[slot] ?? 0), weight, size: 1 };
    for (let before = pools.at(-1); before && before.at > pool.at; before = pools.at(-1)) {
      pools.pop();
      const together = before.weight + pool.weight;
      pool = {
        at: (before.at * before.weight + pool.at * pool.weight) / together,
        weight: together,
        size: before.size + pool.size,
      };
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ at, size }) => Array.from({ length: size }, () => at))
    .map((at, slot) => at + (offsets[slot] ?? 0));
}
