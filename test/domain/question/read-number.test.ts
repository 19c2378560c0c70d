import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readNumber } from '../../../src/domain/question/numeric.js';

const readings: readonly (readonly [typed: string, ...values: number[]])[] = [
  ['15', 15],
  ['007', 7],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['5.', 5],
  ['+5', 5],
  ['0,500', 0.5],
  // A point or a comma before three digits can part thousands as well as decimals.
  ['1.500', 1.5, 1500],
  ['1,500', 1.5, 1500],
  ['-1,500', -1.5, -1500],
  // Thousands apart, as several countries write them.
  ['1 500', 1500],
  ['1 500,25', 1500.25],
  ['1\u00a0500,25', 1500.25],
  ['1\u202f500,25', 1500.25],
  ['1.500,25', 1500.25],
  ['1,500.25', 1500.25],
  ["1'500.25", 1500.25],
  ['1’500.25', 1500.25],
  ['1_500', 1500],
  ['1,500,000', 1500000],
  ['1.500.000', 1500000],
  ['12,34,567', 1234567],
  // Other digits, other signs.
  ['١٢٫٥', 12.5],
  ['١٬٥٠٠٫٢٥', 1500.25],
  ['١٫٥٠٠', 1.5],
  ['٣،٥', 3.5],
  ['۱۲', 12],
  ['१२', 12],
  ['１２', 12],
  ['−3', -3],
  ['–3', -3],
  ['- 3', -3],
  ['\u200f-5', -5],
  ['\u200e-5\u200e', -5],
  ['-0', 0],
  // Powers of ten.
  ['1e3', 1000],
  ['1,5E-3', 0.0015],
  ['2e+2', 200],
];

const rubbish = [
  ...[
    '',
    ' ',
    '-',
    '.',
    ',',
    'e3',
    'abc',
    '12 kg',
    '5 000 km',
    '1/2',
    '½',
    '5²',
    '0x10',
    '1e',
    '--3',
    '3-4',
    '5-',
  ],
  ...['1,2,3', '1 5', '1 2 3', '12.05.2024', '192.168.0.1', '1.234.56', '1.2,3.4', '1,2.3', '10:30'],
  ...['1e999', '-1e999', 'Infinity', 'NaN', '9'.repeat(400), '1 500 25', '0 500', '1,500,00'],
];

describe('readNumber', () => {
  for (const [typed, ...values] of readings) {
    it(`reads ${JSON.stringify(typed)} as ${values.join(' or ')}`, () => {
      expect(readNumber(typed)).to.deep.equal(values);
    });
  }

  for (const typed of rubbish) {
    it(`finds no number in ${JSON.stringify(typed.slice(0, 20))}`, () => {
      expect(readNumber(typed)).to.deep.equal([]);
    });
  }

  it('reads back what a script would write', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))[0]).to.equal(value + 0);
      }),
    );
  });

  for (const locale of ['en', 'de', 'es', 'de-CH', 'ar-EG', 'fr', 'en-IN', 'fa']) {
    it(`reads what ${locale} writes`, () => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
          const value = thousandths / 1000;
          expect(readNumber(format.format(value))).to.include(value + 0);
        }),
      );
    });
  }

  it('never throws and never reads more than two numbers, all finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..." 1250.,e-+٫٬،'x\u200f") }), (typed) => {
        const values = readNumber(typed);
        expect(values.length).to.be.at.most(2);
        expect(values.every((value) => Number.isFinite(value))).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('does not choke on a long paste', () => {
    const start = performance.now();
    expect(readNumber(`1${' 11'.repeat(50_000)}x`)).to.deep.equal([]);
    expect(readNumber(`1${',111'.repeat(50_000)}.x`)).to.deep.equal([]);
    expect(performance.now() - start).to.be.below(500);
  });
});
