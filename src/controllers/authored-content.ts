/** What in the author's nodes a reader may look at. */
const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  subtree: true,
};

/**
 * Reads what the author wrote inside the host, and again when it changes.
 *
 * The first read happens when it is asked for; later ones once per batch of changes, be it the parser that goes on or a page
 * that swaps its content.
 */
export class AuthoredContent<Result> {
  readonly #host: Element;
  readonly #read: (host: Element) => Result | Promise<Result>;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;
  #result: Result | undefined;
  /** Counts readings: only the latest one may set the result. */
  #turn = 0;

  /** @param read - Reads the host without changing it; a promise where the reader is fetched first. */
  constructor(host: Element, read: (host: Element) => Result | Promise<Result>, changed: () => void) {
    this.#host = host;
    this.#read = read;
    this.#changed = changed;
  }

  /** The latest reading; `undefined` before the first. */
  get result(): Result | undefined {
    return this.#result;
  }

  /** Reads for the first time, and watches from then on. */
  async start(): Promise<void> {
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => void this.#readAnew().then(this.#changed));
      this.#observer.observe(this.#host, observed);
    }
    if (this.#result === undefined) await this.#readAnew();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#result = undefined;
    this.#turn += 1;
  }

  async #readAnew(): Promise<void> {
    const turn = (this.#turn += 1);
    const result = await this.#read(this.#host);
    if (turn === this.#turn) this.#result = result;
  }
}
