import { isObject } from '../shape.js';
import { actorKey, isAgent } from '../xapi/agent.js';
import type { Statement } from '../xapi/types.js';
import { verbs } from '../xapi/vocabulary.js';
import { order } from './order.js';

/** Fewest people of whom anything is told. */
export const usualGroup = 5;

/** A statement as an LRS gives it back. */
export type StoredStatement = Statement & {
  /** When the LRS took it, by the clock of the LRS, which never goes back. */
  readonly stored: string;
};

/** How many chose an option: so many or a few more; 0 where they are too few to tell. */
export type AtLeast = ReadonlyMap<string, number>;

/**
 * How people first answered a question, from what an LRS has stored: option → at least so many. `undefined` as long as too few answered.
 *
 * Nobody is to be singled out, be it by what is shown, by subtraction, or by looking before and after a colleague answers:
 *
 * - each person counts once, with their first answer: feedback makes everybody right;
 * - people join in whole groups of `group`, in the order in which the LRS took their answers, so that whoever arrives late never takes
 *   a place, and no two looks differ by fewer than a group;
 * - each count is cut to whole groups, and there is no total to subtract from: a few cannot be told from none.
 *
 * What a whole group has in common shows: that all of them know the answer. And only what is shown is protected. Whoever can read the
 * statements can count themselves, and whoever can write under other names can fill a group with them; against both stands a proxy
 * that counts on its side (stories/decisions/0012).
 */
export function answersOf(
  statements: readonly StoredStatement[],
  question: string,
  options: readonly string[],
  group = usualGroup,
): AtLeast | undefined {
  if (!Number.isInteger(group) || group < 2)
    throw new TypeError(`expected a group of 2 or more, got ${group}`);
  const answers = [...firstAnswers(statements, question).values()];
  const counted = answers.slice(0, inGroups(answers.length, group));
  if (counted.length === 0) return undefined;
  return new Map(
    options.map((option) => {
      const count = counted.filter((picks) => picks.includes(option)).length;
      return [option, inGroups(count, group)];
    }),
  );
}

/**
 * How many people more must answer before anything is told; 0 from then on. It says how many, never who or what: below the group no
 * answer is told, so the number singles nobody out.
 */
export const missingFor = (
  statements: readonly StoredStatement[],
  question: string,
  group = usualGroup,
): number => Math.max(0, group - firstAnswers(statements, question).size);

/** Largest multiple of a group that is no more than the count. */
const inGroups = (count: number, group: number): number => count - (count % group);

/** What each person picked first, in the order in which it was stored. */
function firstAnswers(
  statements: readonly StoredStatement[],
  question: string,
): ReadonlyMap<string, readonly string[]> {
  const first = new Map<string, readonly string[]>();
  const inOrder = statements
    .filter((statement) => isAnswerTo(statement, question))
    .sort((a, b) => Date.parse(a.stored) - Date.parse(b.stored) || order(a.id, b.id));
  for (const { actor, result } of inOrder) {
    const person = actorKey(actor);
    if (!first.has(person)) first.set(person, result!.response!.split('[,]'));
  }
  return first;
}

/** Statements come from outside: each may lack anything. */
const isAnswerTo = (statement: unknown, question: string): boolean =>
  isObject(statement) &&
  typeof statement['id'] === 'string' &&
  typeof statement['stored'] === 'string' &&
  !Number.isNaN(Date.parse(statement['stored'])) &&
  isAgent(statement['actor']) &&
  isObject(statement['verb']) &&
  statement['verb']['id'] === verbs.answered &&
  isObject(statement['object']) &&
  statement['object']['id'] === question &&
  isObject(statement['result']) &&
  typeof statement['result']['response'] === 'string';
