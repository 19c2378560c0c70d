import { componentsOf } from './components.js';
import type { Scenario } from './model.js';

/** What the best way on from a part of the graph is worth; minus infinity where there is no such way. */
interface Best {
  toEnding: number;
  /** To where nothing leads on, ending or not. */
  toStop: number;
}

/** The score of the best path of a scenario scored by decisions, by the rule that `maxScore` states. */
export function bestPathScore({ steps, start }: Scenario): number {
  const numbers = new Map<string, number>();
  for (const [index, { id }] of steps.entries()) if (!numbers.has(id)) numbers.set(id, index);
  const choices = steps.map((step) =>
    step.ending
      ? []
      : step.choices.flatMap(({ to, score }) => {
          const node = numbers.get(to);
          return node === undefined ? [] : [{ to: node, score }];
        }),
  );
  const parts = componentsOf(choices.map((list) => list.map(({ to }) => to)));
  const best: Best[] = [];
  for (const members of membersOf(parts)) {
    const onward: Best = { toEnding: -Infinity, toStop: -Infinity };
    let within = 0;
    for (const node of members) {
      if (steps[node]?.ending) onward.toEnding = 0;
      for (const { to, score } of choices[node] ?? []) {
        // What a part leads to has a lower number, and is done.
        const next = best[parts[to] ?? 0];
        if (next) improve(onward, score, next);
        else within += Math.max(0, score);
      }
    }
    if (onward.toStop === -Infinity) onward.toStop = 0;
    best.push({ toEnding: within + onward.toEnding, toStop: within + onward.toStop });
  }
  const { toEnding, toStop } = best[parts[numbers.get(start) ?? 0] ?? 0] ?? { toEnding: 0, toStop: 0 };
  return toEnding === -Infinity ? toStop : toEnding;
}

function improve(onward: Best, score: number, next: Best): void {
  onward.toEnding = Math.max(onward.toEnding, score + next.toEnding);
  onward.toStop = Math.max(onward.toStop, score + next.toStop);
}

function membersOf(parts: readonly number[]): readonly (readonly number[])[] {
  const members: number[][] = [];
  for (const [node, part] of parts.entries()) (members[part] ??= []).push(node);
  return members;
}
