import { expect } from '@open-wc/testing';
import type { Question } from '../../src/domain/question/model.js';
import { extra, loadQuestionParts, typed } from '../../src/questions/question-parts.js';

const numeric = { type: 'numeric', key: 'days', prompt: 'How many?', hints: [] } as unknown as Question;
const trueFalse = {
  type: 'true-false',
  key: 'so',
  prompt: 'So?',
  hints: [],
  choices: [],
} as unknown as Question;

describe('Views that only some questions need', () => {
  it('are fetched where a question is one of several, wherever the others are', async () => {
    await loadQuestionParts([trueFalse]);
    expect(extra).to.equal(undefined);
    await loadQuestionParts([trueFalse], true);
    expect(extra).to.have.property('countView');
  });

  it('stay where another quiz, which needs none, is made ready at the same time', async () => {
    // What judges them is on its way; what draws them is here already.
    await import('../../src/questions/typed-view.js');
    await Promise.all([loadQuestionParts([numeric]), loadQuestionParts([trueFalse])]);
    expect(typed).to.have.property('typedView');
  });
});
