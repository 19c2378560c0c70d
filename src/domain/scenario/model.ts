import type { Prose } from '../question/model.js';
import type { Effect, Expression, Value } from './expression.js';

/** A realistic situation with decisions: steps, joined by choices, from a start to endings. */
export interface Scenario {
  /** Names the scenario for good: `[A-Za-z0-9_-]+`. */
  readonly key: string;
  readonly title?: string;
  /** Id of the first step. */
  readonly start: string;
  /** In the order they were declared; their start values decide their types. */
  readonly variables: readonly Variable[];
  /** In the author's order. */
  readonly steps: readonly Step[];
  readonly scoring: Scoring;
}

export interface Variable {
  /** `[a-z_][a-z0-9_-]*`, letter case does not count. */
  readonly name: string;
  readonly start: Value;
}

/**
 * How a path is scored; the greatest possible score is computed over the graph (scoring.ts).
 *
 * - `ending`: by the ending reached; - `decisions`: the sum over the choices taken, each counted the first time only;
 * - `variables`: by an expression at the end, out of `max`.
 */
export type Scoring =
  | { readonly kind: 'none' | 'ending' | 'decisions' }
  | { readonly kind: 'variables'; readonly value: Expression; readonly max: number };

export interface Step {
  /** `[A-Za-z0-9_-]+`, unique in the scenario. */
  readonly id: string;
  readonly title?: Prose;
  readonly blocks: readonly Block[];
  /** In the author's order; none at an ending. */
  readonly choices: readonly Choice[];
  /** Done each time the step is entered, after the effects of the choice that led here. */
  readonly effects: readonly Effect[];
  readonly ending?: Ending;
  readonly timer?: Timer;
  /** Keys of the quizzes that stand in the step. */
  readonly quizzes: readonly string[];
}

/** What is shown in a step, from top to bottom; a block with a condition only while that holds. */
export type Block =
  | { readonly kind: 'prose'; readonly when?: Expression; readonly prose: Prose }
  /** Words of a character. */
  | { readonly kind: 'speech'; readonly when?: Expression; readonly speaker: Speaker; readonly prose: Prose }
  /** An author's own node that must stay live (a quiz, a video): opaque here, slotted by the element. */
  | { readonly kind: 'live'; readonly when?: Expression; readonly node: unknown };

export interface Speaker {
  readonly name: string;
  /** The portrait: a detached copy of the author's picture (DOM node; opaque here). */
  readonly portrait?: unknown;
}

export interface Choice {
  /** `[A-Za-z0-9_-]+`, unique in its step. */
  readonly id: string;
  readonly text: Prose;
  /** Id of the step it leads to; one that does not exist is a problem, and the choice is not offered. */
  readonly to: string;
  /** Offered only while this holds. */
  readonly when?: Expression;
  /** Whether it can be taken only once on a path. */
  readonly once: boolean;
  readonly effects: readonly Effect[];
  /** Points for `decisions` scoring; may be negative. */
  readonly score: number;
  /** What an expert would do here. */
  readonly expert: boolean;
  /** What the author says to the decision: shown with its consequence, and in the recap. */
  readonly feedback?: Prose;
}

export interface Ending {
  readonly kind: 'good' | 'poor' | 'mixed';
  /** Whether it passes; left out where the ending does not judge (then the score may). */
  readonly passed?: boolean;
  /** Points for `ending` scoring. */
  readonly score?: number;
}

/** A decision under time: the learner may stop or extend it. */
export interface Timer {
  readonly seconds: number;
  /** The choice that is taken when the time is over. */
  readonly choice: string;
}
