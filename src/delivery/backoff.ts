import type { Answer } from './transport.js';

const SECOND = 1000;
const LONGEST_BACKOFF = 300 * SECOND;
/** Most that is waited because an endpoint asks for it, in milliseconds. */
export const LONGEST_ASKED = 3600 * SECOND;
/** For a 429 whose `Retry-After` we may not read: LRSs count requests by the minute. */
const UNREAD_LIMIT = 60 * SECOND;

/** How long to wait, and whether the endpoint itself asked for it: then no event of the page cuts it short. */
export interface Pause {
  readonly milliseconds: number;
  readonly asked: boolean;
}

/**
 * The pause after an answer that says "later", or after none.
 *
 * @param failures how often in a row before this one.
 * @param random from 0 to 1; full jitter, so that pages that failed together do not come back together.
 * @param now milliseconds since 1970.
 */
export function pauseAfter(answer: Answer | undefined, failures: number, random: number, now: number): Pause {
  const asked = answer && retryAfter(answer.retryAfter, now);
  if (asked !== undefined) return { milliseconds: asked, asked: true };
  if (answer?.status === 429) return { milliseconds: UNREAD_LIMIT, asked: true };
  return { milliseconds: random * Math.min(LONGEST_BACKOFF, SECOND * 2 ** failures), asked: false };
}

/** Reads a `Retry-After` header (seconds or an HTTP date) as milliseconds from one second to one hour. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(LONGEST_ASKED, Math.max(SECOND, wait));
}
