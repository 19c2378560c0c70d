import { readNumber } from '../domain/question/read-number.js';
import { withoutUnseenMarks } from '../domain/question/unseen-marks.js';

/** What an author wrote as a number. */
export interface NumericValue {
  /** One number or a range with its ends included. */
  readonly range: { readonly min?: number; readonly max?: number };
  /** Stands behind the number: `kg`, `%`. */
  readonly unit: string | undefined;
  /** `1,500` can mean two things; `30..20` is the wrong way round. */
  readonly doubt: 'number-ambiguous' | 'range-reversed' | undefined;
}

/** A number, then nothing, a sign (`25%`), or one word after a space (`25 kg`): `2FA` and `4 by 4` are texts. */
const quantity = /^(.*?\p{Nd})(?:\s*([%‰°$€£¥]\S*)|\s+(\p{L}\S*))?$/u;

/** `007`, `0800 123`: what starts so is a code or a telephone number. */
const code = /^[+-]?[0٠۰]\p{Nd}/u;

function readQuantity(text = '') {
  const [, digits = '', sign, word] = quantity.exec(withoutUnseenMarks(text).trim()) ?? [];
  const values = code.test(digits) ? [] : readNumber(digits);
  // A point is always decimal; a comma before three digits parts thousands: nobody writes 1,500 for one and a half.
  const isAmbiguous = values.length > 1 && digits.includes(',');
  const value = values[isAmbiguous ? 1 : 0];
  return value === undefined ? undefined : { value, unit: sign ?? word, isAmbiguous };
}

/** `>= 5`; `20..30`; `3.14 ± 0.01`. */
const forms = /^\s*(?:(>=|≥)|(<=|≤))(.+)$|^(.+?)(?:(\.{2,3}|…)|±|\+\/?[-−–])(.+)$/u;

/** Reads `25`, `-3,5`, `20..30`, `3.14 ± 0.01`, `>= 5`, `25 kg`; `undefined` where it is none of these. */
export function readNumericValue(text: string): NumericValue | undefined {
  const [, least, most, bound, left, dots, right] = forms.exec(text) ?? [];
  const first = readQuantity(bound ?? left ?? text);
  const second = left === undefined ? first : readQuantity(right);
  if (!first || !second || (first.unit && first.unit !== second.unit)) return undefined;
  const slack = Math.abs(second.value);
  const [low, high] =
    left === undefined || dots
      ? [first.value, second.value]
      : [rounded(first.value - slack), rounded(first.value + slack)];
  return {
    range: {
      ...(most ? {} : { min: Math.min(low, high) }),
      ...(least ? {} : { max: Math.max(low, high) }),
    },
    unit: second.unit,
    doubt:
      low > high
        ? 'range-reversed'
        : first.isAmbiguous || second.isAmbiguous
          ? 'number-ambiguous'
          : undefined,
  };
}

/** 3.14 - 0.01 is 3.13, not 3.1300000000000003. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** Whether a text that is no number was perhaps meant to be one. */
export const looksNumeric = (text: string): boolean =>
  /^\s*(?:[<>]=?|[≤≥])\s*\p{Nd}|\p{Nd}\s*(?:\.\.|…|±|\+\/?-)|(?:±|\+\/?-)\s*\p{Nd}|^\s*[+-]?\p{Nd}[\p{Nd}.,]*e[+-]?\p{Nd}{3}/iu.test(
    text,
  );
