/** Milliseconds that a comment must be in sight to count as read. */
const GLANCE = 1000;
/** Milliseconds after which what was read is told, so that scrolling through a thread is one act. */
const PAUSE = 2000;

/** Sees which comments come into sight, and tells which of them were read. */
export class ReadMarks {
  readonly #told: (ids: readonly string[]) => void;
  readonly #observer: IntersectionObserver;
  readonly #watched = new Map<Element, string>();
  readonly #since = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(told: (ids: readonly string[]) => void) {
    this.#told = told;
    // The middle of a comment: one that only peeks in is not read.
    this.#observer = new IntersectionObserver((entries) => this.#handle(entries), { rootMargin: '-10% 0px' });
  }

  /** Watches what is unread of a thread, and nothing else. */
  watch(root: ParentNode, unread: readonly string[]): void {
    const wanted = new Map(
      unread.flatMap((id) => {
        const element = root.querySelector(`#comment-${id}`);
        return element ? [[element, id] as const] : [];
      }),
    );
    for (const [element, id] of this.#watched) {
      if (wanted.has(element)) continue;
      this.#observer.unobserve(element);
      this.#watched.delete(element);
      this.#since.delete(id);
    }
    for (const [element, id] of wanted) {
      if (this.#watched.has(element)) continue;
      this.#watched.set(element, id);
      this.#observer.observe(element);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#watched.clear();
    this.#since.clear();
  }

  #handle(entries: readonly IntersectionObserverEntry[]): void {
    const now = performance.now();
    for (const { target, isIntersecting } of entries) {
      const id = this.#watched.get(target);
      if (id === undefined) continue;
      if (!isIntersecting && now - (this.#since.get(id) ?? now) < GLANCE) this.#since.delete(id);
      else if (isIntersecting && !this.#since.has(id)) this.#since.set(id, now);
    }
    if (this.#since.size > 0) this.#timer ??= setTimeout(() => this.#tell(), PAUSE);
  }

  #tell(): void {
    this.#timer = undefined;
    // In a tab that nobody looks at, nothing is read.
    if (document.visibilityState === 'hidden') return;
    const end = performance.now() - GLANCE;
    const read = [...this.#since].filter(([, since]) => since <= end).map(([id]) => id);
    for (const id of read) this.#since.delete(id);
    if (read.length > 0) this.#told(read);
    if (this.#since.size > 0) this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }
}
