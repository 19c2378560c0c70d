import type { Attempt, Item, Outcome } from './outcome.js';

/**
 * How it stands: nothing answered yet, under way, or over; over with all, most, some or none of it right, or with nothing that judges.
 */
export type Standing = 'nothing-yet' | 'under-way' | 'all' | 'most' | 'some' | 'none' | 'over';

/** How an attempt compares with the one before. */
export type Trend = 'better' | 'same' | 'lower';

/** The attempts at one quiz or scenario beside each other. */
export interface Comparison {
  readonly outcome: Outcome;
  /** At least two, oldest first, at most six. */
  readonly attempts: readonly Attempt[];
  readonly trend: Trend;
  /** Whether the latest is better than every other. */
  readonly isBest: boolean;
}

/** A question or decision with what it belongs to. */
export interface Part {
  readonly item: Item;
  readonly outcome: Outcome;
}

/** What can be said to a learner from what is recorded. */
export interface Guidance {
  readonly standing: Standing;
  /** How many of what is judged are right, and how many there are. */
  readonly right: number;
  readonly judged: number;
  readonly wentWell: readonly Part[];
  /** What is not right. */
  readonly improve: readonly Part[];
  /** The decisions that nothing judges. */
  readonly decisions: readonly Part[];
  readonly comparisons: readonly Comparison[];
}

/** More bars say less. */
const maxAttempts = 6;

/** Draws together how everything that was looked at has come out. */
export function guidanceOf(outcomes: readonly Outcome[]): Guidance {
  const all = outcomes.flatMap((outcome) => outcome.items.map((item) => ({ item, outcome })));
  const judged = all.filter(({ item }) => item.verdict !== undefined);
  const wentWell = judged.filter(({ item }) => item.verdict === 'right');
  return {
    standing: standingOf(outcomes, wentWell.length, judged.length),
    right: wentWell.length,
    judged: judged.length,
    wentWell,
    improve: judged.filter(({ item }) => item.verdict !== 'right'),
    decisions: all.filter(({ item, outcome }) => item.verdict === undefined && outcome.kind === 'scenario'),
    comparisons: outcomes.map(comparisonOf).filter((each) => each !== undefined),
  };
}

function standingOf(outcomes: readonly Outcome[], right: number, judged: number): Standing {
  if (!outcomes.some(({ items, isFinished }) => items.length > 0 || isFinished)) return 'nothing-yet';
  if (!outcomes.every(({ isFinished }) => isFinished)) return 'under-way';
  if (judged === 0) return 'over';
  if (right === judged) return 'all';
  if (right === 0) return 'none';
  return right * 2 > judged ? 'most' : 'some';
}

function comparisonOf(outcome: Outcome): Comparison | undefined {
  const scored = outcome.attempts.filter(({ share }) => share !== undefined);
  const latest = scored.at(-1)?.share;
  const before = scored.at(-2)?.share;
  if (latest === undefined || before === undefined) return undefined;
  return {
    outcome,
    attempts: scored.slice(-maxAttempts),
    trend: latest > before ? 'better' : latest < before ? 'lower' : 'same',
    isBest: scored.slice(0, -1).every(({ share = 0 }) => share < latest),
  };
}
