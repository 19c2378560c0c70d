import { bestPathScore } from './best-path.js';
import { diceOf } from './dice.js';
import { evaluate } from './evaluate.js';
import type { Ending, Scenario } from './model.js';
import { round } from '../question/score.js';
import { toNumber } from './values.js';
import { environmentOf, type Walk } from './walk.js';

/** The score of a path: `raw` from `min` to `max`, `scaled` from -1 to 1. */
export interface PathScore {
  readonly raw: number;
  readonly min: number;
  readonly max: number;
  readonly scaled: number;
}

/** How a path came out. */
export interface PathOutcome {
  /** Id of the ending. */
  readonly ending: string;
  readonly kind: Ending['kind'];
  /** Left out where nothing judges. */
  readonly passed?: boolean;
  readonly score?: PathScore;
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

const limits = new WeakMap<Scenario, Limits>();

/**
 * The greatest possible score.
 *
 * - `none`: 0. - `ending`: the greatest score of an ending. - `variables`: what the author says.
 * - `decisions`: of the best path from the start to an ending (or, where none can be reached, to where it stops). A choice
 *   scores the first time it is taken. Steps that can all be reached from each other (a loop) can be walked until every
 *   choice between them has been taken: the positive ones all count, the negative ones can be left; between loops the best
 *   way counts. Conditions and `once` are not looked at, so no path scores more, and some scenarios allow less.
 */
export const maxScore = (scenario: Scenario): number => limitsOf(scenario).max;

/** The score of a path so far; `undefined` where nothing is scored, nothing can be earned, or the ending that scores is open. */
export function scoreOf(scenario: Scenario, walk: Walk): PathScore | undefined {
  const { min, max } = limitsOf(scenario);
  const points = max > 0 ? pointsOf(scenario, walk) : undefined;
  if (points === undefined) return undefined;
  const raw = round(Math.min(max, Math.max(min, points)));
  return { raw, min, max, scaled: round(Math.max(-1, raw / max)) };
}

/**
 * How a path came out; `undefined` while it has not ended.
 *
 * The ending's own verdict counts, else the score against the pass mark (from 0 to 1), else there is none.
 */
export function outcomeOf(scenario: Scenario, walk: Walk, passMark: number): PathOutcome | undefined {
  const { id, ending } = walk.step;
  if (!ending) return undefined;
  const score = scoreOf(scenario, walk);
  const passed = ending.passed ?? (score && score.scaled >= passMark - 1e-9);
  return {
    ending: id,
    kind: ending.kind,
    ...(passed !== undefined && { passed }),
    ...(score && { score }),
  };
}

function pointsOf({ scoring, ...rest }: Scenario, walk: Walk): number | undefined {
  switch (scoring.kind) {
    case 'none':
      return undefined;
    case 'ending':
      return walk.step.ending && (walk.step.ending.score ?? 0);
    case 'decisions':
      return walk.score;
    case 'variables': {
      // Nothing of the seed is known here, and a score by chance is none to rely on.
      const environment = environmentOf({ scoring, ...rest }, walk, {}, diceOf(0, walk.length));
      return toNumber(evaluate(scoring.value, environment));
    }
  }
}

function limitsOf(scenario: Scenario): Limits {
  const known = limits.get(scenario);
  if (known) return known;
  const { min, max } = computeLimits(scenario);
  const rounded = { min: round(min), max: round(max) };
  limits.set(scenario, rounded);
  return rounded;
}

function computeLimits(scenario: Scenario): Limits {
  const { scoring, steps } = scenario;
  switch (scoring.kind) {
    case 'none':
      return { min: 0, max: 0 };
    case 'ending': {
      const scores = steps.flatMap(({ ending }) => (ending ? [ending.score ?? 0] : []));
      return { min: Math.min(0, ...scores), max: scores.length > 0 ? Math.max(...scores) : 0 };
    }
    case 'decisions': {
      const scores = steps.flatMap(({ choices }) => choices.map(({ score }) => Math.min(0, score)));
      return { min: scores.reduce((sum, score) => sum + score, 0), max: bestPathScore(scenario) };
    }
    case 'variables':
      return { min: 0, max: scoring.max };
  }
}
