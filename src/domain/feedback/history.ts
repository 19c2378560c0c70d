import { summaryOf, type Result } from '../progress/summary.js';
import type { View } from '../view.js';
import type { ActivityDefinition, Json, LanguageMap, Statement } from '../xapi/types.js';
import { extensions, verbs } from '../xapi/vocabulary.js';
import { sayingOf, type Saying } from './saying.js';

/** When something was said: the order of all that is kept here. */
type Moment = {
  /** Timestamp of the statement. */
  readonly at: string;
  /** Id of the statement. */
  readonly id: string;
};

/** One move on the path through a scenario. */
export type Move = Moment & {
  /** Place in the order of the browser's acts: several may share an instant. */
  readonly sequence: number;
  readonly attempt: number;
  /** Id of the step that was decided, or gone back to; empty where the path began anew. */
  readonly step: string;
  /** Id of the choice; without one the learner went back. */
  readonly choice?: string;
};

/** An ending that a path came to. */
export type Ending = Moment & { readonly attempt: number; readonly ending: string };

/** The latest answer in the words that the learner saw, where it was picked from such. */
export type Given = Moment & { readonly words: readonly LanguageMap[] };

/** What the latest statement that describes it says of an activity itself. */
export type Description = Moment & {
  readonly type: string;
  /** Its name, else its description. */
  readonly name?: LanguageMap;
  /** Title of the page it was done on. */
  readonly page?: LanguageMap;
};

/** What feedback on an activity is made of. */
export type History = {
  readonly about?: Description;
  /** Timestamp of the first answer or verdict. */
  readonly first?: string;
  /** The latest judged results, oldest first, at most 20. */
  readonly results?: readonly Result[];
  /** The moves of the latest attempt, in no order, at most 100. */
  readonly moves?: readonly Move[];
  /** The latest endings, oldest first, at most 20. */
  readonly endings?: readonly Ending[];
  readonly given?: Given;
  /** What the learner said of it, oldest first, at most 40. */
  readonly sayings?: readonly Saying[];
  /** Ids of what was taken back, each with the moment of that, at most 40. */
  readonly retracted?: readonly (Moment & { readonly what: string })[];
};

/** More would let a row grow for ever. */
const limits = { results: 20, moves: 100, endings: 20, sayings: 40 };

/**
 * What guidance and ratings are drawn from, by the IRI of the activity: how it came out each time, the path, the answer in words, and what
 * the learner said of it.
 *
 * A panel looks at one page, so a row may hold more than a summary, of which a tracker reads those of a whole site.
 */
export const histories: View<History> = {
  name: 'feedback',
  version: 2,
  keysOf(statement) {
    const scenario = scenarioOf(statement);
    const key = historyKey(statement.object.id);
    return scenario === undefined || scenario === key ? [key] : [key, scenario];
  },
  groupOf: (key) => key.split('#', 1)[0]!,
  fold: (row, statement, key) => merge(row ?? {}, historyOf(statement, key)),
};

/** The key of an activity's history; a page's stands among those of what is on it, so that one range holds all. */
export const historyKey = (activity: string): string => (activity.includes('#') ? activity : `${activity}#`);

/** The scenario in which a statement is a move. */
function scenarioOf({ object, result, context }: Statement): string | undefined {
  if (typeof result?.extensions?.[extensions.step] !== 'string') return undefined;
  return context?.contextActivities?.parent?.[0]?.id ?? object.id;
}

function historyOf(statement: Statement, key: string): History {
  const { id, verb, object, result, context, timestamp: at } = statement;
  const move = key === scenarioOf(statement) ? moveOf(statement, key) : undefined;
  if (key !== historyKey(object.id)) return move ? { moves: [move] } : {};
  const ending = result?.extensions?.[extensions.ending];
  const words = verb.id === verbs.answered ? wordsOf(object.definition, result?.response) : [];
  const saying = sayingOf(statement);
  const page = context?.contextActivities?.grouping?.[0]?.definition?.name;
  const {
    about: { name, type },
    results,
  } = summaryOf(statement);
  const what = verb.id === verbs.retracted ? context?.statement?.id : undefined;
  return {
    ...(type !== undefined && { about: { at, id, type, ...(name && { name }), ...(page && { page }) } }),
    ...(results.length > 0 && { results, first: at }),
    ...(move && { moves: [move] }),
    ...(typeof ending === 'string' &&
      verb.id === verbs.completed && {
        endings: [{ at, id, attempt: numberIn(context?.extensions?.[extensions.attempt]), ending }],
      }),
    ...(words.length > 0 && { given: { at, id, words } }),
    ...(saying && { sayings: [saying] }),
    ...(what !== undefined && { retracted: [{ at, id, what }] }),
  };
}

function moveOf({ id, object, result, context, timestamp: at }: Statement, scenario: string): Move {
  const told = context?.extensions ?? {};
  const isBack = result?.extensions?.[extensions.action] !== undefined;
  const step = object.id.slice(scenario.length + 1);
  return {
    at,
    id,
    sequence: numberIn(told[extensions.sequence]),
    attempt: numberIn(told[extensions.attempt]),
    step,
    ...(!isBack && result?.response !== undefined && { choice: result.response }),
  };
}

const numberIn = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const typed: ReadonlySet<ActivityDefinition['interactionType']> = new Set(['fill-in', 'numeric']);

/** The words of what was picked, or what was typed. */
function wordsOf(definition: ActivityDefinition | undefined, response = ''): LanguageMap[] {
  const options = definition?.choices ?? definition?.scale ?? [];
  const picked = response.split('[,]');
  if (typed.has(definition?.interactionType)) {
    return picked.flatMap((text) => (text.trim() === '' ? [] : [{ und: text }]));
  }
  return options.flatMap(({ id, description }) => (picked.includes(id) && description ? [description] : []));
}

/** Brings two histories of one activity together; which comes first makes no difference. */
function merge(a: History, b: History): History {
  const moves = [...(a.moves ?? []), ...(b.moves ?? [])];
  const attempt = Math.max(...moves.map((move) => move.attempt));
  const [about] = last(
    1,
    [a.about, b.about].filter((each) => each !== undefined),
  );
  const [given] = last(
    1,
    [a.given, b.given].filter((each) => each !== undefined),
  );
  const [first] = [a.first, b.first].filter((each) => each !== undefined).sort();
  const rows = {
    results: last(limits.results, [...(a.results ?? []), ...(b.results ?? [])]),
    moves: last(
      limits.moves,
      moves.filter((move) => move.attempt === attempt),
    ),
    endings: last(limits.endings, [...(a.endings ?? []), ...(b.endings ?? [])]),
    sayings: last(limits.sayings, [...(a.sayings ?? []), ...(b.sayings ?? [])]),
    retracted: last(limits.sayings, [...(a.retracted ?? []), ...(b.retracted ?? [])]),
  };
  return {
    ...Object.fromEntries(Object.entries(rows).filter(([, row]) => row.length > 0)),
    ...(about && { about }),
    ...(first !== undefined && { first }),
    ...(given && { given }),
  };
}

const last = <Row extends Moment>(count: number, rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(byTime).slice(-count);

/** By time, and in one instant by id, so that the order is the same everywhere. */
function byTime(a: Moment, b: Moment): number {
  const [left, right] = a.at === b.at ? [a.id, b.id] : [a.at, b.at];
  return left < right ? -1 : Number(left > right);
}

/** The decisions of the latest attempt that still hold: what the learner went back over is no part of the path. */
export function pathOf({
  moves = [],
}: History): readonly { readonly step: string; readonly choice: string }[] {
  const path: { step: string; choice: string }[] = [];
  const inOrder = [...moves].sort(
    (a, b) => byTime({ ...a, id: '' }, { ...b, id: '' }) || a.sequence - b.sequence,
  );
  for (const { step, choice } of inOrder) {
    if (choice !== undefined) path.push({ step, choice });
    else
      path.length = Math.max(
        0,
        path.findLastIndex((each) => each.step === step),
      );
  }
  return path;
}
