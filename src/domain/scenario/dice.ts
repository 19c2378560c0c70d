/** Mixes a number into a hash of 32 bits: the finalizer of MurmurHash3 (https://github.com/aappleby/smhasher). */
function mix(hash: number, part: number): number {
  let mixed = Math.imul(hash ^ part, 0x9e3779b1) + 0x85ebca6b;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Whole number from 0 to 2^32 - 1 that hangs on these numbers alone. */
export const hashOf = (...parts: readonly number[]): number => parts.reduce(mix, 0x811c9dc5);

/** Throws dice: each call is one throw from `min` to `max`, whole numbers, ends included. */
export type Dice = (min: number, max: number) => number;

/**
 * Dice that fall the same whenever they are thrown in the same order at the same place of the path.
 *
 * @param seed - Of the attempt.
 * @param place - Decisions before this, and what the dice are for.
 */
export function diceOf(seed: number, ...place: readonly number[]): Dice {
  let throws = 0;
  return (min, max) => {
    throws += 1;
    return min + Math.floor((hashOf(seed, ...place, throws, min, max) / 2 ** 32) * (max - min + 1));
  };
}
