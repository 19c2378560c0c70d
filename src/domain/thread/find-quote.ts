import { longestQuote, type TextQuote } from './text-quote.js';

/** A part of a text, from its first code unit to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is kept of the text before and behind a passage, in UTF-16 code units: tells it from others that say the same. */
const AROUND = 32;

/** Half of a character at an end belongs to no quote: an LRS refuses it. */
const whole = (text: string): string => text.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '');

/** The quote of a part of a text; `undefined` where that says nothing. A passage that is too long ends with its last whole word. */
export function quoteAt(text: string, { start, end }: Span): TextQuote | undefined {
  let exact = whole(text.slice(start, end)).trim();
  if (exact.length > longestQuote) {
    const cut = exact.slice(0, longestQuote);
    exact = whole(cut.slice(0, cut.lastIndexOf(' ') + 1 || longestQuote)).trim();
  }
  if (exact === '') return undefined;
  const first = text.indexOf(exact, start);
  const last = first + exact.length;
  return {
    exact,
    prefix: whole(text.slice(Math.max(0, first - AROUND), first)),
    suffix: whole(text.slice(last, last + AROUND)),
  };
}

/**
 * Finds the passage that a quote is of: of those that say the same, the one whose surroundings are most like those of the quote; of
 * several alike, the first. `undefined` where nothing says it any more.
 */
export function findQuote(text: string, { exact, prefix, suffix }: TextQuote): Span | undefined {
  if (exact === '') return undefined;
  const before = prefix.slice(-AROUND);
  const behind = suffix.slice(0, AROUND);
  const full = before.length + behind.length;
  let found: number | undefined;
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0 && best < full; at = text.indexOf(exact, at + 1)) {
    const alike = alikeBefore(text, at, before) + alikeBehind(text, at + exact.length, behind);
    if (alike > best) [found, best] = [at, alike];
  }
  return found === undefined ? undefined : { start: found, end: found + exact.length };
}

/** How many code units before a place are those at the end of `prefix`. */
function alikeBefore(text: string, place: number, prefix: string): number {
  let count = 0;
  while (
    count < prefix.length &&
    count < place &&
    text[place - 1 - count] === prefix[prefix.length - 1 - count]
  )
    count += 1;
  return count;
}

/** How many code units from a place on are those at the start of `suffix`. */
function alikeBehind(text: string, place: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[place + count] === suffix[count]) count += 1;
  return count;
}
