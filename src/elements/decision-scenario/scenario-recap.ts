import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../domain/scenario/attempt.js';
import type { Scenario } from '../../domain/scenario/model.js';
import { recapOf } from '../../domain/scenario/recap.js';
import type { PathOutcome } from '../../domain/scenario/scoring.js';
import { messages } from '../../localization/recap-en.js';
import { shipMessages, type Locale } from '../../localization/registry.js';
import { PathMapPanel } from './map/path-map-panel.js';
import { compareModelOf } from './views/compare-model.js';
import type { RecapActs } from './views/recap-model.js';
import { recapView } from './views/recap-view.js';

shipMessages(messages, {
  ar: () => import('../../localization/recap-ar.js'),
  de: () => import('../../localization/recap-de.js'),
  es: () => import('../../localization/recap-es.js'),
});

type Host = ReactiveControllerHost & Element;

/** A path that has ended. */
export interface EndedPath {
  readonly scenario: Scenario;
  readonly document: ScenarioDocument;
  readonly outcome: PathOutcome;
  readonly locale: Locale;
}

/** What a learner has opened and picked below an ended path. */
interface Shown {
  readonly scenario: Scenario;
  readonly document: ScenarioDocument;
  /** What the path is compared with; the first there is, unless picked. */
  rival: string | undefined;
  readonly map: PathMapPanel;
}

const shownBy = new WeakMap<Host, Shown>();

/** Recap, comparison and map of an ended path; what is opened there stays open until the path changes. */
export function recapOfPath(host: Host, path: EndedPath, acts: RecapActs): TemplateResult {
  const { scenario, document, outcome, locale } = path;
  let shown = shownBy.get(host);
  if (shown?.document !== document || shown.scenario !== scenario) {
    shown = { scenario, document, rival: undefined, map: new PathMapPanel(host, scenario, document) };
    shownBy.set(host, shown);
  }
  const now = shown;
  const pick = (rival: string): void => {
    now.rival = rival;
    host.requestUpdate();
  };
  return recapView(
    {
      recap: recapOf(scenario, document.seed, document.decisions),
      scoring: scenario.scoring.kind,
      outcome,
      comparison: compareModelOf(scenario, document, now.rival),
      locale,
    },
    { ...acts, compareWith: pick },
    now.map.view(locale),
  );
}
