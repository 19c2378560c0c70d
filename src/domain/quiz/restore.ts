import type { Json } from '../xapi/types.js';
import type { Question, Response } from '../question/model.js';
import type { AttemptDocument, QuestionState } from './attempt.js';
import type { Quiz } from './model.js';
import { meaningChanged, resemblance, sameQuestion, traceOf, type Trace } from './trace.js';

/** A stored attempt, brought to the quiz as its page has it now. */
export interface Restored {
  readonly document: AttemptDocument;
  /** Keys of questions whose meaning changed since they were answered. */
  readonly changed: ReadonlySet<string>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isQuestionState(value: unknown): value is QuestionState {
  if (!isObject(value) || !isObject(value['asked']) || !isObject(value['asked']['options'])) return false;
  const { response, checked, hints, seconds } = value;
  return (
    Array.isArray(response) &&
    response.every((part) => typeof part === 'string') &&
    typeof hints === 'number' &&
    typeof seconds === 'number' &&
    typeof value['asked']['prompt'] === 'string' &&
    typeof value['asked']['right'] === 'string' &&
    (checked === undefined || (isObject(checked) && typeof checked['verdict'] === 'string'))
  );
}

/** The attempt document in a stored value, or `undefined` where it is none that this version can read. */
export function readAttempt(value: Json | undefined): AttemptDocument | undefined {
  if (!isObject(value) || value['version'] !== 1 || typeof value['attempt'] !== 'number') return undefined;
  if (!isObject(value['questions'])) return undefined;
  if (!Object.values(value['questions']).every(isQuestionState)) return undefined;
  return value as unknown as AttemptDocument;
}

/**
 * Brings a stored attempt to the quiz as it reads today.
 *
 * A question is found by its key; else by what it asked, so that an edit of the text keeps the answer. An answer whose
 * options are gone is dropped, and told; one whose question means something else now is kept, and told.
 */
export function restore(quiz: Quiz, stored: AttemptDocument): Restored {
  const strays = new Map(Object.entries(stored.questions));
  const found = new Map<Question, QuestionState>();
  for (const question of quiz.questions) {
    const state = strays.get(question.key);
    if (state !== undefined && strays.delete(question.key)) found.set(question, state);
  }
  for (const question of quiz.questions) {
    if (found.has(question)) continue;
    const [key, state] = closest(strays, question) ?? [];
    if (key !== undefined && state !== undefined && strays.delete(key)) found.set(question, state);
  }

  const changed = new Set<string>();
  const questions: Record<string, QuestionState> = {};
  for (const question of quiz.questions) {
    const state = found.get(question);
    if (state === undefined) continue;
    const response = translate(state.response, state.asked, question);
    const answered = state.checked !== undefined;
    if (answered && (response === undefined || meaningChanged(state.asked, question))) changed.add(question.key);
    if (response !== undefined) questions[question.key] = { ...state, response };
  }
  const complete = quiz.questions.every(({ key }) => questions[key]?.checked !== undefined);
  const { outcome, ...rest } = stored;
  return { document: { ...rest, questions, ...(complete && outcome && { outcome }) }, changed };
}

/** How much of a stored attempt belongs to this quiz, 0 to 1: for documents whose quiz was renamed by an edit. */
export function kinship(quiz: Quiz, stored: AttemptDocument): number {
  const states = Object.values(stored.questions);
  const best = states.map(({ asked }) => Math.max(0, ...quiz.questions.map((each) => resemblance(asked, each))));
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}

function closest(
  strays: ReadonlyMap<string, QuestionState>,
  question: Question,
): readonly [string, QuestionState] | undefined {
  let best: readonly [string, QuestionState] | undefined;
  let bestLikeness = sameQuestion;
  for (const entry of strays) {
    const alike = resemblance(entry[1].asked, question);
    if (alike >= bestLikeness) [best, bestLikeness] = [entry, alike];
  }
  return best;
}

/** The stored picks by today's option ids: by id, else by the option's text. `undefined` when a pick is gone. */
function translate(response: Response, asked: Trace, question: Question): Response | undefined {
  if (!('choices' in question)) return response;
  const { options } = traceOf(question);
  const idByText = new Map(Object.entries(options).map(([id, text]) => [text, id]));
  const translated = response.map((id) => (id in options ? id : idByText.get(asked.options[id] ?? '')));
  return translated.every((id) => id !== undefined) ? translated : undefined;
}
