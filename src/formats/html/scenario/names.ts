import { attributeOf } from '../dom.js';
import { wordsOf } from '../text.js';

/** What sanitisers put before each id, so that none can stand in the way of a script; links keep what the author wrote. */
const prefix = /^(?:user-content-)+/u;

/** An id as its author wrote it. */
export const authoredId = (id: string): string => id.trim().replace(prefix, '');

/** Braces at a heading: `{#arrival}`, `{start}`; behind a backslash they are text. */
export const braces = /(?<!\\)\{[^{}]*\}/gu;

/** Takes away the backslash that makes a brace text. */
export const unescaped = (text: string): string => text.replaceAll('\\{', '{');

/** The id that Markdown tools make of a heading, as GitHub does; for pages on which none is left. */
export const slugOf = (words: string): string =>
  words
    .replace(braces, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The id on this page that a link leads to. */
export function targetOf(link: Element): string | undefined {
  const address = (attributeOf(link, 'href') ?? '').trim();
  const at = address.indexOf('#');
  if (at < 0 || at === address.length - 1 || (at > 0 && !isThisPage(address))) return undefined;
  const id = address.slice(at + 1);
  try {
    return authoredId(decodeURIComponent(id));
  } catch {
    // A lone %.
    return authoredId(id);
  }
}

function isThisPage(address: string): boolean {
  const page = URL.canParse(address, document.baseURI) && new URL(address, document.baseURI);
  return page && page.origin + page.pathname === location.origin + location.pathname;
}

const isMark = /^(?:[\s\u200b-\u200f\u2060\ufeff¶§#]|(?:🔗|↩|⚓)[\ufe0e\ufe0f]?)*$/u;

/** Whether a link is only a mark, as tools set it at headings and footnotes. */
export const isAnchor = (link: Element): boolean => isMark.test(wordsOf([link]));
