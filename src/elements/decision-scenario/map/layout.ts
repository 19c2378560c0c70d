/*! Layout by @dagrejs/dagre, MIT: https://github.com/dagrejs/dagre */
import { Graph, layout } from '@dagrejs/dagre';
import type { Link } from './layers.js';

/** What is to be placed. */
export interface Rough {
  /** By place, in CSS pixels. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** By place: the row it stands in. */
  readonly ranks: readonly number[];
  /** Ways that are to run clear of other steps. */
  readonly links: readonly Link[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where all stands: centres of the steps by place; bends of the ways in the order of `links`, upright where they pass a row. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly centres: readonly Point[];
  readonly bends: readonly (readonly Point[])[];
}

/** Places steps in their rows, so that few ways cross and long ones are led around what stands between. */
export function layOut({ sizes, ranks, links }: Rough): Placed {
  const graph = new Graph();
  graph.setGraph({
    nodesep: 20,
    edgesep: 12,
    ranksep: 88,
    marginx: 16,
    marginy: 16,
    ranker: (ranked: Graph) => {
      // The rows are known: to find them takes most of the time that a large graph needs.
      for (const id of ranked.nodes()) (ranked.node(id) as { rank: number }).rank = ranks[Number(id)] ?? -1;
      // Dagre keeps every second row for labels of ways, and without such rows takes it that each way has bends.
      for (const edge of ranked.edges())
        (ranked.edge(edge) as { points: Point[] }).points = [nowhere, nowhere];
    },
  });
  for (const [place, size] of sizes.entries()) graph.setNode(String(place), { ...size });
  for (const { from, to } of links) graph.setEdge(String(from), String(to), {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Placed>;
  const half = Math.max(0, ...sizes.map((size) => size.height)) / 2;
  const upright = ({ x, y }: Point): readonly Point[] => [
    { x, y: y - half },
    { x, y: y + half },
  ];
  return {
    width,
    height,
    centres: sizes.map((_, place) => {
      const { x, y } = graph.node(String(place)) as Point;
      return { x, y };
    }),
    bends: links.map(({ from, to }) => {
      const { points } = graph.edge(String(from), String(to)) as { points: readonly Point[] };
      // First and last stand at the steps; what stands there between ways to the next row is no bend.
      return (ranks[to] ?? 0) - (ranks[from] ?? 0) > 1 ? points.slice(1, -1).flatMap(upright) : [];
    }),
  };
}

const nowhere: Point = { x: 0, y: 0 };
