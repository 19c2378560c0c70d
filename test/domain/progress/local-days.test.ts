import { expect } from '@open-wc/testing';
import { addDays, datesIn, localDays } from '../../../src/domain/progress/local-days.js';

const rows = new Map([
  ['2026-03-29T21:30', { acts: 2, spent: 600 }],
  ['2026-03-29T22:00', { acts: 1, spent: 300 }],
  ['2026-03-30T03:30', { acts: 4, spent: 0 }],
]);

const inZone = (zone: string) => Object.fromEntries(localDays(rows, datesIn(zone)));

describe('local days', () => {
  it('begin at midnight of the learner, summer time or not', () => {
    // Berlin went to summer time in the morning of the 29th: 22:00 UTC is midnight.
    expect(inZone('Europe/Berlin')).to.deep.equal({
      '2026-03-29': { acts: 2, seconds: 6 },
      '2026-03-30': { acts: 5, seconds: 3 },
    });
    expect(inZone('America/Lima')).to.deep.equal({ '2026-03-29': { acts: 7, seconds: 9 } });
    expect(inZone('Asia/Kolkata')).to.deep.equal({ '2026-03-30': { acts: 7, seconds: 9 } });
  });

  it('are counted on over months and leap days', () => {
    expect([addDays('2026-02-28', 1), addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).to.deep.equal([
      '2026-03-01',
      '2028-02-29',
      '2025-12-31',
    ]);
  });
});
