/*! Layout by @dagrejs/dagre, MIT: https://github.com/dagrejs/dagre */
import { Graph, layout } from '@dagrejs/dagre';
import type { Link } from './layers.js';

// Only types may be imported from elsewhere in the tree: this module runs in a worker too, where there is no page.

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

/** Where all stands: centres of the steps by place, bends of the ways in the order of `links`; one to the next row has none. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly centres: readonly Point[];
  readonly bends: readonly (readonly Point[])[];
}

/** Places steps in their rows, so that few ways cross. */
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
  return {
    width,
    height,
    centres: sizes.map((_, place) => pointOf(graph.node(String(place)) as Point)),
    bends: links.map(({ from, to }) =>
      (ranks[to] ?? 0) - (ranks[from] ?? 0) > 1
        ? (graph.edge(String(from), String(to)) as { points: Point[] }).points.map(pointOf)
        : [],
    ),
  };
}

const nowhere: Point = { x: 0, y: 0 };
const pointOf = ({ x, y }: Point): Point => ({ x, y });

/** Lays out in a worker what the page sends it. */
if (typeof document === 'undefined' && typeof addEventListener === 'function') {
  addEventListener('message', ({ data }: MessageEvent<Rough>) => postMessage(layOut(data)));
}

/** Where this module was loaded from: a worker runs it anew. */
export const source = import.meta.url;
