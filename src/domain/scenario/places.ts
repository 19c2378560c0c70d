import type { Effect, Expression, FunctionName } from './expression.js';
import type { Place } from './finding.js';
import type { Scenario } from './model.js';

/** An expression and where it stands. */
export interface Use {
  readonly place: Place;
  readonly expression: Expression;
  /** What its value is for: it decides whether something is shown, changes a variable, or is the score. */
  readonly role: 'condition' | 'score' | Effect;
}

/** All expressions of a scenario, in the author's order. */
export function* usesOf({ steps, scoring }: Scenario): Generator<Use> {
  const effects = function* (place: Place, list: readonly Effect[]): Generator<Use> {
    for (const role of list) yield { place, expression: role.value, role };
  };
  for (const step of steps) {
    const place = { step: step.id };
    yield* effects(place, step.effects);
    for (const { when } of step.blocks) if (when) yield { place, expression: when, role: 'condition' };
    for (const choice of step.choices) {
      const there = { ...place, choice };
      if (choice.when) yield { place: there, expression: choice.when, role: 'condition' };
      yield* effects(there, choice.effects);
    }
  }
  if (scoring.kind === 'variables') yield { place: {}, expression: scoring.value, role: 'score' };
}

/** An expression and all it is made of, the whole before its parts; with what each part stands in. */
export function* partsOf(
  expression: Expression,
  within?: Expression,
): Generator<{ part: Expression; within: Expression | undefined }> {
  yield { part: expression, within };
  for (const part of operandsOf(expression)) yield* partsOf(part, expression);
}

/** What an expression is made of. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'value':
    case 'variable':
      return [];
    case 'not':
    case 'negate':
      return [expression.of];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
  }
}

const named = ['visits', 'chosen', 'passed', 'score'] as const satisfies readonly FunctionName[];
export type NamedCall = (typeof named)[number];

/** The function and the name it asks for where an expression is such a call: `visits("desk")`. */
export function namedCall(
  expression: Expression,
): { readonly about: NamedCall; readonly name: string } | undefined {
  if (expression.kind !== 'call') return undefined;
  const about = named.find((name) => name === expression.name);
  const [first] = expression.args;
  return about && first?.kind === 'value' && typeof first.value === 'string'
    ? { about, name: first.value }
    : undefined;
}
