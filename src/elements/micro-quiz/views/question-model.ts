import type { Gap } from '../../../domain/question/interaction.js';
import type { Question, Response } from '../../../domain/question/model.js';
import { isSettled, stateOf, type QuestionState } from '../../../domain/quiz/attempt.js';
import type { Quiz } from '../../../domain/quiz/model.js';
import type { Locale } from '../../../localization/registry.js';
import type { QuizSession } from '../quiz-session.js';

/** All that drawing one question needs; the views are functions of it. */
export interface QuestionViewModel<Q extends Question = Question> {
  readonly question: Q;
  /** Prefix of the ids inside the shadow root. */
  readonly id: string;
  /** Place among the questions, from 1, and their count. */
  readonly number: number;
  readonly total: number;
  readonly state: QuestionState;
  readonly response: Response;
  /** Whether it was judged in this attempt, or kept from an earlier one. */
  readonly checked: boolean;
  /** Whether the right answer may be told. */
  readonly settled: boolean;
  /** Whether it was kept from an earlier attempt. */
  readonly kept: boolean;
  readonly changed: boolean;
  /** Whether its right answer has changed: the old verdict stands, and nothing is marked by the new one. */
  readonly outdated: boolean;
  readonly gap: Gap | undefined;
  readonly locale: Locale;
}

/** What a quiz knows of itself at this moment. */
interface QuizNow {
  readonly quiz: Quiz;
  readonly session: QuizSession | undefined;
  readonly maxAttempts: number;
  readonly gap: Gap | undefined;
  readonly locale: Locale;
}

export const idOf = ({ questions }: Quiz, question: Question): string => `q${questions.indexOf(question)}`;

export function viewModelOf(
  question: Question,
  { quiz, session, maxAttempts, gap, locale }: QuizNow,
): QuestionViewModel {
  const state = stateOf(session?.document, question);
  const { questions } = quiz;
  const outdated = session?.isOutdated(question) ?? false;
  return {
    question,
    id: idOf(quiz, question),
    number: questions.indexOf(question) + 1,
    total: questions.length,
    state,
    response: session?.responseTo(question) ?? [],
    checked: state.checked !== undefined,
    settled: !outdated && isSettled(session?.document, question, maxAttempts),
    kept: state.checked !== undefined && state.checked.attempt !== session?.attempt,
    changed: session?.hasChanged(question) ?? false,
    outdated,
    gap,
    locale,
  };
}
