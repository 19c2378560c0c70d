import type { Learning } from '../domain/ports.js';
import type { Activity } from '../domain/xapi/types.js';
import { whenIdle } from './when-idle.js';

/** A quiz or scenario to be listed: its learner's way to the record, what it is, and the element it stands in. */
export type Listing = readonly [learning: Learning, activity: () => Activity, element: Element];

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
