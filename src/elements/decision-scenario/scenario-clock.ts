/** Milliseconds between two looks at the time. */
const beat = 200;

/** What a clock tells: the whole seconds left, each time they change; 0 is the end. */
type Tell = (seconds: number) => void;

/** The time that a decision may take. It stands still while the page is hidden, and whenever it is held. */
export class DecisionClock {
  readonly #tell: Tell;
  #left = 0;
  #held = false;
  #told = 0;
  #since: number | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Whole seconds left; 0 where no time was set. */
  get seconds(): number {
    return Math.ceil(this.#left / 1000);
  }

  /** Whether it was started, though it may stand still. */
  get started(): boolean {
    return this.#beat !== undefined;
  }

  start(seconds: number): void {
    this.stop();
    this.#left = seconds * 1000;
    this.#told = seconds;
    this.#beat = setInterval(this.#look, beat);
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  extend(seconds: number): void {
    this.#left += seconds * 1000;
    this.#told = this.seconds;
  }

  stop(): void {
    clearInterval(this.#beat);
    document.removeEventListener('visibilitychange', this.#look);
    this.#beat = undefined;
    this.#since = undefined;
    this.#left = 0;
  }

  /** Stands still, or goes on. */
  hold(held: boolean): void {
    if (held === this.#held) return;
    this.#look();
    this.#held = held;
    this.#look();
  }
  readonly #look = (): void => {
    if (!this.started) return;
    const now = performance.now();
    if (this.#since !== undefined) this.#left = Math.max(0, this.#left - (now - this.#since));
    this.#since = this.#held || document.visibilityState === 'hidden' ? undefined : now;
    if (this.seconds === this.#told) return;
    this.#told = this.seconds;
    if (this.#left === 0) this.stop();
    this.#tell(this.#told);
  };
}
