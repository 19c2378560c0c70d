import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Learning } from '../../domain/ports.js';
import type { Timer } from '../../domain/scenario/model.js';
import { DecisionClock } from './scenario-clock.js';
import type { TimerViewModel } from './views/step-model.js';

export { timerView } from './views/timer-view.js';

/** What a learner wants of time limits, on all scenarios of the page. */
interface Wish {
  readonly version: 1;
  readonly unlimited: boolean;
}

/** What the timer tells its element. */
export interface TimerListener {
  /** Something on show has changed. */
  readonly changed: () => void;
  /** So many seconds are left, at a moment worth saying: half of the time, and ten seconds. */
  readonly remind: (seconds: number) => void;
  readonly over: (timer: Timer) => void;
}

/** The time limit of the step on show, and whether the learner wants any. */
export class DecisionTimer {
  readonly #listener: TimerListener;
  readonly #wish: DocumentKeeper<Wish>;
  readonly #clock = new DecisionClock((seconds) => this.#handleSeconds(seconds));
  #timer: Timer | undefined;
  #visit = '';

  /** Use `open`. */
  constructor(learning: Learning, listener: TimerListener) {
    this.#listener = listener;
    this.#wish = new DocumentKeeper(learning, {
      activity: learning.page.id,
      stateId: 'time-limits',
      read: async (value) => ({ version: 1, unlimited: (value as Partial<Wish> | null)?.unlimited === true }),
      changed: () => {
        if (this.#unlimited) this.#clock.stop();
        listener.changed();
      },
    });
  }

  static async open(learning: Learning, listener: TimerListener): Promise<DecisionTimer> {
    const timer = new DecisionTimer(learning, listener);
    await timer.#wish.load();
    return timer;
  }

  get viewModel(): TimerViewModel | undefined {
    if (!this.#timer) return undefined;
    const { seconds } = this.#timer;
    if (this.#unlimited) return { limit: seconds, left: seconds, state: 'off' };
    const { started } = this.#clock;
    return {
      limit: seconds,
      left: started ? this.#clock.seconds : seconds,
      state: started ? 'running' : 'waiting',
    };
  }

  /**
   * Takes up the timer of a visit to a step. It starts by itself only where the learner has just come by an act of theirs: a page
   * that was merely opened decides nothing.
   */
  enter(visit: string, timer: Timer | undefined, arrived: boolean): void {
    if (visit === this.#visit) return;
    this.#visit = visit;
    this.#clock.stop();
    this.#timer = timer;
    if (arrived) this.start();
  }

  start(): void {
    if (this.#timer && !this.#unlimited) this.#clock.start(this.#timer.seconds);
  }

  /** Gives the same time once more. */
  extend(): void {
    if (this.#timer) this.#clock.extend(this.#timer.seconds);
  }

  hold(held: boolean): void {
    this.#clock.hold(held);
  }

  /** Keeps whether the learner wants limits; where they want them again, they start this one themselves. */
  async switchOff(unlimited: boolean): Promise<void> {
    await this.#wish.commit(() => ({ document: { version: 1, unlimited }, acts: [] }));
  }

  close(): void {
    this.#clock.stop();
    this.#wish.close();
  }

  get #unlimited(): boolean {
    return this.#wish.document?.unlimited === true;
  }

  #handleSeconds(seconds: number): void {
    const timer = this.#timer;
    if (!timer) return;
    if (seconds === 0) this.#listener.over(timer);
    else if (seconds === 10 || seconds === Math.floor(timer.seconds / 2)) this.#listener.remind(seconds);
    this.#listener.changed();
  }
}
