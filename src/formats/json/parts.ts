import type { Value } from '../../domain/scenario/expression.js';
import type { Ending, Scoring, Timer, Variable } from '../../domain/scenario/model.js';
import { parseSettings } from '../../domain/scenario/parse.js';
import { Fields } from './fields.js';
import type { Notes, Path } from './problems.js';

/** An item of a list, and where it stands. */
export type Item = readonly [value: unknown, path: Path];

export function readVariable([value, path]: Item, names: Set<string>, notes: Notes): Variable[] {
  const fields = new Fields(value, path, notes);
  const said = fields.text('name');
  const start = fields.any('start');
  fields.end();
  const name = said?.toLowerCase() ?? '';
  // The parser knows which words are taken by the language.
  const isName = 'value' in parseSettings(`var ${name} = 0`) && /^[a-z_][\w-]*$/u.test(name);
  if (!isName) notes.add('bad-name', fields.pathOf('name'), said);
  else if (names.has(name)) notes.add('duplicate-id', fields.pathOf('name'), said);
  else if (!isValue(start)) notes.add('not-a-value', fields.pathOf('start'), start);
  else {
    names.add(name);
    return [{ name, start }];
  }
  return [];
}

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

export function readScoring(parent: Fields, notes: Notes): Scoring {
  const value = parent.any('scoring');
  const none: Scoring = { kind: 'none' };
  if (value === undefined) return none;
  const fields = new Fields(
    typeof value === 'string' ? { kind: value } : value,
    parent.pathOf('scoring'),
    notes,
  );
  const kind = fields.oneOf('kind', ['none', 'ending', 'decisions', 'variables']);
  const sum = fields.expression('value');
  const max = fields.number('max');
  fields.end();
  if (kind !== 'variables') return kind ? { kind } : none;
  if (sum && max !== undefined && max > 0) return { kind, value: sum, max };
  fields.miss('value', 'missing-words');
  fields.miss('max', 'not-a-number');
  if (max !== undefined && max <= 0) notes.add('not-a-number', fields.pathOf('max'), max);
  return none;
}

/** `"good"`, or an object. */
export function readEnding(parent: Fields, notes: Notes): { readonly ending?: Ending } {
  const value = parent.any('ending');
  if (value === undefined) return {};
  const fields = new Fields(
    typeof value === 'string' ? { kind: value } : value,
    parent.pathOf('ending'),
    notes,
  );
  const kind = fields.oneOf('kind', ['good', 'poor', 'mixed']);
  const passed = fields.flag('passed');
  const score = fields.number('score');
  fields.end();
  if (!kind) return {};
  return { ending: { kind, ...(passed !== undefined && { passed }), ...(score !== undefined && { score }) } };
}

export function readTimer(parent: Fields, notes: Notes): { readonly timer?: Timer } {
  const value = parent.any('timer');
  if (value === undefined) return {};
  const fields = new Fields(value, parent.pathOf('timer'), notes);
  const seconds = fields.number('seconds');
  const choice = fields.id('choice');
  fields.end();
  if (seconds !== undefined && seconds > 0 && choice !== undefined) return { timer: { seconds, choice } };
  fields.miss('seconds', 'not-a-number');
  fields.miss('choice', 'bad-id');
  if (seconds !== undefined && seconds <= 0) notes.add('not-a-number', fields.pathOf('seconds'), seconds);
  return {};
}
