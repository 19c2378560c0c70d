import type { Item, Outcome } from './outcome.js';

/** When an author's advice is for a learner. */
export type Condition =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'share';
      /** Shares of the points, from 0 to 1; infinite where an end is not set. */
      readonly min: number;
      readonly max: number;
      /** Whether the ends do not belong to it: below, above. */
      readonly isOpen: boolean;
      /** Names of questions or quizzes whose points count; all where there are none. */
      readonly of: readonly string[];
    }
  | { readonly kind: 'passed'; readonly passed: boolean; readonly of: readonly string[] }
  /** A question that was answered; `missed` is anything but right. */
  | { readonly kind: 'answer'; readonly how: 'right' | 'partly' | 'missed'; readonly question: string }
  | { readonly kind: 'chose'; readonly question: string; readonly choice: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'attempt'; readonly min: number; readonly max: number }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] };

/** Sums of fractions miss round numbers by less. */
const tolerance = 1e-9;

/**
 * Whether a condition holds.
 *
 * What is asked of a whole (shares, passed, attempt, ending) holds only where that is over: advice must not change with every answer.
 * What is asked of an answer holds as soon as it is given.
 */
export function holds(condition: Condition, outcomes: readonly Outcome[]): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return condition.conditions.every((each) => holds(each, outcomes));
    case 'share': {
      const share = shareOf(condition.of, outcomes);
      if (share === undefined) return false;
      const { min, max, isOpen } = condition;
      const slack = isOpen ? -tolerance : tolerance;
      return share > min - slack && share < max + slack;
    }
    case 'passed': {
      const judged = named(condition.of, over(outcomes)).filter(({ attempts }) => attempts.length > 0);
      const hasAll = judged.every(({ attempts }) => attempts.at(-1)?.success === true);
      return judged.length > 0 && hasAll === condition.passed;
    }
    case 'answer': {
      const verdict = itemsNamed(condition.question, outcomes).at(-1)?.verdict;
      return condition.how === 'missed'
        ? verdict !== undefined && verdict !== 'right'
        : verdict === condition.how;
    }
    case 'chose':
      return itemsNamed(condition.question, outcomes).some(({ response }) =>
        response.includes(condition.choice),
      );
    case 'ending':
      return outcomes.some(({ ending }) => ending === condition.ending);
    case 'attempt':
      return over(outcomes).some(({ attempt }) => attempt >= condition.min && attempt <= condition.max);
  }
}

const over = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ isFinished }) => isFinished);

/** The quizzes and scenarios with these names; all where there are none. */
const named = (names: readonly string[], outcomes: readonly Outcome[]): readonly Outcome[] =>
  names.length === 0 ? outcomes : outcomes.filter(({ key }) => names.includes(key));

/** The questions with a name: `weight`, or `lifting/weight` where several quizzes have one. */
const itemsNamed = (name: string, outcomes: readonly Outcome[]): readonly Item[] =>
  outcomes.flatMap(({ key, items }) =>
    items.filter((item) => item.key === name || `${key}/${item.key}` === name),
  );

/** Points gained among those that could be, of what is over or answered; `undefined` where there is nothing yet, or not all of it. */
function shareOf(names: readonly string[], outcomes: readonly Outcome[]): number | undefined {
  const parts =
    names.length === 0 ? over(outcomes).map(wholeOf) : names.map((name) => partOf(name, outcomes));
  let raw = 0;
  let max = 0;
  for (const part of parts) {
    if (!part) {
      if (names.length > 0) return undefined;
      continue;
    }
    raw += part.share * part.max;
    max += part.max;
  }
  return max > 0 ? raw / max : undefined;
}

interface Part {
  readonly share: number;
  readonly max: number;
}

function partOf(name: string, outcomes: readonly Outcome[]): Part | undefined {
  const whole = over(outcomes).find(({ key }) => key === name);
  if (whole) return wholeOf(whole);
  const item = itemsNamed(name, outcomes).at(-1);
  return item?.share === undefined ? undefined : { share: item.share, max: item.max };
}

function wholeOf({ attempts }: Outcome): Part | undefined {
  const { share, max = 1 } = attempts.at(-1) ?? {};
  return share === undefined ? undefined : { share, max };
}
