import { contentKey } from '../../domain/question/key.js';
import type { Reading } from '../../domain/reading.js';
import type { Block, Choice, Scenario, Step } from '../../domain/scenario/model.js';
import { unlike } from '../html/settings.js';
import { Fields } from './fields.js';
import { readEnding, readScoring, readTimer, readVariable, type Item } from './parts.js';
import { Notes } from './problems.js';

/**
 * Reads a scenario from JSON: the model, with prose as plain text and conditions and effects in the language that authors write.
 *
 * @param source - JSON text, or the value that it holds. What is not sound is left out and told; this never throws.
 */
export function readScenarioJson(source: unknown): Reading<Scenario> {
  const notes = new Notes();
  const value = typeof source === 'string' ? parse(source, notes) : source;
  const model = readScenario(value === undefined ? {} : value, notes);
  return { model, problems: notes.problems };
}

function parse(text: string, notes: Notes): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    // Browsers word their reasons differently, and none says what to do.
    notes.add('not-json', '', text);
    return undefined;
  }
}

function readScenario(value: unknown, notes: Notes): Scenario {
  const fields = new Fields(value, '', notes);
  const key = fields.id('key');
  const title = fields.text('title');
  const start = fields.text('start');
  const names = new Set<string>();
  const variables = fields.list('variables').flatMap((item) => readVariable(item, names, notes));
  const scoring = readScoring(fields, notes);
  const ids = new Set<string>();
  const steps = fields.list('steps').flatMap((item) => readStep(item, ids, notes));
  fields.end();
  if (steps.length === 0 && notes.problems.length === 0) notes.add('no-steps', '', value);
  const isKnown = steps.some(({ id }) => id === start);
  if (start !== undefined && !isKnown && steps.length > 0) notes.add('unknown-start', 'start', start);
  const first = isKnown ? start : steps[0]?.id;
  return {
    key: key ?? contentKey(title ?? first ?? ''),
    ...(title !== undefined && { title }),
    start: first ?? '',
    variables,
    steps,
    scoring,
  };
}

function readStep([value, path]: Item, ids: Set<string>, notes: Notes): Step[] {
  const fields = new Fields(value, path, notes);
  const id = fields.id('id');
  const title = fields.text('title');
  const taken = new Set<string>();
  const step: Omit<Step, 'id'> = {
    ...(title !== undefined && { title }),
    blocks: fields.list('blocks').flatMap((item) => readBlock(item, notes)),
    choices: fields.list('choices').flatMap((item) => readChoice(item, taken, notes)),
    effects: fields.effects('effects'),
    ...readEnding(fields, notes),
    ...readTimer(fields, notes),
    quizzes: fields.list('quizzes').flatMap(([quiz, place]) => {
      if (typeof quiz === 'string') return [quiz];
      notes.add('not-a-text', place, quiz);
      return [];
    }),
  };
  fields.end();
  if (id === undefined) {
    fields.miss('id', 'bad-id');
    return [];
  }
  if (ids.has(id)) {
    notes.add('duplicate-id', fields.pathOf('id'), id);
    return [];
  }
  ids.add(id);
  return [{ id, ...step }];
}

function readBlock([value, path]: Item, notes: Notes): Block[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ kind: 'prose', prose: value }];
  const fields = new Fields(value, path, notes);
  const speaker = fields.text('speaker');
  const kind = fields.oneOf('kind', ['prose', 'speech']) ?? (speaker === undefined ? 'prose' : 'speech');
  const when = fields.expression('when');
  const prose = fields.text('prose');
  fields.end();
  const isNameless = kind === 'speech' && speaker === undefined;
  if (prose === undefined || isNameless) {
    fields.miss('prose', 'missing-words');
    if (isNameless) fields.miss('speaker', 'missing-words');
    return [];
  }
  const shown = { ...(when && { when }), prose };
  return [kind === 'speech' ? { kind, speaker: { name: speaker ?? '' }, ...shown } : { kind, ...shown }];
}

function readChoice([value, path]: Item, taken: Set<string>, notes: Notes): Choice[] {
  const fields = new Fields(value, path, notes);
  const text = fields.text('text');
  const named = fields.id('id');
  const to = fields.id('to');
  const when = fields.expression('when');
  const feedback = fields.text('feedback');
  const choice = {
    ...(when && { when }),
    once: fields.flag('once') ?? false,
    effects: fields.effects('effects'),
    score: fields.number('score') ?? 0,
    expert: fields.flag('expert') ?? false,
    ...(feedback !== undefined && { feedback }),
  };
  fields.end();
  if (text === undefined || to === undefined) {
    fields.miss('text', 'missing-words');
    fields.miss('to', 'bad-id');
    return [];
  }
  if (named !== undefined && taken.has(named)) notes.add('duplicate-id', fields.pathOf('id'), named);
  return [{ id: unlike(named ?? contentKey(text), taken), text, to, ...choice }];
}
