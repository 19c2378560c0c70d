import type { Effect, Expression, Value } from '../../domain/scenario/expression.js';

/** How tightly each kind of expression holds together, as domain/scenario/parse-expression.ts reads them. */
const levels = { or: 1, and: 2, not: 3, compared: 4, sum: 5, product: 6, sign: 7, single: 8 } as const;

type Level = (typeof levels)[keyof typeof levels];

interface Said {
  readonly text: string;
  readonly level: Level;
}

/** Writes an expression in the language of conditions, so that the parser reads the same one. */
export const expressionText = (expression: Expression): string => say(expression).text;

/** Writes `trust += 1`. */
export const effectText = ({ variable, operator, value }: Effect): string =>
  `${variable} ${operator} ${expressionText(value)}`;

/** Writes a number, a text in quotes, yes or no. */
export function valueText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value);
  // A text ends at any quote of the kind that opened it, straight or curled.
  if (!/["“”„‟＂]/u.test(value)) return `"${value}"`;
  if (!/['‘’‚‛]/u.test(value)) return `'${value}'`;
  // One that holds all of them cannot be said as it is.
  return `«${value.replace(/[«»]/gu, '"')}»`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/u, '') : BigInt(value).toString();
}

function say(expression: Expression): Said {
  switch (expression.kind) {
    case 'value':
      return { text: valueText(expression.value), level: levels.single };
    case 'variable':
      return { text: expression.name, level: levels.single };
    case 'call':
      return {
        text: `${expression.name}(${expression.args.map(expressionText).join(', ')})`,
        level: levels.single,
      };
    case 'not':
      return { text: `not ${within(expression.of, levels.not)}`, level: levels.not };
    case 'negate': {
      // -1 is a number; -(1) turns one round.
      const isNumber = expression.of.kind === 'value' && typeof expression.of.value === 'number';
      return { text: `-${within(expression.of, isNumber ? undefined : levels.sign)}`, level: levels.sign };
    }
    case 'binary': {
      const { operator, left, right } = expression;
      const level = levelOf(operator);
      // Chains are read from the left; comparisons make none.
      const [first, second] =
        level === levels.compared ? [levels.sum, levels.sum] : [level, (level + 1) as Level];
      return { text: `${within(left, first)} ${operator} ${within(right, second)}`, level };
    }
  }
}

function levelOf(operator: (Expression & { readonly kind: 'binary' })['operator']): Level {
  if (operator === 'or' || operator === 'and') return levels[operator];
  if (operator === '+' || operator === '-') return levels.sum;
  return /^[*/%]$/u.test(operator) ? levels.product : levels.compared;
}

/** @param least - What holds less tightly stands in brackets; everything does where it is left out. */
function within(expression: Expression, least: Level | undefined): string {
  const { text, level } = say(expression);
  return least !== undefined && level >= least ? text : `(${text})`;
}
