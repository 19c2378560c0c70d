import type { Why } from '../../domain/review/card.js';
import { messages } from '../../localization/review-en.js';
import type { Messages } from '../../localization/messages.js';
import { shipMessages, type Locale } from '../../localization/registry.js';

/** Brings the words of review decks along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../localization/review-ar.js'),
    de: () => import('../../localization/review-de.js'),
    es: () => import('../../localization/review-es.js'),
  });

/** `9 days ago`, `tomorrow`, `in 3 weeks`: the largest unit that is still about right. */
export function daysText(days: number, tag: string): string {
  const far = Math.abs(days);
  const [unit, length] =
    far < 14 ? (['day', 1] as const) : far < 60 ? (['week', 7] as const) : (['month', 30.44] as const);
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(Math.round(days / length), unit);
}

const reasons = {
  missed: 'reviewMissed',
  solution: 'reviewSolution',
  partly: 'reviewPartly',
  unsure: 'reviewUnsure',
  hint: 'reviewHint',
  retry: 'reviewRetry',
  due: 'reviewDue',
  new: 'reviewDue',
} as const satisfies Record<Why, keyof Messages>;

/** Why a question is asked: `You missed this 9 days ago.` */
export const reasonText = (why: Why, days: number, { tag, messages: words }: Locale): string =>
  words[reasons[why]](daysText(-days, tag));

/** When a judged question comes back. */
export const comesBackText = (days: number, { tag, messages: words }: Locale): string =>
  days <= 0 ? words.comesBackSoon : words.comesBack(daysText(days, tag));

export const numberText = (value: number, tag: string): string => new Intl.NumberFormat(tag).format(value);

export const shareText = (share: number, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** `es` of `es-PE`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
