import { listLater } from '../../controllers/list-later.js';
import type { Learning } from '../../domain/ports.js';
import { quizActivity, type QuizPlace } from '../../domain/quiz/acts.js';
import type { Quiz } from '../../domain/quiz/model.js';
import { warnOnce } from '../../internal/warn-once.js';

interface Claim {
  readonly element: Element;
  /** Keys of the questions: the same quiz may stand on a page twice, and then shares its attempt. */
  readonly questions: string;
}

/** By the keys of the quizzes of a page. */
export const claims = new WeakMap<Learning, Map<string, Claim>>();

/**
 * Where an element keeps its quiz: under the quiz's own key, unless another quiz of the page has taken it. A quiz with questions is
 * listed among what the page holds.
 */
export function claimPlace(learning: Learning, element: Element, quiz: Quiz, language: string): QuizPlace {
  const taken = claims.get(learning) ?? new Map<string, Claim>();
  claims.set(learning, taken);
  const questions = quiz.questions.map(({ key }) => key).join();
  let key = quiz.key;
  for (let count = 2; ; count += 1) {
    const claim = taken.get(key);
    if (!claim?.element.isConnected || claim.element === element || claim.questions === questions) break;
    key = `${quiz.key}-${count}`;
  }
  taken.set(key, { element, questions });
  if (key !== quiz.key) {
    warnOnce(
      'duplicate-quiz-id',
      element,
      `Another quiz here is "${quiz.key}", so this one is "${key}". Give each an id.`,
    );
  }
  const place = { quiz, id: learning.activityId(key), language };
  if (questions) listLater(learning, () => quizActivity(place), element);
  return place;
}
