import { isObject } from '../shape.js';
import { actorKey, isAgent } from '../xapi/agent.js';
import { verbs } from '../xapi/vocabulary.js';

/** What counts for a goal that a team has together: "200 checks this month". */
export interface Challenge {
  /** From when, in milliseconds since 1970. */
  readonly from: number;
  /** Until when, itself not in it. */
  readonly until: number;
  /** What the IRIs of the questions start with: a site, a page. */
  readonly under: string;
}

const day = 86_400_000;

/**
 * How many checks a team has done, from their statements.
 *
 * Each question counts once for each person and day (in UTC, so that all see one number): whoever checks one answer again and again does
 * not carry the team. The sum tells that somebody has checked something, never what they answered.
 */
export function checksDone(statements: readonly unknown[], challenge: Challenge): number {
  const checks = new Set<string>();
  addChecks(checks, statements, challenge);
  return checks.size;
}

/** Adds what statements bring to a challenge; they themselves need not be kept. */
export function addChecks(checks: Set<string>, statements: readonly unknown[], challenge: Challenge): void {
  for (const statement of statements) {
    const check = checkIn(statement, challenge);
    if (check !== undefined) checks.add(check);
  }
}

/** What a statement adds to a challenge: the same text for what counts once; `undefined` for what does not count. */
export function checkIn(statement: unknown, { from, until, under }: Challenge): string | undefined {
  const { question, time, person } = checkOf(statement) ?? {};
  const counts = time !== undefined && time >= from && time < until && isUnder(question ?? '', under);
  return counts ? JSON.stringify([person, question, Math.floor(time / day)]) : undefined;
}

/** Whether an activity is this one, or on or below it: `…/lift` is not above `…/lifting`. */
const isUnder = (activity: string, under: string): boolean =>
  activity.startsWith(under) && (/[/#]$/u.test(under) || /^(?:$|[/#?])/u.test(activity.slice(under.length)));

/** The check that a statement tells of, if it does: it comes from outside, and may lack anything. */
function checkOf(statement: unknown) {
  if (!isObject(statement)) return undefined;
  const { actor, verb, object, timestamp } = statement;
  const isAnswer = isObject(verb) && verb['id'] === verbs.answered;
  const question = isObject(object) ? object['id'] : undefined;
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : NaN;
  if (!isAnswer || typeof question !== 'string' || Number.isNaN(time) || !isAgent(actor)) return undefined;
  return { question, time, person: actorKey(actor) };
}
