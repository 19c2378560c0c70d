import type { NameMode } from './names.js';

/**
 * What a thread allows. Every reader applies the rules to all acts, whoever wrote them and with what: they are no mere courtesy of the
 * writer. Readers with the same rules see the same thread.
 */
export interface ThreadRules {
  /** Whether an agent moderates, by its key. Must always say the same of the same agent. */
  readonly isModerator: (agent: string) => boolean;
  /** Longest comment, in UTF-16 code units. */
  readonly maxLength: number;
  /** Words and phrases; a comment with one waits for a moderator. */
  readonly blockedWords: readonly string[];
  /** At most so many comments (from 1) of one person in so many seconds; moderators are free. */
  readonly rate?: { readonly comments: number; readonly seconds: number };
  /** Whether a moderator must approve each comment, and each edit of one, before others see it. */
  readonly approveFirst: boolean;
  /** Whether the comments of others show only to those who have written one themselves. */
  readonly postFirst: boolean;
  readonly names: NameMode;
  /** Reactions that count, in the order in which they are shown. `helpful` sorts. */
  readonly reactions: readonly string[];
}

export const usualRules: ThreadRules = {
  isModerator: () => false,
  maxLength: 5000,
  blockedWords: [],
  rate: { comments: 10, seconds: 60 },
  approveFirst: false,
  postFirst: false,
  names: 'real',
  reactions: ['helpful', 'thanks', 'agree'],
};

/** Whether somebody may say this at all: something, and not too long. */
export const isSayable = (text: string, { maxLength }: ThreadRules): boolean =>
  text.length <= maxLength && /[^\s\p{C}\p{Z}]/u.test(text);

/**
 * Tells whether a text has a blocked word or phrase.
 *
 * Whole words count, so that no place is blocked for the word in the middle of its name. Case, accents, compatibility forms and
 * invisible characters do not. Where words are written without spaces, each character is one.
 */
export function blockedWordTest(words: readonly string[]): (text: string) => boolean {
  const blocked = words.map(spelled).filter((word) => word.trim() !== '');
  return (text) => {
    if (blocked.length === 0) return false;
    const said = spelled(text);
    return blocked.some((word) => said.includes(word));
  };
}

const wordOrSign =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}])+/gu;

/** The words of a text, each between spaces. */
function spelled(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase();
  return ` ${(plain.match(wordOrSign) ?? []).join(' ')} `;
}
