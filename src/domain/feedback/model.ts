import type { Prose } from '../question/model.js';
import type { Condition } from './condition.js';

/** A piece of an author's advice, and when it is for the learner. */
export interface Advice {
  readonly when: Condition;
  readonly text: Prose;
  /** How long it takes to do, where the author says so. */
  readonly minutes?: number;
}

/** A reason to pick, or a level of agreement. */
export interface Option {
  /** `[A-Za-z0-9_-]+`, unique in its list. */
  readonly id: string;
  readonly text: string;
}

/** What an author writes for a panel; all of it may be missing. */
export interface Feedback {
  readonly advice: readonly Advice[];
  readonly reasons: readonly Option[];
  /** From disagreement to agreement. */
  readonly levels: readonly Option[];
  /** What is asked, or the sentence to agree with. */
  readonly question?: Prose;
  /** What is said once it is answered: thanks, and what happens with it. */
  readonly thanks?: Prose;
}
