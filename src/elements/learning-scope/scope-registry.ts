import type { ContextCallback, ContextEvent } from '@lit/context';
import { learningContext } from '../../context/learning-context.js';
import type { Learning } from '../../domain/ports.js';
import { DeliveryChangedEvent, XapiStatementEvent } from './learning-scope.events.js';
import { ScopeServices } from './scope-services.js';

/** An element that asked for its scope and hears when that becomes another one. */
interface Consumer {
  readonly element: Element;
  readonly callback: ContextCallback<Learning>;
  readonly unsubscribe: () => void;
}

/**
 * Knows the scopes of the page, and answers every element that asks for its own.
 *
 * That is the nearest scope around the element; else the first empty one of the page, its default; else one with default settings,
 * made on first need, once the page is parsed and so cannot bring one any more. Whatever comes, goes or moves later, each
 * element hears of it when its scope becomes another.
 */
class ScopeRegistry {
  readonly #scopes = new Map<Element, ScopeServices>();
  readonly #consumers = new Map<ContextCallback<Learning>, Consumer>();
  #fallback: ScopeServices | undefined;
  #parsed: Promise<unknown> | undefined;

  constructor() {
    document.addEventListener('context-request', this.#handleRequest);
  }

  /** Takes in a scope that came, moved, or has new services. */
  enter(scope: Element, services: ScopeServices): void {
    this.#scopes.set(scope, services);
    this.#tell();
  }

  leave(scope: Element): void {
    if (this.#scopes.delete(scope)) this.#tell();
  }

  /** The scope of all elements that stand in none. */
  get pageScope(): Element | undefined {
    for (const scope of this.#scopes.keys()) if (scope.childElementCount === 0) return scope;
    return undefined;
  }

  readonly #handleRequest = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as ContextEvent<typeof learningContext>;
    if (context !== learningContext) return;
    event.stopPropagation();
    const unsubscribe = () => void this.#consumers.delete(callback);
    const consumer = { element: contextTarget, callback, unsubscribe };
    if (subscribe) this.#consumers.set(callback, consumer);
    if (document.readyState === 'loading' && !this.#find(contextTarget)) {
      this.#parsed ??= new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      });
      void this.#parsed.then(() => {
        if (!subscribe || this.#consumers.get(callback) === consumer) this.#give(consumer);
      });
    } else {
      this.#give(consumer);
    }
  };

  #find(element: Element): ScopeServices | undefined {
    // Most pages have none, and a walk up the page takes its time.
    if (this.#scopes.size === 0) return undefined;
    for (
      let node: Node | null = element;
      node;
      node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
    ) {
      const services = this.#scopes.get(node as Element);
      if (services) return services;
    }
    return this.pageScope && this.#scopes.get(this.pageScope);
  }

  #give({ element, callback, unsubscribe }: Consumer): void {
    const services = this.#find(element) ?? (this.#fallback ??= fallbackServices());
    callback(services.learning, unsubscribe);
  }

  #tell(): void {
    for (const consumer of [...this.#consumers.values()]) this.#give(consumer);
  }
}

function fallbackServices(): ScopeServices {
  return new ScopeServices(
    { xapiVersion: '1.0.3', database: 'learnlets' },
    {
      onStatement: (statement) => document.dispatchEvent(new XapiStatementEvent(statement)),
      onDelivery: (state) => document.dispatchEvent(new DeliveryChangedEvent(state)),
    },
  );
}

let registry: ScopeRegistry | undefined;

/** The registry of the page, which answers from the first call on; importing does nothing. */
export const scopeRegistry = (): ScopeRegistry => (registry ??= new ScopeRegistry());
