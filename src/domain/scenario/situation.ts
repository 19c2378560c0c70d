import { folded } from './check-names.js';
import { evaluate, isTrue, resultOf, type Environment } from './evaluate.js';
import { everyRun, type Pick } from './every-run.js';
import type { Expression, Value } from './expression.js';
import { wholeSamples } from './literals.js';
import type { Memory } from './memory.js';
import type { Plan, PlannedChoice, PlannedEffect, PlannedStep } from './plan.js';

/** A step with all of the past that still matters there. */
export interface Situation {
  /** Number of the step. */
  readonly at: number;
  /** Values of the step's live slots, in their order. */
  readonly values: readonly (Value | undefined)[];
  /** Live bits of taken choices. */
  readonly taken: bigint;
}

/** So many ways at the most can chance go in one condition or effect list. */
const maxRuns = 256;

/** Finds what can be taken in a situation, and what comes of it. */
export class Situations implements Environment {
  readonly #plan: Plan;
  readonly #memory: Memory;
  #values: (Value | undefined)[] = [];
  #taken = 0n;
  #pick: Pick = () => 0;
  /** Throws of the dice since they were taken up, and what each of this run came to. */
  #throws = 0;
  #thrown = new Map<string, number>();
  /** Whether all was looked at that can happen, since this was last set: samples stood for all, names were written out. */
  exact = true;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#memory = plan.memory;
  }

  variable(name: string): Value | undefined {
    const slot = this.#memory.variables.get(name) ?? this.#memory.variables.get(folded(name));
    return slot === undefined ? undefined : this.#values[slot];
  }

  visits(step: string): number {
    const slot = this.#memory.visits.get(step);
    this.exact &&= slot !== undefined;
    return Number(this.#values[slot ?? -1] ?? 0);
  }

  chosen(name: string): boolean {
    const bits = this.#memory.chosen.get(name);
    this.exact &&= bits !== undefined;
    return (this.#taken & (bits ?? 0n)) !== 0n;
  }

  quiz(key: string) {
    const slot = this.#memory.quizzes.get(key) ?? -1;
    this.exact &&= slot >= 0;
    return this.#memory.outcomes.get(slot)?.values[Number(this.#values[slot] ?? 0)] ?? undefined;
  }

  random(min: number, max: number): number {
    this.#throws += 1;
    // Conditions of one step that throw alike see the same dice (walk.ts).
    const name = `${this.#throws} ${min} ${max}`;
    const thrown = this.#thrown.get(name);
    if (thrown !== undefined) return thrown;
    const { values, all } = wholeSamples(min, max, this.#memory.random);
    this.exact &&= all;
    const value = values[this.#pick(values.length)] ?? min;
    this.#thrown.set(name, value);
    return value;
  }

  /** The situations a walk can begin with. */
  begin(): readonly Situation[] {
    return this.#runs(() => {
      this.#values = [...this.#memory.start];
      this.#taken = 0n;
      return this.#enter(this.#plan.start);
    });
  }

  /** For each way chance can go, what may be taken; the conditions are looked at in the author's order. */
  offers(situation: Situation): readonly (readonly PlannedChoice[])[] {
    this.#recall(situation);
    const choices = this.#plan.steps[situation.at]?.choices ?? [];
    return this.#runs(() => choices.filter((choice) => this.#isOffered(choice)));
  }

  /** Whether a text can be shown in a situation. */
  canShow(situation: Situation, when: Expression): boolean {
    this.#recall(situation);
    return this.#runs(() => isTrue(evaluate(when, this))).includes(true);
  }

  /** The situations that taking a choice can lead to. */
  take(situation: Situation, { taken, effects, to }: PlannedChoice): readonly Situation[] {
    return this.#runs(() => {
      this.#recall(situation);
      this.#taken |= taken;
      this.#apply(effects);
      return this.#enter(to);
    });
  }

  /** The situations that doing a quiz of the step can lead to; the learner may do it again. */
  answer(situation: Situation): readonly Situation[] {
    const step = this.#plan.steps[situation.at];
    return (step?.quizzes ?? []).flatMap((slot) => {
      const at = step?.live.indexOf(slot) ?? -1;
      const outcomes = this.#memory.outcomes.get(slot);
      if (at < 0 || !outcomes) return [];
      this.exact &&= outcomes.all;
      const results = [...outcomes.values.keys()].slice(1);
      return results
        .filter((result) => result !== situation.values[at])
        .map((result) => ({ ...situation, values: situation.values.with(at, result) }));
    });
  }

  #runs<Result>(run: () => Result): readonly Result[] {
    const { results, all } = everyRun((pick) => {
      this.#pick = pick;
      this.#throws = 0;
      this.#thrown.clear();
      return run();
    }, maxRuns);
    this.exact &&= all;
    return results;
  }

  #recall({ at, values, taken }: Situation): void {
    this.#values = [...this.#memory.start];
    for (const [index, slot] of (this.#plan.steps[at]?.live ?? []).entries()) {
      this.#values[slot] = values[index];
    }
    this.#taken = taken;
  }

  #isOffered({ choice, taken, to }: PlannedChoice): boolean {
    if (to < 0 || (choice.once && (this.#taken & taken) !== 0n)) return false;
    this.#throws = 0;
    return !choice.when || isTrue(evaluate(choice.when, this));
  }

  #apply(effects: readonly PlannedEffect[]): void {
    for (const { slot, effect } of effects) this.#set(slot, resultOf(effect, this));
  }

  #set(slot: number, value: Value): void {
    const limits = this.#memory.limits[slot];
    this.#values[slot] =
      limits && typeof value === 'number' ? Math.min(limits.max, Math.max(limits.min, value)) : value;
  }

  #enter(at: number): Situation {
    const step = this.#plan.steps[at] as PlannedStep;
    if (step.visits !== undefined) this.#set(step.visits, Number(this.#values[step.visits]) + 1);
    this.#apply(step.entering);
    return {
      at,
      values: step.live.map((slot) => this.#values[slot]),
      taken: this.#taken & step.liveTaken,
    };
  }
}
