import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Learning, Receipt } from '../../domain/ports.js';
import type { Deed } from '../../domain/thread/act.js';
import type { ChannelState, ThreadChannel, ThreadWatch } from '../../domain/thread/channel.js';
import { readThreadDocument, threadStateId, type ThreadDocument } from '../../domain/thread/document.js';
import { actorIn } from '../../domain/thread/names.js';
import { actsIn, ownActs } from '../../domain/thread/own-acts.js';
import type { ThreadRules } from '../../domain/thread/rules.js';
import type { Sort } from '../../domain/thread/sort.js';
import type { Refusal } from '../../domain/thread/state.js';
import type { ThreadPlace } from '../../domain/thread/statements.js';
import { threadOf, type Comment, type Thread } from '../../domain/thread/thread.js';
import { actorKey } from '../../domain/xapi/agent.js';
import type { Agent } from '../../domain/xapi/types.js';
import { Journeys } from './journeys.js';
import { KnownActs } from './known-acts.js';
import { ThreadDrafts } from './thread-drafts.js';
import { loadActing } from './thread-parts.js';
import type { ThreadPlacement } from './thread-settings.js';

export interface SessionOptions {
  readonly place: ThreadPlace;
  /** What the page says of the thread; asked anew each time. */
  readonly rules: (learner: Agent) => ThreadRules;
  readonly sort: () => Sort;
  readonly placement: ThreadPlacement;
  /** The host's own way to what others say, in place of the endpoint. */
  readonly channel: ThreadChannel | undefined;
  /** Milliseconds. */
  readonly shortestPause: number;
  /** Hears of every change, and which comments of others have come since the thread was first shown. */
  readonly changed: (news: readonly Comment[]) => void;
}

/** One learner in one thread: what all have done there, and every act of theirs on its way into the record. */
export class ThreadSession {
  readonly #learning: Learning;
  readonly #options: SessionOptions;
  readonly #keeper: DocumentKeeper<ThreadDocument>;
  readonly #releases: (() => void)[] = [];
  readonly #acts: KnownActs;
  readonly #newAliasId = makeAliasId();
  readonly drafts: ThreadDrafts;
  #learner: Agent = {};
  #journeys: Journeys | undefined;
  #watch: ThreadWatch | undefined;
  #channelState: ChannelState = 'open';
  #wasOpen = false;
  #thread: Thread | undefined;
  #receipt: Receipt | undefined;
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, options: SessionOptions) {
    this.#learning = learning;
    this.#options = options;
    this.#acts = new KnownActs(options.place.id);
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
    this.drafts = new ThreadDrafts(this.#keeper);
  }

  static async open(learning: Learning, options: SessionOptions): Promise<ThreadSession> {
    const session = new ThreadSession(learning, options);
    await session.#open();
    return session;
  }

  // --- What is there --------------------------------------------------------------------------------------------------

  get thread(): Thread {
    return (this.#thread ??= threadOf(this.#acts.all, this.#rules, {
      agent: actorKey(this.#actor),
      sort: this.#options.sort(),
    }));
  }

  get place(): ThreadPlace {
    return this.#options.place;
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

  /** Where the learner's comments are on their way; `undefined` where nothing leaves this browser. */
  get journeys(): Journeys | undefined {
    return this.#journeys;
  }

  // --- What is done ---------------------------------------------------------------------------------------------------

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
    const acting = await loadActing();
    if (!acting) return { refusal: 'storage' };
    this.drafts.pause();
    const done = await acting.writeAct(deed, draft, {
      place: this.place,
      rules: this.#rules,
      acts: this.#acts.all,
      author: actorKey(this.#actor),
      aliasId: this.#aliasId,
      commit: async (change) => {
        let receipt: Receipt | undefined;
        await this.#keeper.commit(change, () => (receipt = this.#receipt));
        return receipt?.statements;
      },
    });
    if ('refusal' in done) return done;
    if (draft !== undefined) this.drafts.forget(draft);
    this.#acts.take(done.statements);
    this.#changed();
    this.#watch?.look();
    return { id: done.statements[0]!.id };
  }

  async retry(comment: Pick<Comment, 'id' | 'version'>): Promise<void> {
    await this.#journeys?.retry(comment);
    await this.#follow();
  }

  /** The page says something else of the thread. */
  refresh(): void {
    this.#thread = undefined;
  }

  /** Lets go; what is on its way goes on. */
  close(): void {
    void this.drafts.keep();
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

  async #open(): Promise<void> {
    // Heard first, then read: what is told twice is taken once.
    this.#releases.push(
      this.#learning.subscribe(({ statements }) => {
        if (this.#acts.take(statements)) this.#changed();
      }),
    );
    const { channel, shortestPause } = this.#options;
    const isOurs = !this.isPrivate && !channel;
    const [learner, rows, exchange, lrs] = await Promise.all([
      this.#learning.learner(),
      this.#learning.view(ownActs, actsIn(this.place.id)),
      this.isPrivate ? undefined : this.#learning.exchange(),
      isOurs ? import('./lrs-channel.js') : undefined,
      this.#keeper.load(),
    ]);
    if (this.#isClosed) return;
    this.#learner = learner;
    this.#acts.add(rows.values());
    if (exchange) {
      this.#journeys = new Journeys(exchange, (id) => this.#acts.has(id));
      this.#releases.push(exchange.subscribe(() => void this.#follow()));
      await this.#follow();
    }
    const way = channel ?? (lrs && exchange && new lrs.LrsChannel(exchange, shortestPause));
    if (way && !this.isPrivate && !this.#isClosed) this.#listen(way);
  }

  /** Hears what others say. */
  #listen(way: ThreadChannel): void {
    this.#channelState = 'opening';
    this.#watch = way.watch(this.place.id, {
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
    if (!this.#acts.take(statements)) return;
    this.#thread = undefined;
    const isNews = ({ id, own, status }: Comment) => !own && status === 'shown' && !before?.has(id);
    this.#changed(before ? this.thread.comments.filter(isNews) : []);
  }

  async #follow(): Promise<void> {
    const { isChanged = false, hasArrived = false } = (await this.#journeys?.follow()) ?? {};
    if (isChanged) this.#changed();
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
