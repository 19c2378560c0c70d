import { messages } from '../../localization/plan-en.js';
import { shipMessages, type Locale } from '../../localization/registry.js';
import type { LocalDate, Weekday } from '../../domain/plan/days.js';
import type { Draft } from '../../domain/plan/decisions.js';
import type { Durability } from '../../domain/ports.js';

/** Brings the words of a plan along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../localization/plan-ar.js'),
    de: () => import('../../localization/plan-de.js'),
    es: () => import('../../localization/plan-es.js'),
  });

export const numberText = (value: number, { tag }: Locale): string =>
  new Intl.NumberFormat(tag).format(value);

/** A day as people say it: `12 May`, with the year where it is another one. */
export function dateText(date: LocalDate, today: LocalDate, { tag }: Locale): string {
  const isOtherYear = date.slice(0, 4) !== today.slice(0, 4);
  return format(date, tag, { day: 'numeric', month: 'long', ...(isOtherYear && { year: 'numeric' }) });
}

/** The name of a day of the week; any week will do. */
export const weekdayText = (
  day: Weekday,
  { tag }: Locale,
  weekday: 'long' | 'short' | 'narrow' = 'long',
): string =>
  // A Monday.
  format(`2026-06-0${day}`, tag, { weekday });

/** The calendar is the one that the fields of the form use. */
const format = (date: LocalDate, tag: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

/** The goal as one sentence. */
export function goalText({ goal, times }: Draft, today: LocalDate, locale: Locale): string {
  const { messages: words, tag } = locale;
  switch (goal.kind) {
    case 'date':
      return words.planByDate(dateText(goal.date, today, locale));
    case 'days':
      return words.planDaysWeekly(numberText(goal.days, locale), goal.days);
    case 'minutes': {
      const text = numberText(goal.minutes, locale);
      const days = times.map(({ day }) => weekdayText(day, locale));
      if (days.length === 0 || days.length === 7) return words.planMinutesDaily(text, goal.minutes);
      return words.planMinutesOn(text, goal.minutes, new Intl.ListFormat(tag).format(days));
    }
  }
}

/** What the learner should know about what is kept, if anything. */
export function recordText(
  durability: Durability | undefined,
  failed: boolean | undefined,
  { messages: words }: Locale,
): string | undefined {
  if (failed) return words.planNotSaved;
  return durability?.kind === 'memory' ? words.planMemory : undefined;
}
