import type { Activity } from '../../domain/xapi/types.js';
import { activityTypes } from '../../domain/xapi/vocabulary.js';

/** Address of the page without query and fragment; a frame without an address of its own goes by its parent's. */
function pageUrl(document: Document): URL | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const href = [canonical, document.URL, document.baseURI].find((each) => each && /^https?:/u.test(each));
  return href === undefined ? undefined : new URL(href);
}

/**
 * The page as an activity.
 *
 * Its IRI is the base and the path of the page, so that a site may move to another host and keep its ids; without a base it
 * is the canonical address of the page, else the address.
 */
export function pageActivity(document: Document, activityBase: string | undefined): Activity {
  const url = pageUrl(document);
  const base = activityBase ?? url?.origin ?? 'urn:learnlets:page:';
  const language = document.documentElement.lang || 'und';
  return {
    id: `${base}${url?.pathname ?? ''}`,
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
