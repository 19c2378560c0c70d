import { ContextEvent, type ContextCallback } from '@lit/context';
import { learningContext } from '../../context/learning-context.js';
import type { Learning } from '../../domain/ports.js';
import { ScopeLearning } from './scope-learning.js';
import { XapiStatementEvent, DeliveryChangedEvent } from './learning-scope.events.js';

type Callback = ContextCallback<Learning>;

/** An element that asked, found no scope around it, and so goes by the page's. */
interface Consumer {
  readonly element: Element;
  readonly callback: Callback;
  readonly unsubscribe: () => void;
}

/**
 * The page's default scope: it answers every request that no `<learning-scope>` around the element has answered.
 *
 * The first empty `<learning-scope>` on the page is the default; without one, a scope with default settings is made on first
 * need, once the page is parsed and so cannot bring one any more.
 */
class PageScope {
  readonly #consumers = new Map<Callback, Consumer>();
  readonly #elements: { readonly element: Element; learning: Learning }[] = [];
  #fallback: ScopeLearning | undefined;
  #parsed: Promise<void> | undefined;

  constructor() {
    document.addEventListener('context-request', this.#handleRequest);
    document.addEventListener('context-provider', this.#handleProvider);
  }

  /** Makes an element the page's default, or tells its new services. Returns whether it is in charge. */
  enter(element: Element, learning: Learning): boolean {
    const entry = this.#elements.find((each) => each.element === element);
    if (entry) entry.learning = learning;
    else this.#elements.push({ element, learning });
    this.#tell();
    return this.#elements[0]?.element === element;
  }

  leave(element: Element): void {
    const index = this.#elements.findIndex((each) => each.element === element);
    if (index === -1) return;
    this.#elements.splice(index, 1);
    this.#tell();
  }

  readonly #handleRequest = (event: Event): void => {
    const request = event as ContextEvent<typeof learningContext>;
    if (request.context !== learningContext) return;
    event.stopPropagation();
    const { callback, subscribe } = request;
    const element = request.contextTarget ?? (event.composedPath()[0] as Element);
    const unsubscribe = () => void this.#consumers.delete(callback);
    const consumer: Consumer = { element, callback, unsubscribe };
    if (subscribe) this.#consumers.set(callback, consumer);
    void this.#answer(consumer, subscribe ?? false);
  };

  /** A scope was upgraded or inserted around elements that came before it: they ask again, and find it. */
  readonly #handleProvider = (event: Event): void => {
    const provider = event.composedPath()[0];
    if ((event as Partial<ContextEvent<typeof learningContext>>).context !== learningContext) return;
    for (const { element, callback, unsubscribe } of [...this.#consumers.values()]) {
      if (!(provider instanceof Node) || !isAround(provider, element)) continue;
      unsubscribe();
      element.dispatchEvent(new ContextEvent(learningContext, element, callback, true));
    }
  };

  async #answer({ callback, unsubscribe }: Consumer, subscribe: boolean): Promise<void> {
    if (this.#elements.length === 0) await this.#pageParsed();
    if (subscribe && this.#consumers.get(callback)?.unsubscribe !== unsubscribe) return;
    callback(this.#current(), unsubscribe);
  }

  #current(): Learning {
    return this.#elements[0]?.learning ?? (this.#fallback ??= fallbackLearning());
  }

  #tell(): void {
    // Without an element the fallback would be made for nobody: it waits for the next request.
    if (this.#elements.length === 0 && this.#consumers.size === 0) return;
    for (const { callback, unsubscribe } of [...this.#consumers.values()])
      callback(this.#current(), unsubscribe);
  }

  #pageParsed(): Promise<void> | undefined {
    if (document.readyState !== 'loading') return undefined;
    return (this.#parsed ??= new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    }));
  }
}

/** Whether the element stands inside the scope, across shadow roots. */
function isAround(scope: Node, element: Element): boolean {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (node === scope) return true;
  }
  return false;
}

function fallbackLearning(): ScopeLearning {
  return new ScopeLearning(
    { xapiVersion: '1.0.3', database: 'learnlets' },
    {
      onStatement: (statement) => document.dispatchEvent(new XapiStatementEvent(statement)),
      onDelivery: (state) => document.dispatchEvent(new DeliveryChangedEvent(state)),
    },
  );
}

let pageScope: PageScope | undefined;

/** Starts answering for the page; define modules call it, importing does nothing. */
export function installPageScope(): PageScope {
  return (pageScope ??= new PageScope());
}
