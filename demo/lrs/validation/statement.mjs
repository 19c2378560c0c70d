import rules from '@learninglocker/xapi-validation/dist/factory.js';
import { addedProperties, contextProblems } from './context-2.0.mjs';
import { toProblem } from './problems.mjs';
import { strictProblems } from './strictness.mjs';

/**
 * Finds all that is wrong in a statement.
 *
 * @param {unknown} statement
 * @param {{ family: string, property: RegExp }} version the rules to go by
 * @param {string} path where it stands in the request
 * @returns {import('./problems.mjs').Problem[]}
 */
export function statementProblems(statement, version, path) {
  if (version.family === '1.0') return commonProblems(statement, path);
  const added = [
    ...contextProblems(statement?.context, `${path}.context`),
    ...contextProblems(statement?.object?.context, `${path}.object.context`),
    ...versionProblems(statement?.version, version, `${path}.version`),
  ];
  return [...added, ...commonProblems(withoutAdditions(statement), path)];
}

function commonProblems(statement, path) {
  const warnings = rules.statement(statement, path.split('.'));
  return [...warnings.map(toProblem), ...strictProblems(statement, path)];
}

/** What is left of a 2.0 statement is a 1.0 statement, which the validator knows. */
function withoutAdditions(statement) {
  if (typeof statement !== 'object' || statement === null || Array.isArray(statement)) return statement;
  const rest = { ...statement };
  delete rest.version;
  if (isRecord(rest.context)) rest.context = without(rest.context, addedProperties);
  if (isRecord(rest.object) && isRecord(rest.object.context)) {
    rest.object = { ...rest.object, context: without(rest.object.context, addedProperties) };
  }
  return rest;
}

function versionProblems(value, version, path) {
  if (value === undefined || (typeof value === 'string' && version.property.test(value))) return [];
  return [
    { path, message: `is not a version that may be sent under ${version.family}: ${JSON.stringify(value)}` },
  ];
}

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (record, names) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
