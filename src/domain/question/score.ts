import type { Score } from './model.js';

/** The score for a share (0 to 1) of a question's points. */
export function scoreOf(share: number, points: number): Score {
  const verdict = share >= 1 ? 'right' : share > 0 ? 'partly' : 'wrong';
  return { raw: round(share * points), max: points, verdict };
}

/** Rounds to four decimals, so that thirds read well and sums stay within their maximum. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
