const SECOND = 1000;
const LONGEST_BACKOFF = 300 * SECOND;

/**
 * The pause after a failure, in milliseconds.
 *
 * @param failures how often in a row before this one.
 * @param random from 0 to 1; full jitter, so that pages that failed together do not come back together.
 */
export function backoff(failures: number, random: number): number {
  return random * Math.min(LONGEST_BACKOFF, SECOND * 2 ** failures);
}
