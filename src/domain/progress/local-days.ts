import type { HalfHour } from './half-hours.js';

/** What was done on one day. */
export interface Day {
  readonly acts: number;
  /** Seconds spent on answers and decisions. */
  readonly seconds: number;
}

/** Says which day it is somewhere at a time (milliseconds since 1970): `2026-05-04`. */
export type DateAt = (time: number) => string;

/** The days of a time zone (IANA name); of the device where none is given. */
export function datesIn(timeZone?: string): DateAt {
  // The one locale whose dates are written as ISO 8601 writes them.
  const format = new Intl.DateTimeFormat('en-CA', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  });
  return (time) => format.format(time);
}

/** Half hours folded into the days of the learner's time zone. */
export function localDays(rows: ReadonlyMap<string, HalfHour>, dateAt: DateAt): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const [start, { acts, spent }] of rows) {
    const date = dateAt(Date.parse(`${start}:00Z`));
    const day = days.get(date) ?? { acts: 0, seconds: 0 };
    days.set(date, { acts: day.acts + acts, seconds: day.seconds + spent / 100 });
  }
  return days;
}

/** The date that is some days later, or earlier. */
export function addDays(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}
