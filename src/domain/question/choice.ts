import { languageMap } from '../xapi/language-map.js';
import type { ActivityDefinition, InteractionComponent } from '../xapi/types.js';
import type { Interaction } from './interaction.js';
import { textOf, type Choice, type ChoiceQuestion, type Response, type Score } from './model.js';
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
  return scoreOf(Math.max(0, hits - misses) / Math.max(1, right), points);
}

/** Scores the one pick that is asked for: each right choice is an alternative that earns all points. */
export function scorePick(choices: readonly Choice[], points: number, response: Response): Score {
  const picks = knownPicks(choices, response);
  return scoreOf(Number(picks.length === 1 && rightIds(choices).includes(picks[0] ?? '')), points);
}

/** Ids of the choices that are right. */
export const rightIds = (choices: readonly Choice[]) =>
  choices.filter((choice) => choice.correct).map(({ id }) => id);

/** Ids of the choices that were picked, in the order of the choices. */
export function knownPicks(choices: readonly Choice[], response: Response): string[] {
  return choices.filter(({ id }) => response.includes(id)).map(({ id }) => id);
}

function toComponent({ id, text }: Choice, language: string): InteractionComponent {
  const words = textOf(text);
  // A picture has no words, and an empty description says nothing.
  return words === '' ? { id } : { id, description: languageMap(language, words) };
}

export const choiceInteraction: Interaction<ChoiceQuestion> = {
  gap({ choices, several }, response) {
    const picks = knownPicks(choices, response).length;
    return picks === 0 || (picks > 1 && !several) ? 'empty' : undefined;
  },
  score: ({ choices, several, points }, response) =>
    several ? scorePicks(choices, points, response) : scorePick(choices, points, response),
  solution: ({ choices, several }) => rightIds(choices).slice(0, several ? choices.length : 1),
  define({ choices, several }, language): ActivityDefinition {
    const right = rightIds(choices);
    return {
      interactionType: 'choice',
      // A question that takes one pick lists its right choices as alternatives; one that takes several wants them all.
      correctResponsesPattern: several && right.length > 0 ? [right.join('[,]')] : right,
      choices: choices.map((choice) => toComponent(choice, language)),
    };
  },
  respond: ({ choices }, response) => knownPicks(choices, response).join('[,]'),
};
