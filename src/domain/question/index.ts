import { choiceInteraction, trueFalseInteraction } from './choice.js';
import { fillInInteraction } from './fill-in.js';
import type { Interaction } from './interaction.js';
import type { Question } from './model.js';
import { numericInteraction } from './numeric.js';

/** The registry: every type of question and how it is judged. */
const interactions: { readonly [Type in Question['type']]: Interaction<Extract<Question, { type: Type }>> } =
  {
    choice: choiceInteraction,
    'true-false': trueFalseInteraction,
    'fill-in': fillInInteraction,
    numeric: numericInteraction,
  };

/** How a question is judged; its methods take that question. */
export const interactionOf = (question: Question): Interaction => interactions[question.type];
