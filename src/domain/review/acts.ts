import type { Act } from '../act.js';
import type { Question } from '../question/model.js';
import { answered, questionActivity, quizActivity, revealed, type QuizPlace } from '../quiz/acts.js';
import type { QuestionState } from '../quiz/attempt.js';
import { extensions } from '../xapi/vocabulary.js';
import type { Why } from './card.js';

/** Why a learner leaves a question out: `not-now` is until tomorrow, `known` until they miss it. */
export type SkipReason = 'not-now' | 'known';

/** Says that it was a review, and why the question came up. No attempt: those are the quiz's own. */
function inReview({ attempt: _, ...act }: Act, why: Why): Act {
  return { ...act, extensions: { [extensions.review]: why } };
}

/** The learner had an answer judged in a review, and may have said that they were not sure of it. */
export function reviewed(
  place: QuizPlace,
  question: Question,
  state: QuestionState,
  why: Why,
  isUnsure = false,
): Act {
  const act = inReview(answered(place, question, 1, state), why);
  if (!isUnsure) return act;
  return { ...act, result: { ...act.result, extensions: { [extensions.unsure]: true } } };
}

/** The learner opened a hint in a review. */
export const hinted = (place: QuizPlace, question: Question, hint: number, why: Why): Act =>
  inReview(revealed(place, question, 1, `hint-${hint}`), why);

/** The learner put a question off until tomorrow, or said that they know it. */
export const skipped = (place: QuizPlace, question: Question, reason: SkipReason, why: Why): Act => ({
  verb: 'skipped',
  activity: questionActivity(place, question),
  parent: quizActivity(place),
  result: { extensions: { [extensions.reason]: reason } },
  extensions: { [extensions.review]: why },
});

/** The learner took that back; `statement` is the id of the one that says it. */
export const unskipped = (place: QuizPlace, question: Question, statement: string, why: Why): Act => ({
  verb: 'retracted',
  activity: questionActivity(place, question),
  parent: quizActivity(place),
  statement,
  extensions: { [extensions.review]: why },
});
