import { folded } from './check-names.js';
import type { BinaryOperator, Effect, Expression } from './expression.js';
import type { Scenario } from './model.js';
import { namedCall, partsOf, usesOf } from './places.js';

/**
 * What a scenario compares something with, where it never does anything with it but compare it with numbers written out.
 *
 * Then all values beyond the last of those numbers are alike, and a few samples stand for all values.
 */
export interface Literals {
  readonly numbers: readonly number[];
  /** Whether that is all that is ever done with it. */
  readonly only: boolean;
}

/** What something is named by here: a variable (letter case apart), what is visited, a quiz's score, chance. */
export type Subject = `variable ${string}` | `visits ${string}` | `score ${string}` | 'random';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

const swaps: Record<Comparison, Comparison> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const isComparison = (operator: BinaryOperator): operator is Comparison => Object.hasOwn(swaps, operator);

/** A comparison of two things both ways round, or nothing where it is none. */
export function comparisonsOf(expression: Expression) {
  if (expression.kind !== 'binary' || !isComparison(expression.operator)) return undefined;
  const { left, right, operator } = expression;
  return [
    { of: left, operator, by: right },
    { of: right, operator: swaps[operator], by: left },
  ];
}

export function subjectOf(expression: Expression): Subject | undefined {
  if (expression.kind === 'variable') return `variable ${folded(expression.name)}`;
  if (expression.kind !== 'call') return undefined;
  const call = namedCall(expression);
  if (call?.about === 'visits' || call?.about === 'score') return `${call.about} ${call.name}`;
  return expression.name === 'random' ? 'random' : undefined;
}

/** What every subject of a scenario's conditions and effects is compared with. */
export function literalsOf(scenario: Scenario): ReadonlyMap<Subject, Literals> {
  const all = new Map<Subject, { numbers: number[]; only: boolean }>();
  for (const { expression, role } of usesOf(scenario)) {
    if (role === 'score') continue;
    for (const { part, within } of partsOf(expression)) {
      const subject = subjectOf(part);
      if (!subject) continue;
      const literals = all.get(subject) ?? { numbers: [], only: true };
      all.set(subject, literals);
      const number = comparedWith(part, within, role);
      if (number === undefined) literals.only = false;
      else literals.numbers.push(number);
    }
  }
  return all;
}

const truthful: readonly (BinaryOperator | Expression['kind'] | undefined)[] = [
  undefined,
  'not',
  'and',
  'or',
];

/** The number that a part of an expression is compared with; 0 where it stands for a truth. */
function comparedWith(
  part: Expression,
  within: Expression | undefined,
  role: 'condition' | Effect,
): number | undefined {
  const around = within?.kind === 'binary' ? within.operator : within?.kind;
  if (truthful.includes(around)) return within || role === 'condition' ? 0 : undefined;
  const comparison = within && comparisonsOf(within)?.find(({ of }) => of === part);
  return comparison && numberOf(comparison.by);
}

/** The number an expression writes out, with its sign. */
export function numberOf(expression: Expression): number | undefined {
  if (expression.kind === 'negate') {
    const number = numberOf(expression.of);
    return number === undefined ? undefined : -number;
  }
  return expression.kind === 'value' && typeof expression.value === 'number' ? expression.value : undefined;
}

/** How far a counter that only goes one way, and is only compared, has to be counted. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Limits beyond which a variable need not be told apart; none where it goes both ways or is computed with. */
export function limitsOf(
  literals: Literals | undefined,
  start: number,
  effects: readonly Effect[],
): Limits | undefined {
  if (literals?.only === false) return undefined;
  const numbers = [start, ...(literals?.numbers ?? [])];
  let [up, down] = [true, true];
  for (const { operator, value } of effects) {
    const number = numberOf(value);
    if (number === undefined || operator === '*=') return undefined;
    if (operator === '=') numbers.push(number);
    const step = operator === '+=' ? number : operator === '-=' ? -number : 0;
    if (step < 0) up = false;
    if (step > 0) down = false;
  }
  if (!up && !down) return undefined;
  return {
    min: down ? Math.min(...numbers) - 1 : -Infinity,
    max: up ? Math.max(...numbers) + 1 : Infinity,
  };
}

const maxAll = 12;

/** Values that stand for more than they are, and whether they stand for all there are. */
export interface Samples<Item> {
  readonly values: readonly Item[];
  readonly all: boolean;
}

/** Whole numbers from `min` to `max`: all where they are few, else the ends and those beside what they are compared with. */
export function wholeSamples(min: number, max: number, literals: Literals | undefined): Samples<number> {
  const count = max - min + 1;
  if (count <= maxAll) {
    return { values: Array.from({ length: Math.max(1, count) }, (_, index) => min + index), all: true };
  }
  const near = (literals?.numbers ?? [])
    .map(Math.floor)
    .flatMap((number) => [number - 1, number, number + 1, number + 2]);
  const values = [...new Set([min, max, ...near])].filter((value) => value >= min && value <= max);
  return { values: values.slice(0, 2 * maxAll), all: literals?.only === true && values.length <= 2 * maxAll };
}

/** Scores from 0 to 1: those it is compared with, and one between each two. */
export function scoreSamples(literals: Literals | undefined): Samples<number> {
  if (!literals) return { values: [1], all: true };
  const ends = [...new Set([0, 0.5, 1, ...literals.numbers])].filter((end) => end >= 0 && end <= 1).sort();
  const values = ends.flatMap((end, index) => [end, (end + (ends[index + 1] ?? end)) / 2]);
  return {
    values: [...new Set(values)].slice(0, 2 * maxAll),
    all: literals.only && values.length <= 2 * maxAll,
  };
}
