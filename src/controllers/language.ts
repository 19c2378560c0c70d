import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLocale, localeFor, onMessages, type Locale } from '../localization/registry.js';

/** Hosts that follow the page's language, and the one observer that serves them all. */
const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

function follow(listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of followers) each();
  });
  if (followers.size === 0) {
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  followers.add(listener);
  return () => {
    followers.delete(listener);
    if (followers.size === 0) observer?.disconnect();
  };
}

/** The language that stands on the element or around it, across shadow roots; the page's own counts as around. */
export function languageAround(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder && holder !== document.documentElement) return holder.getAttribute('lang') || undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Once it is here words are marked in the task that draws them: a screen reader speaks as soon as they are there. */
let ownWords: typeof import('./own-words.js') | undefined;

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The language an element speaks: what stands on it or around it, else its scope's, else the page's, else the browser's.
 *
 * Re-renders the host when any of these changes or when messages arrive.
 */
export class Language implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #scope: () => string | undefined;
  #release: (() => void)[] = [];
  #tag: string | undefined;
  /** What stood around the host when the tag was found. */
  #around: string | undefined;
  #isMarked = false;

  constructor(host: ReactiveControllerHost & Element, scope: () => string | undefined) {
    this.#host = host;
    this.#scope = scope;
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    this.#release = [follow(this.refresh), onMessages(() => this.#host.requestUpdate())];
  }

  hostDisconnected(): void {
    for (const release of this.#release) release();
    this.#release = [];
  }

  hostUpdated(): void {
    void this.#mark();
  }

  /** BCP 47 tag of the element's language. */
  get tag(): string {
    if (this.#tag === undefined) {
      this.#around = languageAround(this.#host);
      this.#tag =
        this.#around ?? this.#scope() ?? (document.documentElement.lang || navigator.language || 'en');
    }
    return this.#tag;
  }

  get locale(): Locale {
    return localeFor(this.tag);
  }

  /** Resolves when all is at hand to speak it. */
  async load(): Promise<void> {
    await loadLocale(this.tag);
    await this.#mark();
  }

  /** Looks anew which language it is. */
  readonly refresh = (): void => {
    const before = this.#tag;
    this.#tag = undefined;
    // The same words may stand among others now.
    if (before === this.tag) return void this.#mark();
    void this.load();
    this.#host.requestUpdate();
  };

  /** Marks words that stand among others of another language, or run the other way; few pages have such, and fetch what does it. */
  #mark(): Promise<void> | undefined {
    const { tag } = this.locale;
    const base = baseOf(tag);
    const isForeign = base !== baseOf(this.#around ?? document.documentElement.lang);
    const isRtl = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/u.test(base);
    if (!isForeign && !isRtl && !this.#isMarked) return undefined;
    this.#isMarked = true;
    if (!ownWords) return this.#loadOwnWords();
    ownWords.markOwnWords(this.#host, tag, isRtl, isForeign);
    return undefined;
  }

  async #loadOwnWords(): Promise<void> {
    // Without it the words are there all the same.
    ownWords = await import('./own-words.js').catch(() => undefined);
    // Looks anew how they stand: much may have changed meanwhile.
    if (ownWords) await this.#mark();
  }
}
