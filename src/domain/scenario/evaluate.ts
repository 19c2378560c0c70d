import type { BinaryOperator, Effect, Expression, Value } from './expression.js';
import { isTrue, tidy, tidyValue, toKindOf, toNumber } from './values.js';

export { isTrue } from './values.js';

/** What an expression can ask for. */
export interface Environment {
  variable(name: string): Value | undefined;
  visits(step: string): number;
  chosen(choice: string): boolean;
  quiz(key: string): { readonly passed: boolean; readonly scaled: number } | undefined;
  /** A whole number; `min` and `max` are whole, `min` is not above `max`. */
  random(min: number, max: number): number;
}

/** Deeper than any text is read to; trees from elsewhere end here. */
const maxDepth = 1000;

type Call = Expression & { readonly kind: 'call' };

/**
 * The value of an expression: there always is one.
 *
 * Where an operator meets what it was not made for, numbers are taken for granted (`toNumber`): x / 0 and x % 0 are 0, a text is
 * 0 unless it is a number. `=` of two kinds is false. Texts are joined by `+` and compared by `<` in the order of their
 * characters. An unknown variable is 0.
 */
export const evaluate = (expression: Expression, environment: Environment): Value =>
  valueOf(expression, environment, 0);

/** The value that an effect gives its variable, of the kind that the variable has. */
export function resultOf({ variable, operator, value }: Effect, environment: Environment): Value {
  const before = environment.variable(variable);
  const given = evaluate(value, environment);
  if (operator === '=') return toKindOf(before, given);
  const sign = operator === '+=' ? '+' : operator === '-=' ? '-' : '*';
  return toKindOf(before, compute(sign, before ?? (typeof given === 'string' ? '' : 0), given));
}

function valueOf(expression: Expression, environment: Environment, depth: number): Value {
  if (depth > maxDepth) return 0;
  const part = (of: Expression) => valueOf(of, environment, depth + 1);
  switch (expression.kind) {
    case 'value':
      return tidyValue(expression.value);
    case 'variable':
      return tidyValue(environment.variable(expression.name) ?? 0);
    case 'not':
      return !isTrue(part(expression.of));
    case 'negate':
      return tidy(-toNumber(part(expression.of)));
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'and') return isTrue(part(left)) && isTrue(part(right));
      if (operator === 'or') return isTrue(part(left)) || isTrue(part(right));
      return compute(operator, part(left), part(right));
    }
    case 'call':
      return callOf(expression, environment, part);
  }
}

function compute(operator: Exclude<BinaryOperator, 'and' | 'or'>, left: Value, right: Value): Value {
  const areTexts = typeof left === 'string' && typeof right === 'string';
  const [a, b] = areTexts ? [left, right] : [toNumber(left), toNumber(right)];
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '+':
      return areTexts ? tidyValue(left + right) : tidy(toNumber(left) + toNumber(right));
    case '-':
      return tidy(toNumber(left) - toNumber(right));
    case '*':
      return tidy(toNumber(left) * toNumber(right));
    case '/':
      return toNumber(right) === 0 ? 0 : tidy(toNumber(left) / toNumber(right));
    case '%':
      return toNumber(right) === 0 ? 0 : tidy(toNumber(left) % toNumber(right));
  }
}

function callOf({ name, args }: Call, environment: Environment, part: (of: Expression) => Value): Value {
  const [first = 0, second = 0] = args.map(part);
  switch (name) {
    case 'visits':
      return tidy(environment.visits(String(first)));
    case 'chosen':
      return environment.chosen(String(first));
    case 'passed':
      return environment.quiz(String(first))?.passed === true;
    case 'score':
      return tidy(environment.quiz(String(first))?.scaled ?? 0);
    case 'random':
      return randomOf(toNumber(first), toNumber(second), environment);
    case 'min':
      return Math.min(toNumber(first), toNumber(second));
    case 'max':
      return Math.max(toNumber(first), toNumber(second));
    case 'round':
      return tidy(Math.round(toNumber(first)));
  }
}

/** Ends the wrong way round are turned; between 1.2 and 1.8 there is no whole number, so the lower end is rounded. */
function randomOf(one: number, other: number, environment: Environment): number {
  const min = Math.ceil(Math.min(one, other));
  const max = Math.floor(Math.max(one, other));
  return tidy(min > max ? Math.round(Math.min(one, other)) : environment.random(min + 0, max + 0));
}
