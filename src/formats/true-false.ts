/** What true and false are called, folded: English, Spanish, German, Arabic. */
const names = [
  ['true', 'false'],
  ['verdadero', 'falso'],
  ['cierto', 'falso'],
  ['wahr', 'falsch'],
  ['richtig', 'falsch'],
  ['صحيح', 'خطا'],
  ['صح', 'خطا'],
  ['صواب', 'خطا'],
] as const;

/** Longer texts are none of the names. */
const longest = 12;

const fold = (text: string): string =>
  text.length > longest
    ? ''
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\u0640.!]/gu, '')
        .trim()
        .toLowerCase();

/** Whether of two texts the first says "true" and the second "false"; `false` for the other way round, else `undefined`. */
export function trueOf(first: string, second: string): boolean | undefined {
  const [a, b] = [fold(first), fold(second)];
  const is = (yes: string, no: string) => names.some((name) => name[0] === yes && name[1] === no);
  return is(a, b) || (is(b, a) ? false : undefined);
}
