import { plain } from './search.js';

/** Signs that could be taken for markup, or for an address. */
const signs = /[\\`*_~[\]<>&@:#]/gu;

/** Signs of direction: they would turn the words that stand around a name. */
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A name in one line, so that it is found again in the words. */
export const mentionName = (name: string): string =>
  name.replace(directions, '').replace(/\s+/gu, ' ').trim();

/** Tells whether a name has a word that begins as somebody types it, behind an `@`; they may go on with the words that follow it. */
export function nameTest(typed: string): (name: string) => boolean {
  const begun = ` ${plain(typed)}`;
  return (name) => ` ${plain(name)}`.includes(begun);
}

/** What is being typed behind an `@`, and where that stands; `undefined` where nobody is being named. */
export function mentionBefore(text: string): { readonly start: number; readonly typed: string } | undefined {
  const [, typed] = new RegExp(`${begins}@([^@\\n]{0,80})$`, 'u').exec(text) ?? [];
  return typed === undefined ? undefined : { start: text.length - typed.length - 1, typed };
}

/** What is typed for a mention: read as markup, it says `@` and the name. */
export const mentionMarkup = (name: string): string => `@${name.replace(signs, String.raw`\$&`)}`;

/** Takes words apart at the names behind an `@`. */
export function mentionSplitter<Mention extends { readonly name: string }>(
  mentions: readonly Mention[],
): (text: string) => readonly (string | Mention)[] {
  if (mentions.length === 0) return (text) => [text];
  const byName = new Map(mentions.map((mention) => [`@${mention.name}`, mention]));
  const pattern = wholeWords([...byName.keys()]);
  return (text) => text.split(pattern).map((piece, index) => (index % 2 ? byName.get(piece)! : piece));
}

/** Those who are named in what somebody types; of several who are called the same, the first. */
export function mentionedIn<Mention extends { readonly name: string }>(
  text: string,
  people: readonly Mention[],
): readonly Mention[] {
  if (people.length === 0) return [];
  const byMarkup = new Map(people.toReversed().map((person) => [mentionMarkup(person.name), person]));
  const typed = text.split(wholeWords([...byMarkup.keys()])).filter((_, index) => index % 2);
  return [...new Set(typed.map((markup) => byMarkup.get(markup)!))];
}

/** Stands before an `@` that begins a word: no other word, no address, no backslash that takes its meaning from it. */
const begins = String.raw`(?<![\p{L}\p{N}\p{M}_@./\\])`;

/** Finds any of these where it is not part of a longer word or an address; of two at one place, the longer one. */
const wholeWords = (words: readonly string[]): RegExp => {
  const literal = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(String.raw`${begins}(${literal.join('|')})(?![\p{L}\p{N}\p{M}_])`, 'u');
};
