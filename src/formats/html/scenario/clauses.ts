import type { Expression } from '../../../domain/scenario/expression.js';
import { parseSettings, type Settings } from '../../../domain/scenario/parse.js';
import { attributeOf } from '../dom.js';
import type { ScenarioNotes } from './problems.js';

/** What an author set, and the name in `{#name}`. */
export interface Said extends Settings {
  readonly name?: string;
}

export const nothingSaid: Said = { effects: [] };

export const and = (left: Expression | undefined, right: Expression | undefined): Expression | undefined =>
  left && right ? { kind: 'binary', operator: 'and', left, right } : (left ?? right);

/** One out of several; what can be said once is as the last has it. */
export function joined(all: readonly Said[]): Said {
  const [only] = all;
  if (all.length === 1 && only) return only;
  let sum = nothingSaid;
  for (const each of all) {
    const when = and(sum.when, each.when);
    sum = {
      ...sum,
      ...each,
      ...(when && { when }),
      effects: [...sum.effects, ...each.effects],
      variables: [...(sum.variables ?? []), ...(each.variables ?? [])],
    };
  }
  return sum;
}

/** A name and classes, as Markdown tools with attribute lists write them; others leave them standing. */
const attributeList = /^\s*:?\s*((?:[.#][^\s.#{};]+[\s;]*)+)/u;

/** How settings begin, however they go on. */
const beginsClause =
  /^\s*(?:(?:if|else|once|expert|score|start|ending|time|var|scoring)(?![\w-])|[\p{L}_][\w-]*\s*[-+*×−]?=)/iu;

/**
 * Reads what stands between braces.
 *
 * Of several clauses those at fault are left out and told; all others hold.
 *
 * @returns `undefined` where these are no settings: the braces stay as text.
 */
export function readClauses(text: string, node: Node, notes: ScenarioNotes): Said | undefined {
  const list = attributeList.exec(text);
  const clauses = (list ? text.slice(list[0].length) : text).replace(/\belse\s+if\b/iu, 'else; if');
  const named = list ? readList(list[1] ?? '') : undefined;
  if (named && clauses.trim() === '') return named;
  const whole = parseSettings(clauses);
  if ('value' in whole) return named ? joined([named, whole.value]) : whole.value;
  const sound = clauses
    .split(';')
    .map((clause) => parseSettings(clause))
    .flatMap((parsed) => ('value' in parsed ? [parsed.value] : []));
  const isUsed = named !== undefined || sound.length > 0 || beginsClause.test(clauses);
  notes.fault(whole.fault, node, `{${text}}`, isUsed);
  return isUsed ? joined([...(named ? [named] : []), ...sound]) : undefined;
}

function readList(list: string): Said | undefined {
  const name = /#([^\s.#{};]+)/u.exec(list)?.[1];
  const words = clausesOfClasses(list.replace(/#[^\s.#{};]+/gu, '').replace(/[.;]/gu, ' '));
  const settings = parseSettings(words);
  const said = words === '' || 'fault' in settings ? nothingSaid : settings.value;
  return name === undefined ? (words === '' ? undefined : said) : { ...said, name };
}

/** What settings are for. */
export type Bearer = 'step' | 'choice' | 'block';

/** Classes that say what a clause says; others belong to the page. */
function clausesOfClasses(classes: string, bearer?: Bearer): string {
  const words = new Set(classes.split(/\s+/u));
  const has = (word: string): boolean => words.has(word);
  const score = /(?:^|\s)score-(\d{1,4})(?:\s|$)/u.exec(classes)?.[1];
  const kind = ['good', 'poor', 'mixed'].find((each) => has(`ending-${each}`));
  const verdict = has('passed') ? ' passed' : has('failed') ? ' failed' : '';
  return [
    ...(bearer === 'step' || !bearer ? [has('start') && 'start', kind && `ending ${kind}${verdict}`] : []),
    ...(bearer === 'choice' || !bearer ? [has('once') && 'once', has('expert') && 'expert'] : []),
    ...(bearer === 'block' ? [] : [score && `score ${score}`]),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Attributes that say what a clause says. */
const attributeClauses: Readonly<Record<string, (value: string) => string>> = {
  'data-if': (value) => `if ${value}`,
  'data-else': () => 'else',
  'data-set': (value) => value,
  'data-once': () => 'once',
  'data-expert': () => 'expert',
  'data-score': (value) => `score ${value}`,
  'data-start': () => 'start',
  'data-ending': (value) => `ending ${value}`,
  'data-time': (value) => `time ${value}`,
  'data-scoring': (value) => `scoring ${value}`,
  'data-var': (value) => value.replace(/(^|;)\s*(?!\s*var\b)/giu, '$1 var '),
};

/** Reads what an element's attributes and classes say. */
export function readAttributes(element: Element, bearer: Bearer, notes: ScenarioNotes): Said {
  const said: Said[] = [];
  for (const [name, clauseOf] of Object.entries(attributeClauses)) {
    if (bearer === 'block' && !/if|else/u.test(name)) continue;
    const value = attributeOf(element, name);
    const read = value === null ? undefined : readClauses(clauseOf(value.trim()), element, notes);
    if (read) said.push(read);
  }
  const classes = clausesOfClasses(attributeOf(element, 'class') ?? '', bearer);
  const read = classes === '' ? undefined : readClauses(classes, element, notes);
  if (read) said.push(read);
  return said.length === 0 ? nothingSaid : joined(said);
}
