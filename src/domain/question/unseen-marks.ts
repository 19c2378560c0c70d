/**
 * Drops what nobody sees and nobody means: soft hyphens, zero-width spaces, and the marks of writing direction that
 * right-to-left keyboards and copied text leave beside signs and numbers.
 */
export const withoutUnseenMarks = (text: string): string =>
  text.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
