import type { View } from '../view.js';
import type { LanguageMap, Statement } from '../xapi/types.js';
import { activityTypes, extensions, verbs } from '../xapi/vocabulary.js';

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
  /** Title of that page; left out of questions and decisions, of which a page has many. */
  readonly pageName?: LanguageMap;
};

/** What a statement may say of an activity as a whole. */
const milestones = ['viewed', 'completed', 'passed', 'failed'] as const;

type Milestone = (typeof milestones)[number];

/** What a learner's statements about one activity come to. Times are timestamps as the statements have them, in UTC. */
export type Summary = {
  readonly about: About;
  /** How many statements. */
  readonly acts: number;
  readonly first: string;
  readonly last: string;
  /** Hundredths of a second spent on answers and decisions: whole numbers, since sums of fractions hang on their order. */
  readonly spent: number;
  /** When it was first opened, completed, passed, failed. */
  readonly viewed?: string;
  readonly completed?: string;
  readonly passed?: string;
  readonly failed?: string;
  /** Ids of the statements that say so. */
  readonly ids?: Readonly<Partial<Record<Milestone, string>>>;
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
  const milestone = milestoneOf.get(verb.id);
  const pageName =
    definition?.type === activityTypes.interaction ? undefined : grouping?.[0]?.definition?.name;
  return {
    about: {
      at,
      id,
      ...(definition?.type !== undefined && { type: definition.type }),
      ...(name && { name }),
      ...(parent?.[0] && { parent: parent[0].id }),
      ...(grouping?.[0] && { page: grouping[0].id }),
      ...(pageName && { pageName }),
    },
    acts: 1,
    first: at,
    last: at,
    spent: verb.id === verbs.answered ? hundredths(result?.duration) : 0,
    ...(milestone && { [milestone]: at, ids: { [milestone]: id } }),
    ...(typeof told === 'number' && { progress: told }),
    ...(scaled !== undefined && { best: scaled }),
    results: isJudged(verb.id) ? [resultOf(statement)] : [],
  };
}

/** Brings two summaries of one activity together; which comes first makes no difference. */
export function merge(a: Summary, b: Summary): Summary {
  const progress = highest(a.progress, b.progress);
  const best = highest(a.best, b.best);
  return {
    about: compare(a.about, b.about) < 0 ? b.about : a.about,
    acts: a.acts + b.acts,
    first: a.first < b.first ? a.first : b.first,
    last: a.last > b.last ? a.last : b.last,
    spent: a.spent + b.spent,
    ...earliest(a, b),
    ...(progress !== undefined && { progress }),
    ...(best !== undefined && { best }),
    results: [...a.results, ...b.results].sort(compare).slice(-MAX_RESULTS),
  };
}

const milestoneOf = new Map<string, Milestone>([
  [verbs.experienced, 'viewed'],
  [verbs.completed, 'completed'],
  [verbs.passed, 'passed'],
  [verbs.failed, 'failed'],
]);

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

/** When each was reached for the first time, and the statement that says so. */
function earliest(a: Summary, b: Summary): Partial<Summary> {
  if (!a.ids && !b.ids) return {};
  const reached: Partial<Record<Milestone, string>> = {};
  const ids: Partial<Record<Milestone, string>> = {};
  for (const each of milestones) {
    const first = earlier(a, b, each);
    if (first) [reached[each], ids[each]] = [first[each]!, first.ids![each]!];
  }
  return { ...reached, ids };
}

/** Which of the two reached it first. */
function earlier(a: Summary, b: Summary, each: Milestone): Summary | undefined {
  const [left, right] = [a[each], b[each]];
  if (left === undefined || right === undefined) return [a, b].find((summary) => summary[each] !== undefined);
  return compare({ at: left, id: a.ids![each]! }, { at: right, id: b.ids![each]! }) < 0 ? a : b;
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
