import {
  RecordError,
  type DocumentRow,
  type Durability,
  type Entry,
  type Learning,
  type LearningChange,
  type Receipt,
  type RecordChange,
  type StatementRow,
  type StoredDocument,
  type Unsubscribe,
} from '../../domain/ports.js';
import type { View } from '../../domain/view.js';
import { toStatement } from '../../domain/xapi/statement.js';
import type { Exchange } from '../../domain/exchange.js';
import type { Activity, Agent, Json, Statement } from '../../domain/xapi/types.js';

import { siteOf } from './page-activity.js';
import type { Opened, ScopeServices } from './scope-services.js';
import { makeId, statementTime } from './time-and-ids.js';

const nameOf = (activity: string, stateId: string) => `${activity}\n${stateId}`;

/** What the elements of one page know of their scope: their acts become statements and go into the record. */
export class PageLearning implements Learning {
  readonly page: Activity;
  readonly language: string | undefined;

  readonly #services: ScopeServices;
  readonly #listeners = new Set<(change: LearningChange) => void>();
  /** Names of documents that an element asked for. */
  readonly #claimed = new Set<string>();
  /** Documents of this page that nobody asked for yet, once they are read. */
  readonly #strays = new Map<string, DocumentRow>();
  #registration: Promise<string> | undefined;
  #documents: Promise<Map<string, DocumentRow>> | undefined;

  constructor(services: ScopeServices, page: Activity) {
    this.#services = services;
    this.page = page;
    this.language = services.settings.language;
  }

  get site(): string {
    return siteOf(document, this.#services.settings.activityBase);
  }

  get endpoint(): string | undefined {
    return this.#services.settings.target;
  }

  get durability(): Durability | undefined {
    return this.#services.durability;
  }

  /** Whether some element listens. */
  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  activityId(key: string): string {
    return `${this.page.id}#${key}`;
  }

  async learner(): Promise<Agent> {
    return (await this.#services.open()).actor;
  }

  async exchange(): Promise<Exchange | undefined> {
    const { delivery } = await this.#services.open();
    if (!delivery) return undefined;
    const { EndpointExchange } = await import('./endpoint-exchange.js');
    return new EndpointExchange(delivery);
  }

  async registration(): Promise<string> {
    return this.registrationOf(await this.#services.open());
  }

  async load(activity: string, stateId: string): Promise<StoredDocument | undefined> {
    if (!activity.startsWith(`${this.page.id}#`)) return this.#loadElsewhere(activity, stateId);
    const name = nameOf(activity, stateId);
    this.#claimed.add(name);
    this.#strays.delete(name);
    return (await this.#pageDocuments()).get(name);
  }

  async documents(
    stateId: string,
    activities: readonly string[],
  ): Promise<readonly (StoredDocument | undefined)[]> {
    const { record, key } = await this.#services.open();
    return record.documents(activities.map((activity) => ({ actor: key, activity, stateId })));
  }

  async unclaimed(stateId: string): Promise<readonly DocumentRow[]> {
    await this.#pageDocuments();
    return [...this.#strays.values()].filter((row) => row.stateId === stateId);
  }

  async view<Row extends Json>(view: View<Row>, prefix?: string): Promise<ReadonlyMap<string, Row>> {
    const { record, key } = await this.#services.open();
    return record.view(view, key, prefix);
  }

  commit(entry: Entry): Promise<Receipt> {
    return this.#services.during(this.#commit(entry));
  }

  subscribe(listener: (change: LearningChange) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  onDurability(listener: (durability: Durability) => void): Unsubscribe {
    return this.#services.onDurability(listener);
  }

  /** The registration of the learner on this page. */
  registrationOf({ record, key }: Opened): Promise<string> {
    const { registration } = this.#services.settings;
    return (this.#registration ??= registration
      ? Promise.resolve(registration)
      : record.ensureMeta(`registration ${key} ${this.page.id}`, makeId));
  }

  /** Passes on what concerns this learner, after the cache knows it. */
  async tell({ statements, documents, remote }: RecordChange, key: string): Promise<void> {
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

  async #commit({ acts, document, alias, isPrivate = false }: Entry): Promise<Receipt> {
    const opened = await this.#services.open();
    const { record, actor, key } = opened;
    const delivery = isPrivate ? undefined : opened.delivery;
    const { language } = this.#services.settings;
    const registration = await this.registrationOf(opened);
    const time = statementTime();
    const ids = acts.map(makeId);
    let statements: readonly Statement[] = [];
    let rows: readonly StatementRow[] | undefined;
    const make = (first: number): readonly StatementRow[] => {
      if (rows) return rows;
      statements = acts.map((act, index) =>
        toStatement(act, {
          id: ids[index]!,
          actor: alias ?? actor,
          time,
          ...(!alias && { registration }),
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
        registration: alias ? '' : registration,
        timestamp: statement.timestamp,
        text: JSON.stringify(statement),
      }));
      return rows;
    };
    try {
      await record.commit({
        statements: acts.length > 0 ? make : [],
        documents: document ? [{ ...document, actor: key }] : [],
        ...(delivery && { target: delivery.target }),
      });
    } catch (error) {
      // What is cached is older than what is stored: read anew before the element tries again.
      if (error instanceof RecordError && error.code === 'conflict') this.#documents = undefined;
      throw error;
    }
    delivery?.remember(rows ?? []);
    delivery?.ring();
    this.#services.tellStatements(statements);
    return { statements, revision: document ? document.base + 1 : 0 };
  }

  /** What belongs to the site or to another page: few ask for it, and each once. */
  async #loadElsewhere(activity: string, stateId: string): Promise<StoredDocument | undefined> {
    return (await this.documents(stateId, [activity]))[0];
  }

  #pageDocuments(): Promise<Map<string, DocumentRow>> {
    return (this.#documents ??= this.#services.open().then(async ({ record, key }) => {
      const rows = await record.documentsUnder(key, `${this.page.id}#`);
      const documents = new Map(rows.map((row) => [nameOf(row.activity, row.stateId), row]));
      for (const [name, row] of documents) if (!this.#claimed.has(name)) this.#strays.set(name, row);
      return documents;
    }));
  }
}
