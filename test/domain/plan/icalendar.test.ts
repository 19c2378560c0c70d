import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { datesIn } from '../../../src/domain/progress/local-days.js';
import ICAL from 'ical.js';
import { folded } from '../../../src/domain/plan/content-lines.js';
import { toCalendar } from '../../../src/domain/plan/icalendar.js';
import { decided, exportedNow, paused, resumed, withoutGoal } from '../../../src/domain/plan/decisions.js';
import { isCalendarOld, type Plan, type StudyTime } from '../../../src/domain/plan/model.js';
import { planOf, someWeekday } from './plans.js';

const words = {
  summary: 'Learning: First aid; burns, cuts',
  description: 'The next step is here.\nTake \\ care: https://handbook.example/first-aid',
  url: 'https://handbook.example/first-aid',
};

const fileOf = (plan: Plan, zone: string, now = Date.UTC(2026, 2, 1, 9)): string =>
  toCalendar(plan, words, { zone, now, today: datesIn(zone)(now) });

/** The calendar as another program reads it, its time zone taken from the file alone. */
function read(file: string): { readonly calendar: ICAL.Component; readonly events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** When an event rings, as the clock shows it in the zone: `Mon 2026-03-23 18:00`. */
function rings(event: ICAL.Event, zone: string, count: number): string[] {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const next = event.iterator();
  return Array.from({ length: count }, () => next.next() as ICAL.Time | undefined)
    .filter((time) => time !== undefined)
    .map((time) => {
      const parts = new Map(clock.formatToParts(time.toJSDate()).map(({ type, value }) => [type, value]));
      const get = (type: string) => parts.get(type as 'day');
      return `${get('weekday')} ${get('year')}-${get('month')}-${get('day')} ${get('hour')}:${get('minute')}`;
    });
}

const monday: StudyTime = { day: 1, at: '18:00', minutes: 15 };

describe('the calendar of a plan', () => {
  it('rings at the same time on the clock in Berlin before and after summer time begins, and ends', () => {
    const [event] = read(fileOf(planOf({ times: [monday] }, '2026-03-10'), 'Europe/Berlin')).events;
    const next = event!.iterator();
    const times = Array.from({ length: 34 }, () => next.next()!.toJSDate().toISOString());
    // 18:00 is 17:00 UTC until 29 March, 16:00 until 25 October, then 17:00 again.
    expect([times[0], times[1], times[2], times[31], times[32], times[33]]).to.deep.equal([
      '2026-03-16T17:00:00.000Z',
      '2026-03-23T17:00:00.000Z',
      '2026-03-30T16:00:00.000Z',
      '2026-10-19T16:00:00.000Z',
      '2026-10-26T17:00:00.000Z',
      '2026-11-02T17:00:00.000Z',
    ]);
  });

  it('rings as long as it says, with an alarm when it begins', () => {
    const [event] = read(fileOf(planOf({ times: [monday] }, '2026-03-10'), 'Europe/Berlin')).events;
    expect(event!.duration.toSeconds()).to.equal(15 * 60);
    const alarm = event!.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).to.equal('PT0S');
    expect(alarm.getFirstPropertyValue('description')).to.equal(words.summary);
  });

  // One place for each way in which clocks change: north, south, never, by half an hour, at Ramadan, a quarter of an hour off.
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Jerusalem',
    'Europe/Dublin',
    'America/Lima',
    'Asia/Kathmandu',
    'UTC',
  ]) {
    it(`rings at the right time in ${zone} for three years`, () => {
      const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
      fc.assert(
        // Between midnight and four the clock may change, and a time may not be there at all.
        fc.property(
          someWeekday,
          fc.integer({ min: 4, max: 23 }),
          fc.nat(59),
          fc.nat(700),
          (day, hour, minute, ahead) => {
            const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
            const now = Date.UTC(2026, 0, 1) + ahead * 86_400_000;
            const plan = planOf({ times: [{ day, at, minutes: 20 }] }, datesIn(zone)(now));
            const [event] = read(fileOf(plan, zone, now)).events;
            const seen = rings(event!, zone, 156);
            expect(seen).to.have.length(156);
            for (const each of seen) expect(each).to.match(new RegExp(`^${names[day - 1]} .* ${at}$`, 'u'));
            expect(new Set(seen.map((each) => each.slice(0, 14))).size).to.equal(156);
          },
        ),
        { numRuns: 6 },
      );
    });
  }

  it('says for good how the clock changes where one rule does, and lists the changes elsewhere', () => {
    const plan = planOf({ times: [monday] }, '2026-03-10');
    const berlin = fileOf(plan, 'Europe/Berlin');
    expect(berlin).to.contain(
      'DTSTART:20250330T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100',
    );
    expect(berlin).to.contain(
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100',
    );
    expect(fileOf(plan, 'America/New_York')).to.contain('FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(fileOf(plan, 'Africa/Casablanca').match(/BEGIN:(STANDARD|DAYLIGHT)/gu)).to.have.length.above(2);
    const kathmandu = fileOf(plan, 'Asia/Kathmandu');
    expect(kathmandu.match(/BEGIN:(STANDARD|DAYLIGHT)/gu)).to.have.length(1);
    expect(kathmandu).to.contain('TZOFFSETTO:+0545');
  });

  it('ends with the day of the goal', () => {
    const plan = planOf({ times: [monday], goal: { kind: 'date', date: '2026-03-23' } }, '2026-03-10');
    const [event] = read(fileOf(plan, 'Europe/Berlin')).events;
    expect(rings(event!, 'Europe/Berlin', 9)).to.deep.equal(['Mon 2026-03-16 18:00', 'Mon 2026-03-23 18:00']);
    const over = planOf({ times: [monday], goal: { kind: 'date', date: '2026-03-12' } }, '2026-03-10');
    expect(read(fileOf(over, 'Europe/Berlin')).events).to.have.length(0);
  });

  it('is brought up to date by a later export: same names, higher sequence, what was dropped is cancelled', () => {
    const thursday: StudyTime = { day: 4, at: '07:30', minutes: 10 };
    const before = exportedNow(planOf({ times: [monday, thursday] }, '2026-03-10'));
    const draft = { goal: before.goal!, times: [{ ...monday, at: '19:00' }] };
    const after = decided(before, draft, { today: '2026-04-01', uid: 'other', done: 0 });
    const told = (plan: Plan) =>
      read(fileOf(plan, 'Europe/Berlin')).events.map(
        ({ uid, sequence, component }) =>
          `${uid} ${sequence} ${component.getFirstPropertyValue('status') ?? ''}`,
      );
    expect(told(before)).to.deep.equal(['mo-plan-1 0 ', 'th-plan-1 0 ']);
    expect(told(after)).to.deep.equal(['mo-plan-1 1 ', 'th-plan-1 1 CANCELLED']);
    // Once it was told, it is not told again.
    expect(told(exportedNow(after))).to.deep.equal(['mo-plan-1 1 ']);
  });

  it('is silent in a pause and without a goal, and knows whether the calendar is', () => {
    const plan = planOf({ times: [monday] }, '2026-03-10');
    const given = exportedNow(plan);
    const told = (each: Plan) =>
      read(fileOf(each, 'Europe/Berlin')).events.map(({ component }) =>
        component.getFirstPropertyValue('status'),
      );
    expect([plan, given].map(isCalendarOld)).to.deep.equal([false, false]);
    const rest = paused(given, '2026-03-12');
    expect(told(rest)).to.deep.equal(['CANCELLED']);
    expect([rest, exportedNow(rest), resumed(rest, '2026-03-20')].map(isCalendarOld)).to.deep.equal([
      true,
      false,
      false,
    ]);
    const gone = withoutGoal(given, '2026-03-12');
    expect(told(gone)).to.deep.equal(['CANCELLED']);
    expect(isCalendarOld(gone)).to.equal(true);
    expect(read(fileOf(exportedNow(gone), 'Europe/Berlin')).events).to.have.length(0);
  });

  it('keeps its texts', () => {
    const [event] = read(fileOf(planOf({ times: [monday] }, '2026-03-10'), 'Europe/Berlin')).events;
    expect([event!.summary, event!.description]).to.deep.equal([words.summary, words.description]);
    expect(event!.component.getFirstPropertyValue('url')).to.equal(words.url);
  });

  it('is a file as RFC 5545 wants it, whatever the texts', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
      fc.stringMatching(/^[\n\r,;:"\\ä😀ع]{0,120}$/u),
    );
    fc.assert(
      fc.property(hostile, hostile, (summary, description) => {
        const plan = planOf({ times: [monday] }, '2026-03-10');
        const file = toCalendar(
          plan,
          { summary, description },
          { zone: 'America/Lima', now: Date.UTC(2026, 2, 1), today: '2026-03-01' },
        );
        const lines = file.split('\r\n');
        expect(lines.pop()).to.equal('');
        expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/u);
        for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const clean = (text: string) =>
          // eslint-disable-next-line no-control-regex -- They are what is left out.
          text.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');
        const [event] = read(file).events;
        expect([event!.summary, event!.description]).to.deep.equal([clean(summary), clean(description)]);
      }),
    );
  });

  it('folds at 75 octets and between characters', () => {
    expect(folded('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(folded('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    expect(folded('x'.repeat(150))).to.equal(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
    expect(folded(`${'x'.repeat(74)}ä`)).to.equal(`${'x'.repeat(74)}\r\n ä`);
    expect(folded(`${'x'.repeat(72)}😀y`)).to.equal(`${'x'.repeat(72)}\r\n 😀y`);
  });

  it('stamps the export, and starts no event before the times were set', () => {
    const file = fileOf(
      planOf({ times: [monday] }, '2026-03-10'),
      'Europe/Berlin',
      Date.UTC(2026, 4, 4, 9, 30),
    );
    expect(file).to.contain('DTSTAMP:20260504T093000Z');
    expect(file).to.contain('DTSTART;TZID=Europe/Berlin:20260316T180000');
  });
});
