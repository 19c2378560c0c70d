/**
 * Tells whether a text has all the words that are searched for, each anywhere in it.
 *
 * Case, accents, compatibility forms and invisible characters make no difference.
 */
export function searchTest(search: string): (text: string) => boolean {
  const words = plain(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (text) => {
    const said = plain(text);
    return words.every((word) => said.includes(word));
  };
}

/** A text without what makes no difference to those who search. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase();
