import { hashOf } from './dice.js';
import type { Decision, PastPath, QuizResults, ScenarioDocument } from './attempt.js';
import type { Walk } from './walk.js';

/** How many earlier paths are kept: enough to compare, and no document that grows for ever. */
const maxPast = 20;

/** How a path ended; `score` where there is one. */
export type PathEnd = NonNullable<ScenarioDocument['ended']>;

/** The document of a first attempt that has just begun; the seed is taken as a whole number of 32 bits. */
export const firstDocument = (seed: number): ScenarioDocument => ({
  version: 1,
  attempt: 1,
  seed: seed >>> 0,
  decisions: [],
  quizzes: {},
  seen: [],
  past: [],
});

/**
 * Adds a decision, with the results of the quizzes in its step.
 *
 * @param walk - The walk that the decision has led to.
 * @param end - How the path has ended, where it has.
 */
export function withDecision(
  document: ScenarioDocument,
  { quizzes = document.quizzes, ...decision }: Decision,
  walk: Walk,
  end?: PathEnd,
): ScenarioDocument {
  const { ended: _, ...rest } = document;
  const kept = Object.keys(quizzes).length > 0 ? { ...decision, quizzes } : decision;
  return {
    ...rest,
    decisions: [...document.decisions, kept],
    quizzes: {},
    seen: withSeen(document.seen, decision.step, walk.step.id),
    ...(end && { ended: end }),
  };
}

/** Takes back all decisions but the first `to`; a path that had ended is kept among the earlier ones. */
export function rewound(document: ScenarioDocument, to: number): ScenarioDocument {
  const { decisions, ended, ...rest } = document;
  if (to >= decisions.length) return document;
  const length = Math.max(0, to);
  return {
    ...rest,
    decisions: decisions.slice(0, length),
    // The quizzes of the step that is on show again have not forgotten how they came out.
    quizzes: decisions[length]?.quizzes ?? {},
    past: ended ? withPast(document) : document.past,
  };
}

/** Begins the next attempt; `random()` falls otherwise there. */
export function restarted(document: ScenarioDocument): ScenarioDocument {
  const { seed, seen, attempt } = document;
  return {
    ...firstDocument(hashOf(seed, attempt)),
    attempt: attempt + 1,
    seen,
    past: document.decisions.length > 0 ? withPast(document) : document.past,
  };
}

/** Keeps how a quiz in the step on show came out. */
export const withQuiz = (
  document: ScenarioDocument,
  key: string,
  result: QuizResults[string],
): ScenarioDocument => ({ ...document, quizzes: { ...document.quizzes, [key]: result } });

/** Seconds spent on the path so far. */
export const secondsOf = ({ decisions }: ScenarioDocument): number =>
  decisions.reduce((sum, { seconds }) => sum + seconds, 0);

const withSeen = (seen: readonly string[], ...steps: readonly string[]): readonly string[] => {
  const added = new Set([...seen, ...steps]);
  return added.size === seen.length ? seen : [...added];
};

const withPast = ({ attempt, decisions, ended, past }: ScenarioDocument): readonly PastPath[] =>
  [...past, { attempt, decisions, ...ended }].slice(-maxPast);
