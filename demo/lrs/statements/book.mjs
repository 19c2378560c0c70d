import { Failure, badRequest } from '../http/failure.mjs';
import { Canon } from './canonical.mjs';
import { complete } from './complete.mjs';
import { isSame } from './equivalence.mjs';
import { isVoiding, targetId } from './parts.mjs';
import { StatementStore } from './store.mjs';

/**
 * The one way statements get in: checked against those that are there, written to the journal, then to be seen.
 */
export class Book {
  store = new StatementStore();
  canon = new Canon();
  #write;
  #inTurn;
  #listeners = new Set();
  /** The `stored` of a batch on its way to the disk, in milliseconds. */
  #pending;

  /**
   * @param {(statements: readonly any[]) => Promise<void>} write keeps a batch
   * @param {<Result>(task: () => Promise<Result>) => Promise<Result>} inTurn runs one task after the other
   */
  constructor(write, inTurn) {
    this.#write = write;
    this.#inTurn = inTurn;
  }

  /** Takes in a batch that the journal holds. */
  restore(statements) {
    this.store.add(statements);
    statements.forEach((statement) => this.canon.learn(statement));
  }

  /**
   * Stores what is new of a batch of valid statements, all or nothing.
   *
   * @param {readonly any[]} statements
   * @param {{ authority: object, version: { family: string, fill: string } }} by
   * @returns {Promise<string[]>} their ids, in the same order, once they are on disk
   * @throws {Failure} 400 where an id comes twice or a voiding statement is to be voided, 409 where one is taken by another statement
   */
  enter(statements, { authority, version }) {
    return this.#inTurn(async () => {
      assertDistinct(statements);
      const stored = this.store.nextStored(Date.now());
      const all = statements.map((statement) => {
        const known = statement.id && this.store.find(statement.id);
        if (known && !isSame(statement, known)) {
          throw new Failure(409, `Nothing was stored: the id ${statement.id} belongs to another statement.`);
        }
        return known || complete(statement, { stored: new Date(stored).toISOString(), authority, version });
      });
      const fresh = all.filter(({ id }) => !this.store.find(id));
      assertVoidable(
        fresh,
        (id) => this.store.find(id) ?? fresh.find((other) => other.id.toLowerCase() === id),
      );
      if (fresh.length > 0) await this.#keep(fresh, stored);
      return all.map(({ id }) => id);
    });
  }

  async #keep(statements, stored) {
    this.#pending = stored;
    try {
      await this.#write(statements);
    } finally {
      this.#pending = undefined;
    }
    this.restore(statements);
    this.#listeners.forEach((listener) => listener(statements));
  }

  /** All statements stored before this time can be read (Communication 2.1.3). */
  consistentThrough() {
    return new Date(Math.min(Date.now(), this.#pending ?? Infinity)).toISOString();
  }

  /**
   * Hears of each batch once it is stored.
   *
   * @param {(statements: readonly any[]) => void} listener
   * @returns {() => void} stops it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function assertDistinct(statements) {
  const seen = new Set();
  for (const { id } of statements) {
    const lower = id?.toLowerCase();
    if (lower !== undefined && seen.has(lower))
      throw badRequest(`Nothing was stored: the id ${id} comes twice in the batch.`);
    seen.add(lower);
  }
}

/** A statement that voids cannot be voided (Data 2.3.2). One that is not there yet may be. */
function assertVoidable(statements, find) {
  for (const statement of statements.filter(isVoiding)) {
    const target = find(targetId(statement));
    if (target && isVoiding(target)) {
      throw badRequest(
        `Nothing was stored: ${statement.id} voids ${target.id}, which is a voiding statement itself.`,
      );
    }
  }
}
