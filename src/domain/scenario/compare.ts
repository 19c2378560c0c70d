import type { Decision } from './attempt.js';

/** One decision of two paths, side by side. */
export interface ComparedDecision {
  /** Id of the step. */
  readonly step: string;
  /** Left out where that path did not come to the decision here. */
  readonly mine?: Decision;
  readonly other?: Decision;
  /** Whether both decided alike. */
  readonly same: boolean;
}

/** Only so many decisions are matched: the table for it grows with the square. */
const maxMatched = 500;

/**
 * Puts two paths side by side: as many decisions at the same steps as can be, in their order.
 *
 * Of two ways to match as many, the one with more equal choices counts. What comes after the first 500 decisions stands unmatched.
 */
export function comparePaths(
  mine: readonly Decision[],
  other: readonly Decision[],
): readonly ComparedDecision[] {
  const rows: ComparedDecision[] = [];
  const worth = worths(mine.slice(0, maxMatched), other.slice(0, maxMatched));
  let [here, there] = [0, 0];
  while (here < mine.length || there < other.length) {
    const [left, right] = [mine[here], other[there]];
    const best = worth[here]?.[there] ?? 0;
    const points = match(left, right);
    if (left && right && points > 0 && best === points + (worth[here + 1]?.[there + 1] ?? 0)) {
      rows.push({ step: left.step, mine: left, other: right, same: left.choice === right.choice });
      here += 1;
      there += 1;
    } else if (left && (!right || best === (worth[here + 1]?.[there] ?? 0))) {
      rows.push({ step: left.step, mine: left, same: false });
      here += 1;
    } else if (right) {
      rows.push({ step: right.step, other: right, same: false });
      there += 1;
    }
  }
  return rows;
}

/** A match counts more than any number of equal choices among those that are matched elsewhere. */
function match(mine: Decision | undefined, other: Decision | undefined): number {
  if (!mine || !other || mine.step !== other.step) return 0;
  return mine.choice === other.choice ? 1 + 1 / (maxMatched + 1) : 1;
}

/** At `[here][there]`: what the best match of all from there on is worth. */
function worths(mine: readonly Decision[], other: readonly Decision[]): readonly (readonly number[])[] {
  const table = Array.from({ length: mine.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let here = mine.length - 1; here >= 0; here -= 1) {
    for (let there = other.length - 1; there >= 0; there -= 1) {
      const skipped = Math.max(table[here + 1]?.[there] ?? 0, table[here]?.[there + 1] ?? 0);
      const points = match(mine[here], other[there]);
      const matched = points > 0 ? points + (table[here + 1]?.[there + 1] ?? 0) : 0;
      (table[here] ?? [])[there] = Math.max(skipped, matched);
    }
  }
  return table;
}
