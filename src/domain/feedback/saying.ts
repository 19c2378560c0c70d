import type { Statement } from '../xapi/types.js';
import { extensions, verbs } from '../xapi/vocabulary.js';

/** How a learner may be asked: yes or no, 1 to 5 stars, agreement with a sentence, or 0 to 10 for a recommendation. */
export const asks = ['helpful', 'stars', 'likert', 'recommend'] as const;
export type Ask = (typeof asks)[number];

/** What a learner says of an activity: an answer to what is asked, and what may follow it. */
export type SayingKind = Ask | 'reasons' | 'comment' | 'report';

/** One thing that a learner said of an activity. */
export type Saying = {
  readonly at: string;
  /** Id of the statement. */
  readonly id: string;
  readonly kind: SayingKind;
  /** `yes` or `no`, a number, the ids of what was picked joined by `[,]`, or free text. */
  readonly value: string;
  /** Id of the statement of the answer that this follows. */
  readonly about?: string;
};

/** The ends of the two scales that are numbers. */
export const scales = { stars: { min: 1, max: 5 }, recommend: { min: 0, max: 10 } } as const;

/** What a statement says of its activity; `undefined` where it says nothing of the kind. */
export function sayingOf({
  id,
  verb,
  object,
  result,
  context,
  timestamp: at,
}: Statement): Saying | undefined {
  const { score, response = '', extensions: told } = result ?? {};
  const about = context?.statement?.id;
  const saying = (kind: SayingKind, value: string): Saying => ({
    at,
    id,
    kind,
    value,
    ...(about !== undefined && { about }),
  });
  switch (verb.id) {
    case verbs['voted-up']:
      return saying('helpful', 'yes');
    case verbs['voted-down']:
      return saying('helpful', 'no');
    case verbs.rated:
      return saying(score?.max === scales.recommend.max ? 'recommend' : 'stars', String(score?.raw ?? ''));
    case verbs.answered:
      if (object.definition?.interactionType === 'likert') return saying('likert', response);
      return about === undefined ? undefined : saying('reasons', response);
    case verbs.commented:
      return saying(told?.[extensions.report] === undefined ? 'comment' : 'report', response);
    default:
      return undefined;
  }
}

/** The answer that holds now: the latest of its kind that was not taken back. */
export const currentSaying = (
  ask: Ask,
  sayings: readonly Saying[] = [],
  retracted: readonly { readonly what: string }[] = [],
): Saying | undefined =>
  sayings.findLast(({ kind, id }) => kind === ask && !retracted.some(({ what }) => what === id));

/** What followed an answer and was not taken back. */
export const followUpsOf = (
  answer: Saying,
  sayings: readonly Saying[] = [],
  retracted: readonly { readonly what: string }[] = [],
): readonly Saying[] =>
  sayings.filter(({ about, id }) => about === answer.id && !retracted.some(({ what }) => what === id));
