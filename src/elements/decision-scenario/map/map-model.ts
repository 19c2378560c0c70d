import { textOf } from '../../../domain/question/model.js';
import type { MappedStep, PathMap, Trace } from '../../../domain/scenario/path-map.js';
import type { Locale } from '../../../localization/registry.js';
import { nameOf } from '../views/recap-model.js';
import { layersOf, type Layers, type Link } from './layers.js';
import type { Placed, Point, Rough } from './layout.js';
import {
  around,
  backMargin,
  down,
  drawn,
  freerSide,
  upBeside,
  type Box,
  type Course,
  type Stroke,
} from './map-ways.js';

/** A step as it stands on the map, from its centre. */
export interface MapNode extends Box {
  /** Of the step in the path map. */
  readonly place: number;
  /** What fits of its name. */
  readonly lines: readonly string[];
  readonly trace: Trace;
  readonly here: boolean;
  /** Whether it is an ending, and known as one. */
  readonly ending: boolean;
}

/** Ways from one step to another. */
export interface MapEdge extends Link, Stroke {
  /** The best known of the choices that go this way. */
  readonly trace: Trace;
}

/** All that drawing the map needs. */
export interface MapViewModel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Draws words to measure them. */
export type Measure = (text: string) => number;

/** Rows that a way of a large map may cross and still be led around what stands there; longer ones run behind it. */
const maxRows = 3;
/** In a map of more steps, those not seen yet are only marked, and no ways back from them are drawn. */
const manySteps = 60;
const wide = { width: 160, height: 50 };
const small = { width: 44, height: 24 };
const inset = 10;

/** A map before it is laid out. */
export interface Sketch {
  readonly rough: Rough;
  readonly layers: Layers;
  readonly lines: readonly (readonly string[])[];
}

/** What stands on the map, and how large it is. */
export function sketchOf({ steps }: PathMap, measure: Measure, locale: Locale): Sketch {
  const layers = layersOf({ steps });
  const { ranks, onward } = layers;
  const reach = steps.length > manySteps ? maxRows : Infinity;
  const isSmall = ({ trace }: MappedStep): boolean => trace === 'unseen' && steps.length > manySteps;
  return {
    layers,
    lines: steps.map((mapped) =>
      isSmall(mapped) ? [] : linesOf(labelOf(mapped, locale), wide.width - 2 * inset, measure),
    ),
    rough: {
      sizes: steps.map((mapped) => (isSmall(mapped) ? small : wide)),
      ranks,
      links: onward.filter(({ from, to }) => (ranks[to] ?? 0) - (ranks[from] ?? 0) <= reach),
    },
  };
}

/** What a step is called on the map: one that was not seen has no name yet. */
export const labelOf = ({ step, trace }: MappedStep, locale: Locale): string =>
  trace === 'unseen' ? locale.messages.notSeen : nameOf(step);

/** Breaks words into two lines at most; what does not fit is cut. */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const fit = (line: string): boolean => measure(line) <= width;
  let count = words.findIndex((_, index) => !fit(words.slice(0, index + 1).join(' ')));
  if (count < 0) return [words.join(' ')];
  count = Math.max(1, count);
  const rest = words.slice(count).join(' ');
  return [cut(words.slice(0, count).join(' '), fit), ...(rest === '' ? [] : [cut(rest, fit)])];
}

function cut(line: string, fit: (line: string) => boolean): string {
  if (fit(line)) return line;
  const letters = [...line];
  while (letters.length > 1 && !fit(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The map as it is drawn; from right to left it is mirrored. */
export function mapModelOf(
  { steps }: PathMap,
  { rough, layers, lines }: Sketch,
  placed: Placed,
  mirrored: boolean,
): MapViewModel {
  const { ranks } = layers;
  // Hundreds of dashed lines across a large map say nothing, and take a browser seconds to paint.
  const back = layers.back.filter(
    ({ from, to }) => steps.length <= manySteps || traceOf(steps[from], to) !== 'unseen',
  );
  // Back to the row above there is room for a way between the steps.
  const sides = back.map(({ from, to }) =>
    (ranks[from] ?? 0) - (ranks[to] ?? 0) === 1 ? undefined : freerSide(placed.centres, { from, to }),
  );
  const [left, right] = [sides.includes(-1), sides.includes(1)].map((used) => (used ? backMargin : 0));
  const width = placed.width + (left ?? 0) + (right ?? 0);
  const turn = ({ x, y }: Point): Point => {
    const moved = x + (left ?? 0);
    return { x: mirrored ? width - moved : moved, y };
  };
  const nodes = steps.map(({ trace, here, step }, place): MapNode => ({
    place,
    ...turn(placed.centres[place] ?? { x: 0, y: 0 }),
    ...(rough.sizes[place] ?? wide),
    lines: lines[place] ?? [],
    trace,
    here,
    ending: trace !== 'unseen' && step.ending !== undefined,
  }));
  const bends = new Map(rough.links.map((link, index) => [link, placed.bends[index]?.map(turn)]));
  const way = (link: Link, points: readonly Point[], course: Course): MapEdge[] =>
    points.length > 0
      ? [{ ...link, trace: traceOf(steps[link.from], link.to), ...drawn(points, course) }]
      : [];
  return {
    width,
    height: placed.height,
    nodes,
    edges: [
      ...layers.onward.flatMap((link) => way(link, down(nodes, link, bends.get(link)), 'down')),
      ...back.flatMap((link, index) => {
        const side = sides[index];
        if (side === undefined) return way(link, upBeside(nodes, link), 'up');
        return way(link, around(nodes, link, (mirrored ? -side : side) as typeof side), 'around');
      }),
    ].toSorted((one, other) => order.indexOf(one.trace) - order.indexOf(other.trace)),
  };
}

/** What is known best is drawn last, on top. */
const order: readonly Trace[] = ['unseen', 'seen', 'taken'];

function traceOf(step: MappedStep | undefined, to: number): Trace {
  const traces = step?.choices.filter((choice) => choice.to === to).map(({ trace }) => trace) ?? [];
  return order.findLast((trace) => traces.includes(trace)) ?? 'unseen';
}

/** What a step says of itself to who cannot see the map. */
export function spokenOf(mapped: MappedStep, locale: Locale): string {
  const { messages } = locale;
  const { step, trace, here } = mapped;
  if (trace === 'unseen') return messages.notSeen;
  const kinds = { good: messages.endingGood, mixed: messages.endingMixed, poor: messages.endingPoor };
  const words = [
    nameOf(step),
    ...(step.ending ? [kinds[step.ending.kind]] : []),
    here ? messages.youEndedHere : trace === 'taken' ? messages.onYourPath : messages.seenBefore,
  ];
  return words.map((word) => word.replace(/[.!?؟…]$/u, '')).join('. ');
}

/** What a choice says on the map: one that was not seen has no words yet. */
export const choiceText = ({ choice, trace }: MappedStep['choices'][number], { messages }: Locale): string =>
  trace === 'unseen' ? messages.notSeen : textOf(choice.text).trim();
