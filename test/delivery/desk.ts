import type { DeliveryState, LearningRecord, StatementRow } from '../../src/domain/ports.js';
import { Delivery, type DeliveryOptions } from '../../src/delivery/index.js';
import { openRecord } from '../../src/record/index.js';

/** What the fault proxy understands; see test/servers/session.mjs. */
export interface Settings {
  script?: readonly Record<string, unknown>[];
  random?: Record<string, number>;
  tokens?: { requests: number };
}

/** One request as the fault proxy saw it. */
export interface SeenRequest {
  method: string;
  path: string;
  ids: string[];
  bytes: number;
  body?: string;
  authorization?: string;
  version?: string;
  contentType?: string;
  cookie?: string;
  fault: string;
  status: number;
}

export interface Servers {
  lrs: string;
  proxy: string;
  control: string;
  token: string;
}

export interface DeskOptions extends Partial<Omit<DeliveryOptions, 'outbox'>> {
  proxy?: Settings;
  /** Lets pauses pass by themselves, at once. */
  hurried?: boolean;
  /** The record of another desk, as another page of the same browser. */
  beside?: Desk;
  /** Another name of this machine. */
  host?: string;
}

/** The page that statements come from. */
const PAGE = 'https://site.example/page';

/** A statement to commit; what is given replaces the sound parts. */
export type Draft = Record<string, unknown>;

/** Where a page finds another endpoint, which passes everything on. */
export const otherEndpoint = async (): Promise<string> =>
  `${(await findServers()).proxy}${crypto.randomUUID()}/xAPI/`;

let servers: Promise<Servers> | undefined;
const desks = new Set<Desk>();

export async function findServers(): Promise<Servers> {
  servers ??= fetch('/__servers.json').then((response) => response.json() as Promise<Servers>);
  return servers;
}

/** A real record, a real LRS behind a fault proxy, and pauses that pass when the test says so. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { beside, proxy } = options;
  const session = beside?.session ?? crypto.randomUUID();
  const record = await openRecord(`delivery-${session}`);
  const desk = new Desk(await findServers(), session, record, options);
  desks.add(desk);
  if (proxy) await desk.tell(proxy);
  return desk;
}

before(async function () {
  // The LRS starts with the first request for its address; on a busy machine that takes its time.
  this.timeout(60_000);
  await findServers();
});

afterEach(async () => {
  const open = [...desks].reverse();
  desks.clear();
  for (const desk of open) await desk.close();
});

export class Desk {
  readonly session: string;
  readonly database: string;
  /** Address of the endpoint. */
  readonly endpoint: string;
  /** The queue of the desk's learner for it. */
  readonly target: string;
  readonly record: LearningRecord;
  readonly delivery: Delivery;
  readonly registration: string;
  /** Every state that listeners heard. */
  readonly states: DeliveryState[] = [];
  /** Milliseconds of every pause that was begun. */
  readonly pauses: number[] = [];
  readonly #servers: Servers;
  #shift = 0;
  #pending: { task: () => void; milliseconds: number } | undefined;

  constructor(servers: Servers, session: string, record: LearningRecord, given: DeskOptions) {
    const { proxy: _, hurried, beside: __, host = '127.0.0.1', ...options } = given;
    this.#servers = servers;
    this.session = session;
    this.registration = session;
    this.database = `delivery-${session}`;
    this.record = record;
    this.endpoint = options.endpoint ?? `${servers.proxy.replace('127.0.0.1', host)}${session}/xAPI/`;
    this.delivery = new Delivery({
      outbox: record.outbox,
      endpoint: this.endpoint,
      page: () => PAGE,
      version: '1.0.3',
      clock: { now: () => Date.now() + this.#shift, elapsed: () => performance.now() + this.#shift },
      random: () => 1,
      later: (task, milliseconds) => {
        this.pauses.push(milliseconds);
        this.#pending = { task, milliseconds };
        if (hurried) setTimeout(() => this.pass());
        return () => (this.#pending = undefined);
      },
      ...options,
    });
    this.target = this.delivery.target;
    this.delivery.subscribe((state) => this.states.push(state));
  }

  /** Commits so many sound statements, or these; gives their ids in order. */
  async commit(statements: number | readonly Draft[]): Promise<string[]> {
    const drafts =
      typeof statements === 'number' ? Array.from({ length: statements }, () => ({})) : statements;
    const rows = drafts.map((draft) => this.row(draft));
    await this.record.commit({ statements: rows, documents: [], target: this.target });
    return rows.map(({ id }) => id);
  }

  row(draft: Draft = {}): StatementRow {
    const statement = {
      id: crypto.randomUUID(),
      actor: { objectType: 'Agent', account: { homePage: 'https://site.example', name: this.session } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: { id: 'https://site.example/page#question' },
      context: { registration: this.registration, contextActivities: { grouping: [{ id: PAGE }] } },
      timestamp: new Date().toISOString(),
      ...draft,
    };
    return {
      id: statement.id,
      actor: this.session,
      verb: 'answered',
      activity: statement.object.id,
      registration: this.registration,
      timestamp: statement.timestamp,
      text: JSON.stringify(statement),
    };
  }

  /** Lets the time of the pause under way pass. */
  pass(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#shift += pending?.milliseconds ?? 0;
    pending?.task();
  }

  /** Lets the clock go on. */
  age(milliseconds: number): void {
    this.#shift += milliseconds;
  }

  async tell(settings: Settings): Promise<void> {
    await this.#control({ method: 'POST', body: JSON.stringify(settings) });
  }

  async report(): Promise<{ requests: SeenRequest[]; counts: Record<string, number> }> {
    return (await this.#control()).json();
  }

  /** What the proxy saw so far, as `POST 3: 200` for three statements that were answered with 200. */
  async log(): Promise<string[]> {
    const { requests } = await this.report();
    return requests.map(({ method, ids, status }) => `${method} ${ids.length}: ${status}`);
  }

  async token(): Promise<string> {
    const response = await fetch(this.#servers.token + this.session, { method: 'POST' });
    return `Bearer ${((await response.json()) as { token: string }).token}`;
  }

  /** Puts a statement into the LRS by another way than the outbox. */
  async store(text: string): Promise<void> {
    const headers = { 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' };
    const response = await fetch(`${this.#servers.lrs}statements`, { method: 'POST', headers, body: text });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The statements that the LRS holds of this desk, oldest first; in one answer, for its pages cannot be relied on (test/page/helpers/lrs.mjs). */
  async held(): Promise<{ id: string; timestamp: string }[]> {
    const headers = { 'X-Experience-API-Version': '1.0.3' };
    const query = `limit=100000&ascending=true&registration=${this.registration}`;
    const response = await fetch(`${this.#servers.lrs}statements?${query}`, { headers, cache: 'no-store' });
    return ((await response.json()) as { statements: { id: string; timestamp: string }[] }).statements;
  }

  async heldIds(): Promise<string[]> {
    return (await this.held()).map(({ id }) => id);
  }

  /** Lets what should not happen come to its end: a round that has begun holds the lock until then. */
  async quiet(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await navigator.locks.request(`learnlets:${this.endpoint}`, () => undefined);
  }

  async counts(): Promise<{ waiting: number; parked: number; dead: number }> {
    return this.record.outbox.counts(this.target);
  }

  async close(): Promise<void> {
    this.delivery.stop();
    await this.delivery.drain();
    await this.record.close();
    await this.#control({ method: 'DELETE' });
    indexedDB.deleteDatabase(this.database);
  }

  #control(init?: RequestInit): Promise<Response> {
    return fetch(this.#servers.control + this.session, { cache: 'no-store', ...init });
  }
}

/** Waits until the check holds, for at most so many milliseconds. */
export async function until(check: () => unknown, what = String(check), patience = 4000): Promise<void> {
  for (const start = performance.now(); !(await check());) {
    if (performance.now() - start > patience) throw new Error(`Still not so after ${patience} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
