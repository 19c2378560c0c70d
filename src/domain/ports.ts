import type { Act } from './act.js';
import type { Exchange } from './exchange.js';
import type { View } from './view.js';
import type { Activity, Agent, Json, Statement } from './xapi/types.js';

/** Where time comes from. */
export interface Clock {
  /** Milliseconds since 1970, from the wall clock; it may jump. */
  now(): number;
  /** Milliseconds from a clock that never goes back; only differences mean something. */
  elapsed(): number;
}

/** Makes a random UUID (version 4). */
export type MakeId = () => string;

/** Takes a subscription back. */
export type Unsubscribe = () => void;

// --- The record -----------------------------------------------------------------------------------------------------

/** How long what is recorded will stay. */
export type Durability =
  | { readonly kind: 'durable' }
  /** Kept in memory only: it ends with the page. */
  | { readonly kind: 'memory'; readonly reason: MemoryReason };

/**
 * Why there is no durable storage: `refused` (private mode, sandbox, blocked third-party storage), `quota` (disk full),
 * `blocked` (another tab holds an older version open), `newer` (the database was written by a newer version).
 */
export type MemoryReason = 'refused' | 'quota' | 'blocked' | 'newer';

/** One statement as it is kept: its bytes are frozen when it is committed and never written again. */
export interface StatementRow {
  /** The statement's UUID. */
  readonly id: string;
  /** Key of the learner, from `actorKey`. */
  readonly actor: string;
  readonly verb: string;
  readonly activity: string;
  readonly registration: string;
  readonly timestamp: string;
  /** The statement as JSON text, sent as it is. */
  readonly text: string;
}

/** Names a state document: xAPI State resource, one learner, one activity. */
export interface DocumentKey {
  readonly actor: string;
  readonly activity: string;
  /** Which document of the activity: `attempt`. */
  readonly stateId: string;
}

export interface DocumentRow extends DocumentKey {
  readonly value: Json;
  /** Counts writes, from 1. */
  readonly revision: number;
}

export interface DocumentWrite extends DocumentKey {
  readonly value: Json;
  /** The revision that the value was made from, 0 for none. Another one in the store refuses the whole commit. */
  readonly base: number;
}

/** All that one act changes; stored whole or not at all. */
export interface Commit {
  /**
   * The statements, or what makes them when it is told the number that the first has in the order of this browser's acts; the next
   * ones count on. Told again when the store has to begin anew, it must give the same rows.
   */
  readonly statements: readonly StatementRow[] | ((first: number) => readonly StatementRow[]);
  readonly documents: readonly DocumentWrite[];
  /** Queue that the statements join; left out where no endpoint is set: then they stay in this browser. */
  readonly target?: string;
}

/** What changed in the record, here or in another tab. */
export interface RecordChange {
  readonly statements: readonly StatementRow[];
  readonly documents: readonly DocumentRow[];
  /** Whether another tab did it. */
  readonly remote: boolean;
}

/** Which statements to read; what is left out does not filter. Oldest first unless `descending`. */
export interface StatementQuery {
  readonly actor?: string;
  readonly activity?: string;
  readonly verb?: string;
  /** At most so many. */
  readonly limit?: number;
  readonly descending?: boolean;
}

/** The learner's record in this browser. */
export interface LearningRecord {
  readonly durability: Durability;
  /**
   * Stores all of it in one strict transaction; resolves when it is on disk, then tells subscribers.
   *
   * @throws {RecordError} `conflict` when a document moved on meanwhile, `quota` when the disk is full: nothing is stored then.
   */
  commit(commit: Commit): Promise<void>;
  /** Reads documents in one transaction, in the order asked; `undefined` where there is none. */
  documents(keys: readonly DocumentKey[]): Promise<readonly (DocumentRow | undefined)[]>;
  /** Reads all documents of a learner whose activity starts with `prefix` (a page's IRI), in one key range. */
  documentsUnder(actor: string, prefix: string): Promise<readonly DocumentRow[]>;
  statements(query: StatementQuery): Promise<readonly StatementRow[]>;
  /** The rows of a view for a learner, by their keys, of which only those that start with `prefix`; brought up to date first. */
  view<Row extends Json>(view: View<Row>, actor: string, prefix?: string): Promise<ReadonlyMap<string, Row>>;
  subscribe(listener: (change: RecordChange) => void): Unsubscribe;
  /** Reads a value that belongs to the browser, or stores and returns what `make` gives; one tab wins. */
  ensureMeta<Value extends Json>(name: string, make: () => Value): Promise<Value>;
  readonly outbox: Outbox;
  /** Hears when durability changes (the disk fills, the database comes back). */
  onDurability(listener: (durability: Durability) => void): Unsubscribe;
  close(): Promise<void>;
}

// --- Delivery -------------------------------------------------------------------------------------------------------

/** Why a row is not on its way. */
export interface DeliveryReason {
  /** `sign-in` (401), `forbidden` (403), `endpoint` (not an LRS: 404, a redirect, a web page), `rejected` (400), `conflict` (409), `too-large` (413). */
  readonly code: 'sign-in' | 'forbidden' | 'endpoint' | 'rejected' | 'conflict' | 'too-large';
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** What the endpoint said, shortened to 2,000 characters. */
  readonly message?: string;
}

/** One statement on its way to one endpoint. */
export interface OutboxRow {
  /** Order of commit in this browser. */
  readonly seq: number;
  /** The statement's id. */
  readonly id: string;
  /** Its queue: the address of the endpoint, and behind a space the key of the learner, unless that is the browser's pseudonym. */
  readonly target: string;
  /** `parked` waits for a person (sign in, rights, address); `dead` was refused for what it says. */
  readonly state: 'waiting' | 'parked' | 'dead';
  readonly reason?: DeliveryReason;
  /** The frozen JSON text of the statement. */
  readonly text: string;
}

/** What a page found out about sending, for all pages to heed. A type, not an interface: only so is it JSON to the compiler. */
export type Hold = {
  /** The endpoint that asked for time; or the queue whose endpoint was no LRS. */
  readonly target: string;
  /** When the time is over, in milliseconds since 1970; `Infinity` where somebody has to mend the address. */
  readonly until: number;
};

/** What delivery needs of the record. A row leaves only when it is acknowledged. */
export interface Outbox {
  /** The oldest waiting rows of a target, at most `count`, whose texts sum to at most `bytes` of UTF-8 (always at least one). */
  waiting(
    target: string,
    limit: { readonly count: number; readonly bytes: number },
  ): Promise<readonly OutboxRow[]>;
  /** Deletes rows whose statements the endpoint holds. */
  acknowledge(seqs: readonly number[]): Promise<void>;
  /** Takes rows out of the way with the reason. */
  setAside(seqs: readonly number[], state: 'parked' | 'dead', reason: DeliveryReason): Promise<void>;
  /** Puts rows of a target back to waiting, in another queue where `to` says so; all of a state, or those named. Returns how many. */
  release(target: string, state: OutboxRow['state'], ids?: readonly string[], to?: string): Promise<number>;
  list(target: string, state: OutboxRow['state']): Promise<readonly OutboxRow[]>;
  counts(
    target: string,
  ): Promise<{ readonly waiting: number; readonly parked: number; readonly dead: number }>;
  /** Hears when rows are added or change state, here or in another tab. */
  subscribe(listener: () => void): Unsubscribe;
  holds(): Promise<readonly Hold[]>;
  /** Holds a target until then; 0 ends it. */
  hold(target: string, until: number): Promise<void>;
  /** Takes a lease on sending to a target where the platform has no Web Locks; a higher token fences off older holders. */
  lease(target: string, holder: string, milliseconds: number): Promise<boolean>;
}

/** What delivery tells the page. */
export interface DeliveryState {
  /** `off`: no endpoint; `resting`: nothing to send; `sending`; `backing-off`: will try again at `retryAt`; `parked`: needs a person. */
  readonly phase: 'off' | 'resting' | 'sending' | 'backing-off' | 'parked';
  /** The learner's own, as are all counts; with those recorded for a wrong address, once their page names the right one. */
  readonly waiting: number;
  /** Statements acknowledged to this page since it opened. */
  readonly sent: number;
  readonly parked: number;
  readonly dead: number;
  /** Why the target is parked. */
  readonly reason?: DeliveryReason;
  /** When the next try is due, in milliseconds since 1970. */
  readonly retryAt?: number;
}

// --- The scope ------------------------------------------------------------------------------------------------------

/** A state document as an element sees it. */
export interface StoredDocument {
  readonly value: Json;
  readonly revision: number;
}

/** What an element hands over for one act. */
export interface Entry {
  readonly acts: readonly Act[];
  readonly document?: {
    readonly activity: string;
    readonly stateId: string;
    readonly value: Json;
    /** The revision the value was made from, 0 for none. */
    readonly base: number;
  };
  /** Who the statements say did it, where that is an alias of the learner; they name no registration then. */
  readonly alias?: Agent;
  /** Whether the statements stay in this browser, whatever endpoint is set. */
  readonly isPrivate?: boolean;
}

/** What came of an entry. */
export interface Receipt {
  readonly statements: readonly Statement[];
  /** The revision of the document now, 0 where none was written. */
  readonly revision: number;
}

/** A change of the learner's own record, as elements hear it. */
export interface LearningChange {
  readonly statements: readonly Statement[];
  readonly documents: readonly (StoredDocument & { readonly activity: string; readonly stateId: string })[];
  readonly remote: boolean;
}

/**
 * What an element knows of its scope: the one way to the record.
 *
 * A new object means a new learner, endpoint or language: elements read their state anew.
 */
export interface Learning {
  /** Language of the scope (BCP 47), where it sets one. */
  readonly language: string | undefined;
  /** The page that holds the element. */
  readonly page: Activity;
  /** What the ids of all activities of this site start with. */
  readonly site: string;
  /** Address that statements are sent to; without one they stay in this browser. */
  readonly endpoint: string | undefined;
  /** Undefined until the record is open. */
  readonly durability: Durability | undefined;
  /** The IRI of an activity on this page: page IRI, `#`, key. */
  activityId(key: string): string;
  /** Who learns here. */
  learner(): Promise<Agent>;
  /** The way to what others have sent to the endpoint; `undefined` without one. */
  exchange(): Promise<Exchange | undefined>;
  /** UUID of the learner's registration on this page; the same each time the page is opened, as far as the record lasts. */
  registration(): Promise<string>;
  /** Reads a state document; those of this page are read in one go, however many elements ask. */
  load(activity: string, stateId: string): Promise<StoredDocument | undefined>;
  /** Reads a state document of each of these activities, wherever they are, in one transaction and in the order asked. */
  documents(stateId: string, activities: readonly string[]): Promise<readonly (StoredDocument | undefined)[]>;
  /**
   * The documents of this page that no element has asked for: what is left where an author's edit changed a key.
   *
   * Ask after the own `load` found nothing, so that every element of the page has laid its claim.
   */
  unclaimed(stateId: string): Promise<readonly (StoredDocument & { readonly activity: string })[]>;
  /** Turns acts into statements and stores them with the document in one transaction; see `LearningRecord.commit`. */
  commit(entry: Entry): Promise<Receipt>;
  /** The learner's rows of a view, by their keys; those that start with `prefix`, with all that is stored at this moment. */
  view<Row extends Json>(view: View<Row>, prefix?: string): Promise<ReadonlyMap<string, Row>>;
  /** Hears every change of the learner's record, on whichever page or tab it was made. */
  subscribe(listener: (change: LearningChange) => void): Unsubscribe;
  onDurability(listener: (durability: Durability) => void): Unsubscribe;
}

/** A failure of the record, with a code to act on. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: 'conflict' | 'quota' | 'closed' | 'failed';

  constructor(code: RecordError['code'], message: string, options?: { cause?: unknown }) {
    super(message);
    this.code = code;
    if (options) this.cause = options.cause;
  }
}
