import type { Value } from './expression.js';

/** Numbers end here: sums in a loop must not run off. */
const largest = 1e12;

/** Texts end here: `word += word` in a loop must not fill the memory. */
const longest = 1000;

/** A number that can be stored and shown: finite, within ±1e12, to nine decimals. */
export function tidy(value: number): number {
  if (Number.isNaN(value)) return 0;
  const kept = Math.min(largest, Math.max(-largest, value));
  // Adding zero makes -0 the 0 that it is.
  return (Number.isInteger(kept) ? kept : Number(kept.toFixed(9))) + 0;
}

/** A value as it may be kept: JSON and an LRS take no number that is none, and no half character. */
export function tidyValue(value: Value): Value {
  if (typeof value === 'number') return tidy(value);
  return typeof value === 'string' ? value.slice(0, longest).replace(/\p{Surrogate}/gu, '') : value;
}

/** A value as a number: true is 1, false 0, and so is a text unless it is a number. */
export function toNumber(value: Value): number {
  if (typeof value !== 'string') return tidy(Number(value));
  const text = value.trim();
  return /^[+-]?\d+(?:\.\d+)?$/u.test(text) ? tidy(Number(text)) : 0;
}

/** Whether a value holds as a condition: not 0, not empty, not false. */
export const isTrue = (value: Value): boolean =>
  typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== '' && value !== false;

/** A value as the kind that another is of: variables keep the kind they were declared with. */
export function toKindOf(model: Value | undefined, value: Value): Value {
  if (typeof model === 'number') return toNumber(value);
  if (typeof model === 'boolean') return isTrue(value);
  return model === undefined ? value : String(value);
}
