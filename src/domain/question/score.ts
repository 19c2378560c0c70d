import type { Score } from './model.js';

/** The score for a share (0 to 1) of a question's points. */
export function scoreOf(share: number, points: number): Score {
  if (share >= 1) return { raw: points, max: points, verdict: 'right' };
  // Rounding must not lift the raw score over its maximum: an LRS refuses that.
  const raw = Math.min(points, round(share * points));
  return { raw, max: points, verdict: share > 0 ? 'partly' : 'wrong' };
}

/** Rounds to four decimals, so that thirds read well and sums of fractions add up. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
