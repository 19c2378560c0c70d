import type { Unsubscribe } from '../domain/ports.js';

/** Those who want to hear of something. */
export class Listeners<Value> {
  readonly #listeners = new Set<(value: Value) => void>();

  add(listener: (value: Value) => void): Unsubscribe {
    // Wrapped, so that a function which subscribes twice hears twice and can leave once.
    const own = (value: Value): void => listener(value);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** Tells everyone; who throws is reported to the page and keeps nobody else from hearing. */
  tell(value: Value): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
