/**
 * Where a protected sign is kept while syntax is looked for: the last characters of Unicode's last private plane, which no font uses.
 */
const shelter = 0x10ff00;

/** A text that holds none of these places itself: where one of them stood, the sign for what cannot be shown does. */
export const freeShelter = (text: string): string => text.replace(/[\u{10FF00}-\u{10FF7E}]/gu, '\uFFFD');

/** A sign behind a backslash stands for itself: it is put where no syntax finds it. */
export const shelterSigns = (source: string): string =>
  source.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) =>
    String.fromCodePoint(shelter + sign.charCodeAt(0)),
  );

/** Where a line goes on in the next: it shows as a space, and only the count of lines sees more in it. */
export const softBreak = String.fromCodePoint(shelter + 10);

/** Brings protected signs back. */
export const unshelter = (text: string): string =>
  text.replace(/[\u{10FF0A}\u{10FF21}-\u{10FF7E}]/gu, (sign) =>
    String.fromCharCode((sign.codePointAt(0) ?? 0) - shelter),
  );

/** One space where there are several or a new line; a no-break space stays. */
export const tidy = (text: string): string => text.replace(/[\t-\r ]+/gu, ' ').replace(/^ | $/gu, '');

/** Marks of bold, italic, struck and code text, in pairs around words: the words stay, the marks go. */
const emphasis =
  /(?<![\p{L}\p{N}_])(\*\*\*|\*\*|\*|___|__|_|~~)(?=[^\s*_~])([^\n]*?[^\s*_~])\1(?![\p{L}\p{N}_])|('')(?!')([^\n]+?)''|(?<!:)(\/\/)(?=\S)([^\n]*?[^\s:])\/\/|`([^`\n]+)`/gu;

/** The words of a text as a learner reads them. */
export function plainWords(sheltered: string): string {
  let text = sheltered;
  for (let depth = 0; depth < 3; depth += 1) {
    const next = text.replace(emphasis, (...match: (string | undefined)[]) => {
      const [, , starred, , quoted, , slashed, code] = match;
      return starred ?? quoted ?? slashed ?? code ?? '';
    });
    if (next === text) break;
    text = next;
  }
  const words = tidy(unshelter(text));
  // No-break spaces alone are no words.
  return words.trim() === '' ? '' : words;
}

/** Signs that could mean more than themselves, wherever they stand. */
const signs =
  /\\(?=[!-/:-@[-`{-~]|$)|[{}[\]*~`]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|'(?=')|(?<=')'|\/(?=[/%])|(?<=\/)\/|<(?=[<!%/a-z-])|(?<=<)<|>(?=>)|(?<=[->])>|\$(?=[a-z_$])|\((?=[a-z-]+:)/giu;

/** Writes a text so that it is read back as the same words. */
export const sheltered = (text: string): string =>
  tidy(text)
    .replace(signs, '\\$&')
    // What only means something at the start of a line: headings, quotes, items, rules, other people's tables.
    .replace(/^(?:[-#>!+:=|]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/u, '$1\\$2');
