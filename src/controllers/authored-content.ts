import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What in the author's nodes a reader may look at. */
const observed: MutationObserverInit = { childList: true, characterData: true, attributes: true, subtree: true };

/**
 * Reads what the author wrote inside the host, and again when it changes.
 *
 * The first read happens when it is asked for; later ones once per batch of changes, be it the parser that goes on or a page
 * that swaps its content.
 */
export class AuthoredContent<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: (host: Element) => Result;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;
  #result: Result | undefined;

  constructor(host: ReactiveControllerHost & Element, read: (host: Element) => Result, changed: () => void) {
    this.#host = host;
    this.#read = read;
    this.#changed = changed;
  }

  get result(): Result {
    return (this.#result ??= this.#read(this.#host));
  }

  /** Starts watching; the host calls it before its first update, when Lit does not run controllers yet. */
  hostConnected(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(() => {
      this.#result = undefined;
      this.#changed();
    });
    this.#observer.observe(this.#host, observed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#result = undefined;
  }
}
