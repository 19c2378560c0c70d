/** Beyond this a number of hundredths is not exact, and would soon be written with an exponent. */
const maxHundredths = Number.MAX_SAFE_INTEGER;

/**
 * Seconds as an ISO 8601 duration of at most 0.01 s precision (xAPI 1.0.3 Data 4.6): `PT12.5S`.
 *
 * Hours and minutes stay in seconds: 1.0.3 compares durations as strings, so there is one way to write each.
 */
export function toDuration(seconds: number): string {
  const hundredths = Math.round(Math.max(0, Number.isNaN(seconds) ? 0 : seconds) * 100);
  return `PT${Math.min(hundredths, maxHundredths) / 100}S`;
}
