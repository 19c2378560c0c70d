import { Delivery, type GetAuthorization } from '../../delivery/index.js';
import {
  RecordError,
  type Clock,
  type DeliveryState,
  type DocumentRow,
  type Durability,
  type Entry,
  type Learning,
  type LearningChange,
  type LearningRecord,
  type MakeId,
  type Receipt,
  type RecordChange,
  type StatementRow,
  type StoredDocument,
  type Unsubscribe,
} from '../../domain/ports.js';
import { actorKey } from '../../domain/xapi/agent.js';
import { toStatement } from '../../domain/xapi/statement.js';
import type { Activity, Agent, Statement } from '../../domain/xapi/types.js';
import { openRecord } from '../../record/index.js';
import { pageActivity, siteHomePage } from './page-activity.js';
import type { ScopeSettings } from './scope-settings.js';

export interface ScopeHooks {
  readonly onStatement: (statement: Statement) => void;
  readonly onDelivery: (state: DeliveryState) => void;
}

const clock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

/** A random UUID (version 4); `crypto.randomUUID` is missing on plain http pages. */
const makeId: MakeId = () =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) =>
    (Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (Number(digit) / 4)))).toString(
      16,
    ),
  );

/** What is known once the record is open. */
interface Opened {
  readonly record: LearningRecord;
  readonly actor: Agent;
  readonly key: string;
  readonly delivery: Delivery | undefined;
}

const nameOf = (activity: string, stateId: string) => `${activity}\n${stateId}`;

/** Wires one scope: the learner's acts become statements, go into the record, and on to the endpoint. */
export class ScopeLearning implements Learning {
  readonly page: Activity;
  readonly language: string | undefined;

  readonly #settings: ScopeSettings;
  readonly #hooks: ScopeHooks;
  readonly #listeners = new Set<(change: LearningChange) => void>();
  readonly #durabilityListeners = new Set<(durability: Durability) => void>();
  /** Names of documents that an element asked for. */
  readonly #claimed = new Set<string>();
  /** Documents of this page that nobody asked for yet, once they are read. */
  readonly #strays = new Map<string, DocumentRow>();

  #opening: Promise<Opened> | undefined;
  #opened: Opened | undefined;
  #registration: Promise<string> | undefined;
  #documents: Promise<Map<string, DocumentRow>> | undefined;
  #getAuthorization: GetAuthorization | undefined;
  #closed = false;

  constructor(settings: ScopeSettings, hooks: ScopeHooks) {
    this.#settings = settings;
    this.#hooks = hooks;
    this.page = pageActivity(document, settings.activityBase);
    this.language = settings.language;
  }

  get durability(): Durability | undefined {
    return this.#opened?.record.durability;
  }

  /** The sender, once the record is open and an endpoint is set. */
  get delivery(): Delivery | undefined {
    return this.#opened?.delivery;
  }

  /** What gives the `Authorization` header; another one means another sign-in, and what waits for it is tried at once. */
  set getAuthorization(value: GetAuthorization | undefined) {
    if (value === this.#getAuthorization) return;
    this.#getAuthorization = value;
    const delivery = this.#opened?.delivery;
    if (delivery) delivery.getAuthorization = value;
  }

  /** Opens the record and starts to send what waits in it. */
  async start(): Promise<void> {
    await this.#open();
  }

  activityId(key: string): string {
    return `${this.page.id}#${key}`;
  }

  async load(activity: string, stateId: string): Promise<StoredDocument | undefined> {
    const name = nameOf(activity, stateId);
    this.#claimed.add(name);
    this.#strays.delete(name);
    return (await this.#pageDocuments()).get(name);
  }

  async unclaimed(stateId: string): Promise<readonly DocumentRow[]> {
    await this.#pageDocuments();
    return [...this.#strays.values()].filter((row) => row.stateId === stateId);
  }

  async commit({ acts, document }: Entry): Promise<Receipt> {
    const opened = await this.#open();
    const { record, actor, key, delivery } = opened;
    const { target, language } = this.#settings;
    const registration = await this.#registrationOf(opened);
    const time = clock.now();
    const ids = acts.map(makeId);
    let statements: readonly Statement[] = [];
    let rows: readonly StatementRow[] | undefined;
    const make = (first: number): readonly StatementRow[] => {
      if (rows) return rows;
      statements = acts.map((act, index) =>
        toStatement(act, {
          id: ids[index]!,
          actor,
          time,
          registration,
          page: this.page,
          sequence: first + index,
          language,
        }),
      );
      rows = statements.map((statement) => ({
        id: statement.id,
        actor: key,
        verb: statement.verb.id,
        activity: statement.object.id,
        registration,
        timestamp: statement.timestamp,
        text: JSON.stringify(statement),
      }));
      return rows;
    };
    try {
      await record.commit({
        statements: acts.length > 0 ? make : [],
        documents: document ? [{ ...document, actor: key }] : [],
        ...(target !== undefined && { target }),
      });
    } catch (error) {
      // What is cached is older than what is stored: read anew before the element tries again.
      if (error instanceof RecordError && error.code === 'conflict') this.#documents = undefined;
      throw error;
    }
    delivery?.remember(rows ?? []);
    delivery?.ring();
    for (const statement of statements) this.#hooks.onStatement(statement);
    return { statements, revision: document ? document.base + 1 : 0 };
  }

  subscribe(listener: (change: LearningChange) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  onDurability(listener: (durability: Durability) => void): Unsubscribe {
    this.#durabilityListeners.add(listener);
    return () => void this.#durabilityListeners.delete(listener);
  }

  /** Stops sending and lets go of the record. */
  async close(): Promise<void> {
    this.#closed = true;
    const opened = await this.#opening;
    opened?.delivery?.stop();
    await opened?.record.close();
  }

  #open(): Promise<Opened> {
    if (this.#closed) return Promise.reject(new RecordError('closed', 'This scope has left the page.'));
    return (this.#opening ??= this.#openRecord());
  }

  async #openRecord(): Promise<Opened> {
    const { database, actor: given, target, xapiVersion } = this.#settings;
    const record = await openRecord(database);
    const actor = given ?? {
      account: await record.ensureMeta('pseudonym', () => ({
        homePage: siteHomePage(document),
        name: makeId(),
      })),
    };
    const key = actorKey(actor);
    record.subscribe((change) => void this.#tell(change, key));
    record.onDurability((durability) => {
      for (const listener of this.#durabilityListeners) listener(durability);
    });
    const delivery =
      target === undefined
        ? undefined
        : new Delivery({
            outbox: record.outbox,
            target,
            version: xapiVersion,
            clock,
            getAuthorization: this.#getAuthorization,
          });
    this.#opened = { record, actor, key, delivery };
    // Asked now, so that the first act need not wait for it.
    void this.#registrationOf(this.#opened);
    delivery?.subscribe(() => this.#hooks.onDelivery(delivery.state));
    delivery?.start();
    return this.#opened;
  }

  #registrationOf({ record, key }: Opened): Promise<string> {
    const { registration } = this.#settings;
    return (this.#registration ??= registration
      ? Promise.resolve(registration)
      : record.ensureMeta(`registration ${key} ${this.page.id}`, makeId));
  }

  #pageDocuments(): Promise<Map<string, DocumentRow>> {
    return (this.#documents ??= this.#open().then(async ({ record, key }) => {
      const rows = await record.documentsUnder(key, `${this.page.id}#`);
      const documents = new Map(rows.map((row) => [nameOf(row.activity, row.stateId), row]));
      for (const [name, row] of documents) if (!this.#claimed.has(name)) this.#strays.set(name, row);
      return documents;
    }));
  }

  /** Passes on what concerns this learner, after the cache knows it. */
  async #tell({ statements, documents, remote }: RecordChange, key: string): Promise<void> {
    const own = documents.filter(({ actor }) => actor === key);
    if (this.#documents) {
      const cache = await this.#documents;
      for (const row of own) {
        const name = nameOf(row.activity, row.stateId);
        if (row.revision > (cache.get(name)?.revision ?? 0)) cache.set(name, row);
      }
    }
    const texts = statements.filter(({ actor }) => actor === key).map(({ text }) => text);
    if (own.length + texts.length === 0) return;
    let parsed: readonly Statement[] | undefined;
    const change: LearningChange = {
      documents: own,
      remote,
      get statements() {
        return (parsed ??= texts.map((text) => JSON.parse(text) as Statement));
      },
    };
    for (const listener of this.#listeners) listener(change);
  }
}
