import { activityTypes } from '../xapi/vocabulary.js';
import type { CourseItem, Rule } from './course.js';
import type { Summary } from './summary.js';

/** What the record says of one item. */
export interface Evidence {
  readonly state: 'open' | 'in-progress' | 'done';
  /** When it was done, and the id of the statement that says so. */
  readonly doneAt?: string;
  readonly proof?: string;
  /** Best share of the points, from 0 to 1; none where nothing was judged. */
  readonly best?: number;
  /** Seconds spent on answers and decisions there. */
  readonly seconds: number;
  /** When the learner was there last. */
  readonly last?: string;
}

/** One activity and what was done there. */
type Row = readonly [activity: string, summary: Summary];

const nothingYet: Evidence = { state: 'open', seconds: 0 };

/** The rows of a record by the page and the widget they belong to. */
export class RowsByPage {
  readonly #pages = new Map<string, Row[]>();
  readonly #widgets = new Map<string, Row[]>();

  constructor(rows: ReadonlyMap<string, Summary>) {
    for (const row of rows) {
      // What a tracker reports is drawn from the others, and proves nothing about them.
      if (!isReport(row[1])) add(this.#pages, pageOf(row[0]), row);
    }
    for (const found of this.#pages.values()) {
      // Sums of fractions hang on their order, and rows come in any.
      found.sort(([a], [b]) => (a < b ? -1 : 1));
      for (const row of found) add(this.#widgets, widgetOf(row[0]), row);
    }
  }

  /** The rows of a page and all on it, or of a widget and all in it. */
  under(activity: string): readonly Row[] {
    if (!activity.includes('#')) return this.#pages.get(activity) ?? [];
    const widget = widgetOf(activity);
    const rows = this.#widgets.get(widget) ?? [];
    if (activity === widget) return rows;
    return rows.filter(([key]) => key === activity || key.startsWith(`${activity}/`));
  }

  pages(): Iterable<readonly [page: string, rows: readonly Row[]]> {
    return this.#pages;
  }
}

function add(rows: Map<string, Row[]>, name: string, row: Row): void {
  const found = rows.get(name);
  if (found) found.push(row);
  else rows.set(name, [row]);
}

/** The IRI of the page that something stands on. */
export const pageOf = (activity: string): string => activity.split('#', 1)[0]!;

/** The IRI up to the first slash behind `#`: of the widget that something is in, or of the page itself. */
function widgetOf(activity: string): string {
  const hash = activity.indexOf('#');
  const end = hash < 0 ? -1 : activity.indexOf('/', hash);
  return end < 0 ? activity : activity.slice(0, end);
}

/** Whether it is a quiz or a scenario: something that is begun and completed. */
export const isUnit = ({ about: { type } }: Summary): boolean =>
  type === activityTypes.assessment || type === activityTypes.scenario;

const isReport = ({ about: { type } }: Summary): boolean =>
  type === activityTypes.module || type === activityTypes.course;

/** What the record says of an item under its own activity, whatever its children say. */
export function evidenceOf({ activity, rule, units: known }: CourseItem, rows: RowsByPage): Evidence {
  const found = activity === undefined ? [] : rows.under(activity);
  if (activity === undefined || found.length === 0) return nothingYet;
  const summaries = found.map(([, summary]) => summary);
  const isPage = !activity.includes('#');
  const own = found.find(([key]) => key === activity)?.[1];
  const isListed = isPage && known !== undefined && known.length > 0;
  const begun = isPage ? summaries.filter(isUnit) : own ? [own] : [];
  const units = isListed ? known.map((id) => found.find(([key]) => key === id)?.[1]) : begun;
  const done =
    rule === 'viewed'
      ? firstOf(summaries)
      : (doneBy(own, rule) ?? (isPage ? allDone(units, isListed, rule) : undefined));
  const best = bestOf(units);
  return {
    state: done ? 'done' : 'in-progress',
    ...(done && { doneAt: done.at, ...(done.id !== undefined && { proof: done.id }) }),
    ...(best !== undefined && { best }),
    seconds: summaries.reduce((sum, { spent }) => sum + spent, 0) / 100,
    last: summaries.reduce((latest, { last }) => (last > latest ? last : latest), ''),
  };
}

/** When something happened, and the statement that says so. */
interface Moment {
  readonly at: string;
  readonly id?: string | undefined;
}

function doneBy(summary: Summary | undefined, rule: Rule): Moment | undefined {
  const { passed, completed, ids } = summary ?? {};
  const isPassedFirst =
    passed !== undefined && (rule === 'passed' || completed === undefined || passed < completed);
  if (isPassedFirst) return { at: passed, id: ids?.passed };
  return rule === 'completed' && completed !== undefined ? { at: completed, id: ids?.completed } : undefined;
}

/** One quiz or scenario of a page that must be passed: what ended without a verdict has passed, too. */
function unitDone(summary: Summary, rule: Rule): Moment | undefined {
  const done = doneBy(summary, rule);
  if (done || rule !== 'passed') return done;
  const { completed, failed, ids } = summary;
  const isUnjudged = completed !== undefined && (failed === undefined || completed < failed);
  return isUnjudged ? { at: completed, id: ids?.completed } : undefined;
}

/**
 * When all units of a page were done, for the first time. Where nobody knows what it holds, its units are those that were begun
 * there; and what the learner begins later does not take it back.
 */
function allDone(units: readonly (Summary | undefined)[], isListed: boolean, rule: Rule): Moment | undefined {
  const ends = units.map((summary) => ({
    // What is known to stand there is missing from the outset.
    since: isListed ? '' : (summary?.first ?? ''),
    done: summary && unitDone(summary, rule),
  }));
  return ends
    .map(({ done }) => done)
    .filter((moment) => moment !== undefined)
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .find(({ at }) => ends.every(({ since, done }) => since > at || (done !== undefined && done.at <= at)));
}

/** When it was opened; whoever did something there has opened it. */
const firstOf = (summaries: readonly Summary[]): Moment =>
  summaries
    .map(({ viewed, first, ids, about }): Moment =>
      viewed === first ? { at: first, id: ids?.viewed } : { at: first, id: about.id },
    )
    .reduce((a, b) => (b.at < a.at ? b : a));

/** The mean of what was shown, where what is still to be done has shown nothing; none before anything was judged. */
function bestOf(units: readonly (Summary | undefined)[]): number | undefined {
  const scores = units.flatMap((unit) => {
    if (unit?.best !== undefined) return [Math.max(0, unit.best)];
    return unit && unitDone(unit, 'completed') ? [] : [0];
  });
  const isJudged = units.some((unit) => unit?.best !== undefined);
  return isJudged ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined;
}
