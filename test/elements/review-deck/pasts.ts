import type { Quiz } from '../../../src/domain/quiz/model.js';
import type { Past } from '../../helpers/deck-harness.js';

export const DAY = 24 * 60 * 60 * 1000;

const choice = (key: string, prompt: string, correct: string, wrong: string, hints: string[] = []) =>
  ({
    type: 'choice',
    key,
    prompt,
    hints,
    explanation: `Why: ${correct}.`,
    points: 1,
    several: false,
    choices: [
      { id: 'a', text: correct, correct: true, feedback: `Yes, ${correct}.` },
      { id: 'b', text: wrong, correct: false, feedback: `No, not ${wrong}.` },
    ],
  }) as const;

export const lifting: Quiz = {
  key: 'check',
  questions: [
    choice('knees', 'How do you lift?', 'With bent knees', 'With a bent back', ['Mind your back.']),
    choice('load', 'Where is the load?', 'At the body', 'Far away'),
    {
      type: 'numeric',
      key: 'heavy',
      prompt: 'From how many kg is it heavy?',
      hints: [],
      points: 1,
      answers: [{ min: 25, max: 25, correct: true }],
    },
  ],
};

/** One question was missed nine days ago, one is due, one is fresh. */
export const past: Past = {
  page: 'lifting',
  title: 'Lifting safely',
  quiz: lifting,
  did: { knees: [['wrong', 9 * DAY]], load: [['right', 30 * DAY]], heavy: [['right', 0]] },
};

export const missed: Past = { ...past, did: { knees: [['wrong', 9 * DAY]] } };

export const deck = (attributes = '', inner = '') => `<review-deck ${attributes}>${inner}</review-deck>`;
