import type { View } from '../view.js';
import type { LanguageMap, Statement } from '../xapi/types.js';
import { extensions, verbs } from '../xapi/vocabulary.js';

/** One judged result. */
export type Result = {
  /** When, as the statement says it. */
  readonly at: string;
  /** Id of the statement. */
  readonly id: string;
  /** Number of the attempt, from 1. */
  readonly attempt?: number;
  readonly success?: boolean;
  /** Share of the points, from -1 to 1. */
  readonly scaled?: number;
  readonly raw?: number;
  readonly max?: number;
  /** As xAPI writes it. */
  readonly response?: string;
};

/** What the latest statement says of the activity itself. */
export type About = {
  readonly at: string;
  readonly id: string;
  readonly type?: string;
  /** Its name, else its description. */
  readonly name?: LanguageMap;
  /** IRI of the activity that holds it. */
  readonly parent?: string;
  /** IRI of the page it was done on. */
  readonly page?: string;
};

/** What a learner's statements about one activity come to. Times are timestamps as the statements have them, in UTC. */
export type Summary = {
  readonly about: About;
  /** How many statements. */
  readonly acts: number;
  readonly first: string;
  readonly last: string;
  /** Hundredths of a second spent on answers and decisions: whole numbers, since sums of fractions hang on their order. */
  readonly spent: number;
  /** When it was first opened, completed, passed. */
  readonly viewed?: string;
  readonly completed?: string;
  readonly passed?: string;
  /** Highest progress that was told of it, from 0 to 100. */
  readonly progress?: number;
  /** Best share of the points in any judged result. */
  readonly best?: number;
  /** The latest results, oldest first, at most 3. */
  readonly results: readonly Result[];
};

/** A tracker reads the rows of a whole site: each must be small. */
const MAX_RESULTS = 3;

/** Sums up what each activity has come to, by its IRI. */
export const summaries: View<Summary> = {
  name: 'summary',
  version: 1,
  keysOf: ({ object }) => [object.id],
  groupOf: (key) => key.split('#', 1)[0]!,
  fold: (row, statement) => (row ? merge(row, summaryOf(statement)) : summaryOf(statement)),
};

/** What one statement comes to. */
export function summaryOf(statement: Statement): Summary {
  const { id, verb, object, result, context, timestamp: at } = statement;
  const { definition } = object;
  const { parent, grouping } = context?.contextActivities ?? {};
  const name = definition?.name ?? definition?.description;
  const told = result?.extensions?.[extensions.progress];
  const scaled = isJudged(verb.id) ? result?.score?.scaled : undefined;
  return {
    about: {
      at,
      id,
      ...(definition?.type !== undefined && { type: definition.type }),
      ...(name && { name }),
      ...(parent?.[0] && { parent: parent[0].id }),
      ...(grouping?.[0] && { page: grouping[0].id }),
    },
    acts: 1,
    first: at,
    last: at,
    spent: verb.id === verbs.answered ? hundredths(result?.duration) : 0,
    ...(verb.id === verbs.experienced && { viewed: at }),
    ...(verb.id === verbs.completed && { completed: at }),
    ...(verb.id === verbs.passed && { passed: at }),
    ...(typeof told === 'number' && { progress: told }),
    ...(scaled !== undefined && { best: scaled }),
    results: isJudged(verb.id) ? [resultOf(statement)] : [],
  };
}

/** Brings two summaries of one activity together; which comes first makes no difference. */
export function merge(a: Summary, b: Summary): Summary {
  const viewed = earliest(a.viewed, b.viewed);
  const completed = earliest(a.completed, b.completed);
  const passed = earliest(a.passed, b.passed);
  const progress = highest(a.progress, b.progress);
  const best = highest(a.best, b.best);
  return {
    about: compare(a.about, b.about) < 0 ? b.about : a.about,
    acts: a.acts + b.acts,
    first: a.first < b.first ? a.first : b.first,
    last: a.last > b.last ? a.last : b.last,
    spent: a.spent + b.spent,
    ...(viewed !== undefined && { viewed }),
    ...(completed !== undefined && { completed }),
    ...(passed !== undefined && { passed }),
    ...(progress !== undefined && { progress }),
    ...(best !== undefined && { best }),
    results: [...a.results, ...b.results].sort(compare).slice(-MAX_RESULTS),
  };
}

const isJudged = (verb: string): boolean =>
  verb === verbs.answered || verb === verbs.passed || verb === verbs.failed;

function resultOf({ id, result, context, timestamp }: Statement): Result {
  const { success, score, response } = result ?? {};
  const attempt = context?.extensions?.[extensions.attempt];
  return {
    at: timestamp,
    id,
    ...(typeof attempt === 'number' && { attempt }),
    ...(success !== undefined && { success }),
    ...(score?.scaled !== undefined && { scaled: score.scaled }),
    ...(score?.raw !== undefined && { raw: score.raw }),
    ...(score?.max !== undefined && { max: score.max }),
    ...(response !== undefined && { response }),
  };
}

/** By time, and in one instant by id, so that the order is the same everywhere. */
function compare(a: { readonly at: string; readonly id: string }, b: typeof a): number {
  const [left, right] = a.at === b.at ? [a.id, b.id] : [a.at, b.at];
  return left < right ? -1 : Number(left > right);
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}

/** Hundredths of a second of a duration as `toDuration` writes it; 0 for any other. */
function hundredths(duration: string | undefined): number {
  const seconds = /^PT([\d.]+)S$/u.exec(duration ?? '')?.[1];
  return seconds === undefined ? 0 : Math.round(Number(seconds) * 100);
}
