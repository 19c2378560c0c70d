import type { Learning } from '../domain/ports.js';
import { withoutNoise } from './page-address.js';

/**
 * The IRI of what an address names: a page, or with a fragment what stands on it; as the scope of that page gives it.
 *
 * The address may be relative to this page. What is no address names itself.
 */
export function activityAt(address: string, { page, site }: Pick<Learning, 'page' | 'site'>): string {
  if (!URL.canParse(address, document.baseURI)) return address;
  const url = new URL(address, document.baseURI);
  const { hash } = url;
  url.hash = '';
  // The page itself goes by its canonical address, whatever a link to it says.
  if (url.href === document.URL.split('#')[0]) return `${page.id}${hash}`;
  const { origin, pathname, search } = withoutNoise(url);
  // What is on another host is of another site, which has its own base.
  const isOwn = origin === new URL(document.baseURI).origin;
  return `${isOwn ? site : origin}${pathname}${search}${hash}`;
}
