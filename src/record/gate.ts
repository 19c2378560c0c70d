/** Keeps work and moves apart: any number of workers may be at work, or one move, and moves come one after the other. */
export class Gate {
  #move: Promise<void> | undefined;
  readonly #working = new Set<Promise<unknown>>();

  /** Begins the work as soon as no move is under way, which mostly is at once. */
  async pass<Result>(begin: () => Promise<Result>): Promise<Result> {
    while (this.#move) await this.#move;
    return await during(this.#working, begin());
  }

  /** Does the move when those at work have done; who comes later waits for its end. The move must not reject. */
  move(work: () => Promise<void>): Promise<void> {
    const move = Promise.all([this.#move, Promise.allSettled(this.#working)])
      .then(work)
      .finally(() => {
        if (this.#move === move) this.#move = undefined;
      });
    return (this.#move = move);
  }
}

/** Keeps a promise in a set until it is settled; one that rejects is taken for handled. */
export function during<Result>(set: Set<unknown>, promise: Promise<Result>): Promise<Result> {
  const end = (): unknown => set.delete(promise);
  set.add(promise);
  promise.then(end, end);
  return promise;
}
