import type { Expression } from './expression.js';
import { isLoop, reachedFrom, reversed, stronglyConnected } from './graph.js';
import type { Plan, PlannedChoice } from './plan.js';
import { Possibilities } from './possibilities.js';

/** What might happen in a scenario: all that can, and some that cannot. */
export interface Imagined {
  readonly reached: ReadonlySet<number>;
  readonly offered: ReadonlySet<PlannedChoice>;
  readonly shown: ReadonlySet<Expression>;
  /** Steps that are no ending and where nothing can be offered. */
  readonly stuck: ReadonlySet<number>;
  readonly traps: readonly (readonly number[])[];
}

/**
 * Looks at a scenario with too many situations to go through them: each variable on its own, with all values it may have at
 * any time. So what cannot be imagined cannot happen.
 */
export function imagine(plan: Plan): Imagined {
  const reached = new Set(plan.start < 0 ? [] : [plan.start]);
  const offered = new Set<PlannedChoice>();
  const looping = new Set(
    stronglyConnected(plan.graph).flatMap((part) => (isLoop(plan.graph, part) ? part : [])),
  );
  let truth = new Possibilities(plan, reached, offered, looping);
  for (let before = -1; before !== offered.size;) {
    before = offered.size;
    for (const number of reached)
      for (const choice of plan.steps[number]?.choices ?? []) {
        if (offered.has(choice) || choice.to < 0) continue;
        if (choice.choice.when && !truth.canBe(choice.choice.when, true)) continue;
        offered.add(choice);
        reached.add(choice.to);
      }
    truth = new Possibilities(plan, reached, offered, looping);
  }
  const texts = [...reached].flatMap((number) => plan.steps[number]?.texts ?? []);
  return {
    reached,
    offered,
    shown: new Set(texts.filter((text) => truth.canBe(text, true))),
    ...placesWithoutExit(plan, reached, offered),
  };
}

function placesWithoutExit(plan: Plan, reached: ReadonlySet<number>, offered: ReadonlySet<PlannedChoice>) {
  const graph = plan.steps.map(({ choices }) =>
    choices.flatMap((choice) => (offered.has(choice) ? choice.to : [])),
  );
  const isEnding = (number: number) => plan.steps[number]?.step.ending !== undefined;
  const stuck = new Set([...reached].filter((number) => !isEnding(number) && graph[number]?.length === 0));
  const ends = [...graph.keys()].filter((number) => isEnding(number) || stuck.has(number));
  const fine = reachedFrom(reversed(graph), ends);
  const traps = stronglyConnected(graph).filter(
    (part) =>
      part.every((number) => reached.has(number) && !fine.has(number)) &&
      part.every((number) => graph[number]?.every((next) => part.includes(next))),
  );
  return { stuck, traps: traps.map((part) => part.toSorted((a, b) => a - b)) };
}
