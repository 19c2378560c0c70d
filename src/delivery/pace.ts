import type { Clock } from '../domain/ports.js';
import { backoff } from './backoff.js';

/** Calls a task once after so many milliseconds; gives a function that takes it back. */
export type Later = (task: () => void, milliseconds: number) => () => void;

/**
 * What keeps a target from being tried: `pause` ends by itself or with a hint from the page, `asked` only by itself
 * (the endpoint said how long), `parked` by a person.
 */
export type Hold = 'pause' | 'asked' | 'parked';

/** How often showing the page may try a parked target, in milliseconds. */
const SHOWN_PAUSE = 60_000;

/** When to try a target again. */
export class Pace {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #later: Later;
  #hold: Hold | undefined;
  #failures = 0;
  #cancel: (() => void) | undefined;
  #lastShown = -Infinity;

  constructor(clock: Clock, random: () => number, later: Later) {
    this.#clock = clock;
    this.#random = random;
    this.#later = later;
  }

  get hold(): Hold | undefined {
    return this.#hold;
  }

  /**
   * Whether to try now, on a hint of the page that sending may work again: it is online, or `shown`.
   *
   * A parked target is tried when the page is shown, since its person may have signed in elsewhere.
   */
  takesHint(shown: boolean): boolean {
    if (this.#hold !== 'parked') return this.#hold !== 'asked';
    const now = this.#clock.elapsed();
    if (!shown || now - this.#lastShown < SHOWN_PAUSE) return false;
    this.#lastShown = now;
    return true;
  }

  /** Statements went through: the next failure is the first one again. */
  succeed(): void {
    this.#failures = 0;
  }

  /** Waits after a failure, as long as the endpoint asked if it did; gives the time of the next try in milliseconds since 1970. */
  pause(asked: number | undefined, task: () => void): number {
    const pause = backoff(this.#failures, this.#random());
    this.#failures += 1;
    return asked === undefined ? this.rest(pause, task) : this.rest(asked, task, 'asked');
  }

  /** Waits so many milliseconds, without counting it as a failure. */
  rest(milliseconds: number, task: () => void, hold: Hold = 'pause'): number {
    this.release();
    this.#hold = hold;
    this.#cancel = this.#later(() => {
      this.release();
      task();
    }, milliseconds);
    return Math.round(this.#clock.now() + milliseconds);
  }

  park(): void {
    this.release();
    this.#hold = 'parked';
  }

  release(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#hold = undefined;
  }
}

/** The page's own timer. */
export const pageLater: Later = (task, milliseconds) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};
