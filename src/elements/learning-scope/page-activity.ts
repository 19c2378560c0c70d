import type { Activity } from '../../domain/xapi/types.js';
import { withoutNoise } from '../../internal/page-address.js';
import { activityTypes } from '../../domain/xapi/vocabulary.js';

/** Address of the page; a frame without an address of its own goes by its parent's. */
function pageUrl(document: Document): URL | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const href = [canonical, document.URL, document.baseURI].find((each) => each && /^https?:/u.test(each));
  if (href === undefined) return undefined;
  return withoutNoise(new URL(href));
}

const siteAt = (url: URL | undefined, activityBase: string | undefined): string =>
  activityBase ?? url?.origin ?? 'urn:learnlets:page:';

/** What the ids of all activities of this site start with: the base, else the page's origin. */
export const siteOf = (document: Document, activityBase: string | undefined): string =>
  siteAt(pageUrl(document), activityBase);

/**
 * The page as an activity.
 *
 * Its IRI is the base, the path and the query of the page, so that a site may move to another host and keep its ids; without a base
 * it is the canonical address of the page, else the address. The query counts, since many systems tell their pages apart by it
 * (`?p=12`, `?pageId=12`).
 */
export function pageActivity(document: Document, activityBase: string | undefined): Activity {
  const url = pageUrl(document);
  const language = document.documentElement.lang || 'und';
  return {
    id: `${siteAt(url, activityBase)}${url?.pathname ?? ''}${url?.search ?? ''}`,
    definition: {
      type: activityTypes.page,
      ...(document.title !== '' && { name: { [language]: document.title } }),
    },
  };
}

/** The system that a pseudonymous account belongs to: this site. */
export function siteHomePage(document: Document): string {
  return pageUrl(document)?.origin ?? 'urn:learnlets:browser';
}
