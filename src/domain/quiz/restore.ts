import { interactionOf } from '../question/index.js';
import type { Question, Response } from '../question/model.js';
import type { Json } from '../xapi/types.js';
import type { AttemptDocument, QuestionState } from './attempt.js';
import { sameMeaning } from './likeness.js';
import type { Quiz } from './model.js';
import { mapOptions } from './option-map.js';
import { own } from './own.js';
import { readAttempt } from './read-attempt.js';
import { meaningChanged, resemblance, sameQuestion } from './resemblance.js';
import { traceOf, type Trace } from './trace.js';

export { askAgain, outdatedIn } from './ask-again.js';
export { readAttempt } from './read-attempt.js';

/** A stored attempt, brought to the quiz as its page has it now. */
export interface Restored {
  readonly document: AttemptDocument;
  /** Keys of questions whose meaning changed since they were answered. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Brings a stored attempt to the quiz as it reads today.
 *
 * A question is found by its key; else by what it asked, so that an edit of the text keeps the answer. An answer whose
 * options are gone is dropped, and told, and the opened hints stay open; one whose question means something else now is
 * kept, and told.
 */
export function restore(quiz: Quiz, stored: AttemptDocument): Restored {
  const found = findStates(quiz, stored);
  const changed = new Set<string>();
  const questions: [string, QuestionState][] = [];
  for (const question of quiz.questions) {
    const state = found.get(question);
    if (state === undefined) continue;
    const picks = translate(state, question);
    if (state.checked !== undefined && (picks === undefined || isTold(state, question, picks))) {
      changed.add(question.key);
    }
    const hints = Math.min(state.hints, question.hints.length);
    const asked = traceOf(question);
    const kept = picks
      ? { ...state, response: picks.response }
      : { asked, response: [], seconds: state.seconds };
    questions.push([question.key, { ...kept, hints }]);
  }
  const checked = new Set(questions.filter(([, state]) => state.checked !== undefined).map(([key]) => key));
  const complete = quiz.questions.every(({ key }) => checked.has(key));
  const { outcome, ...rest } = stored;
  const document = {
    ...rest,
    questions: Object.fromEntries(questions),
    ...(complete && outcome && { outcome }),
  };
  return { document, changed };
}

/** The share of a stored attempt's questions that this quiz still asks, 0 to 1. */
export function kinship(quiz: Quiz, stored: AttemptDocument): number {
  const states = Object.values(stored.questions);
  const asked = states.filter((state) =>
    quiz.questions.some((question) => resemblance(state.asked, question) >= sameQuestion),
  );
  return states.length === 0 ? 0 : asked.length / states.length;
}

/**
 * Whether a stored document is an attempt at this quiz, whatever it is called.
 *
 * Half of the questions are enough: a quiz that is named by its first question loses name and question in one edit.
 */
export function isAttemptAt(quiz: Quiz, value: Json): boolean {
  const attempt = readAttempt(value);
  return attempt !== undefined && kinship(quiz, attempt) >= 0.5;
}

/**
 * The stored state of each question.
 *
 * A key may have been made by counting (`Which-is-right-2`), so what was asked counts more than the key; and the surest
 * claims go first, so that no question takes what is more another's.
 */
function findStates(quiz: Quiz, stored: AttemptDocument): ReadonlyMap<Question, QuestionState> {
  const strays = new Map(Object.entries(stored.questions));
  const found = new Map<Question, QuestionState>();
  const take = (question: Question, key: string, state: QuestionState): void => {
    if (!found.has(question) && strays.delete(key)) found.set(question, state);
  };
  for (const question of quiz.questions) {
    const state = strays.get(question.key);
    if (state && isAskedStill(state.asked, question)) take(question, question.key, state);
  }
  const claims = quiz.questions
    .filter((question) => !found.has(question))
    .flatMap((question) => Array.from(strays, ([key, state]) => claimOf(question, key, state)))
    .filter(({ sound }) => sound);
  claims.sort((one, other) => other.weight - one.weight);
  for (const { question, key, state } of claims) take(question, key, state);
  return found;
}

const isAskedStill = (asked: Trace, question: Question): boolean =>
  resemblance(asked, question) === 1 && asked.right === traceOf(question).right;

function claimOf(question: Question, key: string, state: QuestionState) {
  const alike = resemblance(state.asked, question);
  const named = key === question.key;
  const right = state.asked.right === traceOf(question).right;
  // Between two that ask nearly the same, the name decides; between two that ask the very same, the right answer.
  const weight = alike + (named ? 0.05 : 0) + (right ? 0.06 : 0);
  return { question, key, state, weight, sound: named || alike >= sameQuestion };
}

interface Picks {
  readonly response: Response;
  /** Whether every picked option still says what it said. */
  readonly faithful: boolean;
}

/** The stored response in today's terms; `undefined` when a picked option is gone, or another kind of answer is asked for. */
function translate({ asked, response }: QuestionState, question: Question): Picks | undefined {
  const typed = Object.keys(asked.options).length === 0;
  if (!('choices' in question))
    return typed || response.length === 0 ? { response, faithful: true } : undefined;
  const { options } = traceOf(question);
  const ids = mapOptions(asked.options, options);
  const today: string[] = [];
  let faithful = true;
  for (const id of response) {
    const now = ids.get(id);
    if (now === undefined) return undefined;
    today.push(now);
    faithful &&= sameMeaning(own(asked.options, id) ?? '', own(options, now) ?? '');
  }
  const several = question.type === 'choice' && question.several;
  return today.length > 1 && !several ? undefined : { response: today, faithful };
}

/** Whether the learner is told that the question changed since they answered. */
function isTold(
  { asked, checked }: QuestionState,
  question: Question,
  { response, faithful }: Picks,
): boolean {
  return (
    !faithful ||
    meaningChanged(asked, question) ||
    interactionOf(question).score(question, response).verdict !== checked?.verdict
  );
}
