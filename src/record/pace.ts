/** Milliseconds of one stretch of work; with what a loaded machine adds, far below the 50 that a person feels. */
const STRETCH = 10;

/** Lets long work run in stretches, so that the page answers the learner between. */
export class Pace {
  readonly #elapsed: () => number;
  readonly #rest: () => Promise<void>;
  #end: number;

  /** @param elapsed - Milliseconds from a clock that never goes back. */
  constructor(elapsed: () => number = () => performance.now(), rest: () => Promise<void> = turn) {
    this.#elapsed = elapsed;
    this.#rest = rest;
    this.#end = elapsed() + STRETCH;
  }

  /** Whether it is time to let others work. */
  get isOver(): boolean {
    return this.#elapsed() >= this.#end;
  }

  /** A new stretch begins: the others have had their turn. */
  begin(): void {
    this.#end = this.#elapsed() + STRETCH;
  }

  async rest(): Promise<void> {
    await this.#rest();
    this.begin();
  }
}

/** Lets the page do what else there is to do; a timer would wait four milliseconds more each time. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
