import type { Clock, Outbox } from '../domain/ports.js';
import type { GetAuthorization } from './endpoint.js';
import type { Later } from './pace.js';

export interface DeliveryOptions {
  readonly outbox: Outbox;
  /** Address of the endpoint, as `endpointAddress` gives it. */
  readonly endpoint: string;
  /** Key of the learner; without one the queue is that of this browser's own pseudonym. */
  readonly learner?: string | undefined;
  /** IRI of the page on show. */
  readonly page: () => string;
  readonly version: '1.0.3' | '2.0.0';
  /**
   * Gives the value of the `Authorization` header: asked before the first request, and again after a 401. A rejection
   * says that nobody is signed in; but a `TypeError`, which is how `fetch` rejects, says that there is no network.
   */
  readonly getAuthorization?: GetAuthorization | undefined;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly later?: Later;
  /** Milliseconds that one request may take; 30,000 where left out. */
  readonly timeout?: number;
}
