import type { LanguageMap } from './types.js';

/** A statement names things, it does not hold them: longer texts are cut here. */
const maxText = 1000;

/**
 * A language tag in the form of BCP 47, `undefined` where it is none.
 *
 * Pages write `en_US` and worse, and an LRS refuses a statement for one malformed tag.
 */
export function languageTag(tag: string): string | undefined {
  if (/^[a-z]{2,3}$/u.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    // A RangeError is how the platform says that the tag is malformed.
    return undefined;
  }
}

/** A text in its language; `und` (undetermined) where the tag is none. */
export function languageMap(language: string, text: string): LanguageMap {
  // A cut in the middle of a surrogate pair would leave half a character, which is no valid UTF-8.
  const cut = text.slice(0, maxText).replace(/\p{Surrogate}$/u, '');
  return { [languageTag(language) ?? 'und']: cut };
}

/** The text of a map in a language (BCP 47), else in its wider one, else in any. */
export function textIn(map: LanguageMap | undefined, language: string): string | undefined {
  if (!map) return undefined;
  return map[language] ?? map[language.split('-', 1)[0]!] ?? Object.values(map)[0];
}
