import type { Learning } from '../domain/ports.js';

/**
 * Where an activity is: the address on this host for what is of this site, wherever the base of its ids points.
 *
 * The opposite of `activityAt`; `undefined` for what has no address.
 */
export function addressOf(
  activity: string,
  { page, site }: Pick<Learning, 'page' | 'site'>,
): string | undefined {
  const [own = '', fragment] = activity.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (own === page.id) return hash === '' ? document.URL.split('#')[0] : hash;
  const address = own.startsWith(`${site}/`)
    ? `${originOf(document.baseURI)}${own.slice(site.length)}${hash}`
    : activity;
  return /^https?:/u.test(address) ? address : undefined;
}

let last = { base: '', origin: '' };

/** Kept: a list of hundreds asks for each of its items, and parsing an address takes longest. */
function originOf(base: string): string {
  if (last.base !== base) last = { base, origin: new URL(base).origin };
  return last.origin;
}
