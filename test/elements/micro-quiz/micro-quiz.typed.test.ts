import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { stage, textOf, until } from '../../helpers/quiz-harness.js';

const cities = `<micro-quiz id="cities"><fieldset>
  <legend>Two cities</legend>
  <label>Capital of France <input type="text" data-answer="Paris"></label>
  <label>Capital of Italy <input type="text" data-answer="Rome"></label>
</fieldset></micro-quiz>`;

describe('<micro-quiz> with answers to type', () => {
  it('names each input by the label beside it', async () => {
    const { quiz } = await stage(cities);
    expect(quiz.inputs().map((input) => input.getAttribute('aria-label'))).to.deep.equal([
      'Capital of France',
      'Capital of Italy',
    ]);
    for (const input of quiz.inputs()) {
      expect(textOf(input.closest('label'))).to.equal(input.getAttribute('aria-label'));
    }
    const [first, second] = quiz.inputs().map((input) => input.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('numbers the blanks of a sentence', async () => {
    const { quiz } = await stage('<micro-quiz><p>[[One]] and [[two]]</p></micro-quiz>');
    expect(quiz.inputs().map((input) => input.getAttribute('aria-label'))).to.deep.equal([
      'Blank 1',
      'Blank 2',
    ]);
  });

  it('stores what is typed before a person could leave the page', async () => {
    const before = await stage(cities);
    before.quiz.type('Par');
    await until(() => before.statements.length > 0, 'the first touch to be stored');
    before.quiz.type('Paris');
    await new Promise((resolve) => setTimeout(resolve, 90));
    // The first page still stands: nothing is stored by its leaving.
    const { quiz } = await stage(cities, { database: before.database });
    expect(quiz.inputs()[0]!.value).to.equal('Paris');
  });

  it('says of what was typed whether it is right, and nothing of a choice', async () => {
    const { quiz } = await stage(cities);
    quiz.type('Paris', 0);
    quiz.type('Milan', 1);
    await quiz.check();
    const words = [...quiz.root.querySelectorAll('.blank .unseen')].map(textOf);
    expect(words).to.deep.equal(['Right', 'Not quite']);
  });
});
