import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadLocale, type Locale } from '../../localization/registry.js';
import type { ScenarioSession } from './scenario-session.js';
import type { PathOutcome } from '../../domain/scenario/scoring.js';
import type { RecapActs } from './views/recap-model.js';

type Host = ReactiveControllerHost & Element;
type Recap = typeof import('./scenario-recap.js');

let recap: Recap | undefined;
let fetching: Promise<Recap> | undefined;

/** Fetches what the end needs once a path is under way: it is at hand when the path ends, also where the network is gone by then. */
async function fetchRecap(host: Host, { tag }: Locale): Promise<void> {
  fetching ??= import('./scenario-recap.js');
  try {
    const loaded = await fetching;
    await loadLocale(tag);
    recap = loaded;
    host.requestUpdate();
  } catch (cause) {
    // The ending itself is on show all the same.
    console.warn('learnlets not-drawn: the recap could not be loaded.', host, cause);
  }
}

const askedBy = new WeakSet<Host>();

/** What a learner gets at the end of a path: recap, comparison, map; `undefined` while there is none to show. */
export function endView(
  host: Host,
  { place: { scenario }, document }: ScenarioSession,
  outcome: PathOutcome | undefined,
  acts: RecapActs,
  locale: Locale,
): TemplateResult | undefined {
  if (!document || document.decisions.length === 0) return undefined;
  if (!askedBy.has(host)) {
    askedBy.add(host);
    void fetchRecap(host, locale);
  }
  return outcome && recap?.recapOfPath(host, { scenario, document, outcome, locale }, acts);
}
