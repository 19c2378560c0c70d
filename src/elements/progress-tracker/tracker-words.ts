import type { CourseProgress } from '../../domain/progress/roll-up.js';
import { datesIn } from '../../domain/progress/local-days.js';
import { messages } from '../../localization/progress-en.js';
import { shipMessages, type Locale } from '../../localization/registry.js';

/** Brings the words of trackers along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../localization/progress-ar.js'),
    de: () => import('../../localization/progress-de.js'),
    es: () => import('../../localization/progress-es.js'),
  });

/** Keeps what is made for a language: formatters are dear to make, and a long list needs them for each of its items. */
function forEach<Made>(make: (tag: string) => Made): (tag: string) => Made {
  const known = new Map<string, Made>();
  return (tag) => {
    const made = known.get(tag) ?? make(tag);
    known.set(tag, made);
    return made;
  };
}

const units = (unit: 'hour' | 'minute') =>
  forEach((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }));
const numbers = forEach((tag) => new Intl.NumberFormat(tag));
const hoursIn = units('hour');
const minutesIn = units('minute');
const dates = forEach((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }));
const daysAgo = forEach((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
// Made on need: what makes the first formatter of a page takes longer than a quiz to be drawn.
const datesOfDevice = forEach(() => datesIn());

export const numberText = (value: number, tag: string): string => numbers(tag).format(value);

/** `5 minutes`, `1 hour 5 minutes`; a minute at least. */
export function timeText(minutes: number, tag: string): string {
  const whole = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const [hoursText, restText] = [hoursIn(tag).format(hours), minutesIn(tag).format(rest)];
  if (hours === 0) return restText;
  return rest === 0 ? hoursText : `${hoursText} ${restText}`;
}

/** `today`, `3 days ago`, and after a week the date. */
export function whenText(timestamp: string, tag: string): string {
  const time = Date.parse(timestamp);
  const dateAt = datesOfDevice('');
  const days = Math.round((Date.parse(dateAt(Date.now())) - Date.parse(dateAt(time))) / 86_400_000);
  if (days > 6 || days < 0) return dates(tag).format(time);
  return daysAgo(tag).format(-days, 'day');
}

/** `A, B`. */
export const listText = (texts: readonly string[], tag: string): string =>
  new Intl.ListFormat(tag, { type: 'unit', style: 'short' }).format(texts);

/** What a screen reader is told when something was done: which step, and how far that is. */
export function changeText(after: CourseProgress, before: CourseProgress, { tag, messages }: Locale): string {
  const wasDone = new Set(before.steps.filter(({ state }) => state === 'done').map(({ item }) => item.key));
  const fresh = after.steps.filter(({ item, state }) => state === 'done' && !wasDone.has(item.key));
  const { done, steps } = after;
  return [
    ...fresh.map(({ item }) => `${item.title}: ${messages.stateDone}.`),
    after.share === 1
      ? `${messages.allDone}.`
      : `${messages.stepsDone(numberText(done, tag), numberText(steps.length, tag), steps.length)}.`,
  ].join(' ');
}
