import { folded } from './check-names.js';
import type { BinaryOperator, Effect, Expression, Value } from './expression.js';
import { finding, placeName, quoted, type Finding } from './finding.js';
import type { Scenario } from './model.js';
import { namedCall, partsOf, usesOf } from './places.js';

type Kind = 'number' | 'boolean' | 'text';

/** With its article, as authors are told. */
const words: Record<Kind, string> = { number: 'a number', boolean: 'yes or no', text: 'a text' };

const kindOf = (value: Value): Kind =>
  typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';

/** What is computed or compared that cannot be: it has a value all the same, but hardly the one that was meant. */
export function* checkTypes(scenario: Scenario): Generator<Finding> {
  const kinds = new Map(scenario.variables.map(({ name, start }) => [folded(name), kindOf(start)]));
  for (const { place, expression, role } of usesOf(scenario)) {
    const faults = Array.from(partsOf(expression), ({ part }) => faultOf(part, kinds));
    const variable = typeof role === 'string' ? undefined : role.variable;
    if (typeof role !== 'string') faults.push(effectFault(role, kinds));
    const fault = faults.find((found) => found !== undefined);
    if (!fault) continue;
    yield finding(
      'type-mismatch',
      place,
      `In ${placeName(place)}, ${fault.message}`,
      fault.cure,
      variable === undefined ? {} : { variable },
    );
  }
}

interface Fault {
  readonly message: string;
  readonly cure: string;
}

type Kinds = ReadonlyMap<string, Kind>;

/** What kind of value an expression has; nothing where that is not known. */
function typeOf(expression: Expression, kinds: Kinds): Kind | undefined {
  switch (expression.kind) {
    case 'value':
      return kindOf(expression.value);
    case 'variable':
      return kinds.get(folded(expression.name));
    case 'not':
      return 'boolean';
    case 'negate':
      return 'number';
    case 'call':
      return expression.name === 'chosen' || expression.name === 'passed' ? 'boolean' : 'number';
    case 'binary':
      if (expression.operator === '+') return sumKind(expression, kinds);
      return arithmetic.has(expression.operator) ? 'number' : 'boolean';
  }
}

const arithmetic: ReadonlySet<BinaryOperator> = new Set(['-', '*', '/', '%']);
const ordering: ReadonlySet<BinaryOperator> = new Set(['<', '<=', '>', '>=']);

function sumKind({ left, right }: { left: Expression; right: Expression }, kinds: Kinds): Kind | undefined {
  const [a, b] = [typeOf(left, kinds), typeOf(right, kinds)];
  return a === b ? a : a === 'text' || b === 'text' ? 'text' : undefined;
}

function faultOf(part: Expression, kinds: Kinds): Fault | undefined {
  switch (part.kind) {
    case 'negate':
      return notNumber('-', [part.of], kinds);
    case 'binary':
      return operatorFault(part.operator, part.left, part.right, kinds);
    case 'call': {
      if (namedCall(part)) return undefined;
      if (part.name === 'random' || part.name === 'min' || part.name === 'max' || part.name === 'round')
        return notNumber(part.name, part.args, kinds);
      return {
        message: `${part.name}(…) does not name what it asks for.`,
        cure: `Write the name in quotes: ${part.name}("name").`,
      };
    }
    case 'not':
    case 'value':
    case 'variable':
      return undefined;
  }
}

function operatorFault(
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  kinds: Kinds,
): Fault | undefined {
  if (operator === 'and' || operator === 'or') return undefined;
  if (arithmetic.has(operator)) return notNumber(operator, [left, right], kinds);
  const [a, b] = [typeOf(left, kinds), typeOf(right, kinds)];
  if (operator === '+' && a === 'text' && b === 'text') return undefined;
  if (operator === '+') return notNumber(operator, [left, right], kinds);
  if (a && b && a !== b) {
    return {
      message: `${saidOf(left)} (${words[a]}) is compared with ${saidOf(right)} (${words[b]}).`,
      cure: `Compare ${words[a]} with ${words[a]}.`,
    };
  }
  if (ordering.has(operator) && a === 'boolean') {
    return {
      message: `${saidOf(left)} ${operator} ${saidOf(right)} compares yes or no by size.`,
      cure: 'Use = or !=, or the variable alone.',
    };
  }
  return undefined;
}

function notNumber(what: string, operands: readonly Expression[], kinds: Kinds): Fault | undefined {
  for (const operand of operands) {
    const kind = typeOf(operand, kinds);
    if (!kind || kind === 'number') continue;
    return {
      message: `${quoted(what)} wants numbers, and ${saidOf(operand)} is ${words[kind]}.`,
      cure: 'Compute with numbers only.',
    };
  }
  return undefined;
}

function effectFault({ variable, operator, value }: Effect, kinds: Kinds): Fault | undefined {
  const [kind, given] = [kinds.get(folded(variable)), typeOf(value, kinds)];
  if (!kind || !given) return undefined;
  const fits =
    operator === '='
      ? kind === given
      : kind === given && (kind === 'number' || (kind === 'text' && operator === '+='));
  if (fits) return undefined;
  return {
    message: `${variable} ${operator} ${saidOf(value)}: ${quoted(variable)} is ${words[kind]} and ${saidOf(value)} is ${words[given]}.`,
    cure:
      kind === given
        ? `Set it with =; ${operator} is for numbers.`
        : `Give it ${words[kind]}, or declare it with ${words[given]}.`,
  };
}

/** An operand in the author's words, where that is short. */
function saidOf(expression: Expression): string {
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind === 'call') return `${expression.name}(…)`;
  if (expression.kind !== 'value') return 'the result';
  return typeof expression.value === 'string' ? quoted(expression.value) : String(expression.value);
}
