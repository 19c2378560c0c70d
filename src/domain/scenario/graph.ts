import { componentsOf } from './components.js';

/** For each node, counted from 0, the nodes it leads to; one may stand there twice. */
export type Graph = readonly (readonly number[])[];

/** The nodes that can be reached from some, those included. */
export function reachedFrom(graph: Graph, starts: Iterable<number>): Set<number> {
  const reached = new Set(starts);
  // A set grows under its own loop: what is added is visited too.
  for (const node of reached) for (const next of graph[node] ?? []) reached.add(next);
  return reached;
}

/** The graph with every arrow turned round. */
export function reversed(graph: Graph): Graph {
  const turned: number[][] = graph.map(() => []);
  for (const [node, nexts] of graph.entries()) for (const next of nexts) turned[next]?.push(node);
  return turned;
}

/** The parts in which each node can be reached from each other one; a part stands before every part that leads to it. */
export function stronglyConnected(graph: Graph): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (const [node, part] of componentsOf(graph).entries()) (parts[part] ??= []).push(node);
  return parts;
}

/** Whether a part goes round: it has several nodes, or one that leads to itself. */
export const isLoop = (graph: Graph, part: readonly number[]): boolean =>
  part.length > 1 || part.some((node) => graph[node]?.includes(node));
