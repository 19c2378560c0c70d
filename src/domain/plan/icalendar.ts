import { addDays } from '../progress/local-days.js';
import { weekdayOf, type LocalDate, type Weekday } from './days.js';
import { escaped, joined } from './content-lines.js';
import { remindersOf, type Plan } from './model.js';
import { offsetsIn } from './time-zone.js';
import { dayCodes, timeZoneLines } from './vtimezone.js';

/** What a calendar is told beside the plan. */
export interface CalendarWords {
  /** What stands at the time: "Learning: First aid". */
  readonly summary: string;
  readonly description: string;
  /** The page to go to. */
  readonly url?: string;
}

/** What the plan itself does not know. */
export interface CalendarPlace {
  /** Time zone of the study times (IANA name). */
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: LocalDate;
}

/** Years ahead for which changes of the clock are looked up; laws change faster. */
const YEARS = 10;

/**
 * The study times as a calendar (RFC 5545): an event that comes back each week, with an alarm, for each day of the week.
 *
 * Times are local times of a named zone, which comes along with its changes of the clock: 3.3.5 wants a time zone wherever a certain
 * time is meant, and what calendars make of a time without one differs. Each day keeps its UID, and SEQUENCE counts the changes, so
 * that a calendar that knows an earlier export is brought up to date (3.8.7.4); days that were dropped since are cancelled,
 * and so are all in a pause and without a goal.
 */
export function toCalendar(plan: Plan, words: CalendarWords, { zone, now, today }: CalendarPlace): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replace(/[-:]/gu, '');
  const { times, until } = remindersOf(plan);
  const given = plan.exported?.times ?? [];
  const dropped = given.map(({ day }) => day).filter((day) => !times.some((time) => time.day === day));
  // A day has at most one event, so its code and the plan name it for good.
  const head = (day: Weekday): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${dayCodes[day - 1]!.toLowerCase()}-${plan.uid}`,
    `SEQUENCE:${plan.sequence}`,
    `DTSTAMP:${stamp}Z`,
  ];
  const startOf = (day: Weekday): LocalDate => {
    // From when the times were set, so that a later export leaves alone what has been.
    const ahead = (day - weekdayOf(plan.timesSince) + 7) % 7;
    return addDays(plan.timesSince, ahead);
  };
  const events = times.flatMap(({ day, at, minutes }) => {
    const start = startOf(day);
    const isOver = until !== undefined && until < start;
    return isOver
      ? []
      : [
          ...head(day),
          `DTSTART;TZID=${zone}:${clock(start, at)}`,
          `DURATION:PT${minutes}M`,
          `RRULE:FREQ=WEEKLY;${until === undefined ? '' : `UNTIL=${untilText(until, zone)};`}BYDAY=${dayCodes[day - 1]}`,
          `SUMMARY:${escaped(words.summary)}`,
          `DESCRIPTION:${escaped(words.description)}`,
          ...(words.url === undefined ? [] : [`URL:${words.url}`]),
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(words.summary)}`,
          'TRIGGER:PT0S',
          'END:VALARM',
          'END:VEVENT',
        ];
  });
  const cancelled = dropped.flatMap((day) => [
    ...head(day),
    `DTSTART;TZID=${zone}:${clock(startOf(day), '00:00')}`,
    `SUMMARY:${escaped(words.summary)}`,
    'STATUS:CANCELLED',
    'END:VEVENT',
  ]);
  const years = { from: yearOf(plan.timesSince) - 1, to: yearOf(today) + YEARS };
  return joined([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Learnlets//Study plan//EN',
    'CALSCALE:GREGORIAN',
    ...timeZoneLines(zone, offsetsIn(zone), years),
    ...events,
    ...cancelled,
    'END:VCALENDAR',
  ]);
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const clock = (date: LocalDate, at: string): string => `${date.replaceAll('-', '')}T${at.replace(':', '')}00`;

/** The end of a day of a zone in UTC, as UNTIL must be where DTSTART has a zone (3.3.10). */
function untilText(date: LocalDate, zone: string): string {
  const local = Date.parse(`${date}T23:59:59Z`);
  const offsetAt = offsetsIn(zone);
  const guess = local - offsetAt(local) * 60_000;
  const time = local - offsetAt(guess) * 60_000;
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}
