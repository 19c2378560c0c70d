import { badRequest } from './failure.mjs';
import { isIri } from '../data/iri.mjs';
import { isUuid } from '../data/uuid.mjs';
import { isTimestamp, toMilliseconds } from '../data/timestamp.mjs';
import { agentProblems, identifiedProblems } from '../validation/agent.mjs';
import { parseJson } from './body.mjs';

/** Readers of parameter values; each throws a sentence about what it wanted. Values are held to what statements are held to (Data 2.2). */
export const kinds = {
  text(value, name) {
    if (value === '') throw badRequest(`The parameter ${name} is empty.`);
    return value;
  },
  iri(value, name) {
    if (!isIri(value)) throw badRequest(`The parameter ${name} is not an IRI: ${value}`);
    return value;
  },
  uuid(value, name) {
    if (!isUuid(value)) throw badRequest(`The parameter ${name} is not a UUID: ${value}`);
    return value.toLowerCase();
  },
  /** Milliseconds since 1970. */
  timestamp(value, name) {
    if (!isTimestamp(value)) throw badRequest(`The parameter ${name} is not an RFC 3339 timestamp: ${value}`);
    return toMilliseconds(value);
  },
  flag(value, name) {
    if (value !== 'true' && value !== 'false')
      throw badRequest(`The parameter ${name} is neither true nor false: ${value}`);
    return value === 'true';
  },
  count(value, name) {
    if (!/^\d{1,15}$/.test(value))
      throw badRequest(`The parameter ${name} is not a whole number from 0: ${value}`);
    return Number(value);
  },
  /** Someone documents belong to. */
  agent: (value, name) => readActor(value, name, agentProblems),
  /** Someone statements are about. */
  actor: (value, name) => readActor(value, name, identifiedProblems),
};

function readActor(value, name, problemsOf) {
  const actor = parseJson(value, `The parameter ${name}`);
  const problems = problemsOf(actor, name);
  if (problems.length > 0) throw badRequest(`The parameter ${name} names nobody.`, problems);
  return actor;
}

/**
 * Reads the parameters of a request by a table of name to reader. What is not in the table is refused (Communication 3.2),
 * and so is a name given twice.
 *
 * @param {URLSearchParams} search
 * @param {Record<string, (value: string, name: string) => unknown>} table
 * @param {readonly string[]} [required]
 * @returns {Record<string, any>}
 */
export function readParameters(search, table, required = []) {
  const values = {};
  for (const [name, value] of search) {
    if (!Object.hasOwn(table, name)) throw badRequest(`The parameter ${name} is not known here.`);
    if (Object.hasOwn(values, name)) throw badRequest(`The parameter ${name} is given twice.`);
    values[name] = table[name](value, name);
  }
  const missing = required.find((name) => !Object.hasOwn(values, name));
  if (missing) throw badRequest(`The parameter ${missing} is missing.`);
  return values;
}
