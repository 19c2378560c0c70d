/**
 * Seconds as an ISO 8601 duration of at most 0.01 s precision (xAPI 1.0.3 Data 4.6): `PT12.5S`.
 *
 * Hours and minutes stay in seconds: 1.0.3 compares durations as strings, so there is one way to write each.
 */
export function toDuration(seconds: number): string {
  const hundredths = Math.round(Math.max(0, Number.isFinite(seconds) ? seconds : 0) * 100);
  return `PT${hundredths / 100}S`;
}
