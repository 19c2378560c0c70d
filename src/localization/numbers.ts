const formats = new Map<string, Intl.NumberFormat>();

/** A count, or points, as a language (BCP 47) writes them: with one digit behind the point at most. */
export function formatNumber(value: number, tag: string): string {
  // Small counts are written alike in many languages, and the first format of a page takes longer to make than a step to draw.
  if (/^(de|en|es|fr|it|nl|pt)(-\w\w)?$/.test(tag) && value >= 0 && value < 1000 && value % 1 === 0)
    return String(value);
  let format = formats.get(tag);
  // Kept: to make one takes as long as to draw a question.
  if (!format) formats.set(tag, (format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })));
  return format.format(value);
}
