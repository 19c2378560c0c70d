import { html, nothing, render, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../domain/scenario/attempt.js';
import type { Scenario } from '../../../domain/scenario/model.js';
import { pathMapOf, type PathMap } from '../../../domain/scenario/path-map.js';
import { adopt } from '../../../internal/adopt.js';
import { pause } from '../../../internal/pause.js';
import type { Locale } from '../../../localization/registry.js';
import { mapStyles } from '../styles/map.styles.js';
import { layOutSoon } from './lay-out-soon.js';
import { placeByKey } from './map-keys.js';
import { mapListView, traceView, wordsView } from './map-list-view.js';
import { mapModelOf, sketchOf, type MapViewModel } from './map-model.js';
import { mapView, placeOf, type MapSight } from './map-view.js';

/** How far the map can be made smaller and larger. */
const zooms = { least: 0.1, most: 2, step: 1.3 };

/** A map of all paths: drawn, or as a list, and the words of one step beside it. */
export class PathMapView {
  readonly #host: Element;
  readonly #root: HTMLElement;
  readonly #map: PathMap;
  /** Laid out for this language; another one needs other room. */
  #locale: Locale;
  #drawn: MapViewModel | undefined;
  #listed = false;
  #sight: MapSight;

  constructor(
    host: Element,
    root: HTMLElement,
    scenario: Scenario,
    document: ScenarioDocument,
    locale: Locale,
  ) {
    this.#host = host;
    this.#root = root;
    this.#map = pathMapOf(scenario, document);
    this.#locale = locale;
    const here = this.#map.steps.findIndex((step) => step.here);
    this.#sight = { zoom: 1, place: Math.max(0, here), opened: undefined };
    void this.#layOut();
  }

  speak(locale: Locale): void {
    if (this.#locale === locale) return;
    this.#locale = locale;
    void this.#layOut();
  }

  #draw(): void {
    render(this.#view(this.#locale), this.#root, { host: this.#host });
  }

  #view(locale: Locale): TemplateResult {
    const { messages } = locale;
    return html`${adopt(mapStyles)}
      <div class="map-acts" part="map-acts">
        ${this.#modeButton(messages.asMap, false)} ${this.#modeButton(messages.asList, true)}
        ${this.#listed || !this.#drawn ? nothing : this.#zoomButtons(locale)}
      </div>
      ${this.#listed ? mapListView(this.#map, locale) : this.#mapView(locale)}`;
  }

  #mapView(locale: Locale): TemplateResult {
    const { messages } = locale;
    const drawn = this.#drawn;
    if (!drawn) return html`<p class="quiet" role="status">${messages.drawingMap}</p>`;
    const opened = this.#map.steps[this.#sight.opened ?? -1];
    const acts = {
      open: (place: number) => this.#look({ place, opened: place }),
      key: (event: KeyboardEvent) => this.#handleKey(event),
    };
    return html`<p class="legend">
        ${(['taken', 'seen', 'unseen'] as const).map((trace) => traceView(trace, locale))}
      </p>
      <p class="quiet hint" id="map-keys">${messages.mapKeys}</p>
      <div class="map-box" part="map-box">${mapView(this.#map, drawn, this.#sight, acts, locale)}</div>
      <div class="map-words" part="map-words" role="status">
        ${opened ? wordsView(opened, this.#map, locale) : nothing}
      </div>`;
  }

  #modeButton(text: string, listed: boolean): TemplateResult {
    const set = (): void => {
      this.#listed = listed;
      this.#draw();
    };
    return html`<button
      class="button mode"
      part="button map-mode"
      aria-pressed=${this.#listed === listed}
      @click=${set}
    >
      ${text}
    </button>`;
  }

  #zoomButtons({ messages }: Locale): TemplateResult {
    const { zoom } = this.#sight;
    const button = (sign: string, name: string, act: () => void, disabled: boolean): TemplateResult =>
      html`<button
        class="button zoom"
        part="button zoom-button"
        aria-label=${name}
        title=${name}
        ?disabled=${disabled}
        @click=${act}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<span class="zooms">
      ${button('−', messages.zoomOut, () => this.#zoomTo(zoom / zooms.step), zoom <= zooms.least)}
      ${button('+', messages.zoomIn, () => this.#zoomTo(zoom * zooms.step), zoom >= zooms.most)}
      <button class="button" part="button whole-map-button" @click=${() => this.#zoomTo(this.#wholeZoom())}>
        ${messages.wholeMap}
      </button>
    </span>`;
  }

  async #layOut(): Promise<void> {
    const locale = this.#locale;
    this.#draw();
    const { fontFamily, direction } = getComputedStyle(this.#host);
    await pause();
    const sketch = sketchOf(this.#map, measureIn(fontFamily), locale);
    const placed = await layOutSoon(sketch.rough);
    await pause();
    const drawn = mapModelOf(this.#map, sketch, placed, direction === 'rtl');
    await pause();
    if (this.#locale !== locale) return;
    this.#drawn = drawn;
    this.#draw();
    const whole = this.#wholeZoom();
    // What nearly fits is shown as a whole; a large map begins where the path is.
    this.#zoomTo(whole >= 0.7 ? Math.min(1, whole) : 1);
  }

  /** The map as large as its box is wide and high. */
  #wholeZoom(): number {
    const box = this.#box;
    if (!box || !this.#drawn) return 1;
    const { maxHeight } = getComputedStyle(box);
    const zoom = Math.min(
      box.clientWidth / this.#drawn.width,
      (Number.parseFloat(maxHeight) || box.clientHeight) / this.#drawn.height,
    );
    return Math.min(zooms.most, Math.max(zooms.least, zoom));
  }

  #zoomTo(zoom: number): void {
    const kept = Math.min(zooms.most, Math.max(zooms.least, zoom));
    this.#look({ zoom: kept });
    this.#bringIntoSight(true);
  }

  #look(sight: Partial<MapSight>): void {
    this.#sight = { ...this.#sight, ...sight };
    this.#draw();
  }

  #handleKey(event: KeyboardEvent): void {
    const place = placeOf(event);
    if (place === undefined || !this.#drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      this.#look({ place, opened: place });
      return;
    }
    if (key === '+' || key === '-') {
      this.#zoomTo(key === '+' ? this.#sight.zoom * zooms.step : this.#sight.zoom / zooms.step);
      return;
    }
    if (!key.startsWith('Arrow') && key !== 'Home' && key !== 'End') return;
    // The box must not scroll by itself.
    event.preventDefault();
    const next = placeByKey(this.#drawn, place, key);
    if (next === undefined) return;
    this.#look({ place: next });
    this.#box?.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus({ preventScroll: true });
    this.#bringIntoSight(false);
  }

  /** Scrolls the box, and not the page, so that the step is in it: in its middle, or just so. */
  #bringIntoSight(centred: boolean): void {
    const box = this.#box;
    const map = box?.querySelector('.drawn')?.getBoundingClientRect();
    const node = this.#drawn?.nodes[this.#sight.place];
    if (!box || !map || !node) return;
    const { zoom } = this.#sight;
    const frame = box.getBoundingClientRect();
    const by = (centre: number, size: number, from: number, to: number): number => {
      if (centred) return centre - (from + to) / 2;
      const half = (size / 2 + 24) * zoom;
      return centre - half < from ? centre - half - from : Math.max(0, centre + half - to);
    };
    // Reckoned, not measured: the step may not be drawn yet.
    box.scrollBy({
      left: by(map.left + node.x * zoom, node.width, frame.left, frame.right),
      top: by(map.top + node.y * zoom, node.height, frame.top, frame.bottom),
      behavior: 'instant',
    });
  }

  get #box(): HTMLElement | null {
    return this.#root.querySelector('.map-box');
  }
}

/** Measures words as the map draws them. */
function measureIn(family: string): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return (text) => text.length * 7;
  // As bold as the widest of them.
  canvas.font = `600 13px ${family}`;
  return (text) => canvas.measureText(text).width;
}
