import type { Learning } from '../domain/ports.js';
import type { Activity } from '../domain/xapi/types.js';

/** Has work done once the page has nothing else to do. What fails with a page that is gone, or a full disk, is done at the next visit. */
export function whenIdle(work: () => Promise<unknown>): void {
  const begin = (): void => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 2000 });
  else setTimeout(begin, 200);
}

/** Has a quiz or scenario listed among what its page holds, once the page has nothing else to do. */
export function listLater(learning: Learning, activity: Activity, element: Element): void {
  whenIdle(async () => (await import('./page-units.js')).listUnit(learning, activity, element));
}
