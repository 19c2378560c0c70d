import { isLoop, stronglyConnected } from './graph.js';
import type { Scenario } from './model.js';
import { planOf, type Plan } from './plan.js';
import { explore } from './states.js';

/** The ways through a scenario. */
export interface Paths {
  /** By id of the ending, for those that choices lead to; in the author's order. */
  readonly toEnding: ReadonlyMap<string, PathsToEnding>;
  /** Number of ways to any ending; Infinity for more than can be counted. */
  readonly total: number;
}

export interface PathsToEnding {
  /** The fewest choices that lead there, as `step/choice`. */
  readonly shortest: readonly string[];
  /** Whether the conditions are known to let a learner go that way. */
  readonly walkable: boolean;
  /** Number of ways there that come to no step twice; Infinity for more than can be counted. */
  readonly count: number;
}

/** From this number of ways on they are not counted: no author compares so many. */
export const maxPaths = 1_000_000;

/**
 * Counts the ways to each ending and finds the shortest.
 *
 * Conditions are looked at for the shortest way only, as far as there are not too many situations to go through. The count is of
 * the graph: each way that comes to no step twice, so a loop adds a finite number of ways; two choices that lead from one step
 * to the same other one make two ways.
 */
export function pathsOf(scenario: Scenario): Paths {
  const plan = planOf(scenario);
  const toEnding = new Map<string, PathsToEnding>();
  if (plan.start < 0) return { toEnding, total: 0 };
  const counts = countPaths(plan);
  const { ways } = explore(plan, 'first-met');
  const short = shortestPaths(plan);
  for (const [number, { step }] of plan.steps.entries()) {
    const fewest = short.get(number);
    if (!step.ending || !fewest) continue;
    const walked = ways.get(number)?.map(({ key }) => key);
    toEnding.set(step.id, {
      shortest: walked ?? fewest,
      walkable: walked !== undefined,
      count: counts[number] ?? 0,
    });
  }
  const total = [...toEnding.values()].reduce((sum, { count }) => sum + count, 0);
  return { toEnding, total: total > maxPaths ? Infinity : total };
}

/** The fewest choices from the start to each step, conditions not looked at. */
function shortestPaths({ steps, start }: Plan): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>([[start, []]]);
  for (const [number, path] of paths)
    for (const { to, key } of steps[number]?.choices ?? []) {
      if (to >= 0 && !paths.has(to)) paths.set(to, [...path, key]);
    }
  return paths;
}

/** For each step, how many ways from the start come to it without coming to any step twice. */
function countPaths({ graph, start }: Plan): readonly number[] {
  const counts: number[] = graph.map(() => 0);
  // How many ways come into a part by a step: once left, a part is never come into again.
  const entries: number[] = graph.map((_, number) => (number === start ? 1 : 0));
  const budget = { left: maxPaths };
  const parts = stronglyConnected(graph).toReversed();
  for (const part of parts) {
    const members = new Set(part);
    for (const entry of part) {
      const ways = entries[entry] ?? 0;
      if (ways === 0) continue;
      const within = isLoop(graph, part) ? simplePaths(graph, entry, members, budget) : new Map([[entry, 1]]);
      for (const [number, local] of within) counts[number] = capped((counts[number] ?? 0) + ways * local);
    }
    for (const number of part)
      for (const next of graph[number] ?? []) {
        if (!members.has(next)) entries[next] = capped((entries[next] ?? 0) + (counts[number] ?? 0));
      }
  }
  return counts;
}

const capped = (count: number): number => (count > maxPaths ? Infinity : count);

/** From one step of a part: the number of ways inside it to each of its steps, none of which comes to a step twice. */
function simplePaths(
  graph: readonly (readonly number[])[],
  entry: number,
  members: ReadonlySet<number>,
  budget: { left: number },
): ReadonlyMap<number, number> {
  const found = new Map<number, number>([[entry, 1]]);
  const on = new Set([entry]);
  const trail = [{ number: entry, next: 0 }];
  for (let here = trail.at(-1); here; here = trail.at(-1)) {
    const next = graph[here.number]?.[here.next];
    here.next += 1;
    budget.left -= 1;
    if (budget.left < 0) {
      return new Map(Array.from(members, (number) => [number, Infinity] as const));
    }
    if (next === undefined) {
      trail.pop();
      on.delete(here.number);
    } else if (members.has(next) && !on.has(next)) {
      found.set(next, (found.get(next) ?? 0) + 1);
      on.add(next);
      trail.push({ number: next, next: 0 });
    }
  }
  return found;
}
