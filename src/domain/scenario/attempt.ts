/** One decision on a path. */
export interface Decision {
  readonly step: string;
  readonly choice: string;
  /** Seconds from the step's appearance to the decision. */
  readonly seconds: number;
  /** How the step's quizzes had come out by then. */
  readonly quizzes?: QuizResults;
  /** Whether the timer decided. */
  readonly late?: boolean;
}

export type QuizResults = Readonly<Record<string, { readonly passed: boolean; readonly scaled: number }>>;

/** An attempt that is over, or was left by a restart. */
export interface PastPath {
  readonly attempt: number;
  readonly decisions: readonly Decision[];
  /** Id of the ending; left out where none was reached. */
  readonly ending?: string;
  readonly score?: { readonly raw: number; readonly max: number };
}

/**
 * The state document of one scenario for one learner. Everything else (variables, visits, score, the step on show) is the walk
 * along `decisions`, so that a rewind is a shorter path and nothing can be half done.
 */
export interface ScenarioDocument {
  readonly version: 1;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Whole number from 0 to 2^32 - 1; `random()` hangs on it. */
  readonly seed: number;
  readonly decisions: readonly Decision[];
  /** Results of quizzes in the step on show, not yet part of a decision. */
  readonly quizzes: QuizResults;
  /** How the path of `decisions` has ended, once it has: told when it ended, whatever becomes of the page. */
  readonly ended?: Required<Pick<PastPath, 'ending'>> & Pick<PastPath, 'score'>;
  /** Ids of all steps ever seen, in any attempt: the map shows no others by name. */
  readonly seen: readonly string[];
  /** Earlier attempts, oldest first, at most 20. */
  readonly past: readonly PastPath[];
}

/** Which state document of a scenario holds the attempt. */
export const scenarioStateId = 'attempt';
