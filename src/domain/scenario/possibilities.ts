import { folded } from './check-names.js';
import type { Effect, Expression, Value } from './expression.js';
import { comparisonsOf, numberOf } from './literals.js';
import { namedCall } from './places.js';
import type { Plan, PlannedChoice } from './plan.js';
import {
  anything,
  beingTrue,
  compared,
  isEmpty,
  numbers,
  oneOf,
  together,
  truths,
  type Range,
} from './range.js';
import { toKindOf, toNumber } from './values.js';

/** What variables and the like may be, once these steps can be reached and these choices be taken. */
export class Possibilities {
  readonly #plan: Plan;
  readonly #looping: ReadonlySet<number>;
  readonly #reached: ReadonlySet<number>;
  readonly #variables = new Map<string, Range>();
  readonly #taken: ReadonlySet<string>;

  constructor(
    plan: Plan,
    reached: ReadonlySet<number>,
    offered: ReadonlySet<PlannedChoice>,
    looping: ReadonlySet<number>,
  ) {
    this.#plan = plan;
    this.#reached = reached;
    this.#looping = looping;
    this.#taken = new Set(Array.from(offered, ({ key }) => key));
    const effects = new Map<string, { effect: Effect; again: boolean }[]>();
    const note = (list: readonly Effect[], again: boolean) => {
      for (const effect of list) {
        const name = folded(effect.variable);
        effects.set(name, [...(effects.get(name) ?? []), { effect, again }]);
      }
    };
    for (const number of reached) {
      const step = plan.steps[number];
      if (step) note(step.step.effects, looping.has(number));
      for (const planned of step?.choices ?? []) {
        const { choice, to } = planned;
        if (offered.has(planned))
          note(choice.effects, looping.has(number) && looping.has(to) && !choice.once);
      }
    }
    for (const { name, start } of plan.scenario.variables) {
      this.#variables.set(folded(name), rangeOf(start, effects.get(folded(name)) ?? []));
    }
  }

  /** Whether an expression may be as true as wanted. */
  canBe(expression: Expression, wanted: boolean): boolean {
    if (expression.kind === 'not') return this.canBe(expression.of, !wanted);
    if (expression.kind !== 'binary' || (expression.operator !== 'and' && expression.operator !== 'or')) {
      return this.#canAll([{ expression, wanted }]);
    }
    const parts = [expression.left, expression.right];
    return (expression.operator === 'and') === wanted
      ? this.#canAll(parts.map((part) => ({ expression: part, wanted })))
      : parts.some((part) => this.canBe(part, wanted));
  }

  /** Whether all of these may come out as wanted at once, as far as each thing on its own tells. */
  #canAll(list: readonly { expression: Expression; wanted: boolean }[]): boolean {
    const ranges = new Map<string, Range>();
    const open = [...list];
    for (const { expression, wanted } of open) {
      if (expression.kind === 'not') open.push({ expression: expression.of, wanted: !wanted });
      else if (
        expression.kind === 'binary' &&
        (expression.operator === 'and' || expression.operator === 'or')
      ) {
        if ((expression.operator === 'and') === wanted) {
          open.push({ expression: expression.left, wanted }, { expression: expression.right, wanted });
        } else if (!this.canBe(expression, wanted)) return false;
      } else {
        const { of, operator, value } = comparisonOf(expression);
        const name = JSON.stringify(of);
        const range = ranges.get(name) ?? this.#range(of);
        const left = operator ? compared(range, operator, value, wanted) : beingTrue(range, wanted);
        if (isEmpty(left)) return false;
        // Chance falls anew each time.
        if (!name.includes('"random"')) ranges.set(name, left);
      }
    }
    return true;
  }

  #range(expression: Expression): Range {
    if (expression.kind === 'value') return oneOf(expression.value);
    if (expression.kind === 'variable') return this.#variables.get(folded(expression.name)) ?? anything;
    if (expression.kind !== 'call') return anything;
    const call = namedCall(expression);
    switch (call?.about) {
      case 'visits': {
        const number = this.#plan.steps.findIndex(({ step }) => step.id === call.name);
        return numbers(0, !this.#reached.has(number) ? 0 : this.#looping.has(number) ? Infinity : 1);
      }
      case 'chosen': {
        const bits = this.#plan.memory.chosen.get(call.name) ?? 0n;
        const isTaken = (key: string) =>
          this.#taken.has(key) && (this.#plan.memory.takenBit(key) & bits) !== 0n;
        return [...this.#plan.memory.taken.keys()].some(isTaken) ? truths(false, true) : truths(false);
      }
      case 'passed':
        return truths(false, true);
      case 'score':
        return numbers(0, 1);
      case undefined: {
        const [min, max] = expression.args.map(numberOf);
        const isPlain = expression.name === 'random' && min !== undefined && max !== undefined;
        return isPlain ? numbers(Math.min(min, max), Math.max(min, max)) : anything;
      }
    }
  }
}

/** Something compared with a value written out, either way round; or itself, to be true. */
function comparisonOf(expression: Expression) {
  for (const { of, operator, by } of comparisonsOf(expression) ?? []) {
    const value = literalOf(by);
    if (value !== undefined) return { of, operator, value };
  }
  return { of: expression, operator: undefined, value: 0 };
}

const literalOf = (expression: Expression) =>
  expression.kind === 'value' ? expression.value : numberOf(expression);

/** All values a variable may have; it keeps its kind. */
function rangeOf(start: Value, effects: readonly { effect: Effect; again: boolean }[]): Range {
  const all = typeof start === 'number' ? { ...anything, others: truths().others } : allOf(start);
  let range = oneOf(start);
  let [down, up] = [0, 0];
  for (const { effect, again } of effects) {
    const value = literalOf(effect.value);
    if (value === undefined) return all;
    if (effect.operator === '=') range = together(range, oneOf(toKindOf(start, value)));
    else if (typeof start !== 'number' || effect.operator === '*=') return all;
    else {
      const step = (effect.operator === '+=' ? 1 : -1) * toNumber(value);
      if (step !== 0) [down, up] = [down + Math.min(0, step), up + Math.max(0, step)];
      if (again && step !== 0) [down, up] = step > 0 ? [down, Infinity] : [-Infinity, up];
    }
  }
  return { ...range, min: range.min + down, max: range.max + up };
}

const allOf = (start: Value): Range =>
  typeof start === 'boolean' ? truths(false, true) : { ...truths(), others: 'any' };
