import type { Learning } from '../../domain/ports.js';
import type { Question } from '../../domain/question/model.js';
import type { QuizPlace } from '../../domain/quiz/acts.js';
import { stateOf, type QuestionState } from '../../domain/quiz/attempt.js';
import type { SkipReason } from '../../domain/review/acts.js';
import type { Card } from '../../domain/review/card.js';
import { keyOf, quizOf } from '../../domain/review/reviews.js';
import type { KeptQuiz } from '../../formats/kept-quiz.js';
import { readKept } from '../../formats/read-kept.js';
import { addressOf } from '../../internal/address-of.js';
import { loadLocale } from '../../localization/registry.js';
import { loadQuestionParts } from '../../questions/question-parts.js';

/** The question on show, and what the learner has done with it so far. */
export interface Asked {
  readonly card: Card;
  readonly kept: KeptQuiz;
  readonly place: QuizPlace;
  readonly question: Question;
  /** Which one of today it is, from 1. */
  readonly number: number;
  /** Where it stands; `undefined` where that has no address. */
  readonly address: string | undefined;
  readonly state: QuestionState;
  /** Whether the learner says that they are not sure. */
  readonly isUnsure: boolean;
  /** `performance.now()` of the first touch. */
  readonly since?: number;
}

/** A question that was left out, and the id of the statement that says so. */
export interface Skipped {
  readonly asked: Asked;
  readonly reason: SkipReason;
  readonly statement: string;
}

/** Makes a question of what is kept, with all that drawing it needs; `undefined` where it cannot be asked. */
export async function asked(
  card: Card,
  kept: KeptQuiz,
  number: number,
  learning: Learning,
): Promise<Asked | undefined> {
  const id = quizOf(card.question);
  const quiz = readKept(kept);
  const question = quiz.questions.find(({ key }) => key === keyOf(card.question));
  if (!question) return undefined;
  await loadQuestionParts([question], true);
  // It speaks the language of its page.
  await loadLocale(kept.language);
  return {
    card,
    kept,
    place: { quiz, id, language: kept.language },
    question,
    number,
    address: addressOf(id, learning),
    state: stateOf(undefined, question),
    isUnsure: false,
  };
}

/** Whether the learner has begun with it. */
export const isTouched = ({ state, isUnsure }: Asked): boolean =>
  isUnsure || state.hints > 0 || state.response.some((text) => text !== '');
