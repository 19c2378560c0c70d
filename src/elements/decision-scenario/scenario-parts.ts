import type { Problem } from '../../domain/reading.js';
import type { Scenario } from '../../domain/scenario/model.js';
import type { ScenarioReading } from '../../formats/html/scenario/index.js';
import type { ScenarioSource } from './scenario-source.js';

/** What is fetched on need, and only then; shared by all scenarios of a page. */
export const parts: {
  /** Time limits, and how they are shown. */
  timer?: typeof import('./scenario-timer.js');
  /** What an author is shown. */
  problems?: typeof import('../../internal/problems-view.js');
} = {};

/** Fetches what few scenarios need: time limits. */
export async function loadParts({ steps }: Scenario): Promise<void> {
  if (steps.some(({ timer }) => timer)) parts.timer ??= await import('./scenario-timer.js');
}

/** One promise for all scenarios: the first one of an id keeps it, in the order of the page. */
let reader: Promise<typeof import('../../formats/html/scenario/index.js')> | undefined;

/** Reads what the author wrote: the document, or Twee or JSON at `src` or in a code block of that language. */
export function readAuthored(host: Element): Promise<ScenarioReading> {
  const source = sourceOf(host);
  if (source) return import('./scenario-source.js').then(({ readSource }) => readSource(host, source));
  reader ??= import('../../formats/html/scenario/index.js');
  return reader.then(({ readScenario }) => readScenario(host));
}

function sourceOf(host: Element): ScenarioSource | undefined {
  const src = host.getAttribute('src')?.trim();
  if (src) return { src };
  const node = host.querySelector(':is(.language-twee, .language-twee3, .language-json)');
  return node ? { text: node.textContent, node } : undefined;
}

/** What an author is told: what the reader could not read, and what the checker finds in the whole. */
export async function findProblems(
  scenario: Scenario,
  reading: ScenarioReading | undefined,
): Promise<readonly Problem[]> {
  const [{ checkScenario }, { toProblem }, { problemsView }] = await Promise.all([
    import('../../domain/scenario/check.js'),
    import('../../formats/html/scenario/index.js'),
    import('../../internal/problems-view.js'),
  ]);
  parts.problems = { problemsView };
  const { places = new Map<string, Node>(), problems = [] } = reading ?? {};
  // A file's reader has told of links to nowhere already, with their lines.
  const told = problems.some(({ code }) => code === 'link-to-nowhere');
  const findings = checkScenario(scenario).filter(({ code }) => !(told && code === 'missing-target'));
  return [...problems, ...findings.map((finding) => toProblem(finding, { places }))];
}
