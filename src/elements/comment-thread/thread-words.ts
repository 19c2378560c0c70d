import { contentKey } from '../../domain/question/key.js';
import type { ChannelState } from '../../domain/thread/channel.js';
import type { Comment } from '../../domain/thread/thread.js';
import type { Messages } from '../../localization/messages.js';
import type { Locale } from '../../localization/registry.js';

/** An account's name that no person gave: a UUID, a number in hexadecimal. */
const random = /^[\da-f-]{16,}$/iu;

/** What an author is called. Whoever gives no name is known by a mark of their own, so that one sees who says what; no address is shown. */
export function nameText(
  { own, author }: Pick<Comment, 'own' | 'author'>,
  { messages: words }: Locale,
): string {
  if (own) return words.you;
  if (!author) return words.somebody;
  const account = /^account:\S* (.+)$/u.exec(author.key)?.[1];
  const given = author.name ?? (account !== undefined && !random.test(account) ? account : undefined);
  return given ?? words.somebodyMarked(contentKey(`${author.key} `).slice(-4));
}

const steps = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
] as const;

/** `2 hours ago`; a date after a week. */
export function timeText(time: string, now: number, { tag }: Locale): string {
  const seconds = Math.max(0, (now - Date.parse(time)) / 1000);
  if (seconds >= 7 * 86_400)
    return new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(time));
  const [unit, length] = steps.findLast(([, least]) => seconds >= least) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}

export const momentText = (time: string, { tag }: Locale): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(time));

const channelWords = {
  open: undefined,
  opening: 'threadOpening',
  waiting: 'threadWaiting',
  'sign-in': 'threadSignIn',
  forbidden: 'threadForbidden',
  endpoint: 'threadEndpoint',
} as const satisfies Record<ChannelState, keyof Messages | undefined>;

/** How it stands with what others write; nothing as long as all is well. */
export function channelText(state: ChannelState, { messages: words }: Locale): string {
  const key = channelWords[state];
  return key === undefined ? '' : words[key];
}

/** A reaction by its name: those that come along in words, others as the author of the page wrote them. */
export const reactionText = (reaction: string, { messages: words }: Locale): string =>
  ({ helpful: words.reactHelpful, thanks: words.reactThanks, agree: words.reactAgree })[reaction] ?? reaction;
