import type { Value } from './expression.js';
import type { Comparison } from './literals.js';

/** Values that something may have: numbers between two, and texts and truths, of which there may be `any`. */
export interface Range {
  /** Above `max` where it is no number. */
  readonly min: number;
  readonly max: number;
  readonly others: ReadonlySet<string | boolean> | 'any';
}

const none: ReadonlySet<string | boolean> = new Set();

export const anything: Range = { min: -Infinity, max: Infinity, others: 'any' };
export const numbers = (min: number, max: number): Range => ({ min, max, others: none });
export const truths = (...values: readonly boolean[]): Range => ({
  min: Infinity,
  max: -Infinity,
  others: new Set(values),
});
export const oneOf = (value: Value): Range =>
  typeof value === 'number' ? numbers(value, value) : { ...truths(), others: new Set([value]) };

export const isEmpty = ({ min, max, others }: Range): boolean =>
  min > max && others !== 'any' && others.size === 0;

export const together = (left: Range, right: Range): Range => ({
  min: Math.min(left.min, right.min),
  max: Math.max(left.max, right.max),
  others:
    left.others === 'any' || right.others === 'any' ? 'any' : new Set([...left.others, ...right.others]),
});

/** Numbers are rounded to nine decimals, so nothing lies nearer. */
const least = 1e-9;

const opposites: Record<Comparison, Comparison> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The values of a range for which a comparison with a value comes out as wanted; some more where that is hard to say. */
export function compared(range: Range, operator: Comparison, value: Value, wanted: boolean): Range {
  const isEquality = operator === '=' || operator === '!=';
  const keepsSame = (operator === '=') === wanted;
  // Values of two kinds are never equal; which of them is greater is not looked at here.
  const keepsOtherKinds = !isEquality || !keepsSame;
  if (typeof value === 'number') {
    const bounds = between(range, wanted ? operator : opposites[operator], value);
    return { ...bounds, others: keepsOtherKinds ? range.others : none };
  }
  const bounds = keepsOtherKinds ? { min: range.min, max: range.max } : truths();
  if (!isEquality) return { ...bounds, others: range.others };
  if (range.others === 'any') return { ...bounds, others: keepsSame ? new Set([value]) : 'any' };
  return { ...bounds, others: new Set([...range.others].filter((other) => (other === value) === keepsSame)) };
}

function between({ min, max }: Range, operator: Comparison, value: number): { min: number; max: number } {
  switch (operator) {
    case '=':
      return { min: Math.max(min, value), max: Math.min(max, value) };
    case '!=':
      return min === value && max === value ? truths() : { min, max };
    case '<':
      return { min, max: Math.min(max, value - least) };
    case '<=':
      return { min, max: Math.min(max, value) };
    case '>':
      return { min: Math.max(min, value + least), max };
    case '>=':
      return { min: Math.max(min, value), max };
  }
}

/** The values of a range that are as true as wanted. */
export function beingTrue({ min, max, others }: Range, wanted: boolean): Range {
  const bounds = between({ min, max, others }, wanted ? '!=' : '=', 0);
  if (others === 'any') return { ...bounds, others };
  return { ...bounds, others: new Set([...others].filter((other) => Boolean(other) === wanted)) };
}
