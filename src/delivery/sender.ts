import type { DeliveryReason, Outbox, OutboxRow } from '../domain/ports.js';
import { BATCH_BYTES, BATCH_ROWS, distinct } from './batch.js';
import type { Endpoint } from './endpoint.js';
import type { Held } from './lock.js';
import type { Answer } from './transport.js';
import { parse, reasonOf, verdictOf, type Halt } from './verdict.js';

/** What a sender tells of its work. */
export interface SenderEvents {
  /** A request goes out. */
  sending(): void;
  /** Rows left the queue: stored by the endpoint, or set aside. */
  left(rows: readonly OutboxRow[], stored: boolean): void;
}

/** Brings rows of one target to its endpoint, batch by batch, and finds out the ones that cannot go. */
export class Sender {
  readonly #outbox: Outbox;
  readonly target: string;
  readonly #endpoint: Endpoint;
  readonly #events: SenderEvents;
  /** Rows in the next batch: less after a 413, then slowly more again. */
  #most = BATCH_ROWS;

  constructor(outbox: Outbox, target: string, endpoint: Endpoint, events: SenderEvents) {
    this.#outbox = outbox;
    this.target = target;
    this.#endpoint = endpoint;
    this.#events = events;
  }

  /** Sends the oldest batch; gives 'empty' where none waits, `undefined` where there may be more. */
  async round(held: Held): Promise<Halt | 'empty' | undefined> {
    const rows = await this.#outbox.waiting(this.target, { count: this.#most, bytes: BATCH_BYTES });
    return rows.length > 0 ? this.#send(distinct(rows), held) : 'empty';
  }

  async acknowledge(rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#outbox.acknowledge(rows.map(({ seq }) => seq));
    this.#events.left(rows, true);
  }

  /**
   * A batch is rejected whole for one statement in it, so a refused one is halved until that one stands alone.
   *
   * @param halved whether a 403 was halved already: rights seldom depend on the statement, so once is enough.
   */
  async #send(rows: readonly OutboxRow[], held: Held, halved = false): Promise<Halt | undefined> {
    if (!(await held())) return {};
    this.#events.sending();
    const answer = await this.#endpoint.post(rows.map(({ text }) => text));
    const verdict = verdictOf(answer);
    if (!answer || verdict === 'later') return { answer };
    if (verdict === 'stored') return this.#confirm(rows, answer);
    if (verdict === 'sign-in' || verdict === 'endpoint') return { reason: reasonOf(verdict, answer) };
    if (rows.length > 1 && !(verdict === 'forbidden' && halved)) {
      const middle = rows.length >> 1;
      if (verdict === 'too-large') this.#most = middle;
      const once = halved || verdict === 'forbidden';
      return (
        (await this.#send(rows.slice(0, middle), held, once)) ?? this.#send(rows.slice(middle), held, once)
      );
    }
    if (verdict === 'conflict') return this.#compare(rows, answer, true);
    await this.#setAside(rows, verdict === 'forbidden' ? 'parked' : 'dead', reasonOf(verdict, answer));
    return undefined;
  }

  /** The ids in the answer are the acknowledgement; what it does not name is looked up. */
  async #confirm(rows: readonly OutboxRow[], answer: Answer): Promise<Halt | undefined> {
    const ids = parse(answer.text);
    const named = new Set(Array.isArray(ids) ? ids : []);
    await this.acknowledge(rows.filter(({ id }) => named.has(id)));
    if (rows.length >= this.#most) this.#most = Math.min(BATCH_ROWS, this.#most + 1);
    return this.#compare(
      rows.filter(({ id }) => !named.has(id)),
      answer,
      false,
    );
  }

  /**
   * Settles rows one by one by what the endpoint holds.
   *
   * @param known whether the endpoint said that it has the id (409). The id is ours, so what we may not see counts as
   * stored; after a 2xx it must be there to count, though perhaps not yet (Communication 2.1.1).
   */
  async #compare(rows: readonly OutboxRow[], answer: Answer, known: boolean): Promise<Halt | undefined> {
    if (rows.length === 0) return undefined;
    // Few pages ever meet this. Browsers may never ask again for a file that they did not get, so that must not stop the
    // queue: it is as if nothing could be seen at the endpoint.
    const module = await import('./look-up.js').catch(() => undefined);
    let absent = 0;
    for (const row of rows) {
      const finding = module ? await module.lookUp(row, this.#endpoint) : 'absent';
      if (typeof finding === 'object') return finding;
      if (finding === 'different') await this.#setAside([row], 'dead', reasonOf('conflict', answer));
      else if (finding === 'absent' && !known) absent += 1;
      else await this.acknowledge([row]);
    }
    if (absent === 0) return undefined;
    // It thanked for every statement, names none and holds none: that is no LRS.
    const foreign = absent === rows.length && answer.text && !Array.isArray(parse(answer.text));
    return foreign ? { reason: reasonOf('endpoint', answer) } : {};
  }

  async #setAside(
    rows: readonly OutboxRow[],
    state: 'parked' | 'dead',
    reason: DeliveryReason,
  ): Promise<void> {
    await this.#outbox.setAside(
      rows.map(({ seq }) => seq),
      state,
      reason,
    );
    this.#events.left(rows, false);
  }
}
