import { StatementPoll } from '../../controllers/statement-poll.js';
import type { Exchange } from '../../domain/exchange.js';
import type { ThreadChannel, ThreadReceiver, ThreadWatch } from '../../domain/thread/channel.js';

/** Reads a thread from the endpoint of the scope. */
export class LrsChannel implements ThreadChannel {
  readonly #exchange: Exchange;
  readonly #shortest: number;

  /** @param shortest pause between two looks at a thread where something happens, in milliseconds. */
  constructor(exchange: Exchange, shortest: number) {
    this.#exchange = exchange;
    this.#shortest = shortest;
  }

  watch(thread: string, receiver: ThreadReceiver): ThreadWatch {
    const query = { activity: thread, related_activities: 'true' };
    const poll = new StatementPoll(this.#exchange, this.#shortest, query, receiver);
    poll.start();
    return poll;
  }
}
