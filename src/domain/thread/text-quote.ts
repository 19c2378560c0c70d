import { isObject } from '../shape.js';

/**
 * A passage of the page by its words, as the W3C's Web Annotation model names one (TextQuoteSelector): what it says, and what stands
 * before and behind it. All white space is one space each. A type, not an interface: only so is it JSON to the compiler.
 */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Longest passage, in UTF-16 code units. */
export const longestQuote = 1000;

/** Reads what a statement says is quoted; `undefined` where that is no passage. */
export function quoteIn(value: unknown): TextQuote | undefined {
  if (!isObject(value)) return undefined;
  const { type, exact, prefix = '', suffix = '' } = value;
  const isSound =
    type === 'TextQuoteSelector' &&
    [exact, prefix, suffix].every((part) => typeof part === 'string' && part.length <= longestQuote);
  return isSound && (exact as string).trim() !== '' ? ({ exact, prefix, suffix } as TextQuote) : undefined;
}
