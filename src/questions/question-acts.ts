import type { QuestionViewModel } from './question-model.js';
import type { QuestionActs } from './question-view.js';

/** Which of the acts a question offers right now; `mayRetry` says whether the whole quiz may be tried again. */
export function actsAt(
  { question, checked, outdated, settled, state, total }: QuestionViewModel,
  mayRetry: boolean,
  acts: QuestionActs,
): QuestionActs {
  if (outdated) return { retry: acts.retry };
  if (!checked) {
    const isMore = state.hints < question.hints.length;
    return { check: acts.check, openHint: isMore ? acts.openHint : undefined };
  }
  return {
    retry: total === 1 && mayRetry ? acts.retry : undefined,
    showSolution: settled ? undefined : acts.showSolution,
  };
}
