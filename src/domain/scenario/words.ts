import type { BinaryOperator, FunctionName } from './expression.js';

/** How many values a function takes. */
export const arity: Readonly<Record<FunctionName, number>> = {
  visits: 1,
  chosen: 1,
  passed: 1,
  score: 1,
  random: 2,
  min: 2,
  max: 2,
  round: 1,
};

/** Functions that ask for something by its name: that stands in quotes, so that it can be checked. */
export const named: ReadonlySet<string> = new Set(['visits', 'chosen', 'passed', 'score']);

export const literals: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Words that name no variable. */
export const reserved: ReadonlySet<string> = new Set([...literals.keys(), 'and', 'or', 'not', 'is']);

export const comparisons: ReadonlyMap<string, BinaryOperator> = new Map([
  ['=', '='],
  ['==', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
]);

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(arity, name);

/** Whether a word can name a variable. */
export const isVariableName = (text: string): boolean =>
  /^[a-z_][a-z0-9_-]*$/u.test(text) && !reserved.has(text);
