import type { OutboxRow, Unsubscribe } from './ports.js';

/** Why an endpoint gives no statements: `later`, offline or busy; `endpoint`, nothing there speaks xAPI. */
export type ReadRefusal = 'later' | 'sign-in' | 'forbidden' | 'endpoint';

/** One part of a list of statements. They come from outside: each may be anything. */
export interface StatementList {
  readonly statements: readonly unknown[];
  /** Where the list goes on. */
  readonly more?: string;
}

/** Why there is no list, and for how many milliseconds the endpoint asks to be left alone. */
export interface ReadFailure {
  readonly refusal: ReadRefusal;
  readonly pause?: number;
}

/** What an element that talks with others needs of the endpoint, beside sending, which is the record's. */
export interface Exchange {
  /** Asks for statements by the parameters of xAPI 1.0.3 Communication 2.1.3; never throws. */
  read(query: Readonly<Record<string, string>>): Promise<StatementList | ReadFailure>;
  /** Goes on where `more` of a list says. */
  readMore(more: string): Promise<StatementList | ReadFailure>;
  /** The learner's statements that have not arrived yet. */
  undelivered(): Promise<readonly OutboxRow[]>;
  /** Sends one of them again now. */
  retry(id: string): Promise<void>;
  /** Hears when some have arrived, or may not arrive, here or in another tab. */
  subscribe(listener: () => void): Unsubscribe;
}
