import type { Hold } from '../domain/ports.js';
import type { Delivery } from './delivery.js';
import type { Endpoint } from './endpoint.js';
import type { Outcome } from './loop.js';
import { askedPause, LONGEST_ASKED } from './retry-after.js';
import type { Halt } from './sender.js';

/** What a page that sends is, as far as holds bear on it. */
type Site = Pick<Delivery, 'outbox' | 'endpoint' | 'target' | 'page' | 'clock'>;

/**
 * Acts by what this page or others found out; gives a halt where the endpoint has asked for time.
 *
 * @param used the endpoints that scopes of this page name at this moment.
 */
export async function heed(
  site: Site,
  used: ReadonlySet<Endpoint>,
  holds: readonly Hold[],
): Promise<Halt | undefined> {
  const addresses = [...used].map(({ address }) => address);
  let wait = 0;
  for (const { target, until } of holds) {
    if (until === Infinity) await readdress(site, addresses, target);
    else if (target === site.endpoint.address) wait = until - site.clock.now();
  }
  // A longer one than anybody is granted: the clock was put back since.
  return wait <= 0 || wait > LONGEST_ASKED ? undefined : { asked: wait };
}

/** Keeps for all pages what came of sending; gives a halt where the endpoint asked for time. */
export async function note(site: Site, holds: readonly Hold[], outcome: Outcome): Promise<Halt | undefined> {
  const { outbox, endpoint, clock } = site;
  const own = targetsOf(site);
  if (!outcome) {
    // It took something: whatever was held against it is over.
    for (const { target } of holds) if (own.includes(target)) await outbox.hold(target, 0);
  } else if (typeof outcome === 'string') {
    return undefined;
  } else if (outcome.reason?.code === 'endpoint') {
    for (const target of own) await outbox.hold(target, Infinity);
  } else if (outcome.answer) {
    const asked = askedPause(outcome.answer, clock.now());
    if (asked === undefined) return undefined;
    await outbox.hold(endpoint.address, clock.now() + asked);
    return { asked };
  }
  return undefined;
}

/** The queues that a page may send: the learner's own, and that of nobody. */
function targetsOf({ target, endpoint }: Site): readonly string[] {
  return [target, endpoint.address];
}

/**
 * Gives the rows of a queue whose endpoint was no LRS to the endpoint that their page names now.
 *
 * Only those of a learner whose rows this page may send, only those from this page, and none where a scope of this page
 * still names that endpoint. Rows for an endpoint that only cannot be reached are never here.
 */
async function readdress(site: Site, used: readonly string[], wrong: string): Promise<void> {
  const { outbox, endpoint, page } = site;
  // An address holds no space; a learner's key behind it may.
  const [address = ''] = wrong.split(' ');
  const right = endpoint.address + wrong.slice(address.length);
  if (used.includes(address) || !targetsOf(site).includes(right)) return;
  const rows = await outbox.list(wrong, 'waiting');
  const ids = rows.filter(({ text }) => comesFrom(text, page())).map(({ id }) => id);
  if (ids.length > 0) await outbox.release(wrong, 'waiting', ids, right);
  if (ids.length === rows.length) await outbox.hold(wrong, 0);
}

/** Whether a statement was made on a page, which is what its activity is grouped by. */
function comesFrom(text: string, page: string): boolean {
  const { context } = JSON.parse(text) as {
    context?: { contextActivities?: { grouping?: readonly { id: string }[] } };
  };
  return context?.contextActivities?.grouping?.some(({ id }) => id === page) ?? false;
}
