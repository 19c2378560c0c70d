import type { OwnAnswer } from '../../domain/thread/own-answers.js';

/** A question that the learner has answered, and how colleagues did. */
export interface AnsweredQuestion {
  /** IRI of the question. */
  readonly id: string;
  readonly own: OwnAnswer;
  /** How many people more must answer before anything is told. */
  readonly missing: number;
  /** How many chose each option, in whole groups; none where too few answered. */
  readonly atLeast: ReadonlyMap<string, number> | undefined;
}

/**
 * What there is to tell. `nothing`: `alone`, no endpoint is set, so there are no colleagues; `unanswered`, the learner is to answer first.
 */
export type ResultsModel = (
  | { readonly kind: 'nothing'; readonly why: 'alone' | 'unanswered' }
  | { readonly kind: 'answers'; readonly questions: readonly AnsweredQuestion[]; readonly group: number }
  | {
      readonly kind: 'challenge';
      readonly label: string;
      readonly done: number;
      readonly goal: number;
      readonly isReached: boolean;
    }
) & {
  /** Whether what others did could not be read the last time: what was known stays. */
  readonly isStuck: boolean;
};
