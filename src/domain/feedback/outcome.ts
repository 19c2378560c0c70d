import type { Result } from '../progress/summary.js';
import type { Verdict } from '../question/model.js';
import type { LanguageMap } from '../xapi/types.js';
import { activityTypes } from '../xapi/vocabulary.js';
import { pathOf, type History } from './history.js';

/** One question, or one decision of a path, as it stands now. */
export interface Item {
  /** Its IRI. */
  readonly id: string;
  /** Its name in its quiz or scenario. */
  readonly key: string;
  readonly name?: LanguageMap;
  /** `undefined` where nothing judges it. */
  readonly verdict?: Verdict;
  /** Ids of what was chosen, or what was typed. */
  readonly response: readonly string[];
  /** What was chosen, in the words that the learner saw. */
  readonly words: readonly LanguageMap[];
  /** From 0 to 1. */
  readonly share?: number;
  readonly max: number;
  /** How often it was not right. */
  readonly misses: number;
  /** Whether it was right in an earlier attempt. */
  readonly wasRight: boolean;
}

/** One finished attempt. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly at: string;
  readonly success?: boolean;
  /** From 0 to 1; `undefined` where nothing was scored. */
  readonly share?: number;
  readonly raw?: number;
  readonly max?: number;
}

/** How a quiz or scenario has come out so far. */
export interface Outcome {
  readonly id: string;
  /** Its name on its page. */
  readonly key: string;
  readonly name?: LanguageMap;
  /** Title of its page. */
  readonly page?: LanguageMap;
  readonly kind: 'quiz' | 'scenario';
  /** Number of the latest attempt. */
  readonly attempt: number;
  /** Whether the latest attempt is over. */
  readonly isFinished: boolean;
  /** The finished ones that were judged, oldest first. */
  readonly attempts: readonly Attempt[];
  /** In the order in which they were first answered. */
  readonly items: readonly Item[];
  /** Id of the ending that the latest attempt came to. */
  readonly ending?: string;
}

/** The rows of a learner by their keys. */
export type Histories = ReadonlyMap<string, History>;

/** What is looked at: one quiz or scenario, or all on a page. */
export interface Subject {
  readonly activity: string;
  readonly isPage: boolean;
}

/** What the keys of all rows of a subject start with. */
export const prefixOf = ({ activity, isPage }: Subject): string => (isPage ? `${activity}#` : activity);

/** How everything of a subject has come out; what was answered first stands first. */
export function outcomesOf(subject: Subject, histories: Histories): readonly Outcome[] {
  const parts = new Map<string, [key: string, row: History][]>();
  for (const [iri, row] of histories) {
    const [, owner = '', key] = /^([^#]*#[^/~]+)(?:\/([^~].*))?$/u.exec(iri) ?? [];
    if (owner === '' || (!subject.isPage && owner !== subject.activity)) continue;
    const items = parts.get(owner) ?? [];
    parts.set(owner, items);
    if (key !== undefined) items.push([key, row]);
  }
  return [...parts]
    .map(([id, items]) => outcomeOf(id, items.sort(byFirst), histories))
    .filter((outcome) => outcome !== undefined)
    .sort((a, b) => order(a.first, b.first))
    .map(({ outcome }) => outcome);
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Whatever was never answered stands behind. */
const last = '~';

const byFirst = (
  [a, { first: left = last }]: [string, History],
  [b, { first: right = last }]: [string, History],
) => order(left, right) || order(a, b);

function outcomeOf(
  id: string,
  parts: readonly [key: string, row: History][],
  histories: Histories,
): { readonly outcome: Outcome; readonly first: string } | undefined {
  const history = histories.get(id) ?? {};
  const { about, results = [], endings, moves = [] } = history;
  const isQuiz = about?.type === activityTypes.assessment;
  if (!about || (!isQuiz && about.type !== activityTypes.scenario)) return undefined;
  const attempts = attemptsIn(results);
  const ending = endings?.at(-1);
  const finished = Math.max(attempts.at(-1)?.number ?? 0, ending?.attempt ?? 0);
  const attempt = Math.max(
    1,
    finished,
    ...moves.map((move) => move.attempt),
    ...(isQuiz ? parts.map(([, row]) => row.results?.at(-1)?.attempt ?? 0) : []),
  );
  const steps = new Set(pathOf(history).map(({ step }) => step));
  const items = parts
    .filter(([key]) => isQuiz || steps.has(key))
    .flatMap(([key, row]) => itemOf(id, key, row));
  return {
    first: parts[0]?.[1].first ?? last,
    outcome: {
      id,
      key: id.slice(id.indexOf('#') + 1),
      ...(about.name && { name: about.name }),
      ...(about.page && { page: about.page }),
      kind: isQuiz ? 'quiz' : 'scenario',
      attempt,
      isFinished: finished > 0 && finished === attempt,
      attempts,
      items,
      ...(ending?.attempt === attempt && { ending: ending.ending }),
    },
  };
}

/** The judged attempts; of one that was judged anew, how it came out last. */
function attemptsIn(results: readonly Result[]): readonly Attempt[] {
  const attempts = new Map<number, Attempt>();
  for (const { at, attempt: number = 1, success, scaled, raw, max } of results) {
    const share = shareOf(scaled, success);
    attempts.delete(number);
    attempts.set(number, {
      number,
      at,
      ...(success !== undefined && { success }),
      ...(share !== undefined && { share }),
      ...(raw !== undefined && { raw }),
      ...(max !== undefined && { max }),
    });
  }
  return [...attempts.values()];
}

const shareOf = (scaled: number | undefined, success: boolean | undefined): number | undefined =>
  scaled === undefined ? (success === undefined ? undefined : Number(success)) : Math.max(0, scaled);

function itemOf(owner: string, key: string, { about, results = [], given }: History): Item[] {
  const latest = results.at(-1);
  if (!latest) return [];
  const { success, scaled, response = '', max = 1 } = latest;
  const share = shareOf(scaled, success);
  const verdict =
    success === undefined ? undefined : success ? 'right' : (share ?? 0) > 0 ? 'partly' : 'wrong';
  return [
    {
      id: `${owner}/${key}`,
      key,
      ...(about?.name && { name: about.name }),
      ...(verdict && { verdict }),
      response: response === '' ? [] : response.split('[,]'),
      words: given?.words ?? [],
      ...(share !== undefined && { share }),
      max,
      misses: results.filter((result) => result.success === false).length,
      wasRight: results.slice(0, -1).some((result) => result.success === true),
    },
  ];
}
