import type { Exchange } from '../../domain/exchange.js';
import type { OutboxRow } from '../../domain/ports.js';
import type { Comment } from '../../domain/thread/thread.js';

/** Where a learner's comment is on its way; nothing is said of one that has arrived. */
export type Journey = 'waiting' | 'parked' | 'failed';

const journeys: Readonly<Record<OutboxRow['state'], Journey>> = {
  waiting: 'waiting',
  parked: 'parked',
  dead: 'failed',
};

/** Sees what of a learner's acts in a thread has not arrived. */
export class Journeys {
  readonly #exchange: Exchange;
  readonly #isHere: (act: string) => boolean;
  #byAct: ReadonlyMap<string, Journey> = new Map();

  /** @param isHere whether an act, by its id, is one of this thread. */
  constructor(exchange: Exchange, isHere: (act: string) => boolean) {
    this.#exchange = exchange;
    this.#isHere = isHere;
  }

  /** That of its words, where they were edited, else of the comment. */
  of({ id, version = id }: Pick<Comment, 'id' | 'version'>): Journey | undefined {
    return this.#byAct.get(version) ?? this.#byAct.get(id);
  }

  /** Looks anew. */
  async follow(): Promise<{ readonly isChanged: boolean; readonly hasArrived: boolean }> {
    const rows = await this.#exchange.undelivered().catch(() => []);
    const own = rows.filter(({ id }) => this.#isHere(id));
    const before = this.#byAct;
    this.#byAct = new Map(own.map(({ id, state }) => [id, journeys[state]]));
    const isSame =
      before.size === own.length && own.every(({ id }) => before.get(id) === this.#byAct.get(id));
    return { isChanged: !isSame, hasArrived: [...before.keys()].some((id) => !this.#byAct.has(id)) };
  }

  async retry({ id, version = id }: Pick<Comment, 'id' | 'version'>): Promise<void> {
    await this.#exchange.retry(this.#byAct.has(version) ? version : id);
  }
}
