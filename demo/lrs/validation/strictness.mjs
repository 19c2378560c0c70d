import { isIri } from '../data/iri.mjs';
import { isTimestamp } from '../data/timestamp.mjs';
import { isUuid } from '../data/uuid.mjs';

/**
 * What the validator lets through and xAPI does not: IRIs with blanks or without a host, UUIDs in braces, days without a
 * time, short SHA-1 sums, negative durations, components without an id or with the same, Groups that do not say so.
 */
const anIri = [isIri, 'is not an IRI'];
const aTimestamp = [isTimestamp, 'is not an RFC 3339 timestamp'];
const scalars = {
  openid: anIri,
  homePage: anIri,
  moreInfo: anIri,
  usageType: anIri,
  fileUrl: anIri,
  type: anIri,
  timestamp: aTimestamp,
  stored: aTimestamp,
  registration: [isUuid, 'is not a UUID in the standard form'],
  mbox_sha1sum: [(value) => /^[0-9a-f]{40}$/i.test(value), 'is not a SHA-1 sum of 40 hexadecimal digits'],
  duration: [(value) => !value.startsWith('-'), 'is a negative duration'],
};
const componentLists = ['choices', 'scale', 'source', 'target', 'steps'];
/** Their keys are language tags, not properties. */
const languageMaps = ['display', 'description'];
/** Where a Group stands, which has to say so: what has no objectType is an Agent (Data 2.4.2.2). */
const groups = ['team', 'group'];

/**
 * Finds what the validator is too lenient to find. Values of a wrong type are left to the validator.
 *
 * @param {unknown} node a statement, or a part of one
 * @param {string} path where the node stands
 * @param {string} [key] the property it stands in; '' for a statement
 * @returns {import('./problems.mjs').Problem[]}
 */
export function strictProblems(node, path, key = '') {
  if (Array.isArray(node)) {
    const each = node.flatMap((item, index) => strictProblems(item, `${path}.${index}`, key));
    return componentLists.includes(key) ? [...each, ...sameIds(node, path)] : each;
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const place = `${path}.${name}`;
    if (name === 'extensions') return extensionProblems(value, place);
    if (groups.includes(name) && typeof value === 'object' && value?.objectType !== 'Group') {
      return [{ path: `${place}.objectType`, message: 'is not Group' }];
    }
    if (languageMaps.includes(name) || (name === 'name' && typeof value === 'object')) return [];
    if (typeof value !== 'string') return strictProblems(value, place, name);
    const [holds, message] = name === 'id' ? idRule(node, key) : (scalars[name] ?? []);
    return holds && !holds(value) ? [{ path: place, message: `${message}: ${value}` }] : [];
  });
}

function idRule(node, key) {
  if (componentLists.includes(key)) return [(value) => value !== '', 'is empty'];
  const isReference = node.objectType === 'StatementRef' || key === 'statement';
  return key === '' || isReference ? [isUuid, 'is not a UUID in the standard form'] : anIri;
}

function extensionProblems(extensions, path) {
  if (typeof extensions !== 'object' || extensions === null) return [];
  return Object.keys(extensions)
    .filter((name) => !isIri(name))
    .map((name) => ({ path: `${path}.${name}`, message: 'is an extension whose name is not an IRI' }));
}

function sameIds(components, path) {
  const ids = components.map((component) => component?.id);
  return ids
    .filter((id, index) => id !== undefined && ids.indexOf(id) !== index)
    .map((id) => ({ path, message: `has two components with the id ${id}` }));
}
