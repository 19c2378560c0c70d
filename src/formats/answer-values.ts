import { readNumber } from '../domain/question/numeric.js';

/** What an author wrote as a number: one, or a range with its ends included. */
export interface NumericValue {
  readonly min?: number;
  readonly max?: number;
  /** Stands behind the number: `kg`, `%`. */
  readonly unit: string | undefined;
  /** The author had the range the wrong way round. */
  readonly isReversed: boolean;
  /** `1,500` can mean two things. */
  readonly isAmbiguous: boolean;
}

interface Quantity {
  readonly value: number;
  readonly unit: string | undefined;
  readonly isAmbiguous: boolean;
}

/** A number, then nothing, a sign (`25%`), or one word after a space (`25 kg`): `2FA` and `4 by 4` are texts. */
const quantity = /^(.*?\p{Nd})(?:\s*([%‰°$€£¥]\S*)|\s+(\p{L}\S*))?$/u;

function readQuantity(text = ''): Quantity | undefined {
  const [, digits = '', sign, word] = quantity.exec(text.trim()) ?? [];
  const [first, ...more] = readNumber(digits);
  // A point is always decimal; a comma before three digits parts thousands: nobody writes 1,500 for one and a half.
  const grouped = digits.includes(',') ? more[0] : undefined;
  const value = grouped ?? first;
  return value === undefined ? undefined : { value, unit: sign ?? word, isAmbiguous: grouped !== undefined };
}

/** `>= 5`; `20..30`; `3.14 ± 0.01`. */
const forms = /^\s*(?:(>=|≥)|(<=|≤))(.+)$|^(.+?)(?:(\.{2,3}|…)|±|\+\/?[-−–])(.+)$/u;

/** Reads `25`, `-3,5`, `20..30`, `3.14 ± 0.01`, `>= 5`, `25 kg`; `undefined` where it is none of these. */
export function readNumericValue(text: string): NumericValue | undefined {
  const [, least, most, bound, left, dots, right] = forms.exec(text) ?? [];
  const first = readQuantity(bound ?? left ?? text);
  const second = left === undefined ? first : readQuantity(right);
  if (!first || !second || (first.unit && first.unit !== second.unit)) return undefined;
  const [low, high] =
    left === undefined || dots !== undefined
      ? [first.value, second.value]
      : [rounded(first.value - Math.abs(second.value)), rounded(first.value + Math.abs(second.value))];
  return {
    ...(most === undefined ? { min: Math.min(low, high) } : {}),
    ...(least === undefined ? { max: Math.max(low, high) } : {}),
    unit: second.unit,
    isReversed: low > high,
    isAmbiguous: first.isAmbiguous || second.isAmbiguous,
  };
}

/** 3.14 - 0.01 is 3.13, not 3.1300000000000003. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** Whether a text that is no number was perhaps meant to be one. */
export const looksNumeric = (text: string): boolean =>
  /^\s*(?:[<>]=?|[≤≥])\s*\p{Nd}|\p{Nd}\s*(?:\.\.|…|±|\+\/?-)|(?:±|\+\/?-)\s*\p{Nd}/u.test(text);
