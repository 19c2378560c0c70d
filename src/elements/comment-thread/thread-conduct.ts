import { html, nothing, type TemplateResult } from 'lit';
import type { Deed } from '../../domain/thread/act.js';
import type { Sort } from '../../domain/thread/sort.js';
import type { Comment } from '../../domain/thread/thread.js';
import { formatNumber } from '../../localization/numbers.js';
import type { Locale } from '../../localization/registry.js';
import { CommentSubmitEvent, CommentSubmittedEvent } from './comment-thread.events.js';
import { CommentTexts } from './comment-texts.js';
import type { ReadMarks } from './acting/read-marks.js';
import type { Pointing } from './pointing/pointing.js';
import { loadActing, loadActingSoon, parts } from './thread-parts.js';
import { ThreadPosition } from './thread-position.js';
import type { ThreadSession } from './thread-session.js';
import type { ThreadSettings } from './thread-settings.js';
import { nameText } from './thread-words.js';
import type { OpenForm, ThreadActs, ThreadViewModel } from './views/thread-model.js';
import { barView, feedView, noticesView, writeView } from './views/thread-view.js';

/** What the conduct needs of the element. */
export interface ConductHost extends HTMLElement {
  readonly prompt: string;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/** What it asks the element for. */
export interface ConductNeeds {
  readonly locale: () => Locale;
  readonly loadWords: () => Promise<void> | undefined;
  readonly memoryText: () => string;
  readonly announce: (text: string) => void;
  /** Gives the focus to what this selector finds, once it is drawn. */
  readonly focus: (selector: string) => void;
  readonly renderComment: ThreadViewModel['renderComment'];
}

/** What a learner does in a thread, and what is drawn of it. */
export class ThreadConduct {
  readonly session: ThreadSession;
  readonly #host: ConductHost;
  readonly #needs: ConductNeeds;
  readonly #settings: () => ThreadSettings;
  readonly #position: ThreadPosition;
  readonly #texts = new CommentTexts(() => this.#redraw());
  #marks: ReadMarks | undefined;
  #pointing: Pointing | undefined;
  /** Comments that were new when they were first drawn: they stay marked as long as the page is open. */
  readonly #fresh = new Set<string>();
  #sort: Sort | undefined;
  #form: OpenForm | undefined;
  #menu: string | undefined;
  #preview: string | undefined;
  #search = '';
  #refusal: ThreadViewModel['refusal'];
  #isClosed = false;

  constructor(
    host: ConductHost,
    needs: ConductNeeds,
    given: { readonly session: ThreadSession; readonly key: string; readonly settings: () => ThreadSettings },
  ) {
    this.#host = host;
    this.#needs = needs;
    this.session = given.session;
    this.#settings = given.settings;
    this.#noteFresh();
    this.#position = new ThreadPosition(given.key, {
      comments: () => this.#comments,
      focus: (comment) => {
        needs.focus(`#comment-${comment}`);
        this.#redraw();
      },
    });
  }

  /** Fetches what the comments that are there need to be drawn. */
  async prepare(): Promise<void> {
    const { session } = this;
    const texts = this.#texts.prepare(session.thread.comments.map(({ text }) => text));
    const isShownAtOnce = session.isModerator || this.#settings().rules.names === 'pseudonym';
    await Promise.all([texts, isShownAtOnce ? loadActing() : undefined]);
    loadActingSoon(() => {
      void this.#needs.loadWords();
      // What is unread is watched from now on.
      this.#redraw();
    });
  }

  get sort(): Sort {
    return this.#sort ?? this.#settings().sort;
  }

  /** Hears what others have done, and which of it is new. */
  hear(news: readonly Comment[]): void {
    this.#noteFresh();
    const locale = this.#needs.locale();
    const { messages: words, tag } = locale;
    const [first] = news;
    if (first && news.length === 1) this.#needs.announce(words.threadNewBy(nameText(first, locale)));
    else if (first) this.#needs.announce(words.threadNew(formatNumber(news.length, tag), news.length));
    this.#position.seek();
    this.#redraw();
  }

  /** The page says something else of the thread. */
  refresh(sorted: boolean): void {
    if (sorted) this.#sort = undefined;
    this.session.refresh();
  }

  /** Watches what is drawn and not read yet. */
  drawn(): void {
    if (!parts.acting || this.#isClosed) return;
    this.#marks ??= new parts.acting.ReadMarks(
      (ids) => void this.session.act({ kind: 'read', comments: ids }),
    );
    const unread = this.session.thread.comments.filter((comment) => comment.unread).map(({ id }) => id);
    this.#marks.watch(this.#host.renderRoot, unread);
    this.#pointing?.marks();
  }

  close(): void {
    this.#isClosed = true;
    this.#marks?.stop();
    this.#pointing?.close();
    this.#position.stop();
    this.session.close();
  }

  // --- What the learner does ------------------------------------------------------------------------------------------

  readonly #acts: ThreadActs = {
    type: (draft, text) => {
      const wasEmpty = this.session.drafts.of(draft).trim() === '';
      this.session.drafts.type(draft, text);
      const isLong = text.length >= this.#settings().rules.maxLength;
      const showsIt = this.#preview === draft || this.#refusal !== undefined;
      this.#refusal = undefined;
      if (wasEmpty !== (text.trim() === '') || isLong || showsIt) this.#redraw();
    },
    keep: () => void this.session.drafts.keep(),
    send: (draft) => void this.#send(draft),
    rename: (name) => void this.session.rename(name),
    preview: (draft) => {
      this.#preview = draft;
      this.#redraw();
    },
    open: (form) => void this.#open(form),
    menu: (comment) => {
      this.#menu = comment;
      void this.#loaded().then(() => this.#redraw());
    },
    act: (deed) => void this.#act(deed, 'target' in deed ? deed.target : 'post'),
    retry: (comment) => void this.session.retry(comment),
    sort: (sort) => {
      this.#sort = sort;
      this.session.refresh();
      this.#redraw();
    },
    more: () => this.#position.showMore(),
    search: (words) => {
      this.#search = words.trim() && words;
      const { length } = this.#comments;
      const { tag, messages } = this.#needs.locale();
      if (this.#search !== '')
        this.#needs.announce(messages.commentsFound(formatNumber(length, tag), length));
      this.#redraw();
    },
    jump: () => {
      this.#search = '';
      this.#position.goToUnread();
    },
    announce: (text) => this.#needs.announce(text),
    go: (event, comment) => {
      // Also where the address names it already.
      if (this.#position.linked === comment) event.preventDefault();
      this.#position.goTo(comment);
    },
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const feed = this.#host.renderRoot.querySelector('.feed');
    const isInside = feed?.contains(event.target as Node);
    const target = isInside ? parts.acting?.feedTarget(event, feed!) : undefined;
    if (!target) return;
    event.preventDefault();
    if (target.matches('article')) this.#position.follow(target.id.replace('comment-', ''));
    target.focus();
    this.#redraw();
  };

  /** Whether what is done with comments is here, with its words. */
  async #loaded(): Promise<typeof parts.acting> {
    const acting = await loadActing();
    await this.#needs.loadWords();
    return acting;
  }

  async #open(form: OpenForm | undefined): Promise<void> {
    const before = this.#form;
    if (form && !(await this.#loaded())) return;
    this.#form = form;
    this.#refusal = undefined;
    this.#preview = undefined;
    const { drafts, thread } = this.session;
    if (form?.kind === 'edit' && drafts.of(`edit-${form.comment}`) === '') {
      const { text = '' } = thread.comments.find(({ id }) => id === form.comment) ?? {};
      drafts.type(`edit-${form.comment}`, text);
    }
    if (form?.kind === 'delete') this.#needs.focus('[part~="remove-button"]');
    else if (form) this.#needs.focus(`[id="${form.kind}-${form.comment}"]`);
    else if (before) this.#needs.focus(`#comment-${before.comment}`);
    this.#redraw();
  }

  #send(draft: string): Promise<void> {
    const text = this.session.drafts.of(draft);
    const [, kind = 'post', target = ''] = /^(reply|edit|report)-(.+)$/u.exec(draft) ?? [];
    const pointed = this.#pointing?.sentWith(draft);
    if (kind === 'reply' || kind === 'edit')
      return this.#act({ kind, target, text, ...pointed }, draft, draft);
    if (kind === 'report') return this.#act({ kind, target, reason: text }, draft, draft);
    return this.#act({ kind: 'post', text, about: this.session.place.page.id, ...pointed }, draft, draft);
  }

  /** Does it; where it does not count, says why at its place. */
  async #act(deed: Deed, place: string, draft?: string): Promise<void> {
    const { session } = this;
    const detail = { thread: session.place.id, deed };
    if (!this.#host.dispatchEvent(new CommentSubmitEvent(detail))) return;
    const done = await session.act(deed, draft);
    if ('refusal' in done) {
      const acting = await this.#loaded();
      const locale = this.#needs.locale();
      const text = acting?.refusalText(done.refusal, locale) ?? locale.messages.notSaved;
      this.#refusal = { place, text };
      this.#needs.announce(text);
      return this.#redraw();
    }
    this.#refusal = undefined;
    this.#preview = undefined;
    const isForm = draft !== undefined || deed.kind === 'delete';
    if (isForm) this.#form = undefined;
    if (deed.kind === 'report') this.#needs.announce(this.#needs.locale().messages.reportSent);
    // What was written shows, whatever is searched for.
    if (draft !== undefined) {
      this.#search = '';
      this.#pointing?.sent(draft);
    }
    if (deed.kind === 'post' || deed.kind === 'reply') this.#position.goTo(done.id);
    else if (isForm && 'target' in deed) this.#position.goTo(deed.target);
    this.#redraw();
    this.#host.dispatchEvent(new CommentSubmittedEvent({ ...detail, statement: done.id }));
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  #redraw(): void {
    this.#host.requestUpdate();
  }

  #noteFresh(): void {
    for (const { id, unread } of this.session.thread.comments) if (unread) this.#fresh.add(id);
  }

  get #comments(): readonly Comment[] {
    const { comments } = this.session.thread;
    if (this.#search === '') return comments;
    return parts.acting?.foundIn(comments, this.#search, this.#needs.locale()) ?? comments;
  }

  #model(): ThreadViewModel {
    const { session } = this;
    const { thread } = session;
    const { rules, depth } = this.#settings();
    return {
      thread,
      byId: new Map(thread.comments.map((comment) => [comment.id, comment])),
      search: this.#search,
      comments: this.#comments,
      shown: this.#position.shown,
      // What is found stands alone: each reply quotes what it answers.
      depth: this.#search === '' ? depth : 0,
      sort: this.sort,
      prompt: this.#host.prompt,
      reactions: rules.reactions,
      maxLength: rules.maxLength,
      isPrivate: session.isPrivate,
      isModerator: session.isModerator,
      alias: rules.names === 'pseudonym' && !session.isModerator ? session.alias : undefined,
      channelState: session.channelState,
      recordText: this.#needs.memoryText(),
      refusal: this.#refusal,
      form: this.#form,
      menu: this.#menu,
      current: this.#position.current,
      linked: this.#position.linked,
      fresh: this.#fresh,
      preview: this.#preview,
      now: Date.now(),
      locale: this.#needs.locale(),
      journeyOf: (comment) => session.journeys?.of(comment),
      draft: (name) => session.drafts.of(name),
      text: (words, mentions) => this.#texts.draw(words, mentions),
      pointing: this.#point(),
      renderComment: this.#needs.renderComment,
      address: (comment) => this.#position.addressOf(comment),
    };
  }

  #point(): Pointing | undefined {
    if (this.#isClosed || !parts.acting) return undefined;
    return (this.#pointing ??= new parts.acting.Pointing({
      ...this.#needs,
      host: this.#host,
      drafts: this.session.drafts,
      comments: () => this.session.thread.comments,
      redraw: () => this.#redraw(),
      goTo: (comment) => this.#position.goTo(comment),
    }));
  }

  view(): TemplateResult {
    const model = this.#model();
    const acts = this.#acts;
    if (model.isModerator && !parts.acting) void this.#loaded().then(() => parts.acting && this.#redraw());
    const write = writeView(model, acts);
    const { postFirst } = this.#settings().rules;
    return html`<section aria-label=${model.locale.messages.thread} @keydown=${this.#handleKeydown}>
      ${noticesView(model)} ${postFirst ? write : nothing} ${barView(model, acts)} ${feedView(model, acts)}
      ${postFirst ? nothing : write}
    </section>`;
  }
}
