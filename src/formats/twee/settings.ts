import { parseSettings, type Settings } from '../../domain/scenario/parse.js';
import type { Node } from './nodes.js';
import type { Scope } from './terms.js';
import { unshelter } from './words.js';

/** What can only be meant as settings of ours. */
const own =
  /^\s*(?:#[\w-]+|(?:if|else|once|expert|score|start|ending|time|var|scoring)(?![\w-])|[a-z_][\w-]*\s*[-+*×−–]?=)/iu;

/**
 * Reads what stands between braces as settings of ours: `#ask; if trust > 2; once`.
 *
 * @returns `undefined` where it is none: a story format may have a meaning for it.
 */
export function readSettings(inside: string, line: number, scope: Scope): Node[] | undefined {
  const [named = '', id] = /^\s*#([\w-]+)\s*(?:;|$)/u.exec(inside) ?? [];
  const clauses = unshelter(inside.slice(named.length)).replace(/\belse\s+if\b/iu, 'else; if');
  if (id === undefined && clauses.trim() === '') return undefined;
  const nodeOf = (settings: Settings): Node => ({ kind: 'settings', settings, id, line });
  const parsed = parseSettings(clauses);
  if ('value' in parsed) return [nodeOf(parsed.value)];
  const isOwn = id !== undefined || own.test(inside);
  if (isOwn || !/^(?:chapbook|harlowe)$/u.test(scope.format))
    scope.notes.fault(parsed.fault, line, `{${inside}}`);
  return isOwn ? soundParts(clauses).map(nodeOf) : undefined;
}

/** Of several clauses those at fault are left out; all others hold. */
const soundParts = (clauses: string): Settings[] =>
  clauses.split(';').flatMap((clause) => {
    const parsed = parseSettings(clause);
    return 'value' in parsed && clause.trim() !== '' ? [parsed.value] : [];
  });
