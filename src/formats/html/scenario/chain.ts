import type { Expression } from '../../../domain/scenario/expression.js';
import { and, type Said } from './clauses.js';
import type { ScenarioNotes } from './problems.js';

/** Conditions one after the other, so that `{else}` knows what has not held. */
export class Chain {
  /** That none of the conditions so far holds. */
  #none: Expression | undefined;

  /** The condition of what comes next. */
  next({ when, otherwise }: Said, node: Node, notes: ScenarioNotes): Expression | undefined {
    if (!otherwise) {
      if (when) this.#none = { kind: 'not', of: when };
      return when;
    }
    if (!this.#none) notes.add('else-without-if', node);
    const held = and(this.#none, when);
    this.#none = when && and(this.#none, { kind: 'not', of: when });
    return held;
  }
}
