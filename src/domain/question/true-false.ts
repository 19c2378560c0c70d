import { knownPicks, rightIds, scorePick } from './choice.js';
import type { Interaction } from './interaction.js';
import type { TrueFalseQuestion } from './model.js';

export const trueFalseInteraction: Interaction<TrueFalseQuestion> = {
  gap: ({ choices }, response) => (knownPicks(choices, response).length === 1 ? undefined : 'empty'),
  score: ({ choices, points }, response) => scorePick(choices, points, response),
  solution: ({ choices }) => rightIds(choices).slice(0, 1),
  define: ({ choices }) => ({ interactionType: 'true-false', correctResponsesPattern: rightIds(choices) }),
  respond({ choices }, response) {
    const picks = knownPicks(choices, response);
    return picks.length === 1 ? (picks[0] ?? '') : '';
  },
};
