import type { Pace } from './pace.js';
import type { Halt } from './sender.js';
import type { StateBoard } from './state.js';

/** What came of a round; `undefined` where there may be more to send. */
export type Outcome = Halt | 'empty' | 'taken' | undefined;

/** How long to leave the field to another tab that holds the lease, in milliseconds. */
const TAKEN_PAUSE = 5000;

/** Plays round after round until nothing is left or something holds the target up. */
export class Loop {
  readonly #round: () => Promise<Outcome>;
  readonly #pace: Pace;
  readonly #board: StateBoard;
  #running: Promise<void> | undefined;
  #rung = false;
  #stopped = true;

  /** @param round must not reject. */
  constructor(round: () => Promise<Outcome>, pace: Pace, board: StateBoard) {
    this.#round = round;
    this.#pace = pace;
    this.#board = board;
  }

  start(): void {
    this.#stopped = false;
    this.#board.enter({ phase: 'resting' });
  }

  stop(): void {
    this.#stopped = true;
    this.#pace.release();
    this.#board.enter({ phase: 'off' });
  }

  /** Ends a pause: another page has sent what was left. */
  rest(): void {
    if (!this.#pace.hold) return;
    this.#pace.release();
    this.#board.enter({ phase: 'resting' });
  }

  /** Begins now, or goes on once more when the round under way is over; resolves when it halts. */
  now(): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    this.#pace.release();
    this.#rung = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#rung && !this.#stopped) {
        this.#rung = false;
        const outcome = await this.#round();
        if (this.#stopped) return;
        if (outcome === undefined) this.#rung = true;
        else if (outcome === 'empty') this.#board.enter({ phase: 'resting' });
        else return this.#halt(outcome);
      }
    } finally {
      // Here and not in a later microtask: whoever rings from now on must find that nobody is running.
      this.#running = undefined;
    }
  }

  #halt(outcome: Halt | 'taken'): void {
    const again = () => void this.now();
    if (outcome === 'taken') {
      this.#wait(this.#pace.rest(TAKEN_PAUSE, again));
    } else if (outcome.reason) {
      this.#pace.park();
      this.#board.enter({ phase: 'parked', reason: outcome.reason });
    } else {
      this.#wait(this.#pace.pause(outcome.asked, again));
    }
  }

  #wait(retryAt: number): void {
    this.#board.enter({ phase: 'backing-off', retryAt });
  }
}
