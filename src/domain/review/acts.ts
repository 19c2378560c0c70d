import type { Act } from '../act.js';
import type { Question } from '../question/model.js';
import { answered, questionActivity, quizActivity, revealed, type QuizPlace } from '../quiz/acts.js';
import type { QuestionState } from '../quiz/attempt.js';
import { extensions } from '../xapi/vocabulary.js';
import type { Why } from './card.js';

/** Says that it was a review, and why the question came up. No attempt: those are the quiz's own. */
function inReview({ attempt: _, ...act }: Act, why: Why): Act {
  return { ...act, extensions: { [extensions.review]: why } };
}

/** The learner had an answer judged in a review. */
export const reviewed = (place: QuizPlace, question: Question, state: QuestionState, why: Why): Act =>
  inReview(answered(place, question, 1, state), why);

/** The learner opened a hint in a review. */
export const hinted = (place: QuizPlace, question: Question, hint: number, why: Why): Act =>
  inReview(revealed(place, question, 1, `hint-${hint}`), why);

/** The learner put a question off until tomorrow, or said that they know it. */
export const skipped = (
  place: QuizPlace,
  question: Question,
  reason: 'not-now' | 'known',
  why: Why,
): Act => ({
  verb: 'skipped',
  activity: questionActivity(place, question),
  parent: quizActivity(place),
  result: { extensions: { [extensions.reason]: reason } },
  extensions: { [extensions.review]: why },
});
