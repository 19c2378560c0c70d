import rules from '@learninglocker/xapi-validation/dist/factory.js';
import { isIri } from '../data/iri.mjs';
import { toProblem } from './problems.mjs';
import { strictProblems } from './strictness.mjs';

/** The two lists that xAPI 2.0 adds to a context, and what an entry of each has to hold. */
const lists = {
  contextAgents: { objectType: 'contextAgent', holds: 'agent', rule: rules.agent },
  contextGroups: { objectType: 'contextGroup', holds: 'group', rule: rules.group },
};

export const addedProperties = Object.keys(lists);

/**
 * Finds problems in contextAgents and contextGroups.
 *
 * @param {unknown} context
 * @param {string} path
 * @returns {import('./problems.mjs').Problem[]}
 */
export function contextProblems(context, path) {
  if (typeof context !== 'object' || context === null) return [];
  return addedProperties
    .filter((name) => Object.hasOwn(context, name))
    .flatMap((name) => listProblems(context[name], `${path}.${name}`, lists[name]));
}

function listProblems(list, path, shape) {
  if (!Array.isArray(list)) return [{ path, message: 'is not an array' }];
  return list.flatMap((entry, index) => entryProblems(entry, `${path}.${index}`, shape));
}

function entryProblems(entry, path, { objectType, holds, rule }) {
  if (typeof entry !== 'object' || entry === null) return [{ path, message: 'is not an object' }];
  const unknown = Object.keys(entry).filter((name) => !['objectType', holds, 'relevantTypes'].includes(name));
  const problems = unknown.map((name) => ({ path: `${path}.${name}`, message: 'is not known' }));
  if (entry.objectType !== objectType)
    problems.push({ path: `${path}.objectType`, message: `is not ${objectType}` });
  if (entry[holds] === undefined) problems.push({ path: `${path}.${holds}`, message: 'is missing' });
  else problems.push(...rule(entry[holds], [path, holds]).map(toProblem));
  problems.push(...strictProblems({ [holds]: entry[holds] }, path, objectType));
  return [...problems, ...typeProblems(entry.relevantTypes, `${path}.relevantTypes`)];
}

function typeProblems(types, path) {
  if (types === undefined) return [];
  if (!Array.isArray(types) || types.length === 0)
    return [{ path, message: 'is not an array with at least one IRI' }];
  return types.flatMap((type, index) =>
    isIri(type) ? [] : [{ path: `${path}.${index}`, message: 'is not an IRI' }],
  );
}
