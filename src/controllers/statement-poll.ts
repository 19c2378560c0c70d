import type { Exchange, StatementList } from '../domain/exchange.js';
import { isObject } from '../domain/shape.js';
import type { ThreadReceiver, ThreadWatch } from '../domain/thread/channel.js';
import { pollPause, sinceFor, type Poll } from '../domain/thread/poll.js';

/** Statements in one part of a list; LRSs give fewer where they like. */
const LIMIT = '500';

/** Reads the statements of a query from the endpoint of the scope, again and again as long as the page is seen. */
export class StatementPoll implements ThreadWatch {
  readonly #exchange: Exchange;
  readonly #shortest: number;
  readonly #query: Readonly<Record<string, string>>;
  readonly #receiver: ThreadReceiver;
  readonly #life = new AbortController();
  /** Ids of what has come, so that a look tells what is new. */
  readonly #known = new Set<unknown>();
  /** When the LRS stored the latest of what has come. */
  #latest: string | undefined;
  #poll: Poll = { quiet: 0, failures: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;
  #isAsked = false;
  /** Until when the endpoint asked to be left alone, by `performance.now()`. */
  #rest = 0;

  /**
   * @param shortest pause between two looks where something happens, in milliseconds.
   * @param query parameters of xAPI 1.0.3 Communication 2.1.3; its `since` holds until something has come.
   */
  constructor(
    exchange: Exchange,
    shortest: number,
    query: Readonly<Record<string, string>>,
    receiver: ThreadReceiver,
  ) {
    this.#exchange = exchange;
    this.#shortest = shortest;
    this.#query = query;
    this.#receiver = receiver;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#handleHint, this.#life);
    addEventListener('online', this.#handleHint, this.#life);
    void this.#look();
  }

  readonly stop = (): void => {
    clearTimeout(this.#timer);
    this.#life.abort();
  };

  readonly look = (): void => {
    this.#poll = { ...this.#poll, quiet: 0 };
    // While it fails it is no use to be asked more often.
    if (this.#poll.failures === 0) this.#wait(0);
  };

  readonly #handleHint = (): void => {
    if (document.visibilityState === 'hidden') return clearTimeout(this.#timer);
    this.#poll = { quiet: 0, failures: 0 };
    this.#wait(0);
  };

  #wait(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#life.signal.aborted || document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(pause, this.#rest - performance.now()));
  }

  async #look(): Promise<void> {
    this.#isAsked = this.#isLooking;
    if (this.#isLooking) return;
    this.#isLooking = true;
    const isNew = await this.#read();
    this.#isLooking = false;
    if (isNew === undefined) this.#poll = { quiet: 0, failures: this.#poll.failures + 1 };
    else this.#poll = { quiet: isNew ? 0 : this.#poll.quiet + 1, failures: 0 };
    const isNow = this.#isAsked && isNew !== undefined;
    this.#wait(isNow ? 0 : pollPause(this.#poll, this.#shortest, Math.random()));
  }

  /** Reads to the end of the list; says whether anything was new, `undefined` where it failed. */
  async #read(): Promise<boolean | undefined> {
    const since = sinceFor(this.#latest);
    let isNew = false;
    let found = await this.#exchange.read({
      ...this.#query,
      ascending: 'true',
      limit: LIMIT,
      ...(since !== undefined && { since }),
    });
    for (;;) {
      if (this.#life.signal.aborted) return undefined;
      if ('refusal' in found) {
        const { refusal, pause = 0 } = found;
        this.#rest = performance.now() + pause;
        this.#receiver.stand(refusal === 'later' ? 'waiting' : refusal);
        return undefined;
      }
      isNew = this.#take(found) || isNew;
      // Some end their lists with an empty part.
      if (found.more === undefined || found.statements.length === 0) break;
      found = await this.#exchange.readMore(found.more);
    }
    this.#receiver.stand('open');
    return isNew;
  }

  #take({ statements }: StatementList): boolean {
    const fresh = statements.filter(isObject).filter(({ id }) => !this.#known.has(id));
    for (const { id, stored } of fresh) {
      this.#known.add(id);
      const isLater =
        typeof stored === 'string' && Date.parse(stored) > (Date.parse(this.#latest ?? '') || 0);
      if (isLater) this.#latest = stored;
    }
    if (fresh.length > 0) this.#receiver.receive(fresh);
    return fresh.length > 0;
  }
}
