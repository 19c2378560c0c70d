import { isVoiding, targetId } from './parts.mjs';

/**
 * The statements, in the order they were stored.
 *
 * Nothing here is ever changed or taken away: a voided statement stays, and is only told apart when it is asked for.
 */
export class StatementStore {
  /** Statements by position; the first is 0. */
  #statements = [];
  #positions = new Map();
  #voided = new Set();
  #lastStored = 0;

  /** Takes in a batch that was written to the journal. */
  add(statements) {
    for (const statement of statements) {
      this.#positions.set(statement.id.toLowerCase(), this.#statements.length);
      this.#statements.push(statement);
      if (isVoiding(statement)) this.#voided.add(targetId(statement));
      this.#lastStored = Math.max(this.#lastStored, Date.parse(statement.stored));
    }
  }

  get size() {
    return this.#statements.length;
  }

  /** The statement with this id, voided or not. */
  find(id) {
    const position = this.#positions.get(id.toLowerCase());
    return position === undefined ? undefined : this.#statements[position];
  }

  at(position) {
    return this.#statements[position];
  }

  /** Whether a statement counts as voided: a voiding one never does (Data 2.3.2). */
  isVoided(statement) {
    return this.#voided.has(statement.id.toLowerCase()) && !isVoiding(statement);
  }

  /**
   * The time of the next batch, in milliseconds: later than the one before even if the wall clock stands or jumps back, so
   * that `since` the last statement seen never skips one.
   */
  nextStored(now) {
    return Math.max(now, this.#lastStored + 1);
  }

  *[Symbol.iterator]() {
    yield* this.#statements;
  }
}
