import type { Act } from '../domain/act.js';
import type { Learning } from '../domain/ports.js';

/** How long a page may take to store that it was left, in milliseconds: a learner must never be held by it. */
const PATIENCE = 500;

/**
 * Tells that a link is followed, where that is an act of its own.
 *
 * A page that is left takes with it what it only begins to store, so it waits for that.
 */
export function followLink(event: MouseEvent, learning: Learning, act: Act): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const told = learning.commit({ acts: [act] }).then(
    () => undefined,
    (error: unknown) => console.error('learnlets: that a step was opened could not be stored.', error),
  );
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const staysHere = link.href.split('#')[0] === document.URL.split('#')[0];
  if (event.defaultPrevented || !isPlain || staysHere) return;
  event.preventDefault();
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  void Promise.race([told, patience]).then(() => location.assign(link.href));
}
