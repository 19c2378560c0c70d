import { isObject } from '../domain/shape.js';
import type { Quiz } from '../domain/quiz/model.js';
import type { KeptQuiz } from './kept-quiz.js';
import { readTrees } from './prose-tree.js';
import { readQuizModel } from './quiz-model.js';

/** The quiz of a stored document; without questions where none can be asked. Never throws. */
export function readKept({ quiz }: KeptQuiz): Quiz {
  return readQuizModel(parsed(quiz)).model;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      isObject(value) && Array.isArray(value['nodes']) && typeof value['text'] === 'string'
        ? { text: value['text'], nodes: readTrees(value['nodes']) }
        : value,
    );
  } catch {
    return undefined;
  }
}
