import type { Activity } from '../../domain/xapi/types.js';
import { activityTypes } from '../../domain/xapi/vocabulary.js';

/** Parts of a query that say how a reader came, or who it is, and not which page it is: campaigns, searches, xAPI and cmi5 launches. */
const noPage =
  /^(utm_.*|\w*clid|mc_[ce]id|_g[al]|highlight|endpoint|auth|actor|registration|grouping|activity_?id|content_.*|fetch)$/iu;

/** Address of the page; a frame without an address of its own goes by its parent's. */
function pageUrl(document: Document): URL | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const href = [canonical, document.URL, document.baseURI].find((each) => each && /^https?:/u.test(each));
  if (href === undefined) return undefined;
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()]) if (noPage.test(name)) url.searchParams.delete(name);
  return url;
}

/**
 * The page as an activity.
 *
 * Its IRI is the base, the path and the query of the page, so that a site may move to another host and keep its ids; without a base
 * it is the canonical address of the page, else the address. The query counts, since many systems tell their pages apart by it
 * (`?p=12`, `?pageId=12`).
 */
export function pageActivity(document: Document, activityBase: string | undefined): Activity {
  const url = pageUrl(document);
  const base = activityBase ?? url?.origin ?? 'urn:learnlets:page:';
  const language = document.documentElement.lang || 'und';
  return {
    id: `${base}${url?.pathname ?? ''}${url?.search ?? ''}`,
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
