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
export type Bearer = 'scenario' | 'step' | 'choice' | 'block';

/** Classes that say what a clause says; others belong to the page. */
function clausesOfClasses(classes: string, bearer?: Bearer): string {
  const words = new Set(classes.split(/\s+/u));
  const score = /(?:^|\s)score-(\d{1,4})(?:\s|$)/u.exec(classes)?.[1];
  const kind = ['good', 'poor', 'mixed'].find((each) => words.has(`ending-${each}`));
  const verdict = ['passed', 'failed'].find((each) => words.has(each)) ?? '';
  const forStep = [words.has('start') && 'start', kind && `ending ${kind} ${verdict}`];
  const forChoice = [words.has('once') && 'once', words.has('expert') && 'expert'];
  return [
    ...(bearer === 'choice' ? [] : forStep),
    ...(bearer === 'step' ? [] : forChoice),
    score && `score ${score}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Attributes that say what a clause says. */
const attributeClauses: Readonly<
  Record<string, readonly [bearers: string, clauseOf: (value: string) => string]>
> = {
  'data-if': ['choice block', (value) => `if ${value}`],
  'data-else': ['choice block', () => 'else'],
  'data-set': ['step choice', (value) => value],
  'data-once': ['choice', () => 'once'],
  'data-expert': ['choice', () => 'expert'],
  'data-score': ['step choice', (value) => `score ${value}`],
  'data-start': ['step', () => 'start'],
  'data-ending': ['step', (value) => `ending ${value}`],
  'data-time': ['step', (value) => `time ${value}`],
  'data-scoring': ['scenario', (value) => `scoring ${value}`],
  'data-var': [
    'scenario',
    (value) => (/^var\b/iu.test(value) ? value : value.replace(/(^|;)\s*/gu, '$1 var ')),
  ],
};

/** Reads what an element's attributes and classes say. */
export function readAttributes(element: Element, bearer: Bearer, notes: ScenarioNotes): Said {
  const said: Said[] = [];
  for (const [name, [bearers, clauseOf]] of Object.entries(attributeClauses)) {
    if (!bearers.includes(bearer)) continue;
    const value = attributeOf(element, name);
    const read = value === null ? undefined : readClauses(clauseOf(value.trim()), element, notes);
    if (read) said.push(read);
  }
  const hasClasses = bearer === 'step' || bearer === 'choice';
  const classes = hasClasses ? clausesOfClasses(attributeOf(element, 'class') ?? '', bearer) : '';
  const read = classes === '' ? undefined : readClauses(classes, element, notes);
  if (read) said.push(read);
  return said.length === 0 ? nothingSaid : joined(said);
}
