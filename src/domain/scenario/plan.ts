import { folded } from './check-names.js';
import type { Effect, Expression } from './expression.js';
import { stronglyConnected, type Graph } from './graph.js';
import { Memory, type Slot } from './memory.js';
import type { Choice, Scenario, Step } from './model.js';
import { choiceKey } from './lookup.js';

/** A scenario made ready for exploration: steps by number, and for each what of the past still matters there. */
export interface Plan {
  readonly scenario: Scenario;
  readonly memory: Memory;
  readonly steps: readonly PlannedStep[];
  /** Number of the step a walk begins with; -1 where there is no step at all. */
  readonly start: number;
  /** Which step leads to which, conditions not looked at. */
  readonly graph: Graph;
}

export interface PlannedStep {
  readonly step: Step;
  /** None at an ending: nothing goes on there. */
  readonly choices: readonly PlannedChoice[];
  readonly entering: readonly PlannedEffect[];
  readonly visits: Slot | undefined;
  /** Slots of its quizzes that conditions look at. */
  readonly quizzes: readonly Slot[];
  /** Conditions of its blocks. */
  readonly texts: readonly Expression[];
  /** Slots that a condition here or further on looks at, in order. */
  readonly live: readonly Slot[];
  /** The same of taken choices, as bits. */
  readonly liveTaken: bigint;
}

export interface PlannedChoice {
  readonly choice: Choice;
  /** `step/choice`. */
  readonly key: string;
  /** Number of the step it leads to; -1 where that does not exist. */
  readonly to: number;
  /** Its bit among taken choices; 0 where nobody looks. */
  readonly taken: bigint;
  readonly effects: readonly PlannedEffect[];
}

export interface PlannedEffect {
  readonly slot: Slot;
  readonly effect: Effect;
}

export function planOf(scenario: Scenario): Plan {
  const memory = new Memory(scenario);
  const numbers = new Map<string, number>();
  for (const [number, { id }] of scenario.steps.entries()) if (!numbers.has(id)) numbers.set(id, number);
  const bare = scenario.steps.map((step) => ({
    step,
    choices: step.ending ? [] : step.choices.map((choice) => plannedChoice(step, choice, numbers, memory)),
    entering: plannedEffects(step.effects, memory),
    visits: memory.visits.get(step.id),
    quizzes: step.quizzes.flatMap((key) => memory.quizzes.get(key) ?? []),
    texts: step.blocks.flatMap(({ when }) => when ?? []),
  }));
  const graph = bare.map(({ choices }) => choices.flatMap(({ to }) => (to < 0 ? [] : to)));
  const live = liveSlots(bare, graph, memory);
  const steps = bare.map((step, number) => {
    const bits = live[number] ?? 0n;
    return {
      ...step,
      live: [...memory.start.keys()].filter((slot) => (bits >> BigInt(slot)) & 1n),
      liveTaken: bits >> BigInt(memory.start.length),
    };
  });
  return {
    scenario,
    memory,
    steps,
    start: numbers.get(scenario.start) ?? (steps.length > 0 ? 0 : -1),
    graph,
  };
}

function plannedChoice(
  step: Step,
  choice: Choice,
  numbers: ReadonlyMap<string, number>,
  memory: Memory,
): PlannedChoice {
  const key = choiceKey(step.id, choice.id);
  return {
    choice,
    key,
    to: numbers.get(choice.to) ?? -1,
    taken: memory.taken.has(key) ? memory.takenBit(key) : 0n,
    effects: plannedEffects(choice.effects, memory),
  };
}

const plannedEffects = (effects: readonly Effect[], memory: Memory): readonly PlannedEffect[] =>
  effects.flatMap((effect) => {
    const slot = memory.variables.get(folded(effect.variable));
    return slot === undefined ? [] : { slot, effect };
  });

type BareStep = Omit<PlannedStep, 'live' | 'liveTaken'>;

/**
 * For each step the slots, as bits, that a condition here or further on looks at before they are set anew.
 *
 * Two pasts that agree in these go on alike, so they need not be told apart: that keeps the states few.
 */
function liveSlots(steps: readonly BareStep[], graph: Graph, memory: Memory): readonly bigint[] {
  const read = new Map<Expression, bigint>();
  const readBy = (expression: Expression): bigint => {
    const bits = read.get(expression) ?? memory.readBy(expression);
    read.set(expression, bits);
    return bits;
  };
  const before = (effects: readonly PlannedEffect[], after: bigint): bigint =>
    effects.reduceRight((bits, { slot, effect }) => {
      const bit = 1n << BigInt(slot);
      if (!(bits & bit)) return bits;
      return (effect.operator === '=' ? bits & ~bit : bits) | readBy(effect.value);
    }, after);
  const live = steps.map(({ choices, texts }) => {
    let bits = texts.reduce((sum, text) => sum | readBy(text), 0n);
    for (const { choice, taken } of choices) {
      if (choice.when) bits |= readBy(choice.when);
      if (choice.once) bits |= memory.asBits(taken);
    }
    return bits;
  });
  // From the endings on towards the start; round and round a loop until nothing is added.
  for (const part of stronglyConnected(graph))
    for (let grew = true; grew;) {
      grew = false;
      for (const number of part) {
        let bits = live[number] ?? 0n;
        for (const { to, taken, effects } of steps[number]?.choices ?? []) {
          const target = steps[to];
          if (!target) continue;
          const after = before(effects, before(target.entering, live[to] ?? 0n));
          bits |= after & ~memory.asBits(taken);
        }
        grew ||= bits !== live[number];
        live[number] = bits;
      }
    }
  return live;
}
