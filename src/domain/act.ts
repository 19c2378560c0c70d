import type { Activity, Extensions, Statement, StatementResult } from './xapi/types.js';
import type { VerbName } from './xapi/vocabulary.js';

/**
 * One thing a learner did, before it becomes a statement.
 *
 * Who did it, when, where and in which registration is the scope's to add: an element only says what was done.
 */
export interface Act {
  /** A verb of the vocabulary by its name; one that only few pages need stands here whole. */
  readonly verb: VerbName | Statement['verb'];
  readonly activity: Activity;
  /** The activity that directly holds this one: the quiz of a question. */
  readonly parent?: Activity;
  /** The result without its duration. */
  readonly result?: Omit<StatementResult, 'duration'>;
  /** Seconds the act took, where that means something. */
  readonly seconds?: number;
  /** Which run at the quiz or scenario this belongs to; the first is 1. */
  readonly attempt?: number;
  readonly extensions?: Extensions;
  /** Id of the statement that this act answers or takes back. */
  readonly statement?: string;
}
