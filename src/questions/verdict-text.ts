import { interactionOf } from '../domain/question/index.js';
import { textOf } from '../domain/question/model.js';
import type { QuestionViewModel } from './question-model.js';

/** What a screen reader is told once an answer is judged: the verdict, and on a line of its own what the author says to it. */
export function verdictText({ question, response, settled, state, locale }: QuestionViewModel): string {
  const verdict = state.checked?.verdict;
  if (verdict === undefined) return '';
  const remarks =
    'choices' in question
      ? question.choices.filter(({ id }) => response.includes(id))
      : (interactionOf(question).remarks?.(question, response) ?? []);
  const said = [...remarks.map((remark) => remark?.feedback), settled ? question.explanation : undefined];
  const texts = said.filter((prose) => prose !== undefined).map(textOf);
  return `${locale.messages[verdict]}.\n${texts.join(' ')}`;
}
