import type { Decision } from './attempt.js';
import type { Choice, Scenario, Step } from './model.js';
import { round } from '../question/score.js';
import { scoreOf } from './scoring.js';
import { begin, offered, take } from './walk.js';

/** One decision of a path, with all there is to say about it afterwards. */
export interface RecapEntry {
  /** Number of the decision, from 1. */
  readonly number: number;
  readonly step: Step;
  readonly choice: Choice;
  /** Whether the time decided. */
  readonly late: boolean;
  /** What else could be chosen. */
  readonly others: readonly Choice[];
  /** What an expert would do there; empty where the author says nothing. */
  readonly experts: readonly Choice[];
  /** The step it led to. */
  readonly next: Step;
  /** By how much it changed the score; left out where nothing is scored, or only the ending. */
  readonly points?: number;
}

/** A path told afterwards. */
export interface Recap {
  readonly entries: readonly RecapEntry[];
  /** Points before the first decision. */
  readonly base: number;
}

/** Tells a path decision by decision, as far as it holds. */
export function recapOf(scenario: Scenario, seed: number, decisions: readonly Decision[]): Recap {
  const entries: RecapEntry[] = [];
  const isSummed = scenario.scoring.kind !== 'ending';
  let walk = begin(scenario, seed);
  const base = scoreOf(scenario, walk)?.raw ?? 0;
  for (const decision of decisions) {
    const { step } = walk;
    const choices = offered(scenario, seed, walk, decision.quizzes ?? {});
    const choice = choices.find(({ id }) => id === decision.choice);
    const after = take(scenario, seed, walk, decision);
    if (!choice || !after) break;
    const before = scoreOf(scenario, walk);
    const score = scoreOf(scenario, after);
    entries.push({
      number: entries.length + 1,
      step,
      choice,
      late: decision.late === true,
      others: choices.filter((each) => each !== choice),
      experts: choices.filter(({ expert }) => expert),
      next: after.step,
      ...(isSummed && before && score && { points: round(score.raw - before.raw) }),
    });
    walk = after;
  }
  return { entries, base };
}
