import { isOpaque, tagOf } from './dom.js';
import { textsIn } from './text.js';

/** A quote that its tool did not render, at the start of a line: `\n> Because`. */
export const lazyQuote = /\n[ \t]*>[ \t]?/u;

/** Takes such a quote off the end of copied nodes; returns it as the blockquote it was meant to be. */
export function cutLazyQuote(copies: DocumentFragment): Node | undefined {
  const text = textsIn(copies).find(
    ({ data, parentNode }) => lazyQuote.test(data) && !isOpaque(tagOf(parentNode ?? copies)),
  );
  if (!text) return undefined;
  const quote = copies.ownerDocument.createElement('blockquote');
  let next: ChildNode | null = text.splitText(text.data.search(lazyQuote));
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    quote.append(next);
    next = after;
  }
  for (const part of textsIn(quote)) part.data = part.data.replace(/(^|\n)[ \t]*>[ \t]?/gu, '$1');
  return quote;
}
