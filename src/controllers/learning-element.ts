import { ContextEvent } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { learningContext } from '../context/learning-context.js';
import type { Learning } from '../domain/ports.js';
import { Language } from './language.js';

/** What says that nothing lasts here; few pages have to, and fetch it. */
let memoryWords: typeof import('./memory-words.js') | undefined;

/**
 * An element of a learner's page.
 *
 * It keeps the document's own text in sight until it has its scope, its language and its stored state; then it draws once, as it
 * will stay. What Lit does on connecting is put off until then, so an element that never gets there leaves the text readable.
 */
export abstract class LearningElement extends LitElement {
  static override properties: PropertyDeclarations = { announcement: { state: true } };

  protected readonly language: Language = new Language(this, () => this.#learning?.language);

  /** What a screen reader is told: words of ours, then on a line of their own those of the author. */
  protected announcement = '';

  /** Selector of what gets the focus once it is drawn: where the learner's next act is. */
  protected nextFocus: string | undefined;

  #learning: Learning | undefined;
  #release: (() => void) | undefined;
  #connected = false;
  #ready = false;
  /** Counts preparations: only the latest one may go on. */
  #turn = 0;

  /** The way to the record; `undefined` until a scope has answered. */
  protected get learning(): Learning | undefined {
    return this.#learning;
  }

  /** Why work lasts only as long as the page, in words; empty as long as all is well, and until the words are here. */
  protected get memoryText(): string {
    const { durability } = this.#learning ?? {};
    if (durability?.kind !== 'memory') return '';
    if (!memoryWords) void this.#loadMemoryWords();
    return memoryWords?.memoryTextOf(durability.reason, this.language.locale.messages) ?? '';
  }

  protected announce(text: string): void {
    // The same words twice in a row are a new message: a live region only speaks when its text changes.
    this.announcement = text === this.announcement && text !== '' ? `${text}\u00a0` : text;
  }

  override connectedCallback(): void {
    this.#connected = true;
    if (this.#ready) super.connectedCallback();
    // A move within the page keeps the subscription only if the scope stays the same: ask again.
    this.#release?.();
    this.#release = undefined;
    this.dispatchEvent(new ContextEvent(learningContext, this, this.#receive, true));
  }

  override disconnectedCallback(): void {
    this.#connected = false;
    if (this.#ready) super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.#connected) return;
      this.#release?.();
      this.#release = undefined;
      this.#learning = undefined;
      this.#turn += 1;
      this.release();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.nextFocus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.nextFocus);
    this.nextFocus = undefined;
    target?.focus();
  }

  /** Loads what the element needs before it is drawn; runs anew for a new scope. */
  protected abstract prepare(learning: Learning): void | Promise<void>;

  /** Lets go of what `prepare` took hold of. */
  protected release(): void {}

  readonly #receive = (learning: Learning, unsubscribe?: () => void): void => {
    if (this.#release !== unsubscribe) this.#release?.();
    this.#release = unsubscribe;
    if (!this.#connected || learning === undefined || learning === this.#learning) return;
    if (this.#learning) this.release();
    this.#learning = learning;
    this.language.refresh();
    void this.#prepare(learning);
  };

  async #prepare(learning: Learning): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      await this.prepare(learning);
      if (learning.durability?.kind === 'memory') await this.#loadMemoryWords();
      // They are on their way since the language is known; those of what was just prepared, since then.
      await this.language.load();
    } catch (cause) {
      // The document's own text stays.
      console.warn('learnlets not-drawn: are all files of learnlets at their place?', this, cause);
      return;
    }
    if (turn !== this.#turn || !this.#connected) return;
    if (this.#ready) {
      this.requestUpdate();
      return;
    }
    this.#ready = true;
    super.connectedCallback();
  }

  async #loadMemoryWords(): Promise<void> {
    // Without them the work is done all the same.
    memoryWords = await import('./memory-words.js').catch(() => undefined);
    await this.language.load();
    if (memoryWords) this.requestUpdate();
  }
}
