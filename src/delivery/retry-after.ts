import type { Answer } from './transport.js';

const SECOND = 1000;
/** Most that is waited because an endpoint asks for it, in milliseconds. */
export const LONGEST_ASKED = 3600 * SECOND;
/** For a 429 whose `Retry-After` we may not read: LRSs count requests by the minute. */
const UNREAD_LIMIT = 60 * SECOND;

/**
 * For how many milliseconds an endpoint asks to be left alone; `undefined` where it does not.
 *
 * @param now milliseconds since 1970.
 */
export function askedPause({ status, retryAfter: header }: Answer, now: number): number | undefined {
  return retryAfter(header, now) ?? (status === 429 ? UNREAD_LIMIT : undefined);
}

/** Reads a `Retry-After` header (seconds or an HTTP date) as milliseconds from one second to one hour. */
export function retryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(LONGEST_ASKED, Math.max(SECOND, wait));
}
