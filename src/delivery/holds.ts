import type { Hold, Outbox } from '../domain/ports.js';
import { LONGEST_ASKED, pauseAfter } from './backoff.js';
import type { Outcome } from './loop.js';
import type { Halt } from './verdict.js';

/** Where a page stands. */
export interface Site {
  readonly outbox: Outbox;
  /** Address of the endpoint that the page names now. */
  readonly endpoint: string;
  /** The queues for it that this page may send. */
  readonly targets: readonly string[];
  /** IRI of the page. */
  readonly page: string;
  /** Addresses that scopes of this page name at this moment. */
  readonly used: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Acts by what this page or others found out; gives a halt where the endpoint has asked for time. */
export async function heed(site: Site, holds: readonly Hold[]): Promise<Halt | undefined> {
  const { endpoint, now } = site;
  let wait = 0;
  for (const { target, until } of holds) {
    if (until === Infinity) await readdress(site, target);
    else if (target === endpoint) wait = until - now;
  }
  // A longer one than anybody is granted: the clock was put back since.
  if (wait <= 0 || wait > LONGEST_ASKED) return undefined;
  const retryAfter = String(Math.ceil(wait / 1000));
  return { kind: 'wait', answer: { status: 429, text: '', retryAfter } };
}

/** Keeps for all pages what came of sending a queue. */
export async function note(
  { outbox, endpoint, now }: Site,
  holds: readonly Hold[],
  target: string,
  outcome: Outcome,
): Promise<void> {
  if (!outcome) {
    // It took something: whatever was held against it is over.
    for (const hold of holds) {
      if (hold.target === target || hold.target === endpoint) await outbox.hold(hold.target, 0);
    }
  } else if (typeof outcome === 'string') {
    return;
  } else if (outcome.kind === 'wait') {
    const { asked, milliseconds } = pauseAfter(outcome.answer, 0, 0, now);
    if (asked) await outbox.hold(endpoint, now + milliseconds);
  } else if (outcome.reason.code === 'endpoint') {
    await outbox.hold(target, Infinity);
  }
}

/**
 * Gives the rows of a queue whose endpoint was no LRS to the endpoint that their page names now.
 *
 * Only those of a learner whose rows this page may send, only those from this page, and none where a scope of this page
 * still names that endpoint. Rows for an endpoint that only cannot be reached are never here.
 */
async function readdress({ outbox, endpoint, targets, page, used }: Site, wrong: string): Promise<void> {
  // An address holds no space; a learner's key behind it may.
  const [address = ''] = wrong.split(' ');
  const target = targets.find((each) => each === endpoint + wrong.slice(address.length));
  if (target === undefined || used.includes(address)) return;
  const rows = await outbox.list(wrong, 'waiting');
  const ids = rows.filter(({ text }) => comesFrom(text, page)).map(({ id }) => id);
  if (ids.length > 0) await outbox.release(wrong, 'waiting', ids, target);
  if (ids.length === rows.length) await outbox.hold(wrong, 0);
}

/** Whether a statement was made on a page, which is what its activity is grouped by. */
function comesFrom(text: string, page: string): boolean {
  const { context } = JSON.parse(text) as {
    context?: { contextActivities?: { grouping?: readonly { id: string }[] } };
  };
  return context?.contextActivities?.grouping?.some(({ id }) => id === page) ?? false;
}
