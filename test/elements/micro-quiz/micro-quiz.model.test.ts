import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import type { Quiz } from '../../../src/domain/quiz/model.js';
import { listenToConsole, stage, textOf, until } from '../../helpers/quiz-harness.js';

const water = `<micro-quiz id="thirst"><p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

const question = {
  type: 'choice',
  key: 'größe der tür',
  prompt: 'How wide?',
  choices: [
    { id: 'ein meter', text: 'One metre', correct: true },
    { id: 'zwei', text: 'Two metres', correct: false },
  ],
};

const set = (element: { quiz: Quiz | null }, value: unknown): void => {
  element.quiz = value as Quiz;
};

describe('<micro-quiz> with a model that is not sound', () => {
  let heard: ReturnType<typeof listenToConsole>;
  beforeEach(() => (heard = listenToConsole('warn')));
  afterEach(() => heard.restore());

  it('writes statements with names that can stand in an address', async () => {
    const { quiz, statements } = await stage(water);
    set(quiz.element, { key: 'my quiz', questions: [question] });
    await until(() => quiz.prompt() === 'How wide?', 'the model');
    quiz.pick('One metre');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
    for (const { object } of statements) expect(object.id).to.match(/#[\w-]+(\/[\w-]+)?$/u);
    expect(heard.lines.join('\n')).to.contain('unsafe-key questions[0].key');
  });

  for (const value of [{}, 'text', { questions: [{}] }, { questions: 5 }, [], 7]) {
    it(`shows no old quiz and throws nothing on ${JSON.stringify(value)}`, async () => {
      const { quiz } = await stage(water);
      set(quiz.element, value);
      await until(() => quiz.root.querySelector('.question') === null, 'the old quiz to go');
      expect(textOf(quiz.root.querySelector('.problems summary'))).to.match(/^\d problem/u);
      expect(heard.lines.length).to.be.greaterThan(0);
      quiz.element.quiz = null;
      await until(
        () => textOf(quiz.root.querySelector('.prompt')) === 'What do you drink?',
        'the author’s quiz',
      );
    });
  }

  it('shows what is sound of it', async () => {
    const { quiz } = await stage(water);
    set(quiz.element, { key: 'a', questions: [{ type: 'essay', prompt: 'Why?' }, question] });
    await until(() => quiz.prompt() === 'How wide?', 'the sound question');
    expect(quiz.root.querySelectorAll('.question').length).to.equal(1);
  });

  it('has nothing to tell of a sound one', async () => {
    const { quiz } = await stage(water);
    set(quiz.element, {
      key: 'a',
      questions: [
        {
          ...question,
          key: 'width',
          choices: question.choices.slice(1).concat({ id: 'one', text: 'One', correct: true }),
        },
      ],
    });
    await until(() => quiz.prompt() === 'How wide?', 'the model');
    expect(quiz.root.querySelector('.problems')).to.equal(null);
    expect(heard.lines).to.deep.equal([]);
  });
});
