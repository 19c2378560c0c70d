import { withoutUnseenMarks } from './unseen-marks.js';

/** Digits of other scripts by the code point of their zero: Arabic-Indic, Eastern Arabic-Indic, Devanagari, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** Sign, mantissa, exponent. */
const shape = /^([+-]?)\s*(.*?)(?:e([+-]?\d+))?$/iu;

/** `15`, `1,5`, `1.5`, `.5`, `5.`; U+066B is the Arabic decimal separator. */
const decimalShape = /^(?=.*\d)(\d*)(?:[.,\u066b](\d*))?$/u;

/** Thousands apart, and perhaps decimals behind another mark: `1 500`, `1.500,25`; in groups of two as well, as in India. */
const groupedShape = /^([1-9]\d{0,2}([ .,])(?:\d{2,3}\2)*\d{3})(?:(?!\2)[.,\u066b](\d*))?$/u;

/**
 * The numbers that a typed text can mean; most plausible first, empty when it is none.
 *
 * `1,5` and `1.5` are both one and a half. `1,500` can mean two things, so both are returned: a learner is not wrong for the
 * habits of their country.
 */
export function readNumber(typed: string): readonly number[] {
  const text = asciiDigits(withoutUnseenMarks(typed))
    .replace(/[−–﹣－]/gu, '-')
    .replace(/\u060c/gu, ',')
    .replace(/[\s'’_\u066c]+/gu, ' ')
    .trim();
  const [, sign = '', mantissa = '', exponent = '0'] = shape.exec(text) ?? [];
  const decimal = decimalShape.exec(mantissa);
  const grouped = groupedShape.exec(mantissa);
  const readings: number[] = [];
  if (decimal) readings.push(Number(`${sign}${decimal[1] ?? ''}.${decimal[2] ?? ''}0e${exponent}`));
  if (grouped) {
    const whole = (grouped[1] ?? '').replace(/[ .,]/gu, '');
    readings.push(Number(`${sign}${whole}.${grouped[3] ?? ''}0e${exponent}`));
  }
  // Adding zero makes -0 the 0 that it is.
  return readings.filter(Number.isFinite).map((value) => value + 0);
}
