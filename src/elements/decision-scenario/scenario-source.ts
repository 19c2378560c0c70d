import type { Problem, Reading } from '../../domain/reading.js';
import type { Scenario } from '../../domain/scenario/model.js';
import { authorKey } from '../../formats/html/author-key.js';
import type { ScenarioReading } from '../../formats/html/scenario/index.js';
import { readScenarioJson } from '../../formats/json/index.js';
import { readTwee } from '../../formats/twee/index.js';

/** What a source of its own may be: a file at `src`, or text in the page. */
export type ScenarioSource = { readonly src: string } | { readonly text: string; readonly node: Node };

const empty: Scenario = { key: 'scenario', start: '', variables: [], steps: [], scoring: { kind: 'none' } };

/** Reads Twee 3 or JSON; never rejects. What stands in the page stays to be read where there is nothing to decide. */
export async function readSource(host: Element, source: ScenarioSource): Promise<ScenarioReading> {
  const { model, problems } = 'src' in source ? await fetched(host, source.src) : read(source.text);
  const key = authorKey(host);
  return {
    model: key === undefined ? model : { ...model, key },
    problems: 'src' in source ? problems : problems.map((problem) => ({ ...problem, node: source.node })),
    foreign: [],
    places: new Map(),
  };
}

/** JSON begins with a brace; a Twee file with a passage. */
const read = (text: string): Reading<Scenario> =>
  text.trimStart().startsWith('{') ? readScenarioJson(text) : readTwee(text);

async function fetched(host: Element, src: string): Promise<Reading<Scenario>> {
  try {
    const response = await fetch(new URL(src, host.ownerDocument.baseURI));
    if (!response.ok) return unreachable(src, `The server answers ${response.status}.`);
    return read(await response.text());
  } catch (cause) {
    return unreachable(src, String(cause));
  }
}

function unreachable(src: string, why: string): Reading<Scenario> {
  const problem: Problem = {
    code: 'source-unreachable',
    severity: 'error',
    message: `The scenario cannot be fetched. ${why}`,
    cure: 'Check the address in src, and whether the page may fetch from there (connect-src, CORS).',
    excerpt: src.slice(0, 60),
  };
  return { model: empty, problems: [problem] };
}
