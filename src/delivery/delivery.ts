import type { Clock, DeliveryState, Outbox, OutboxRow, Unsubscribe } from '../domain/ports.js';
import { Endpoint, type GetAuthorization } from './endpoint.js';
import { Farewell, type SentText } from './farewell.js';
import { alone, type Held } from './lock.js';
import { Loop, type Outcome } from './loop.js';
import type { DeliveryOptions } from './options.js';
import { Pace, pageLater } from './pace.js';
import { watchPage } from './page.js';
import { Sender } from './sender.js';
import { StateBoard, type StateListener } from './state.js';

/** The endpoints that scopes of this page name. */
const used = new Set<Endpoint>();

/** Few pages ever need it, and one that cannot get it does without. */
const loadHolds = () => import('./holds.js').catch(() => undefined);

/**
 * Brings the statements of one learner from the outbox to an endpoint; a row leaves only when the endpoint has it.
 *
 * Each learner has a queue for each endpoint. What the browser recorded under its own pseudonym, when it knew nobody, is sent
 * along by whoever is there; that shows neither in `state` nor in what can be read.
 *
 * It throws nothing into the page: what goes wrong shows in `state`.
 */
export class Delivery {
  /** The queue, by which the outbox knows it: the address, and the learner's key. */
  readonly target: string;
  readonly outbox: Outbox;
  readonly endpoint: Endpoint;
  readonly page: () => string;
  readonly clock: Clock;
  readonly #patience: number;
  readonly #holder: string;
  readonly #sender: Sender;
  /** For what is not the learner's own. */
  readonly #beside: Sender | undefined;
  readonly #pace: Pace;
  readonly #farewell = new Farewell();
  readonly #board = new StateBoard();
  readonly #loop: Loop;
  #life: AbortController | undefined;
  /** Resolves when what an earlier page left is counted. */
  #counted: Promise<void> = Promise.resolve();

  constructor(options: DeliveryOptions) {
    const { outbox, endpoint, learner, version, clock } = options;
    const { random = Math.random, later = pageLater, timeout = 30_000 } = options;
    this.outbox = outbox;
    this.page = options.page;
    this.target = learner === undefined ? endpoint : `${endpoint} ${learner}`;
    this.clock = clock;
    this.#patience = 2 * timeout;
    this.#holder = `${clock.now()}-${random()}`;
    this.#pace = new Pace(clock, random, later);
    this.endpoint = new Endpoint(endpoint, version, timeout);
    this.endpoint.getAuthorization = options.getAuthorization;
    this.#sender = new Sender(outbox, this.target, this.endpoint, {
      sending: () => this.#board.enter({ phase: 'sending' }),
      left: (rows, stored) => this.#handleLeft(rows, stored),
    });
    if (learner !== undefined) {
      // The learner's own queue is empty by then.
      const sending = () => this.#board.enter({ phase: 'resting' });
      this.#beside = new Sender(outbox, endpoint, this.endpoint, { sending, left() {} });
    }
    this.#loop = new Loop(() => this.#round(), this.#pace, this.#board);
  }

  get state(): DeliveryState {
    return this.#board.current;
  }

  /** Another way to sign in: what waits for it is tried at once. */
  set getAuthorization(value: GetAuthorization | undefined) {
    this.endpoint.getAuthorization = value;
    if (this.#life) void this.resume();
  }

  /** Hears every change of `state`, at most once a microtask. */
  subscribe(listener: StateListener): Unsubscribe {
    return this.#board.subscribe(listener);
  }

  /** Begins to send, and takes up what an earlier page left, parked rows too. */
  start(): void {
    if (this.#life) return;
    const life = (this.#life = new AbortController());
    used.add(this.endpoint);
    // Before the first count nobody knows whether something waits: until then the state says "off".
    this.#counted = this.#count().then(() => {
      if (!life.signal.aborted) this.#loop.start();
    });
    const unsubscribe = this.outbox.subscribe(() => {
      void this.#count();
      this.ring();
    });
    life.signal.addEventListener('abort', unsubscribe);
    const online = () => this.#handleHint(false);
    const shown = () => this.#handleHint(true);
    watchPage({ online, shown, hidden: () => void this.flush() }, life.signal);
    void this.#takeUp();
  }

  /** Stops after the request under way, if any; `start` begins anew. */
  stop(): void {
    this.#life?.abort();
    this.#life = undefined;
    used.delete(this.endpoint);
    this.#loop.stop();
  }

  /** Says that something was committed: it is sent, unless the target rests or waits for a person. */
  ring(): void {
    if (!this.#pace.hold) void this.drain();
  }

  /** Tries now, whatever has been; resolves when all is sent or sending halts again. */
  async drain(): Promise<void> {
    await this.#counted;
    await this.#loop.now();
  }

  /** Tries now, with the parked rows: after signing in, when rights were given or the address was mended. */
  async resume(): Promise<void> {
    await this.#count();
    await this.#takeUp();
  }

  async #takeUp(): Promise<void> {
    await this.#counted;
    // Looked at first: releasing writes to the store, and most pages start with nothing parked.
    if (this.state.parked > 0) await this.outbox.release(this.target, 'parked').catch(() => undefined);
    await this.drain();
  }

  /** Hands over what was just committed, so that `flush` need not ask the store for it. */
  remember(rows: readonly SentText[]): void {
    this.#farewell.remember(rows);
  }

  /** Sends what was remembered in one request that outlives the page; called by itself when the page hides. */
  async flush(): Promise<void> {
    const { hold } = this.#pace;
    if (!this.#life || hold === 'parked' || hold === 'asked') return;
    const ids = await this.#farewell.send(this.endpoint);
    if (ids.length === 0) return;
    // Under the lock, so that a batch that carried the same rows is done with them.
    await this.#alone(async () => {
      const rows = await this.outbox.list(this.target, 'waiting');
      await this.#sender.acknowledge(rows.filter(({ id }) => ids.includes(id)));
    }).catch(() => undefined);
  }

  /** Rows that the endpoint refused for what they say; they stay until `retry` delivers them. */
  deadLetters(): Promise<readonly OutboxRow[]> {
    return this.outbox.list(this.target, 'dead');
  }

  /** Sends a dead or parked row again, or all dead ones where no id is given; returns how many. */
  async retry(id?: string): Promise<number> {
    const { retryStuck } = await import('./stuck.js');
    return retryStuck(this.outbox, this.target, id);
  }

  /** All that needs a person as JSON text: dead letters, parked rows, and the queue of a parked target. */
  async export(): Promise<string> {
    const { exportStuck } = await import('./stuck.js');
    return exportStuck(
      this.outbox,
      this.endpoint.address,
      this.target,
      this.state,
      new Date(this.clock.now()),
    );
  }

  /** One batch under the lock, so that other tabs get their turn between. A store that fails is tried again later. */
  async #round(): Promise<Outcome> {
    const outcome = await this.#alone((held) =>
      this.#send(async () => this.#life !== undefined && held()),
    ).catch((): Outcome => ({}));
    await this.#count();
    // What holds up nothing of the learner's own is not told.
    return outcome && this.state.waiting === 0 ? 'empty' : outcome;
  }

  async #send(held: Held): Promise<Outcome> {
    const holds = await this.outbox.holds();
    const asked = holds[0] && (await (await loadHolds())?.heed(this, used, holds));
    if (asked) return asked;
    let outcome: Outcome = await this.#sender.round(held);
    if (outcome === 'empty' && this.#beside) outcome = await this.#beside.round(held);
    // Without an answer there may be no network either.
    const telling = typeof outcome === 'object' && (outcome.reason || outcome.answer);
    const noted = (holds[0] || telling) && (await (await loadHolds())?.note(this, holds, outcome));
    return noted || outcome;
  }

  #alone<Result>(task: (held: Held) => Promise<Result>): Promise<Result | 'taken'> {
    // Without its code two may send at once, which is better than none.
    const lease = (milliseconds: number) =>
      this.outbox.lease(this.endpoint.address, this.#holder, milliseconds).catch(() => true);
    return alone(`learnlets:${this.endpoint.address}`, this.#patience, lease, task);
  }

  #handleLeft(rows: readonly OutboxRow[], stored: boolean): void {
    this.#farewell.forget(rows);
    if (!stored) return;
    this.#pace.succeed();
    this.#board.count({ sent: this.state.sent + rows.length });
  }

  #handleHint(shown: boolean): void {
    if (this.#pace.takesHint(shown)) void this.drain();
  }

  async #count(): Promise<void> {
    try {
      const counts = await this.outbox.counts(this.target);
      this.#board.count(counts);
      if (counts.waiting === 0) this.#loop.rest();
    } catch {
      // The numbers stay as they were; the record itself tells of its troubles.
    }
  }
}
