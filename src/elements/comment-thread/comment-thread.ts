import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import type { Deed } from '../../domain/thread/act.js';
import type { ThreadChannel } from '../../domain/thread/channel.js';
import type { Sort } from '../../domain/thread/sort.js';
import type { Comment } from '../../domain/thread/thread.js';
import type { readComment } from '../../formats/comment/read-comment.js';
import { safeKey } from '../../formats/html/author-key.js';
import { warnOnce } from '../../internal/warn-once.js';
import { formatNumber } from '../../localization/numbers.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { CommentSubmitEvent, CommentSubmittedEvent } from './comment-thread.events.js';
import { styles } from './comment-thread.styles.js';
import { feedTarget } from './feed-keys.js';
import { ReadMarks } from './read-marks.js';
import type { ThreadSession } from './thread-session.js';
import { readSettings, type ThreadSettings } from './thread-settings.js';
import { nameText, refusalText, shipWords } from './thread-words.js';
import { PORTION } from './views/portion.js';
import { blocksView, isMarked, plainView } from './views/text-view.js';
import type { OpenForm, ThreadActs, ThreadViewModel } from './views/thread-model.js';

shipWords();

/** Draws a thread; comes with its session. */
type Views = typeof import('./views/thread-view.js');

/**
 * @summary Exchange with colleagues below a text, with no server of its own; without an endpoint, notes that only the learner sees.
 *
 * @tag comment-thread
 * @slot - What the author asks, and first comments as `article`s: they read without script, too.
 * @slot end - An extra panel below the thread.
 * @csspart bar - How many comments there are, and how they are sorted.
 * @csspart count - How many comments there are.
 * @csspart new-button - Leads to the first new comment.
 * @csspart lock-button - Closes or opens the thread.
 * @csspart sort - How it is sorted, with its label.
 * @csspart sort-select - How it is sorted.
 * @csspart feed - All comments.
 * @csspart comment - One comment, also `shown`, `pending`, `hidden` or `removed`, `own`, `accepted`, `pinned`.
 * @csspart shown - A comment that all see.
 * @csspart pending - A comment that waits for a moderator.
 * @csspart hidden - A comment that a moderator has hidden.
 * @csspart removed - The place of a comment that its author has removed.
 * @csspart own - A comment of the learner.
 * @csspart accepted - The accepted answer.
 * @csspart pinned - A comment that always comes first.
 * @csspart head - Name, time and marks of a comment.
 * @csspart name - Who wrote it.
 * @csspart time - When, a link to the comment.
 * @csspart edited - That it was edited.
 * @csspart badge - A mark, also `new`.
 * @csspart new - That it is new.
 * @csspart quote - What it answers, where that stands elsewhere.
 * @csspart text - Its words.
 * @csspart link - A link in them.
 * @csspart status - Where it is on its way, and who sees it.
 * @csspart journey - Where it is on its way, also `waiting`, `parked` or `failed`.
 * @csspart waiting - A comment that is on its way.
 * @csspart parked - A comment that waits for a sign-in.
 * @csspart failed - A comment that was not accepted.
 * @csspart retry-button - "Send again".
 * @csspart reports - What people report of it, for moderators.
 * @csspart acts - A row of buttons.
 * @csspart reaction - A reaction, also `chosen`.
 * @csspart chosen - A reaction of the learner.
 * @csspart reply-button - "Reply".
 * @csspart more - What is done seldom.
 * @csspart more-button - Opens it.
 * @csspart menu - Its buttons.
 * @csspart menu-button - One of them.
 * @csspart composer - Where words are written.
 * @csspart label - Its label: the prompt.
 * @csspart input - A field.
 * @csspart preview - What the words will look like.
 * @csspart button - Any button that looks like one.
 * @csspart post-button - Sends the words.
 * @csspart cancel-button - "Cancel".
 * @csspart preview-button - "Preview".
 * @csspart ask - Whether to remove it.
 * @csspart remove-button - Removes it.
 * @csspart alias - What the learner is called here, with its label.
 * @csspart alias-input - What the learner is called here.
 * @csspart empty - That there is no comment yet.
 * @csspart withheld - How many comments show after the learner's own.
 * @csspart locked - That the thread is closed.
 * @csspart show-more-button - Shows more comments.
 * @csspart notice - What the learner should know.
 * @cssprop [--thread-gap=1.5rem] - Space above and below the thread.
 * @cssprop [--thread-indent=1.25rem] - How far replies stand in.
 * @cssState empty - There is no comment.
 * @cssState locked - The thread is closed.
 * @cssState private - Nobody else reads it.
 * @fires {CommentSubmitEvent} comment-submit - The learner is about to do something; cancel it, and nothing happens.
 * @fires {CommentSubmittedEvent} comment-submitted - The learner did something, and it is stored.
 */
export class CommentThread extends LearningElement {
  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    channel: {},
    name: {},
    moderators: {},
    prompt: {},
    sort: {},
    depth: { type: Number },
    maxLength: { type: Number, attribute: 'max-length' },
    blockedWords: { attribute: 'blocked-words' },
    reactions: {},
    approveFirst: { type: Boolean, attribute: 'approve-first' },
    postFirst: { type: Boolean, attribute: 'post-first' },
    pollSeconds: { type: Number, attribute: 'poll-seconds' },
    threadChannel: { attribute: false },
    isModerator: { attribute: false },
    announcement: { state: true },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'comment-thread', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #marks = new ReadMarks((ids) => void this.#session?.act({ kind: 'read', comments: ids }));
  readonly #texts = new Map<string, ReturnType<typeof readComment>>();
  readonly #fresh = new Set<string>();
  #session: ThreadSession | undefined;
  #views: Views | undefined;
  #reader: typeof readComment | undefined;
  #stopDurability: (() => void) | undefined;
  #settings: ThreadSettings | undefined;
  #sort: Sort | undefined;
  #shown = PORTION;
  #form: OpenForm | undefined;
  #preview: string | undefined;
  #refusal: ThreadViewModel['refusal'];
  #current: string | undefined;
  #focus: string | undefined;

  /** Where it lives: `lrs`, the endpoint of the scope; `local`, notes that never leave this browser. Without one, the endpoint if there is any. */
  channel = '';

  /** How people are named: `real`, `pseudonym` or `hidden`. */
  name = 'real';

  /** Who moderates, with commas: names of accounts of the learner's system, or mail addresses. */
  moderators = '';

  /** What the learner is asked: the label of the field. */
  prompt = '';

  /** How it is sorted at first: `oldest`, `newest`, `helpful` or `unanswered`. */
  sort = '';

  /** Levels of replies that stand one in the other; deeper ones quote what they answer. */
  depth = 2;

  /** Longest comment in characters. */
  maxLength = 5000;

  /** Words and phrases, with commas; a comment with one waits for a moderator. */
  blockedWords = '';

  /** Reactions, with commas: `helpful`, `thanks`, `agree`, or words of the author. */
  reactions = 'helpful';

  /** Whether a moderator must approve each comment before others see it. */
  approveFirst = false;

  /** Whether the comments of others show only to those who have written one. */
  postFirst = false;

  /** Seconds between two looks for what others write, where something happens. */
  pollSeconds = 5;

  /** The host's own way to what others write, in place of the endpoint. */
  threadChannel: ThreadChannel | undefined;

  /** Says whether an agent moderates, by its key, in place of `moderators`. */
  isModerator: ((agent: string) => boolean) | undefined;

  /** What a screen reader is told. */
  protected announcement = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleAddress);
    this.#marks.stop();
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    this.#settings = undefined;
    if (changed.has('sort')) this.#sort = undefined;
    // What was drawn stays while another scope is prepared.
    if (!this.#session) return false;
    if ([...changed.keys()].some((name) => String(name) !== 'announcement')) this.#session.refresh();
    return true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { thread } = this.#session!;
    const states = { empty: thread.comments.length === 0, locked: thread.locked, private: this.#isPrivate };
    for (const [state, isOn] of Object.entries(states)) {
      if (isOn) this.#internals?.states?.add(state);
      else this.#internals?.states?.delete(state);
    }
    const unread = thread.comments.filter((comment) => comment.unread).map(({ id }) => id);
    this.#marks.watch(this.renderRoot, unread);
    if (this.#focus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
    if (target?.matches('article')) target.scrollIntoView({ block: 'nearest' });
  }

  protected override async prepare(learning: Learning): Promise<void> {
    const [{ openThread }, views] = await Promise.all([
      import('./open-thread.js'),
      import('./views/thread-view.js'),
    ]);
    this.#views = views;
    const session = await openThread(this, learning, {
      key: this.#key,
      settings: () => this.#read(),
      sort: () => this.#sort ?? this.#read().sort,
      changed: (news) => this.#handleChange(news),
    });
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return session.close();
    this.#session = session;
    this.#fresh.clear();
    if (session.thread.comments.some(({ text }) => text !== undefined && isMarked(text)))
      await this.#loadReader();
    this.#noteFresh();
    this.#handleAddress();
    this.#stopDurability = learning.onDurability(() => this.requestUpdate());
  }

  protected override release(): void {
    this.#stopDurability?.();
    this.#marks.stop();
    this.#session?.close();
    this.#session = undefined;
    // The next learner finds nothing of this one.
    this.#form = undefined;
    this.#refusal = undefined;
    this.announcement = '';
  }

  get #key(): string {
    const given = this.dataset['key'] ?? this.id;
    return given.trim() === '' ? 'comments' : safeKey(given.trim());
  }

  get #isPrivate(): boolean {
    return this.#session?.isPrivate ?? false;
  }

  #read(): ThreadSettings {
    if (this.#settings) return this.#settings;
    const { settings, faults } = readSettings(this);
    for (const { name, value, valid } of faults) {
      warnOnce(`thread-${name}`, this, `${name}="${value}" is not known, the usual holds; write ${valid}.`);
    }
    return (this.#settings = settings);
  }

  // --- What happens ---------------------------------------------------------------------------------------------------

  #handleChange(news: readonly Comment[]): void {
    if (!this.#session) return;
    this.#noteFresh();
    const { locale } = this.language;
    const [first] = news;
    if (first && news.length === 1) this.#announce(locale.messages.threadNewBy(nameText(first, locale)));
    else if (first)
      this.#announce(locale.messages.threadNew(formatNumber(news.length, locale.tag), news.length));
    this.requestUpdate();
  }

  /** What is new when it is first drawn stays marked as long as the page is open. */
  #noteFresh(): void {
    for (const { id, unread } of this.#session?.thread.comments ?? []) if (unread) this.#fresh.add(id);
  }

  readonly #handleAddress = (): void => {
    const comment = this.#linked;
    if (comment === undefined || !this.#session) return;
    const place = this.#session.thread.comments.findIndex(({ id }) => id === comment);
    if (place < 0) return;
    this.#goTo(comment, place);
  };

  /** The comment that the address of the page names. */
  get #linked(): string | undefined {
    const start = `#${this.#key}/`;
    return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
  }

  #goTo(comment: string, place: number): void {
    if (place >= this.#shown) this.#shown = Math.ceil((place + 1) / PORTION) * PORTION;
    this.#current = comment;
    this.#focus = `#comment-${comment}`;
    this.requestUpdate();
  }

  #announce(text: string): void {
    // The same words twice in a row are a new message: a live region only speaks when its text changes.
    this.announcement = text === this.announcement && text !== '' ? `${text}\u00a0` : text;
  }

  readonly #acts: ThreadActs = {
    type: (draft, text) => {
      const wasEmpty = this.#session?.draft(draft).trim() === '';
      this.#session?.type(draft, text);
      const isLong = text.length > this.maxLength - 1;
      if (wasEmpty !== (text.trim() === '') || isLong || this.#preview === draft || this.#refusal)
        this.#redraw();
      this.#refusal = undefined;
    },
    keep: () => void this.#session?.keepDrafts(),
    send: (draft) => void this.#send(draft),
    rename: (name) => void this.#session?.rename(name),
    preview: (draft) => {
      this.#preview = draft;
      this.#redraw();
    },
    open: (form) => this.#open(form),
    act: (deed) => void this.#act(deed, 'target' in deed ? deed.target : 'post'),
    retry: (comment) => void this.#session?.retry(comment),
    sort: (sort) => {
      this.#sort = sort;
      this.#session?.refresh();
      this.#redraw();
    },
    more: () => {
      const next = this.#session?.thread.comments[this.#shown];
      if (next) this.#goTo(next.id, this.#shown);
    },
    jump: () => {
      const place = this.#session?.thread.comments.findIndex(({ unread }) => unread) ?? -1;
      const next = this.#session?.thread.comments[place];
      if (next) this.#goTo(next.id, place);
    },
    go: (event, comment) => {
      // Also where the address names it already.
      if (this.#linked === comment) event.preventDefault();
      const place = this.#session?.thread.comments.findIndex(({ id }) => id === comment) ?? -1;
      if (place >= 0) this.#goTo(comment, place);
    },
  };

  #redraw(): void {
    this.requestUpdate();
  }

  #open(form: OpenForm | undefined): void {
    const before = this.#form;
    this.#form = form;
    this.#refusal = undefined;
    this.#preview = undefined;
    if (form?.kind === 'edit' && this.#session?.draft(`edit-${form.comment}`) === '') {
      const { text = '' } = this.#session.thread.comments.find(({ id }) => id === form.comment) ?? {};
      this.#session.type(`edit-${form.comment}`, text);
    }
    if (form?.kind === 'delete') this.#focus = '[part~="remove-button"]';
    else if (form) this.#focus = `[id="${form.kind}-${form.comment}"]`;
    else if (before) this.#focus = `#comment-${before.comment}`;
    this.#redraw();
  }

  #send(draft: string): Promise<void> {
    const session = this.#session;
    if (!session) return Promise.resolve();
    const text = session.draft(draft);
    const [, kind = 'post', target = ''] = /^(reply|edit|report)-(.+)$/u.exec(draft) ?? [];
    if (kind === 'reply' || kind === 'edit') return this.#act({ kind, target, text }, draft, draft);
    if (kind === 'report') return this.#act({ kind, target, reason: text }, draft, draft);
    return this.#act({ kind: 'post', text, about: session.page }, draft, draft);
  }

  /** Does it; where it does not count, says why at its place. */
  async #act(deed: Deed, place: string, draft?: string): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const detail = { thread: session.id, deed };
    if (!this.dispatchEvent(new CommentSubmitEvent(detail))) return;
    const done = await session.act(deed, draft);
    const { locale } = this.language;
    if ('refusal' in done) {
      const text = refusalText(done.refusal, locale);
      this.#refusal = { place, text };
      this.#announce(text);
      this.#redraw();
      return;
    }
    this.#refusal = undefined;
    this.#preview = undefined;
    const isForm = draft !== undefined || deed.kind === 'delete';
    if (isForm) this.#form = undefined;
    const shown =
      deed.kind === 'post' || deed.kind === 'reply'
        ? done.id
        : 'target' in deed && isForm
          ? deed.target
          : undefined;
    if (deed.kind === 'report') this.#announce(locale.messages.reportSent);
    const index = session.thread.comments.findIndex(({ id }) => id === shown);
    if (shown !== undefined && index >= 0) this.#goTo(shown, index);
    this.#redraw();
    this.dispatchEvent(new CommentSubmittedEvent({ ...detail, statement: done.id }));
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  async #loadReader(): Promise<void> {
    // Without it the words are read as they were typed.
    this.#reader = (await import('../../formats/comment/read-comment.js').catch(() => undefined))
      ?.readComment;
    if (this.#reader) this.#redraw();
  }

  #text(words: string): TemplateResult[] {
    if (!isMarked(words)) return plainView(words);
    if (!this.#reader) {
      void this.#loadReader();
      return plainView(words);
    }
    const read = this.#texts.get(words) ?? this.#reader(words);
    this.#texts.set(words, read);
    return blocksView(read);
  }

  #model(session: ThreadSession): ThreadViewModel {
    const { thread } = session;
    const { rules, depth, sort } = this.#read();
    return {
      thread,
      byId: new Map(thread.comments.map((comment) => [comment.id, comment])),
      shown: this.#shown,
      depth,
      sort: this.#sort ?? sort,
      prompt: this.prompt,
      reactions: rules.reactions,
      maxLength: rules.maxLength,
      isPrivate: session.isPrivate,
      isModerator: session.isModerator,
      alias: rules.names === 'pseudonym' && !session.isModerator ? session.alias : undefined,
      channelState: session.channelState,
      recordText: this.memoryText,
      refusal: this.#refusal,
      form: this.#form,
      current: this.#current ?? thread.comments[0]?.id,
      linked: this.#linked,
      fresh: this.#fresh,
      preview: this.#preview,
      now: Date.now(),
      locale: this.language.locale,
      journeyOf: (comment) => session.journeyOf(comment),
      draft: (name) => session.draft(name),
      text: (words) => this.#text(words),
      address: (comment) => `${document.URL.split('#')[0]}#${this.#key}/${comment}`,
    };
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const feed = this.renderRoot.querySelector('.feed');
    const target = feed?.contains(event.target as Node) ? feedTarget(event, feed) : undefined;
    if (!target) return;
    event.preventDefault();
    if (target.matches('article')) this.#current = target.id.replace('comment-', '');
    target.focus();
    this.#redraw();
  };

  override render(): TemplateResult {
    const session = this.#session;
    const views = this.#views;
    if (!session || !views) return html`<slot></slot>`;
    const model = this.#model(session);
    return html`
      <slot></slot>
      <section aria-label=${model.locale.messages.thread} @keydown=${this.#handleKeydown}>
        ${views.noticesView(model)} ${this.postFirst ? views.writeView(model, this.#acts) : nothing}
        ${views.barView(model, this.#acts)} ${views.feedView(model, this.#acts)}
        ${this.postFirst ? nothing : views.writeView(model, this.#acts)}
      </section>
      <slot name="end"></slot>
      <p class="unseen" role="status"><span class="own">${this.announcement}</span></p>
    `;
  }
}
