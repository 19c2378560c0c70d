import type { Unsubscribe } from '../ports.js';

/**
 * How what others do in a thread comes to this page.
 *
 * The learner's own acts need no channel: they are statements of the record in this browser, where they are shown at once, and its
 * outbox brings them to the endpoint. A host that keeps threads elsewhere takes them from `xapi-statement`.
 */
export interface ThreadChannel {
  /** Watches a thread (IRI) until the watch is stopped. */
  watch(thread: string, receiver: ThreadReceiver): ThreadWatch;
}

/** What a channel tells. */
export interface ThreadReceiver {
  /**
   * Takes statements of the thread: as they come, in any order, some of them again. All else is left out, so a channel need not look
   * at what it brings.
   */
  receive(statements: readonly unknown[]): void;
  /** Says how the channel stands; to begin with it is `opening`. */
  stand(state: ChannelState): void;
}

/**
 * `opening`: nothing is known yet; `open`: all up to some moments ago has come; `waiting`: offline, or the other side is busy, and it will
 * be tried again; the others need a person.
 */
export type ChannelState = 'opening' | 'open' | 'waiting' | 'sign-in' | 'forbidden' | 'endpoint';

export interface ThreadWatch {
  /** Says that there may be something new: it is looked for soon. */
  look(): void;
  stop: Unsubscribe;
}
