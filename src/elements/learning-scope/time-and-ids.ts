import type { MakeId } from '../../domain/ports.js';

/** How far the clock may have been set back and still be taken for the same day's clock, in milliseconds. */
const heldBack = 86_400_000;

let last = 0;

/**
 * The time for statements, in milliseconds since 1970: never before that of an earlier one of this page, unless the clock was a day
 * and more ahead then.
 */
export function statementTime(): number {
  const now = Date.now();
  last = last > now && last - now < heldBack ? last : now;
  return last;
}

/** A random UUID (version 4); `crypto.randomUUID` is missing on plain http pages. */
export const makeId: MakeId = () =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) =>
    (Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4)))).toString(
      16,
    ),
  );
