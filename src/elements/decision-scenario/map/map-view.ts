import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PathMap, Trace } from '../../../domain/scenario/path-map.js';
import { inTurns } from '../../../internal/in-turns.js';
import type { Locale } from '../../../localization/registry.js';
import { traceClass } from './map-list-view.js';
import { spokenOf, type MapEdge, type MapNode, type MapViewModel } from './map-model.js';

/** How the map is looked at. */
export interface MapSight {
  /** Screen pixels for each pixel of the map. */
  readonly zoom: number;
  /** The step that Tab comes to. */
  readonly place: number;
  /** The step whose words are shown. */
  readonly opened: number | undefined;
}

/** What can be done on the map. */
export interface MapActs {
  readonly open: (place: number) => void;
  readonly key: (event: KeyboardEvent) => void;
}

const lineHeight = 16;

/** Draws the steps and the ways between them. */
export function mapView(
  { steps }: PathMap,
  { width, height, nodes, edges }: MapViewModel,
  sight: MapSight,
  acts: MapActs,
  locale: Locale,
): TemplateResult {
  const { zoom } = sight;
  const spoken = (place: number): string => {
    const mapped = steps[place];
    return mapped ? spokenOf(mapped, locale) : '';
  };
  return html`<svg
    class="drawn"
    part="map-drawn"
    role="group"
    aria-label=${locale.messages.pathMap}
    aria-describedby="map-keys"
    viewBox="0 0 ${width} ${height}"
    width=${Math.round(width * zoom)}
    height=${Math.round(height * zoom)}
    @keydown=${acts.key}
    @click=${(event: Event) => {
      const place = placeOf(event);
      if (place !== undefined) acts.open(place);
    }}
  >
    <g aria-hidden="true">${traces.map((trace) => edgesView(edges, trace))}</g>
    ${inTurns(nodes, (node) => nodeView(node, spoken(node.place), sight))}
  </svg>`;
}

/** What is known best is drawn last, on top. */
const traces: readonly Trace[] = ['unseen', 'seen', 'taken'];

/** All ways that are known alike in one: a large map has a thousand. */
function edgesView(edges: readonly MapEdge[], trace: Trace): SVGTemplateResult {
  const alike = edges.filter((edge) => edge.trace === trace);
  return svg`<g class="edge ${traceClass(trace)}">
    <path class="way-line" d=${alike.map(({ line }) => line).join('')}></path>
    <path class="tip" d=${alike.map(({ tip }) => tip).join('')}></path>
  </g>`;
}

function nodeView(node: MapNode, spoken: string, { place, opened }: MapSight): SVGTemplateResult {
  const { x, y, width, height, lines, trace, here, ending } = node;
  const corner = ending || trace === 'unseen' ? height / 2 : 8;
  const box = (by: number, name: string): SVGTemplateResult =>
    svg`<rect class=${name} x=${x - width / 2 - by} y=${y - height / 2 - by} width=${width + 2 * by}
      height=${height + 2 * by} rx=${corner + by}></rect>`;
  return svg`<g
    class="node ${traceClass(trace)} ${opened === node.place ? 'opened' : ''}"
    part="map-step ${trace}"
    role="button"
    tabindex=${place === node.place ? 0 : -1}
    data-place=${node.place}
    aria-label=${spoken}
    aria-pressed=${opened === node.place ? 'true' : 'false'}
  >
    ${box(7, 'ring')} ${here ? box(4, 'here') : nothing} ${box(0, 'box')}
    ${lines.map(
      (line, index) =>
        // The space is not drawn: it parts the words of two lines where they are read as one.
        svg`<text x=${x} y=${y + (index - (lines.length - 1) / 2) * lineHeight}>${line} </text>`,
    )}
  </g>`;
}

/** The step that an event of the map was meant for. */
export function placeOf({ target }: Event): number | undefined {
  const node = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null;
  return node ? Number(node.dataset['place']) : undefined;
}
