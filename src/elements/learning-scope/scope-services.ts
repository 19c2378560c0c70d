import { Delivery, type GetAuthorization } from '../../delivery/index.js';
import {
  RecordError,
  type Clock,
  type DeliveryState,
  type Durability,
  type LearningRecord,
  type Unsubscribe,
} from '../../domain/ports.js';
import { actorKey } from '../../domain/xapi/agent.js';
import type { Agent, Statement } from '../../domain/xapi/types.js';
import { openRecord } from '../../record/index.js';
import { pageActivity, siteHomePage } from './page-activity.js';
import { PageLearning } from './page-learning.js';
import type { ScopeSettings } from './scope-settings.js';
import { makeId } from './time-and-ids.js';

export interface ScopeHooks {
  readonly onStatement: (statement: Statement) => void;
  readonly onDelivery: (state: DeliveryState) => void;
}

/** What is known once the record is open. */
export interface Opened {
  readonly record: LearningRecord;
  readonly actor: Agent;
  readonly key: string;
  readonly delivery: Delivery | undefined;
}

const clock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

/** What one scope wires: the record, the learner, the way to the endpoint. */
export class ScopeServices {
  readonly settings: ScopeSettings;
  readonly #hooks: ScopeHooks;
  readonly #durabilityListeners = new Set<(durability: Durability) => void>();
  readonly #underWay = new Set<Promise<unknown>>();
  /** The page on show, and those before it that still have elements. */
  #pages: PageLearning[] = [];
  /** The answer to all who ask before the next microtask. */
  #current: PageLearning | undefined;
  #opening: Promise<Opened> | undefined;
  #opened: Opened | undefined;
  #getAuthorization: GetAuthorization | undefined;
  #closed = false;

  constructor(settings: ScopeSettings, hooks: ScopeHooks) {
    this.settings = settings;
    this.#hooks = hooks;
  }

  /**
   * What an element is given that asks now: a page that swaps its content under a new address is another page.
   *
   * A thousand elements that ask in one breath get one answer.
   */
  get learning(): PageLearning {
    if (!this.#current) queueMicrotask(() => (this.#current = undefined));
    return (this.#current ??= this.#pageNow());
  }

  get durability(): Durability | undefined {
    return this.#opened?.record.durability;
  }

  /** The sender, once the record is open and an endpoint is set. */
  get delivery(): Delivery | undefined {
    return this.#opened?.delivery;
  }

  /** The sender, when the record is open; undefined without an endpoint. */
  async start(): Promise<Delivery | undefined> {
    return this.settings.target === undefined ? undefined : (await this.open()).delivery;
  }

  /** What gives the `Authorization` header; another one means another sign-in, and what waits for it is tried at once. */
  set getAuthorization(value: GetAuthorization | undefined) {
    if (value === this.#getAuthorization) return;
    this.#getAuthorization = value;
    const delivery = this.#opened?.delivery;
    if (delivery) delivery.getAuthorization = value;
  }

  /** Opens the record, and starts to send what waits in it. */
  open(): Promise<Opened> {
    if (this.#closed) return Promise.reject(new RecordError('closed', 'This scope has left the page.'));
    return (this.#opening ??= this.#open());
  }

  /** Keeps the services open until an act is stored. */
  during<Result>(act: Promise<Result>): Promise<Result> {
    const settled = act.catch(() => undefined).finally(() => this.#underWay.delete(settled));
    this.#underWay.add(settled);
    return act;
  }

  tellStatements(statements: readonly Statement[]): void {
    for (const statement of statements) this.#hooks.onStatement(statement);
  }

  onDurability(listener: (durability: Durability) => void): Unsubscribe {
    this.#durabilityListeners.add(listener);
    return () => void this.#durabilityListeners.delete(listener);
  }

  /** Stops sending and lets go of the record, once the elements have let go and their last acts are stored. */
  async close(): Promise<void> {
    // In a later task: elements store what they hold when they are given another scope, or have left.
    await new Promise((resolve) => setTimeout(resolve));
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    this.#closed = true;
    const opened = await this.#opening;
    opened?.delivery?.stop();
    await opened?.record.close();
  }

  #pageNow(): PageLearning {
    const page = pageActivity(document, this.settings.activityBase);
    const [latest] = this.#pages;
    if (latest?.page.id === page.id) return latest;
    // Before the first element reads what is stored: opening takes its time elsewhere, while the page goes on.
    this.open().catch(() => undefined);
    const learning = new PageLearning(this, page);
    this.#pages = [learning, ...this.#pages.filter(({ isUsed }) => isUsed)];
    return learning;
  }

  async #open(): Promise<Opened> {
    const { database, actor: given, activityBase, target, xapiVersion } = this.settings;
    const record = await openRecord(database);
    const actor = given ?? {
      account: await record.ensureMeta('pseudonym', () => ({
        homePage: siteHomePage(document),
        name: makeId(),
      })),
    };
    const key = actorKey(actor);
    record.subscribe((change) => {
      for (const page of this.#pages) void page.tell(change, key);
    });
    record.onDurability((durability) => {
      for (const listener of this.#durabilityListeners) listener(durability);
    });
    const delivery =
      target === undefined
        ? undefined
        : new Delivery({
            outbox: record.outbox,
            endpoint: target,
            learner: given && key,
            page: () => pageActivity(document, activityBase).id,
            version: xapiVersion,
            clock,
            getAuthorization: this.#getAuthorization,
          });
    this.#opened = { record, actor, key, delivery };
    // Asked now, so that the first act need not wait for it.
    void this.#pages[0]?.registrationOf(this.#opened);
    delivery?.subscribe(() => this.#hooks.onDelivery(delivery.state));
    delivery?.start();
    return this.#opened;
  }
}
