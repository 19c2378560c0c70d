import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../domain/scenario/attempt.js';
import type { Scenario } from '../../../domain/scenario/model.js';
import type { Locale } from '../../../localization/registry.js';
import type { PathMapView } from './path-map-view.js';

type Host = ReactiveControllerHost & Element;

/** The place of the map below a path; what draws it is fetched when the learner opens it. */
export class PathMapPanel {
  readonly #host: Host;
  readonly #scenario: Scenario;
  readonly #document: ScenarioDocument;
  #map: PathMapView | undefined;
  #opened = false;

  constructor(host: Host, scenario: Scenario, document: ScenarioDocument) {
    this.#host = host;
    this.#scenario = scenario;
    this.#document = document;
  }

  view(locale: Locale): TemplateResult {
    const { messages } = locale;
    return html`<details class="more" part="path-map" @toggle=${(event: Event) => this.#handleToggle(event)}>
      <summary part="path-map-summary">${messages.pathMap}</summary>
      ${this.#opened ? (this.#map?.view(locale) ?? html`<p class="quiet">${messages.drawingMap}</p>`) : nothing}
    </details>`;
  }

  #handleToggle({ currentTarget }: Event): void {
    if (this.#opened || !(currentTarget as HTMLDetailsElement).open) return;
    this.#opened = true;
    this.#host.requestUpdate();
    void import('./path-map-view.js').then(({ PathMapView: View }) => {
      this.#map = new View(this.#host, this.#scenario, this.#document);
      this.#host.requestUpdate();
    });
  }
}
