import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { reload, stage, textOf, until, verbsOf } from '../../helpers/quiz-harness.js';

const quizOf = (water: string, coffee: string, more = '', attributes = '') =>
  `<micro-quiz id="thirst" ${attributes}><p>What do you drink at work?</p><ul><li>[${water}] Fresh water</li><li>[${coffee}] Black coffee</li><li>[ ] Nothing at all</li></ul>${more}</micro-quiz>`;
const second = '<p>Which way is it?</p><ul><li>[x] Upwards here</li><li>[ ] Downwards there</li></ul>';
const corrected = 'The right answer has changed since you answered.';

const marksOf = (root: ShadowRoot) => root.querySelectorAll('.choice:is(.right, .wrong, .missed)').length;

describe('<micro-quiz> whose author corrects what is right', () => {
  it('contradicts itself in nothing, and asks again', async () => {
    const before = await stage(quizOf('x', ' ', '', 'max-attempts="1"'));
    before.quiz.pick('Fresh water');
    await before.quiz.check();
    expect(before.quiz.verdict()).to.equal('Right');
    const { quiz, statements } = await reload(before, quizOf(' ', 'x', '', 'max-attempts="1"'));
    expect(quiz.notices).to.deep.equal([corrected]);
    expect(quiz.verdict()).to.equal('');
    expect(marksOf(quiz.root)).to.equal(0);
    expect(quiz.picked()).to.deep.equal(['Fresh water']);
    expect(quiz.inputs().every(({ disabled }) => disabled)).to.equal(true);
    expect(quiz.button('Check')).to.equal(undefined);
    await quiz.press('Try again');
    await until(() => quiz.inputs().some(({ disabled }) => !disabled), 'open options');
    quiz.pick('Black coffee');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
    expect(quiz.notices).to.deep.equal([]);
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
  });

  it('asks only that question again while the attempt goes on', async () => {
    const before = await stage(quizOf('x', ' ', second));
    before.quiz.pick('Fresh water');
    await before.quiz.check();
    const { quiz, statements } = await reload(before, quizOf(' ', 'x', second));
    expect(quiz.notices).to.deep.equal([corrected]);
    await quiz.press('Try again');
    await until(() => quiz.inputs().some(({ disabled }) => !disabled), 'open options');
    quiz.pick('Black coffee');
    await quiz.check();
    quiz.pick('Upwards here', 1);
    await quiz.check(1);
    expect(verbsOf(statements)).to.equal('answered answered completed passed');
  });

  it('shows a typed answer without a mark', async () => {
    const of = (weight: number) =>
      `<micro-quiz id="w"><p>From what weight do you ask for help?</p><ul><li>[=] ${weight} kg</li></ul></micro-quiz>`;
    const before = await stage(of(25));
    before.quiz.type('25');
    await before.quiz.check();
    const { quiz } = await reload(before, of(30));
    expect(quiz.notices).to.deep.equal([corrected]);
    expect(quiz.inputs()[0]!.value).to.equal('25');
    expect(quiz.root.querySelector('.mark, .answer, .verdict')).to.equal(null);
  });

  it('says what would have been right, and "also" only where something right was picked', async () => {
    const { quiz } = await stage(quizOf('x', ' '));
    quiz.pick('Nothing at all');
    await quiz.check();
    await quiz.press('Show the answer');
    await until(() => quiz.root.querySelector('.missed') !== null, 'the answer');
    expect(textOf(quiz.root.querySelector('.tag'))).to.equal('Would have been right:');
    const several = await stage(quizOf('x', 'x'));
    several.quiz.pick('Fresh water');
    await several.quiz.check();
    await several.quiz.press('Show the answer');
    await until(() => several.quiz.root.querySelector('.missed') !== null, 'the answer');
    expect(textOf(several.quiz.root.querySelector('.tag'))).to.equal('Would also have been right:');
  });
});
