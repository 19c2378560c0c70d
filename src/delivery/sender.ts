import type { DeliveryReason, Outbox, OutboxRow } from '../domain/ports.js';
import { BATCH_BYTES, BATCH_ROWS, distinct } from './batch.js';
import type { Endpoint } from './endpoint.js';
import type { Held } from './lock.js';
import { idsIn, type Answer } from './transport.js';

/** Why sending stops for now: with a reason it needs a person, else the endpoint said later, or nothing. */
export interface Halt {
  readonly answer?: Answer | undefined;
  readonly reason?: DeliveryReason;
  /** For how many milliseconds the endpoint asks to be left alone. */
  readonly asked?: number;
}

/** What a sender tells of its work. */
export interface SenderEvents {
  /** A request goes out. */
  sending(): void;
  /** Rows left the queue: stored by the endpoint, or set aside. */
  left(rows: readonly OutboxRow[], stored: boolean): void;
}

/** Brings rows of one target to its endpoint, batch by batch; settle.ts finds out what becomes of those it does not take. */
export class Sender {
  readonly outbox: Outbox;
  readonly target: string;
  readonly endpoint: Endpoint;
  readonly events: SenderEvents;
  /** Rows in the next batch: less after a 413, then slowly more again. */
  most = BATCH_ROWS;

  constructor(outbox: Outbox, target: string, endpoint: Endpoint, events: SenderEvents) {
    this.outbox = outbox;
    this.target = target;
    this.endpoint = endpoint;
    this.events = events;
  }

  /** Sends the oldest batch; gives 'empty' where none waits, `undefined` where there may be more. */
  async round(held: Held): Promise<Halt | 'empty' | undefined> {
    const rows = await this.outbox.waiting(this.target, { count: this.most, bytes: BATCH_BYTES });
    return rows.length > 0 ? this.send(distinct(rows), held) : 'empty';
  }

  /**
   * Sends rows in one request; the ids in the answer are the acknowledgement.
   *
   * @param halved whether a 403 was halved already.
   */
  async send(rows: readonly OutboxRow[], held: Held, halved = false): Promise<Halt | undefined> {
    if (!(await held())) return {};
    this.events.sending();
    const answer = await this.endpoint.post(rows.map(({ text }) => text));
    // Nothing to find out, and nowhere to fetch the code for it.
    if (!answer) return {};
    const ids = idsIn(answer);
    await this.acknowledge(rows.filter(({ id }) => ids.includes(id)));
    const others = rows.filter(({ id }) => !ids.includes(id));
    if (others.length > 0) {
      // Few pages ever meet this. One that cannot get it keeps the rows and tries again.
      const module = await import('./settle.js').catch(() => undefined);
      return module ? module.settle(this, others, answer, held, halved) : {};
    }
    if (rows.length >= this.most) this.most = Math.min(BATCH_ROWS, this.most + 1);
    return undefined;
  }

  async acknowledge(rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.outbox.acknowledge(rows.map(({ seq }) => seq));
    this.events.left(rows, true);
  }
}
