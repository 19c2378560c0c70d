import { interactionOf } from '../question/index.js';
import type { Question } from '../question/model.js';
import { nextAttempt, stateOf, type AttemptDocument } from './attempt.js';
import type { Quiz } from './model.js';

/** Keys of the questions that would be judged otherwise today: their author has corrected what is right. */
export function outdatedIn(quiz: Quiz, document: AttemptDocument): Set<string> {
  const outdated = quiz.questions.filter((question) => {
    const { checked, response } = stateOf(document, question);
    return checked && interactionOf(question).score(question, response).verdict !== checked.verdict;
  });
  return new Set(outdated.map(({ key }) => key));
}

/** Opens a judged question again: in the next attempt where this one is over, however many there may be, else in this one. */
export function askAgain(document: AttemptDocument, quiz: Quiz, { key }: Question): AttemptDocument {
  const next = document.outcome ? nextAttempt(document, quiz) : document;
  const others = Object.entries(next.questions).filter(([name]) => name !== key);
  return { ...next, questions: Object.fromEntries(others) };
}
