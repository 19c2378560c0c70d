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

/** A way down without bends; ways to several steps part where they leave. */
export function straight(nodes: readonly Box[], { from, to }: Link): readonly Point[] {
  const [start, end] = [nodes[from], nodes[to]];
  if (!start || !end) return [];
  const [top, bottom] = [start.y + start.height / 2, end.y - end.height / 2];
  const reach = Math.min(160, (bottom - top) / 2);
  const aside = (node: Box, by: number): number =>
    node.x + Math.max(-node.width / 4, Math.min(node.width / 4, by / 4));
  const [leaves, comes] = [aside(start, end.x - start.x), aside(end, start.x - end.x)];
  return [
    { x: leaves, y: top },
    { x: leaves, y: top + reach },
    { x: comes, y: bottom - reach },
    { x: comes, y: bottom },
  ];
}

/** Room between a way to the next row and one that leads back from there. */
const beside = 14;

/** A way back to the row above: up along the way that leads down. */
export function straightBack(nodes: readonly Box[], { from, to }: Link): readonly Point[] {
  const [start, end] = [nodes[from], nodes[to]];
  if (!start || !end) return [];
  return straight(nodes, { from: to, to: from })
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
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** Where a way comes from: from above, from below, or around the side. */
export type Course = 'down' | 'up' | 'around';

/** A soft line through bends, or one curve through four points; the tip points at the step that the way comes to. */
export function drawn(points: readonly Point[], course: Course): Stroke {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const [first, second, third] = points;
  const before = points.at(-2) ?? end;
  const shapes = { down: 'l-4 -7h8z', up: 'l-4 7h8z', around: `l${before.x > end.x ? 7 : -7} -4v8z` };
  const tip = `M${at(end)}${shapes[course]}`;
  if (!first || !second) return { line: '', tip };
  if (isCurve(points, course))
    return { line: `M${at(first)}C${at(second)} ${at(third ?? end)} ${at(end)}`, tip };
  const middle = points.slice(1, -1);
  const bows = middle.map((point, index) => `Q${at(point)} ${at(between(point, middle[index + 1] ?? end))}`);
  return { line: `M${at(first)}${bows.join('')}L${at(end)}`, tip };
}

/** Whether these are the four points of a way that was not bent by the layout. */
const isCurve = (points: readonly Point[], course: Course): boolean =>
  course === 'around' ||
  (points.length === 4 && points[0]?.x === points[1]?.x && points[2]?.x === points[3]?.x);
