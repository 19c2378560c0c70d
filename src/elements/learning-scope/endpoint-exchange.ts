import type { Delivery } from '../../delivery/index.js';
import { moreUrl, queryUrl } from '../../delivery/read-address.js';
import { listIn } from '../../delivery/reading.js';
import type { Exchange, ReadFailure, StatementList } from '../../domain/exchange.js';
import type { OutboxRow, Unsubscribe } from '../../domain/ports.js';

/** Reads from the endpoint that delivery sends to, with the same key to its door. */
export class EndpointExchange implements Exchange {
  readonly #delivery: Delivery;

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
  }

  async read(query: Readonly<Record<string, string>>): Promise<StatementList | ReadFailure> {
    const { endpoint, clock } = this.#delivery;
    return listIn(await endpoint.get(queryUrl(endpoint.address, query)), clock.now());
  }

  async readMore(more: string): Promise<StatementList | ReadFailure> {
    const { endpoint, clock } = this.#delivery;
    return listIn(await endpoint.get(moreUrl(endpoint.address, more)), clock.now());
  }

  async undelivered(): Promise<readonly OutboxRow[]> {
    const { outbox, target } = this.#delivery;
    const lists = (['waiting', 'parked', 'dead'] as const).map((state) => outbox.list(target, state));
    return (await Promise.all(lists)).flat();
  }

  async retry(id: string): Promise<void> {
    await this.#delivery.retry(id);
  }

  subscribe(listener: () => void): Unsubscribe {
    return this.#delivery.outbox.subscribe(listener);
  }
}
