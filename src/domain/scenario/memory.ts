import type { Effect, Expression, Value } from './expression.js';
import { folded } from './check-names.js';
import {
  limitsOf,
  literalsOf,
  scoreSamples,
  type Limits,
  type Literals,
  type Samples,
  type Subject,
} from './literals.js';
import type { Scenario } from './model.js';
import { choiceKey, choiceKeysOf } from './lookup.js';
import { namedCall, partsOf, usesOf } from './places.js';

/** How a quiz has come out; `null` until it has. */
export type QuizOutcome = { readonly passed: boolean; readonly scaled: number } | null;

/** One thing of the past that conditions can look at: a number of its own among all of them. */
export type Slot = number;

/**
 * What of the past the conditions of a scenario look at: variables, visits and quizzes, each a slot with a value; then whether
 * choices were taken, each a slot that is set or not.
 */
export class Memory {
  readonly variables = new Map<string, Slot>();
  readonly visits = new Map<string, Slot>();
  readonly quizzes = new Map<string, Slot>();
  /** By `step/choice`. */
  readonly taken = new Map<string, Slot>();
  /** For a name that `chosen()` asks for: its choices, as bits of the slots of taken choices counted from 0. */
  readonly chosen = new Map<string, bigint>();
  /** Values at the beginning; none for a variable that is declared nowhere. */
  readonly start: (Value | undefined)[] = [];
  readonly limits: (Limits | undefined)[] = [];
  /** What a quiz can come out as; its slot's value is the index in it. */
  readonly outcomes = new Map<Slot, Samples<QuizOutcome>>();
  readonly random: Literals | undefined;

  constructor(scenario: Scenario) {
    const literals = literalsOf(scenario);
    this.random = literals.get('random');
    this.#addVariables(scenario, literals);
    for (const { expression, role } of usesOf(scenario)) {
      if (role === 'score') continue;
      for (const { part } of partsOf(expression)) {
        const call = namedCall(part);
        if (call?.about === 'visits') this.#addVisits(call.name, literals);
        else if (call?.about === 'chosen') this.chosen.set(call.name, 0n);
        else if (call) this.#addQuiz(call.name, literals);
      }
    }
    this.#addTaken(scenario);
  }

  #add(value: Value | undefined, limits?: Limits): Slot {
    this.limits.push(limits);
    return this.start.push(value) - 1;
  }

  #addVariables(scenario: Scenario, literals: ReadonlyMap<Subject, Literals>): void {
    const effects = new Map<string, Effect[]>();
    for (const { role } of usesOf(scenario)) {
      if (typeof role === 'string') continue;
      const name = folded(role.variable);
      effects.set(name, [...(effects.get(name) ?? []), role]);
    }
    for (const { name, start } of scenario.variables) {
      const key = folded(name);
      if (this.variables.has(key)) continue;
      const limits =
        typeof start === 'number'
          ? limitsOf(literals.get(`variable ${key}`), start, effects.get(key) ?? [])
          : undefined;
      this.variables.set(key, this.#add(start, limits));
    }
    for (const name of effects.keys())
      if (!this.variables.has(name)) this.variables.set(name, this.#add(undefined));
  }

  #addVisits(step: string, literals: ReadonlyMap<Subject, Literals>): void {
    if (this.visits.has(step)) return;
    const counted: Effect = { variable: '', operator: '+=', value: { kind: 'value', value: 1 } };
    this.visits.set(step, this.#add(0, limitsOf(literals.get(`visits ${step}`), 0, [counted])));
  }

  #addQuiz(key: string, literals: ReadonlyMap<Subject, Literals>): void {
    if (this.quizzes.has(key)) return;
    const slot = this.#add(0);
    this.quizzes.set(key, slot);
    const { values, all } = scoreSamples(literals.get(`score ${key}`));
    const came = values.flatMap((scaled) => [
      { passed: false, scaled },
      { passed: true, scaled },
    ]);
    this.outcomes.set(slot, { values: [null, ...came], all });
  }

  /** Last of all: these slots are kept as bits. */
  #addTaken(scenario: Scenario): void {
    for (const name of this.chosen.keys()) {
      let bits = 0n;
      for (const key of choiceKeysOf(scenario, name)) bits |= this.takenBit(key);
      this.chosen.set(name, bits);
    }
    for (const step of scenario.steps)
      for (const choice of step.choices) if (choice.once) this.takenBit(choiceKey(step.id, choice.id));
  }

  /** The bit of a taken choice; a new one where it has none. */
  takenBit(key: string): bigint {
    const slot = this.taken.get(key) ?? this.taken.size;
    this.taken.set(key, slot);
    return 1n << BigInt(slot);
  }

  /** The slots an expression looks at, as bits: those with a value first. */
  readBy(expression: Expression): bigint {
    let bits = 0n;
    for (const { part } of partsOf(expression)) {
      const call = namedCall(part);
      const slot =
        part.kind === 'variable'
          ? this.variables.get(folded(part.name))
          : call && (call.about === 'visits' ? this.visits : this.quizzes).get(call.name);
      if (call?.about === 'chosen') bits |= this.asBits(this.chosen.get(call.name) ?? 0n);
      else if (slot !== undefined) bits |= 1n << BigInt(slot);
    }
    return bits;
  }

  /** Bits of taken choices among those of all slots. */
  readonly asBits = (taken: bigint): bigint => taken << BigInt(this.start.length);
}
