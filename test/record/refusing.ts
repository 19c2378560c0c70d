/**
 * Makes this page's `indexedDB` fail as the platform fails where storage is refused, until `restore` is called.
 *
 * `throws`: reading the property throws (opaque origin in some browsers); `open throws`: opening throws at once; `open fails`:
 * the request fails later; `never answers`: it does nothing; `missing`: there is no such thing. With `times`, what is asked
 * after so many opens is granted.
 */
export function refuse(
  how: 'throws' | 'open throws' | 'open fails' | 'never answers' | 'missing',
  name = 'SecurityError',
  times = Infinity,
): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  const error = new DOMException('refused for this test', name);
  const { indexedDB: real } = window;
  let opens = 0;
  const factory = {
    open(...given: Parameters<IDBFactory['open']>) {
      opens += 1;
      if (opens > times) return real.open(...given);
      if (how === 'open throws') throw error;
      const request = Object.create(IDBOpenDBRequest.prototype) as EventTarget;
      const target = new EventTarget();
      Object.defineProperties(request, {
        error: { value: error },
        addEventListener: { value: target.addEventListener.bind(target) },
        removeEventListener: { value: target.removeEventListener.bind(target) },
      });
      if (how === 'open fails') setTimeout(() => target.dispatchEvent(new Event('error')));
      return request;
    },
  };
  Object.defineProperty(window, 'indexedDB', {
    configurable: true,
    get() {
      if (how === 'throws') throw error;
      return how === 'missing' ? undefined : factory;
    },
  });
  return () => void Object.defineProperty(window, 'indexedDB', own);
}
