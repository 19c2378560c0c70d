import { interactionOf } from '../question/index.js';
import type { Prose, Question } from '../question/model.js';

/**
 * What the author says to an answer that is not all right: to what was picked wrongly, or typed.
 *
 * Not why the right answer is right: whoever may still try again must not read it here.
 */
export function whyOf(question: Question, response: readonly string[]): Prose | undefined {
  const said =
    'choices' in question
      ? question.choices.filter(({ id, correct }) => !correct && response.includes(id))
      : (interactionOf(question).remarks?.(question, response) ?? []).filter((remark) => !remark?.correct);
  return said.find((each) => each?.feedback !== undefined)?.feedback;
}
