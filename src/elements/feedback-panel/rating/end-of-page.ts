/** How far from its end a page counts as read, in pixels. */
const nearly = 120;

/**
 * Tells once that an element is in view and the page is read to its end.
 *
 * Pages that scroll in a box of their own count as read as soon as the element is in view.
 */
export class EndOfPage {
  readonly #observer: IntersectionObserver;
  readonly #reached: () => void;
  #isInView = false;

  constructor(element: Element, reached: () => void) {
    this.#reached = reached;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting === true;
      this.#look();
    });
    this.#observer.observe(element);
    document.addEventListener('scroll', this.#look, { passive: true, capture: true });
  }

  stop(): void {
    this.#observer.disconnect();
    document.removeEventListener('scroll', this.#look, { capture: true });
  }

  readonly #look = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = document.scrollingElement ?? document.documentElement;
    if (!this.#isInView || scrollTop + clientHeight < scrollHeight - nearly) return;
    this.stop();
    this.#reached();
  };
}
