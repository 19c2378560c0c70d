/** When to look next, in a thread that is looked at again and again. */
export interface Poll {
  /** How many looks in a row brought nothing. */
  readonly quiet: number;
  /** How many looks in a row failed. */
  readonly failures: number;
}

/** The longest pause of a thread where nothing happens, in milliseconds. */
const LONGEST_QUIET = 60_000;
/** The longest pause after failures. */
const LONGEST_FAILURE = 300_000;

/**
 * The pause before the next look, in milliseconds: longer by half each time that nothing was new, twice as long after each failure.
 *
 * @param shortest the pause of a thread where something happens.
 * @param random from 0 to 1. A fifth of the pause hangs on it, so that the readers of a page do not all ask at once.
 */
export function pollPause({ quiet, failures }: Poll, shortest: number, random: number): number {
  const longest = Math.max(shortest, failures > 0 ? LONGEST_FAILURE : LONGEST_QUIET);
  const pause = failures > 0 ? shortest * 2 ** failures : shortest * 1.5 ** quiet;
  return Math.min(longest, pause) * (0.8 + random / 5);
}

/**
 * From when on statements are asked for, as the LRS writes times: somewhat before the latest that it has given.
 *
 * An LRS of several machines may show what it stored at one moment later than what it stored after that; and to ask twice does no harm.
 *
 * @param latest time at which the LRS stored the last known statement.
 * @param overlap milliseconds.
 */
export function sinceFor(latest: string | undefined, overlap = 10_000): string | undefined {
  const time = latest === undefined ? NaN : Date.parse(latest);
  return Number.isNaN(time) ? undefined : new Date(time - overlap).toISOString();
}
