import { html, render, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../domain/scenario/attempt.js';
import type { Scenario } from '../../../domain/scenario/model.js';
import type { Locale } from '../../../localization/registry.js';
import type { PathMapView } from './path-map-view.js';

/** The place of the map below a path; what draws it is fetched when the learner opens it. */
export class PathMapPanel {
  readonly #host: Element;
  readonly #scenario: Scenario;
  readonly #document: ScenarioDocument;
  /** The map draws itself into this, apart from its host: a recap of hundreds of decisions need not be drawn anew with each step looked at. */
  readonly #root: HTMLElement;
  #locale: Locale | undefined;
  #map: PathMapView | undefined;
  #opened = false;

  constructor(host: Element, scenario: Scenario, document: ScenarioDocument) {
    this.#host = host;
    this.#root = host.ownerDocument.createElement('div');
    this.#scenario = scenario;
    this.#document = document;
  }

  view(locale: Locale): TemplateResult {
    this.#locale = locale;
    this.#map?.speak(locale);
    return html`<details class="more" part="path-map" @toggle=${(event: Event) => this.#handleToggle(event)}>
      <summary part="path-map-summary">${locale.messages.pathMap}</summary>
      ${this.#root}
    </details>`;
  }

  #handleToggle({ currentTarget }: Event): void {
    const locale = this.#locale;
    if (this.#opened || !locale || !(currentTarget as HTMLDetailsElement).open) return;
    this.#opened = true;
    const host = this.#host;
    render(html`<p class="quiet">${locale.messages.drawingMap}</p>`, this.#root, { host });
    void import('./path-map-view.js').then(({ PathMapView: View }) => {
      this.#map = new View(host, this.#root, this.#scenario, this.#document, this.#locale ?? locale);
    });
  }
}
