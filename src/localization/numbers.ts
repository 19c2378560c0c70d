const formats = new Map<string, Intl.NumberFormat>();

/** A count, or points, as a language (BCP 47) writes them: with one digit behind the point at most. */
export function formatNumber(value: number, tag: string): string {
  let format = formats.get(tag);
  // Kept: to make one takes as long as to draw a question.
  if (!format) formats.set(tag, (format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })));
  return format.format(value);
}
