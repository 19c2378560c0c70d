import { expect } from '@open-wc/testing';
import type { Question } from '../../src/domain/question/model.js';
import { loadQuestionParts, typed } from '../../src/questions/question-parts.js';

const numeric = { type: 'numeric', key: 'days', prompt: 'How many?', hints: [] } as unknown as Question;
const trueFalse = {
  type: 'true-false',
  key: 'so',
  prompt: 'So?',
  hints: [],
  choices: [],
} as unknown as Question;

describe('Views of typed answers', () => {
  it('stay where another quiz, which needs none, is made ready at the same time', async () => {
    // What judges them is on its way; what draws them is here already.
    await import('../../src/questions/typed-view.js');
    await Promise.all([loadQuestionParts([numeric]), loadQuestionParts([trueFalse])]);
    expect(typed).to.have.property('typedView');
  });
});
