import { weekdayOf } from './days.js';
import { transitions, type OffsetAt, type Transition } from './time-zone.js';

const MINUTE = 60_000;

/** So many years must follow a rule for it to be one. */
const FEWEST_YEARS = 5;

/** The two letters of iCalendar for each day of the week, Monday first. */
export const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A time zone as a component of iCalendar (RFC 5545 3.6.5), for some years.
 *
 * Where the clock changes on the same Sunday of the same month each year, as in most places, one rule says so for good. Elsewhere each
 * change in these years stands for itself.
 */
export function timeZoneLines(
  zone: string,
  offsetAt: OffsetAt,
  years: { readonly from: number; readonly to: number },
): readonly string[] {
  const start = Date.UTC(years.from, 0, 1);
  const changes = transitions(offsetAt, start, Date.UTC(years.to + 1, 0, 1));
  const standard = Math.min(offsetAt(start), ...changes.map(({ to }) => to));
  const kindOf = (offset: number): string => (offset > standard ? 'DAYLIGHT' : 'STANDARD');
  const observance = (
    kind: string,
    from: number,
    to: number,
    lines: readonly string[],
  ): readonly string[] => [
    `BEGIN:${kind}`,
    ...lines,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
  const first = offsetAt(start);
  const onsets = [true, false].map((isUp) => changes.filter(({ from, to }) => to > from === isUp));
  const rules = onsets.map((each) => yearlyRule(each));
  const isYearly = rules.every((rule) => rule !== undefined);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(kindOf(first), first, first, [`DTSTART:${localText(start, first)}`]),
    ...(isYearly
      ? onsets.flatMap(([onset], index) =>
          observance(kindOf(onset!.to), onset!.from, onset!.to, [
            `DTSTART:${localText(onset!.at, onset!.from)}`,
            `RRULE:${rules[index]}`,
          ]),
        )
      : changes.flatMap(({ at, from, to }) =>
          observance(kindOf(to), from, to, [`DTSTART:${localText(at, from)}`]),
        )),
    'END:VTIMEZONE',
  ];
}

/** The rule that gives these changes, one in each year; `undefined` where none does. */
function yearlyRule(changes: readonly Transition[]): string | undefined {
  if (changes.length < FEWEST_YEARS) return undefined;
  const seen = changes.map(({ at, from, to }, index) => {
    const local = new Date(at + from * MINUTE);
    const [month, day] = [local.getUTCMonth(), local.getUTCDate()];
    const last = new Date(Date.UTC(local.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const same = [local.getUTCFullYear() - index, month, local.toISOString().slice(11), from, to];
    return {
      month: month + 1,
      day: dayCodes[weekdayOf(local.toISOString().slice(0, 10)) - 1]!,
      same: [...same, local.getUTCDay()].join(),
      week: Math.ceil(day / 7),
      isLast: day + 7 > last,
    };
  });
  const [first] = seen;
  if (!first || seen.some(({ same }) => same !== first.same)) return undefined;
  const week = seen.every(({ isLast }) => isLast)
    ? -1
    : seen.every((each) => each.week === first.week)
      ? first.week
      : undefined;
  return week === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${week}${first.day}`;
}

/** A time as the clock shows it there: `20260329T020000`. */
export const localText = (time: number, offset: number): string =>
  new Date(time + offset * MINUTE).toISOString().slice(0, 19).replace(/[-:]/gu, '');

/** `+0545` */
function offsetText(minutes: number): string {
  const text = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${text(Math.floor(size / 60))}${text(size % 60)}`;
}
