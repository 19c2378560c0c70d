/** Threads in few words, and random ones: sound, contradictory and forged. */
import fc from 'fast-check';
import type { Deed, ThreadAct } from '../../../src/domain/thread/act.js';
import { usualRules, type ThreadRules } from '../../../src/domain/thread/rules.js';
import { threadOf, type Comment, type Thread, type Viewer } from '../../../src/domain/thread/thread.js';

// Else a failing property names its counterexample and not what was wrong with it.
fc.configureGlobal({ includeErrorInReport: true });

export const page = 'https://handbook.example/lifting';

/** An act of somebody at a minute; without an id, a comment is known as `ann1`. */
export function by(author: string, minute: number, deed: Deed, given: Partial<ThreadAct> = {}): ThreadAct {
  const time = new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString();
  return { id: `${author}${minute}`, author, time, sequence: 0, ...deed, ...given } as ThreadAct;
}

export const post = (text: string): Deed => ({ kind: 'post', text, about: page });
export const reply = (target: string, text: string): Deed => ({ kind: 'reply', target, text });
export const edit = (target: string, text: string): Deed => ({ kind: 'edit', target, text });
export const react = (target: string, reaction = 'helpful'): Deed => ({ kind: 'react', target, reaction });
export const on = (
  kind: 'delete' | 'pin' | 'unpin' | 'accept' | 'unaccept' | 'hide',
  target: string,
): Deed => ({ kind, target });
export const restore = (target: string, ...reports: string[]): Deed => ({ kind: 'restore', target, reports });
export const report = (target: string, reason = 'spam'): Deed => ({ kind: 'report', target, reason });

export const rulesOf = (change: Partial<ThreadRules> = {}): ThreadRules => ({
  ...usualRules,
  isModerator: (agent) => agent === 'mod',
  ...change,
});

export interface Look extends Partial<Viewer> {
  readonly rules?: Partial<ThreadRules>;
}

/** The thread as somebody sees it: Zoe, who has written nothing, where nobody is named. */
export const look = (
  acts: readonly ThreadAct[],
  { rules = {}, agent = 'zoe', sort = 'oldest' }: Look = {},
): Thread => threadOf(acts, rulesOf(rules), { agent, sort });

const marksOf = ({ status, pinned, accepted, unread, own }: Comment, isReader: boolean): string =>
  [
    ...(status === 'shown' ? [] : [status]),
    ...(pinned ? ['pinned'] : []),
    ...(accepted ? ['accepted'] : []),
    ...(isReader && unread && !own ? ['unread'] : []),
  ].join(', ');

/** One line for each comment, two spaces for each level: `- text (marks) helpful 2`. */
export const outline = (acts: readonly ThreadAct[], options: Look & { unread?: boolean } = {}): string[] =>
  look(acts, options).comments.map((comment) => {
    const marks = marksOf(comment, options.unread ?? false);
    const reactions = comment.reactions.map(
      ({ reaction, count, own }) => ` ${reaction} ${count}${own ? '*' : ''}`,
    );
    return `${'  '.repeat(comment.depth)}- ${comment.text ?? '…'}${marks && ` (${marks})`}${reactions.join('')}`;
  });

/** Why acts do not count, by their ids. */
export const refusals = (acts: readonly ThreadAct[], options: Look = {}): Record<string, string> =>
  Object.fromEntries(look(acts, options).refused);

// --- Random threads -----------------------------------------------------------------------------------------------

/** Few of each, so that acts meet, contradict each other, form circles and share ids. */
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '__proto__', 'constructor');
const texts = fc.constantFrom('one', 'two', 'three', 'a rude word', '', '   ', 'x'.repeat(60));
const reactions = fc.constantFrom('helpful', 'thanks', 'toString');

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: texts.map(post) },
  { weight: 6, arbitrary: fc.tuple(ids, texts).map(([target, text]) => reply(target, text)) },
  { weight: 3, arbitrary: fc.tuple(ids, texts).map(([target, text]) => edit(target, text)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('delete', 'pin', 'unpin', 'accept', 'unaccept', 'hide'), ids)
      .map(([kind, target]) => on(kind, target)),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('react', 'unreact'), target: ids, reaction: reactions }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('report'), target: ids, reason: texts }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('restore'),
      target: ids,
      reports: fc.array(ids, { maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('approve'), target: ids, version: ids }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('lock', 'unlock') }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('read'), comments: fc.array(ids, { maxLength: 3 }) }),
  },
) as fc.Arbitrary<Deed>;

export const actsBy = (...authors: readonly string[]): fc.Arbitrary<ThreadAct[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...authors), fc.nat(6), deeds, ids, fc.nat(3), fc.boolean())
      .map(([author, minute, deed, id, sequence, hasName]) =>
        by(author, minute, deed, { id, sequence, ...(hasName && { name: author.toUpperCase() }) }),
      ),
    { maxLength: 24 },
  );

export const anyActs = actsBy('ann', 'bob', 'mod');

export const anyRules: fc.Arbitrary<Partial<ThreadRules>> = fc.record({
  maxLength: fc.constantFrom(50, 5000),
  blockedWords: fc.constantFrom([], ['rude']),
  rate: fc.constantFrom(
    { comments: 2, seconds: 120 },
    { comments: 1, seconds: 60 },
    { comments: 10, seconds: 60 },
  ),
  approveFirst: fc.boolean(),
  postFirst: fc.boolean(),
  names: fc.constantFrom('real', 'pseudonym', 'hidden'),
});

export const anyLook: fc.Arbitrary<Look> = fc.record({
  rules: anyRules,
  agent: fc.constantFrom('ann', 'bob', 'mod', 'zoe'),
  sort: fc.constantFrom('oldest', 'newest', 'helpful', 'unanswered'),
});
