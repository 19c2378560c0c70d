import type { Gap } from '../../../domain/question/interaction.js';
import type { Question } from '../../../domain/question/model.js';
import { isSettled, stateOf } from '../../../domain/quiz/attempt.js';
import type { Quiz } from '../../../domain/quiz/model.js';
import type { Locale } from '../../../localization/registry.js';
import type { QuestionViewModel } from '../../../questions/question-model.js';
import type { QuizSession } from '../quiz-session.js';

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
