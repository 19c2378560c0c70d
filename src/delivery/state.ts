import type { DeliveryState, Unsubscribe } from '../domain/ports.js';

export type StateListener = (state: DeliveryState) => void;

type Phase = Pick<DeliveryState, 'phase' | 'reason' | 'retryAt'>;
type Counts = Pick<DeliveryState, 'waiting' | 'parked' | 'dead' | 'sent'>;

/** The state of delivery as the page sees it; its listeners hear changes once a microtask. */
export class StateBoard {
  readonly #listeners = new Set<StateListener>();
  #phase: Phase = { phase: 'off' };
  #counts: Counts = { waiting: 0, sent: 0, parked: 0, dead: 0 };
  #current: DeliveryState = { ...this.#phase, ...this.#counts };
  #announcing = false;

  get current(): DeliveryState {
    return this.#current;
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    this.#update();
  }

  count(counts: Partial<Counts>): void {
    this.#counts = { ...this.#counts, ...counts };
    this.#update();
  }

  subscribe(listener: StateListener): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #update(): void {
    const next = { ...this.#phase, ...this.#counts };
    if (JSON.stringify(next) === JSON.stringify(this.#current)) return;
    this.#current = next;
    if (this.#announcing) return;
    this.#announcing = true;
    queueMicrotask(() => {
      this.#announcing = false;
      for (const listener of this.#listeners) {
        try {
          listener(this.#current);
        } catch (error) {
          // As an event target does it: the others still hear, and the page's error handlers learn of it.
          reportError(error);
        }
      }
    });
  }
}
