import { ContextEvent } from '@lit/context';
import { LitElement } from 'lit';
import { learningContext } from '../context/learning-context.js';
import type { Learning } from '../domain/ports.js';
import { Language } from './language.js';

/**
 * An element of a learner's page.
 *
 * It keeps the document's own text in sight until it has its scope, its language and its stored state; then it draws once, as it
 * will stay. What Lit does on connecting is put off until then, so an element that never gets there leaves the text readable.
 */
export abstract class LearningElement extends LitElement {
  protected readonly language: Language = new Language(this, () => this.#learning?.language);

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
      await Promise.all([this.language.load(), this.prepare(learning)]);
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
}
