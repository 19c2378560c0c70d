import type { Listing } from './page-units.js';
import { whenIdle } from './when-idle.js';

let listings: Listing[] | undefined;

/** Has a quiz or scenario listed among what its page holds, once the page has nothing else to do; all that came by then at once. */
export function listLater(...listing: Listing): void {
  if (!listings)
    whenIdle(async () => {
      const all = listings ?? [];
      listings = undefined;
      return (await import('./page-units.js')).listUnits(all);
    });
  (listings ??= []).push(listing);
}
