import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toDuration } from '../../../src/domain/xapi/duration.js';

describe('toDuration', () => {
  for (const [seconds, expected] of [
    [0, 'PT0S'],
    [0.004, 'PT0S'],
    [0.005, 'PT0.01S'],
    [12.5, 'PT12.5S'],
    [1.005, 'PT1S'],
    [16559.14, 'PT16559.14S'],
    [3600, 'PT3600S'],
    [-1, 'PT0S'],
    [NaN, 'PT0S'],
  ] as const) {
    it(`writes ${seconds} s as ${expected}`, () => {
      expect(toDuration(seconds)).to.equal(expected);
    });
  }

  it('has at most two decimals, no sign and no exponent, whatever the number', () => {
    const any = fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, 1e21, Number.MAX_VALUE));
    fc.assert(
      fc.property(any, (seconds) => {
        expect(toDuration(seconds)).to.match(/^PT\d+(\.\d{1,2})?S$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is exact to the hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (seconds) => {
        expect(Number(toDuration(seconds).slice(2, -1))).to.be.closeTo(seconds, 0.00501);
      }),
    );
  });
});
