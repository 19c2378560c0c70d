import { choiceInteraction } from './choice.js';
import type { Interaction } from './interaction.js';
import type { Question, QuestionType } from './model.js';

/** The registry: every type of question and how it is judged; those that few pages have are fetched when a page has them. */
const interactions: Partial<Record<QuestionType, Interaction>> = { choice: choiceInteraction };

/** Fetches what the types of these questions need; `undefined` when all is at hand. */
export function loadInteractions(questions: readonly Pick<Question, 'type'>[]): Promise<void> | undefined {
  if (questions.every(({ type }) => interactions[type])) return undefined;
  return import('./rarer.js').then(
    ({ rarerInteractions }) => void Object.assign(interactions, rarerInteractions),
  );
}

/**
 * How a question is judged; its methods take that question.
 *
 * @throws {TypeError} for a type that was not loaded.
 */
export function interactionOf({ type }: Question): Interaction {
  const interaction = interactions[type];
  if (!interaction) throw new TypeError(`expected a type of question that is loaded, got "${type}"`);
  return interaction;
}
