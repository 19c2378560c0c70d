import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, datesIn } from '../../../src/domain/progress/local-days.js';
import { daysBetween, isDate, weekdayOf, weekFrom, weekOf } from '../../../src/domain/plan/days.js';
import { learnedDays } from '../../../src/domain/plan/learned.js';
import { byRegion, weekStart } from '../../../src/domain/plan/week-start.js';
import { someDate, someWeekday } from './plans.js';

describe('days of the calendar', () => {
  it('go over months, years and leap days', () => {
    expect(addDays('2026-02-28', 1)).to.equal('2026-03-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
  });

  it('know their day of the week', () => {
    // A Monday, and the Sunday before it.
    expect(weekdayOf('2026-05-04')).to.equal(1);
    expect(weekdayOf('2026-05-03')).to.equal(7);
  });

  it('lie in a week that starts where weeks start', () => {
    // 2026-05-07 is a Thursday.
    expect(weekOf('2026-05-07', 1)).to.equal('2026-05-04');
    expect(weekOf('2026-05-07', 7)).to.equal('2026-05-03');
    expect(weekOf('2026-05-07', 6)).to.equal('2026-05-02');
    expect(weekOf('2026-05-02', 6)).to.equal('2026-05-02');
    expect(weekFrom(6)).to.deep.equal([6, 7, 1, 2, 3, 4, 5]);
  });

  it('lie in exactly one week, which starts on the day it should', () => {
    fc.assert(
      fc.property(someDate, someWeekday, (date, first) => {
        const start = weekOf(date, first);
        const ahead = daysBetween(start, date);
        expect(weekdayOf(start)).to.equal(first);
        expect(ahead).to.be.within(0, 6);
        expect(weekFrom(first)[ahead]).to.equal(weekdayOf(date));
      }),
    );
  });

  it('are told from what is none', () => {
    for (const text of ['2026-02-30', '2026-13-01', '2026-5-4', '', 'today', 20260504, null]) {
      expect(isDate(text), String(text)).to.equal(false);
    }
    expect(isDate('2028-02-29')).to.equal(true);
  });
});

describe('where weeks start', () => {
  for (const [language, own, day] of [
    ['de', [], 1],
    ['es', [], 1],
    ['es-PE', [], 7],
    ['en', [], 7],
    ['ar', [], 6],
    ['ar-EG', [], 6],
    // A page in English, read in London; and a page in German, read by somebody from the United States.
    ['en', ['en-GB', 'de'], 1],
    ['de', ['en-US'], 1],
    ['de_DE!', [], 1],
  ] as const) {
    it(`is day ${day} for ${language} read by ${own.join(', ') || 'nobody known'}`, () => {
      expect(weekStart(language, own)).to.equal(day);
    });
  }

  it('is in the table as the platform says it, for platforms that do not', () => {
    for (const [region, day] of [
      ['DE', 1],
      ['GB', 1],
      ['US', 7],
      ['PE', 7],
      ['EG', 6],
      ['QA', 6],
      ['', 1],
    ] as const) {
      expect(byRegion(region), region).to.equal(day);
    }
  });

  it('is known to the table for every region that the platform knows', function () {
    const probe = new Intl.Locale('und-US') as Intl.Locale & { getWeekInfo?(): { firstDay: number } };
    if (!probe.getWeekInfo) this.skip();
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const wrong = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((region) => {
        const locale = new Intl.Locale(`und-${region}`) as typeof probe;
        // Codes of countries that are no more stand for what came after them.
        return locale.region === region && locale.getWeekInfo!().firstDay !== byRegion(region);
      });
    // The Maldives alone start on Friday.
    expect(wrong.filter((region) => region !== 'MV')).to.deep.equal([]);
  });
});

describe('half hours as days of a place', () => {
  const daysIn = (zone: string, ...starts: string[]) => [
    ...learnedDays(
      starts.map((start) => [start, { acts: 1, spent: 0 }] as const),
      datesIn(zone),
    ).entries(),
  ];

  it('are those of Berlin when summer time begins, a day of 23 hours', () => {
    expect(
      daysIn('Europe/Berlin', '2026-03-28T22:30', '2026-03-28T23:00', '2026-03-29T21:30', '2026-03-29T22:00'),
    ).to.deep.equal([
      ['2026-03-28', 5],
      ['2026-03-29', 10],
      ['2026-03-30', 5],
    ]);
  });

  it('are those of Berlin when summer time ends, a day of 25 hours', () => {
    expect(
      daysIn('Europe/Berlin', '2026-10-24T21:30', '2026-10-24T22:00', '2026-10-25T22:30', '2026-10-25T23:00'),
    ).to.deep.equal([
      ['2026-10-24', 5],
      ['2026-10-25', 10],
      ['2026-10-26', 5],
    ]);
  });

  it('are those of Lima, where the clock never changes', () => {
    expect(daysIn('America/Lima', '2026-03-29T04:30', '2026-03-29T05:00', '2026-10-25T04:30')).to.deep.equal([
      ['2026-03-28', 5],
      ['2026-03-29', 5],
      ['2026-10-24', 5],
    ]);
  });

  it('are those of Kathmandu but for the first quarter of an hour, which belongs to the evening before', () => {
    // 18:00 UTC is 23:45 there. What is done at 18:20 UTC, 00:05 there, lies in the half hour that starts before midnight.
    expect(
      daysIn('Asia/Kathmandu', '2026-05-04T17:30', '2026-05-04T18:00', '2026-05-04T18:30'),
    ).to.deep.equal([
      ['2026-05-04', 10],
      ['2026-05-05', 5],
    ]);
  });

  it('count what was measured, five minutes at least and thirty at most', () => {
    const minutes = (spent: number) =>
      learnedDays([['2026-05-04T09:00', { acts: 3, spent }]], datesIn('UTC')).get('2026-05-04');
    expect([0, 6000, 60_000, 90_000, 900_000].map(minutes)).to.deep.equal([5, 5, 10, 15, 30]);
  });
});
