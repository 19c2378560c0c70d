import { interactionOf } from '../question/index.js';
import type { Question, Response } from '../question/model.js';
import type { AttemptDocument, QuestionState } from './attempt.js';
import { sameMeaning } from './likeness.js';
import type { Quiz } from './model.js';
import { mapOptions } from './option-map.js';
import { own } from './own.js';
import { meaningChanged, resemblance, sameQuestion, traceOf } from './trace.js';

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
 * options are gone is dropped, and told; one whose question means something else now is kept, and told.
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
    if (picks !== undefined) questions.push([question.key, { ...state, response: picks.response }]);
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

/** How much of a stored attempt belongs to this quiz, 0 to 1: for documents whose quiz was renamed by an edit. */
export function kinship(quiz: Quiz, stored: AttemptDocument): number {
  const states = Object.values(stored.questions);
  const best = states.map(({ asked }) =>
    Math.max(0, ...quiz.questions.map((each) => resemblance(asked, each))),
  );
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}

/** The stored state of each question: by key, else the most alike first, so that no question takes what is more another's. */
function findStates(quiz: Quiz, stored: AttemptDocument): ReadonlyMap<Question, QuestionState> {
  const strays = new Map(Object.entries(stored.questions));
  const found = new Map<Question, QuestionState>();
  for (const question of quiz.questions) {
    const state = strays.get(question.key);
    if (state !== undefined && strays.delete(question.key)) found.set(question, state);
  }
  const open = quiz.questions.filter((question) => !found.has(question));
  const claims = open.flatMap((question) =>
    Array.from(strays, ([key, state]) => ({
      question,
      key,
      state,
      alike: resemblance(state.asked, question),
    })),
  );
  claims.sort((one, other) => other.alike - one.alike);
  for (const { question, key, state, alike } of claims) {
    if (alike < sameQuestion) break;
    if (!found.has(question) && strays.delete(key)) found.set(question, state);
  }
  return found;
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
