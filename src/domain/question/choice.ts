import type { ActivityDefinition } from '../xapi/types.js';
import type { Interaction } from './interaction.js';
import { textOf, type Choice, type ChoiceQuestion, type Response, type Score, type TrueFalseQuestion } from './model.js';
import { scoreOf } from './score.js';

/**
 * Scores picks: right picks less wrong ones, over the number of right choices, never below zero.
 *
 * A wrong pick cancels a right one: ticking every box must not earn full marks.
 */
export function scorePicks(choices: readonly Choice[], points: number, response: Response): Score {
  const picked = new Set(response);
  let right = 0;
  let hits = 0;
  let misses = 0;
  for (const choice of choices) {
    if (choice.correct) right += 1;
    if (picked.has(choice.id)) {
      if (choice.correct) hits += 1;
      else misses += 1;
    }
  }
  const share = right === 0 ? Number(misses === 0) : Math.max(0, hits - misses) / right;
  return scoreOf(share, points);
}

const rightIds = (choices: readonly Choice[]) => choices.filter((choice) => choice.correct).map(({ id }) => id);

function knownPicks(choices: readonly Choice[], response: Response): string[] {
  return choices.filter(({ id }) => response.includes(id)).map(({ id }) => id);
}

export const choiceInteraction: Interaction<ChoiceQuestion> = {
  gap: (question, response) => (knownPicks(question.choices, response).length === 0 ? 'empty' : undefined),
  score: (question, response) => scorePicks(question.choices, question.points, response),
  solution: (question) => rightIds(question.choices),
  define(question, language): ActivityDefinition {
    const right = rightIds(question.choices);
    // A question that takes one pick lists its right choices as alternatives; one that takes several wants them all.
    const pattern = question.several ? [right.join('[,]')] : right;
    return {
      interactionType: 'choice',
      correctResponsesPattern: pattern,
      choices: question.choices.map(({ id, text }) => ({ id, description: { [language]: textOf(text) } })),
    };
  },
  respond: (question, response) => knownPicks(question.choices, response).join('[,]'),
};

export const trueFalseInteraction: Interaction<TrueFalseQuestion> = {
  gap: (question, response) => (knownPicks(question.choices, response).length === 0 ? 'empty' : undefined),
  score: (question, response) => scorePicks(question.choices, question.points, response),
  solution: (question) => rightIds(question.choices),
  define: (question) => ({
    interactionType: 'true-false',
    correctResponsesPattern: rightIds(question.choices),
  }),
  respond: (question, response) => knownPicks(question.choices, response)[0] ?? '',
};
