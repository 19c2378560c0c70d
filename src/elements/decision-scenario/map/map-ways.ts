import type { Link } from './layers.js';
import type { Point } from './layout.js';

/** Room that a step takes, from its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** SVG path data of a way. */
export interface Stroke {
  readonly line: string;
  /** Of the arrow. */
  readonly tip: string;
}

/** A way down through its bends; ways to several steps part where they leave. */
export function down(
  nodes: readonly Box[],
  { from, to }: Link,
  bends: readonly Point[] = [],
): readonly Point[] {
  const [start, end] = [nodes[from], nodes[to]];
  if (!start || !end) return [];
  const aside = (node: Box, towards: Point): number =>
    node.x + Math.max(-node.width / 4, Math.min(node.width / 4, (towards.x - node.x) / 4));
  const first = { x: aside(start, bends[0] ?? end), y: start.y + start.height / 2 };
  const last = { x: aside(end, bends.at(-1) ?? start), y: end.y - end.height / 2 };
  let before = first;
  return [
    first,
    ...[...bends, last].flatMap((point) => {
      const { x, y } = before;
      const reach = Math.min(160, (point.y - y) / 2);
      before = point;
      return [{ x, y: y + reach }, { x: point.x, y: point.y - reach }, point];
    }),
  ];
}

/** Room between a way to the next row and one that leads back from there. */
const beside = 14;

/** A way back to the row above: up along the way that leads down. */
export function upBeside(nodes: readonly Box[], { from, to }: Link): readonly Point[] {
  const [start, end] = [nodes[from], nodes[to]];
  if (!start || !end) return [];
  return down(nodes, { from: to, to: from })
    .map(({ x, y }, index) => {
      const { x: centre, width } = index < 2 ? end : start;
      const most = width / 2 - 8;
      return { x: Math.min(centre + most, Math.max(centre - most, x + beside)), y };
    })
    .toReversed();
}

/** Room beside the steps for ways back. */
export const backMargin = 72;

/** The side on which a way back runs past fewer steps of the rows that it leaves and comes to; the right one where all is equal. */
export function freerSide(centres: readonly Point[], { from, to }: Link): 1 | -1 {
  const ends = [centres[from], centres[to]].filter((end) => end !== undefined);
  const passed = (side: 1 | -1): number =>
    centres.filter(({ x, y }) => ends.some((end) => y === end.y && (x - end.x) * side > 0)).length;
  return passed(-1) < passed(1) ? -1 : 1;
}

/** In a large map a way back runs behind what stands between: else a hub would have all ways around the whole map. */
const maxLookedAt = 60;

/** A way back, around the outer side of what it passes. */
export function around(nodes: readonly Box[], { from, to }: Link, side: 1 | -1): readonly Point[] {
  const [start, end] = [nodes[from], nodes[to]];
  if (!start || !end) return [];
  const passed =
    nodes.length > maxLookedAt ? [start, end] : nodes.filter(({ y }) => y >= end.y && y <= start.y);
  const edge = Math.max(...passed.map(({ x, width }) => x * side + width / 2));
  const out = edge + (from === to ? 28 : 48);
  const gap = from === to ? 10 : 0;
  return [
    { x: start.x + (side * start.width) / 2, y: start.y + gap },
    { x: side * out, y: start.y + gap },
    { x: side * out, y: end.y - gap },
    { x: end.x + (side * end.width) / 2, y: end.y - gap },
  ];
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
/** Where a way comes from: from above, from below, or around the side. */
export type Course = 'down' | 'up' | 'around';

/** A line of curves, each through the three points after the end of the one before; the tip points at the step that the way comes to. */
export function drawn(points: readonly Point[], course: Course): Stroke {
  const [first, ...rest] = points;
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const shapes = { down: 'l-4 -7h8z', up: 'l-4 7h8z', around: `l${before.x > end.x ? 7 : -7} -4v8z` };
  return {
    line: first ? `M${at(first)}C${rest.map(at).join(' ')}` : '',
    tip: `M${at(end)}${shapes[course]}`,
  };
}
