import type { Finding } from '../../../domain/scenario/finding.js';
import type { Problem } from '../../../domain/reading.js';
import { excerptOf } from '../notebook.js';
import { wordsOf } from '../text.js';
import type { ScenarioReading } from './scenario.js';

/** Tells what the checker found as a problem, at the node that the author wrote. */
export function toProblem(finding: Finding, { places }: Pick<ScenarioReading, 'places'>): Problem {
  const { code, severity, message, cure, step = '', choice, variable } = finding;
  const node =
    (choice === undefined ? undefined : places.get(`${step}/${choice}`)) ??
    places.get(step) ??
    (variable === undefined ? undefined : places.get(`$${variable.toLowerCase()}`));
  const excerpt = excerptOf(node ? wordsOf([node]) : (variable ?? step));
  return { code, severity, message, cure, excerpt, ...(node && { node }) };
}
