import type { Comparison, Guidance, Part, Standing } from '../../../domain/feedback/guidance.js';
import type { Item, Outcome } from '../../../domain/feedback/outcome.js';
import type { Prose, Verdict } from '../../../domain/question/model.js';
import type { Locale } from '../../../localization/registry.js';
import type { Place } from '../review-place.js';
import { wordingIn, type Wording } from './wording.js';

/** One question or decision, as it is shown. */
export interface Line {
  readonly title: Wording;
  /** Where it stands. */
  readonly address?: string | undefined;
  /** `undefined` where nothing judges it. */
  readonly verdict: Verdict | undefined;
  /** What there is to say of it, in the learner's language. */
  readonly notes: readonly string[];
  /** What the author says to the answer. */
  readonly why?: Prose | undefined;
}

/** Something to read: an author's advice, or the text before what was asked. */
export type Review = { readonly prose: Prose; readonly minutes?: number } | Place;

/** All that is shown of how it went. */
export interface GuidanceViewModel {
  readonly standing: Standing;
  readonly right: number;
  readonly judged: number;
  readonly wentWell: readonly Line[];
  readonly improve: readonly Line[];
  readonly decisions: readonly Line[];
  readonly review: readonly Review[];
  readonly comparisons: readonly (Comparison & { readonly title: Wording | undefined })[];
  readonly locale: Locale;
}

/** What the drawing needs beside the guidance. */
export interface GuidanceContext {
  readonly locale: Locale;
  readonly review: readonly Review[];
  /** What authors say to wrong answers, by the IRI of the question. */
  readonly whys: ReadonlyMap<string, Prose>;
  /** Whether several quizzes or scenarios are spoken of, so that each is to be named. */
  readonly isMany: boolean;
  readonly addressOf: (outcome: Outcome) => string | undefined;
}

export function guidanceModel(
  { standing, right, judged, wentWell, improve, decisions, comparisons }: Guidance,
  { locale, review, whys, isMany, addressOf }: GuidanceContext,
): GuidanceViewModel {
  const line = ({ item, outcome }: Part): Line => ({
    title: wordingIn(item.name, locale.tag) ?? { text: item.key },
    address: addressOf(outcome),
    verdict: item.verdict,
    notes: notesOf(item, locale),
    why: whys.get(item.id),
  });
  return {
    standing,
    right,
    judged,
    wentWell: wentWell.map(line),
    improve: improve.map(line),
    decisions: decisions.map(line),
    review,
    comparisons: comparisons.map((comparison) => ({
      ...comparison,
      title: isMany ? wordingIn(comparison.outcome.name, locale.tag) : undefined,
    })),
    locale,
  };
}

function notesOf({ verdict, words, misses, wasRight }: Item, { tag, messages }: Locale): string[] {
  if (verdict === 'right') return misses > 0 ? [messages.rightNow] : [];
  const given = words.flatMap((each) => wordingIn(each, tag)?.text ?? []);
  const list = new Intl.ListFormat(tag, { type: 'unit' }).format(given);
  return [
    ...(verdict === 'partly' ? [messages.partly] : []),
    ...(given.length > 0 ? [messages.yourAnswer(list)] : []),
    ...(misses > 1 ? [messages.missedTimes(new Intl.NumberFormat(tag).format(misses), misses)] : []),
    ...(wasRight ? [messages.rightBefore] : []),
  ];
}
