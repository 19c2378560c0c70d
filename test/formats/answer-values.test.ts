import { expect } from '@open-wc/testing';
import { looksNumeric, readNumericValue } from '../../src/formats/answer-values.js';

function read(text: string): string | undefined {
  const value = readNumericValue(text);
  if (!value) return undefined;
  const { range, unit, doubt } = value;
  const tail = `${unit === undefined ? '' : ` ${unit}`}${doubt === undefined ? '' : ` ${doubt.replace(/^.*-/u, '')}`}`;
  return `${range.min ?? ''}..${range.max ?? ''}${tail}`;
}

describe('readNumericValue', () => {
  const readable: Readonly<Record<string, string>> = {
    '25': '25..25',
    '-3,5': '-3.5..-3.5',
    '−3.5': '-3.5..-3.5',
    '3.142': '3.142..3.142',
    '1,500': '1500..1500 ambiguous',
    '1 500': '1500..1500',
    '1e5': '100000..100000',
    '٢٥': '25..25',
    '25\u200f': '25..25',
    '0.5': '0.5..0.5',
    '0': '0..0',
    '20..30': '20..30',
    '20 … 30': '20..30',
    '30..20': '20..30 reversed',
    '-5..-1': '-5..-1',
    '1.5..2.5': '1.5..2.5',
    '3.14 ± 0.01': '3.13..3.15',
    '3.14 +- 0.01': '3.13..3.15',
    '10+/-2': '8..12',
    '>= 5': '5..',
    '≤ 5': '..5',
    '25 kg': '25..25 kg',
    '25 m2': '25..25 m2',
    '25%': '25..25 %',
    '25 %': '25..25 %',
    '21 °C': '21..21 °C',
    '20..30 kg': '20..30 kg',
    '20 kg..30 kg': '20..30 kg',
    '>= 5 kg': '5.. kg',
    '3 ± 0.5 m': '2.5..3.5 m',
    '٢٥ كغ': '25..25 كغ',
  };
  for (const [text, value] of Object.entries(readable)) {
    it(`reads ${text}`, () => expect(read(text)).to.equal(value));
  }

  for (const text of [
    '',
    'Paris',
    '2FA',
    '5S',
    'Windows 11',
    '4 by 4',
    '1939–1945',
    '10:30',
    '007',
    '0800 123456',
    '٠٧',
    '> 5',
    '20 kg ± 5%',
    'a..b',
    '20..',
    '.',
  ]) {
    it(`takes ${text === '' ? 'nothing' : text} for a text`, () => expect(read(text)).to.equal(undefined));
  }
});

describe('looksNumeric', () => {
  it('knows what was meant to be a number', () => {
    for (const text of ['> 5', '3 ± x', '20..', '>=5 kg a day', 'about ±3'])
      expect(looksNumeric(text), text).to.equal(true);
  });

  it('leaves texts alone', () => {
    for (const text of ['Paris', '2FA', 'a -> b', 'x > y', 'cd ../docs', '1939–1945']) {
      expect(looksNumeric(text), text).to.equal(false);
    }
  });
});
