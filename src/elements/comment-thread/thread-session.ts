import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Exchange } from '../../domain/exchange.js';
import type { Learning, OutboxRow, Receipt } from '../../domain/ports.js';
import type { Deed, ThreadAct } from '../../domain/thread/act.js';
import type { ChannelState, ThreadChannel, ThreadWatch } from '../../domain/thread/channel.js';
import {
  readThreadDocument,
  threadStateId,
  withDraft,
  type ThreadDocument,
} from '../../domain/thread/document.js';
import { merge } from '../../domain/thread/order.js';
import { actorIn } from '../../domain/thread/names.js';
import { actsIn, ownActs } from '../../domain/thread/own-acts.js';
import { actOf } from '../../domain/thread/read-statement.js';
import { refusalOf } from '../../domain/thread/replay.js';
import type { ThreadRules } from '../../domain/thread/rules.js';
import type { Sort } from '../../domain/thread/sort.js';
import type { Refusal } from '../../domain/thread/state.js';
import { threadAct, type ThreadPlace } from '../../domain/thread/statements.js';
import { threadOf, type Comment, type Thread } from '../../domain/thread/thread.js';
import { actorKey } from '../../domain/xapi/agent.js';
import type { Agent } from '../../domain/xapi/types.js';
import { LrsChannel } from './lrs-channel.js';
import type { ThreadPlacement } from './thread-settings.js';

/** Milliseconds without a key before words that are not sent are kept. */
const DRAFT_PAUSE = 400;

/** What the page says of a thread; asked anew each time. */
export interface SessionSettings {
  readonly rules: (learner: Agent) => ThreadRules;
  readonly sort: () => Sort;
}

export interface SessionOptions extends SessionSettings {
  readonly place: ThreadPlace;
  /** Where it lives; the endpoint decides where it is left out. */
  readonly placement: ThreadPlacement | undefined;
  /** The host's own way to what others say, in place of the endpoint. */
  readonly channel: ThreadChannel | undefined;
  /** Milliseconds. */
  readonly shortestPause: number;
  /** Hears of every change, and which comments of others have come since the thread was first shown. */
  readonly changed: (news: readonly Comment[]) => void;
}

/** Where a learner's comment is on its way; nothing is said of one that has arrived. */
export type Journey = 'waiting' | 'parked' | 'failed';

const journeys: Readonly<Record<OutboxRow['state'], Journey>> = {
  waiting: 'waiting',
  parked: 'parked',
  dead: 'failed',
};

/** One learner in one thread: what all have done there, and every act of theirs on its way into the record. */
export class ThreadSession {
  readonly #learning: Learning;
  readonly #options: SessionOptions;
  readonly #keeper: DocumentKeeper<ThreadDocument>;
  readonly #releases: (() => void)[] = [];
  readonly #acts = new Map<string, ThreadAct>();
  /** Words as they are typed, ahead of what is kept. */
  readonly #typed = new Map<string, string>();
  /** Of these, what is on its way to the record. */
  readonly #onTheWay = new Map<string, string>();
  #learner: Agent = {};
  #exchange: Exchange | undefined;
  #watch: ThreadWatch | undefined;
  #channelState: ChannelState = 'open';
  #wasOpen = false;
  #journeys: ReadonlyMap<string, Journey> = new Map();
  #thread: Thread | undefined;
  #receipt: Receipt | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #newAliasId = makeAliasId();
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, options: SessionOptions) {
    this.#learning = learning;
    this.#options = options;
    this.#keeper = new DocumentKeeper<ThreadDocument>(
      {
        load: (activity, stateId) => learning.load(activity, stateId),
        subscribe: (listener) => learning.subscribe(listener),
        commit: async (entry) => {
          const isAlias = entry.acts.length > 0 && this.#rules.names !== 'real' && !this.isModerator;
          this.#receipt = await learning.commit({
            ...entry,
            ...(isAlias && { alias: this.#actor }),
            isPrivate: this.isPrivate,
          });
          return this.#receipt;
        },
      },
      {
        activity: options.place.id,
        stateId: threadStateId,
        read: async (value) => readThreadDocument(value),
        changed: () => this.#changed(),
      },
    );
  }

  static async open(learning: Learning, options: SessionOptions): Promise<ThreadSession> {
    const session = new ThreadSession(learning, options);
    await session.#open();
    return session;
  }

  // --- What is there --------------------------------------------------------------------------------------------------

  get thread(): Thread {
    return (this.#thread ??= threadOf([...this.#acts.values()], this.#rules, {
      agent: actorKey(this.#actor),
      sort: this.#options.sort(),
    }));
  }

  /** IRI of the thread. */
  get id(): string {
    return this.#options.place.id;
  }

  /** IRI of its page. */
  get page(): string {
    return this.#options.place.page.id;
  }

  get channelState(): ChannelState {
    return this.#channelState;
  }

  /** Whether nothing of it leaves this browser. */
  get isPrivate(): boolean {
    return this.#options.placement === 'local';
  }

  get isModerator(): boolean {
    return this.#rules.isModerator(actorKey(this.#learner));
  }

  /** What the learner is called here, where they chose it. */
  get alias(): string {
    return this.#keeper.document?.alias?.name ?? '';
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#keeper.failed;
  }

  journeyOf(comment: Pick<Comment, 'id' | 'version'>): Journey | undefined {
    return this.#journeys.get(comment.version ?? comment.id) ?? this.#journeys.get(comment.id);
  }

  draft(name: string): string {
    return this.#typed.get(name) ?? this.#keeper.document?.drafts[name] ?? '';
  }

  // --- What is done ---------------------------------------------------------------------------------------------------

  type(name: string, text: string): void {
    this.#typed.set(name, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepDrafts(), DRAFT_PAUSE);
  }

  /** Keeps what is typed; on its own a moment after the last key. */
  async keepDrafts(): Promise<void> {
    clearTimeout(this.#timer);
    const typed = [...this.#typed].filter(([name, text]) => this.#onTheWay.get(name) !== text);
    if (typed.length === 0) return;
    for (const [name, text] of typed) this.#onTheWay.set(name, text);
    const isKept = await this.#keeper.commit((document) => ({
      document: typed.reduce((kept, [name, text]) => withDraft(kept, name, text), document ?? { drafts: {} }),
      acts: [],
    }));
    for (const [name, text] of typed) {
      if (this.#onTheWay.get(name) === text) this.#onTheWay.delete(name);
      // What was typed meanwhile is kept next time.
      if (isKept && this.#typed.get(name) === text) this.#typed.delete(name);
    }
  }

  /** Takes another name in this thread. */
  async rename(name: string): Promise<void> {
    await this.#keeper.commit((document) => ({
      document: { drafts: {}, ...document, alias: { id: this.#aliasId, name: name.trim() } },
      acts: [],
    }));
  }

  /**
   * Does something in the thread: stores it, and shows it at once. Gives the id of the act, or why it would not count.
   *
   * @param draft name of the words that are used up by it.
   */
  async act(
    deed: Deed,
    draft?: string,
  ): Promise<{ readonly id: string } | { readonly refusal: Refusal | 'storage' }> {
    const probe = { ...deed, ...this.#signature() } as ThreadAct;
    const refusal = refusalOf([...this.#acts.values()], probe, this.#rules);
    if (refusal) return { refusal };
    clearTimeout(this.#timer);
    const isStored = await this.#keeper.commit((document = { drafts: {} }) => {
      const isNamed = this.#rules.names !== 'real' && !document.alias;
      const named = isNamed ? { ...document, alias: { id: this.#aliasId, name: '' } } : document;
      return {
        document: draft === undefined ? named : withDraft(named, draft, ''),
        acts: [threadAct(deed, this.#options.place)],
      };
    });
    const id = this.#receipt?.statements[0]?.id;
    if (!isStored || id === undefined) return { refusal: 'storage' };
    if (draft !== undefined) this.#typed.delete(draft);
    this.#take(this.#receipt!.statements);
    this.#changed();
    this.#watch?.look();
    return { id };
  }

  async retry({ id, version = id }: Pick<Comment, 'id' | 'version'>): Promise<void> {
    await this.#exchange?.retry(this.#journeys.has(version) ? version : id);
    await this.#follow();
  }

  /** The page says something else of the thread. */
  refresh(): void {
    this.#thread = undefined;
  }

  /** Lets go; what is on its way goes on. */
  close(): void {
    void this.keepDrafts();
    this.#isClosed = true;
    this.#watch?.stop();
    this.#keeper.close();
    for (const release of this.#releases) release();
  }

  // --- How it comes together ------------------------------------------------------------------------------------------

  get #rules(): ThreadRules {
    return this.#options.rules(this.#learner);
  }

  /** Who the learner is here. Moderators act under the name that makes them one. */
  get #actor(): Agent {
    if (this.isModerator) return this.#learner;
    const { alias = { id: this.#aliasId, name: '' } } = this.#keeper.document ?? {};
    const { account, name } = actorIn(this.#rules.names, this.#learner, alias);
    if (this.#rules.names === 'real') return this.#learner;
    return { ...(account && { account }), ...(name !== undefined && name !== '' && { name }) };
  }

  get #aliasId(): string {
    return this.#keeper.document?.alias?.id ?? this.#newAliasId;
  }

  #signature(): Pick<ThreadAct, 'id' | 'author' | 'time' | 'sequence'> {
    return {
      id: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
      author: actorKey(this.#actor),
      time: new Date().toISOString(),
      sequence: Number.MAX_SAFE_INTEGER,
    };
  }

  async #open(): Promise<void> {
    const { place, channel, shortestPause, placement } = this.#options;
    // Heard first, then read: what is told twice is taken once.
    this.#releases.push(
      this.#learning.subscribe(({ statements }) => {
        if (this.#take(statements)) this.#changed();
      }),
    );
    const [learner, rows, exchange] = await Promise.all([
      this.#learning.learner(),
      this.#learning.view(ownActs, actsIn(place.id)),
      placement === 'local' ? undefined : this.#learning.exchange(),
      this.#keeper.load(),
    ]);
    if (this.#isClosed) return;
    this.#learner = learner;
    this.#exchange = exchange;
    for (const act of rows.values()) this.#acts.set(act.id, act);
    if (exchange) {
      this.#releases.push(exchange.subscribe(() => void this.#follow()));
      await this.#follow();
    }
    const way = channel ?? (exchange && new LrsChannel(exchange, shortestPause));
    if (!way || placement === 'local' || this.#isClosed) return;
    this.#channelState = 'opening';
    this.#watch = way.watch(place.id, {
      receive: (statements) => this.#receive(statements),
      stand: (state) => {
        if (state === this.#channelState) return;
        this.#channelState = state;
        this.#changed();
        if (state === 'open') this.#wasOpen = true;
      },
    });
  }

  #receive(statements: readonly unknown[]): void {
    const before = this.#wasOpen ? new Set(this.thread.comments.map(({ id }) => id)) : undefined;
    if (!this.#take(statements)) return;
    this.#thread = undefined;
    const isNews = ({ id, own, status }: Comment) => !own && status === 'shown' && !before?.has(id);
    this.#changed(before ? this.thread.comments.filter(isNews) : []);
  }

  /** Says whether any of them was new; of two under one id the domain says which stays. */
  #take(statements: readonly unknown[]): boolean {
    let isNew = false;
    for (const statement of statements) {
      const act = actOf(statement, this.#options.place.id);
      if (!act) continue;
      const known = this.#acts.get(act.id);
      const [kept = act] = known ? merge([known], [act]) : [];
      isNew ||= kept !== known;
      this.#acts.set(act.id, kept);
    }
    return isNew;
  }

  /** Sees what of the learner's has not arrived. */
  async #follow(): Promise<void> {
    const rows = (await this.#exchange?.undelivered().catch(() => [])) ?? [];
    const own = rows.filter(({ id }) => this.#acts.has(id));
    const before = this.#journeys;
    this.#journeys = new Map(own.map(({ id, state }) => [id, journeys[state]]));
    const hasArrived = [...before.keys()].some((id) => !this.#journeys.has(id));
    const isSame =
      before.size === this.#journeys.size && own.every(({ id }) => before.get(id) === this.#journeys.get(id));
    if (isSame) return;
    this.#changed();
    // An answer may be there by now.
    if (hasArrived) this.#watch?.look();
  }

  #changed(news: readonly Comment[] = []): void {
    this.#thread = undefined;
    if (!this.#isClosed) this.#options.changed(news);
  }
}

/** Random, and nothing that the learner is known by elsewhere. */
const makeAliasId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
