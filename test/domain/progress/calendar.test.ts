import { expect } from '@open-wc/testing';
import { calendarMonths } from '../../../src/domain/progress/calendar.js';

describe('a calendar', () => {
  const days = new Map([
    ['2026-05-01', { acts: 1, seconds: 60 }],
    ['2026-05-04', { acts: 12, seconds: 600 }],
    ['2026-03-31', { acts: 40, seconds: 0 }],
  ]);
  const months = calendarMonths(days, '2026-05-04', 3, 1);

  it('has the latest months, the newest first, up to today', () => {
    expect(months.map(({ month, days: all }) => `${month} ${all.length}`)).to.deep.equal([
      '2026-05 4',
      '2026-04 30',
      '2026-03 31',
    ]);
    expect(months[0]?.days.map(({ level, isToday }) => `${level}${isToday ? ' today' : ''}`)).to.deep.equal([
      '1',
      '0',
      '0',
      '3 today',
    ]);
    expect(months[2]?.days.at(-1)?.level).to.equal(4);
  });

  it('begins a week where the learner does: the 1st of May 2026 is a Friday', () => {
    expect(months[0]?.offset).to.equal(4);
    expect(calendarMonths(days, '2026-05-04', 1, 7)[0]?.offset).to.equal(5);
    expect(calendarMonths(days, '2026-05-04', 1, 6)[0]?.offset).to.equal(6);
  });

  it('goes on into the year before', () => {
    expect(calendarMonths(days, '2026-01-15', 2, 1).map(({ month }) => month)).to.deep.equal([
      '2026-01',
      '2025-12',
    ]);
  });
});
