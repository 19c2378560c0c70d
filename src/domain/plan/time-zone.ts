/** A change of the clock: from then on it is `to` minutes ahead of UTC, where it was `from` before. */
export interface Transition {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Minutes by which the clock is ahead of UTC at a time (milliseconds since 1970). */
export type OffsetAt = (time: number) => number;

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/**
 * The offsets of a time zone (IANA name), as the platform knows them.
 *
 * Read off the clock there: `timeZoneName: 'longOffset'` says the same and is younger.
 */
export function offsetsIn(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
    return Math.round((local - Math.floor(time / MINUTE) * MINUTE) / MINUTE);
  };
}

/**
 * The changes of the clock between two times.
 *
 * Looked for week by week: nowhere do two changes lie closer together that undo each other (Ramadan in Morocco takes a month).
 */
export function transitions(offsetAt: OffsetAt, start: number, end: number): readonly Transition[] {
  const found: Transition[] = [];
  for (let low = start, from = offsetAt(start); low < end; low += WEEK) {
    const high = Math.min(low + WEEK, end);
    const to = offsetAt(high);
    if (to !== from) found.push({ at: changeBetween(offsetAt, low, high, from), from, to });
    from = to;
  }
  return found;
}

/** The minute in which an offset ends that holds at `low` and not at `high`. */
function changeBetween(offsetAt: OffsetAt, low: number, high: number, offset: number): number {
  let [before, after] = [Math.floor(low / MINUTE), Math.ceil(high / MINUTE)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * MINUTE) === offset) before = middle;
    else after = middle;
  }
  return after * MINUTE;
}
