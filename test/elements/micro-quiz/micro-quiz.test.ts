import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { textOf } from '../../../src/domain/question/model.js';
import { reload, stage, until, verbsOf } from '../../helpers/quiz-harness.js';

const water = `<micro-quiz id="thirst">
  <p>What do you drink after an hour in the heat?</p>
  <blockquote>Think of what you lose by sweating.</blockquote>
  <ul>
    <li>[x] Water <blockquote>It replaces what you lost.</blockquote></li>
    <li>[ ] Coffee <blockquote>It is no substitute for water.</blockquote></li>
    <li>[ ] Nothing <blockquote>Thirst comes too late.</blockquote></li>
  </ul>
  <blockquote>A glass every twenty minutes keeps you going.</blockquote>
</micro-quiz>`;

const gloves = `<micro-quiz id="kit">
  <p>What do you wear for wet cleaning?</p>
  <ul><li>[x] Gloves</li><li>[x] Closed shoes</li><li>[ ] Sandals</li></ul>
</micro-quiz>`;

const weight = `<micro-quiz id="weight">
  <p>From what weight do you ask for help?</p>
  <ul><li>[=] 25 kg</li><li>[~] 50 kg <blockquote>That is twice the guideline.</blockquote></li></ul>
</micro-quiz>`;

const two = `<micro-quiz id="two">
  <p>First?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul>
  <p>Second?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul>
</micro-quiz>`;

describe('<micro-quiz>', () => {
  it('shows what the author wrote as options, without marks or feedback', async () => {
    const { quiz } = await stage(water);
    expect(quiz.prompt()).to.equal('What do you drink after an hour in the heat?');
    expect(quiz.choices()).to.deep.equal(['Water', 'Coffee', 'Nothing']);
    expect(quiz.feedback()).to.deep.equal([]);
    expect(quiz.inputs().map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio']);
  });

  it('says why a pick is right, and explains', async () => {
    const { quiz, statements } = await stage(water);
    quiz.pick('Water');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
    expect(quiz.feedback()).to.deep.equal(['It replaces what you lost.']);
    expect(quiz.root.querySelector('.explanation')?.textContent).to.contain('every twenty minutes');
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
  });

  it('says why a pick is wrong, keeps the answer to itself, and lets the learner try again', async () => {
    const { quiz, statements } = await stage(water);
    quiz.pick('Coffee');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Not quite');
    expect(quiz.feedback()).to.deep.equal(['It is no substitute for water.']);
    expect(quiz.root.querySelector('.missed, .explanation')).to.equal(null);
    await quiz.press('Try again');
    await until(() => quiz.inputs().length === 3, 'open options');
    expect(quiz.inputs().some(({ checked }) => checked)).to.equal(false);
    quiz.pick('Water');
    await quiz.check();
    expect(verbsOf(statements)).to.equal(
      'initialized answered completed failed initialized answered completed passed',
    );
    const attempts = statements.map(
      ({ context }) => context?.extensions?.['http://id.tincanapi.com/extension/attempt-id'],
    );
    expect(attempts).to.deep.equal([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('shows the answer when it is asked for', async () => {
    const { quiz, statements } = await stage(water);
    quiz.pick('Nothing');
    await quiz.check();
    await quiz.press('Show the answer');
    await until(() => quiz.root.querySelector('.missed') !== null, 'the answer');
    expect(quiz.feedback()).to.deep.equal(['It replaces what you lost.', 'Thirst comes too late.']);
    expect(verbsOf(statements)).to.equal('initialized answered completed failed revealed');
  });

  it('opens hints one after the other, each with a statement', async () => {
    const { quiz, statements } = await stage(water);
    await quiz.press('Hint');
    await until(() => quiz.root.querySelector('.hint') !== null, 'the hint');
    expect(quiz.root.querySelector('.hint')?.textContent).to.contain('lose by sweating');
    expect(quiz.button('Hint')).to.equal(undefined);
    expect(verbsOf(statements)).to.equal('initialized revealed');
  });

  it('asks for an answer before it judges one', async () => {
    const { quiz, statements } = await stage(water);
    await quiz.check();
    expect(quiz.root.querySelector('.gap')?.textContent).to.contain('Choose an answer first.');
    expect(quiz.announcement).to.equal('Choose an answer first.');
    expect(quiz.root.activeElement).to.equal(quiz.inputs()[0]);
    expect(statements).to.deep.equal([]);
  });

  it('takes several picks, and a wrong one cancels a right one', async () => {
    const { quiz } = await stage(gloves);
    expect(quiz.inputs().map(({ type }) => type)).to.deep.equal(['checkbox', 'checkbox', 'checkbox']);
    quiz.pick('Gloves');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Partly right');
  });

  it('judges a typed number with or without its unit, and knows foreseen mistakes', async () => {
    const { quiz } = await stage(weight);
    quiz.type('50 kg');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Not quite');
    expect(quiz.feedback()).to.deep.equal(['That is twice the guideline.']);
    await quiz.press('Try again');
    await until(() => quiz.inputs()[0]?.readOnly === false, 'an open input');
    quiz.type('25');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
  });

  it('locks after the last attempt and tells the answer', async () => {
    const { quiz } = await stage(water.replace('id="thirst"', 'id="thirst" max-attempts="1"'));
    quiz.pick('Coffee');
    await quiz.check();
    expect(quiz.button('Try again')).to.equal(undefined);
    expect(quiz.root.querySelector('.missed .text')?.textContent).to.contain('Water');
    expect(quiz.root.querySelector('.attempts')?.textContent).to.equal('No attempts left');
  });

  it('finishes when the last question is judged, and asks only missed ones again', async () => {
    const { quiz, statements } = await stage(two);
    quiz.pick('Yes', 0);
    await quiz.check(0);
    expect(verbsOf(statements)).to.equal('initialized answered');
    quiz.pick('Down', 1);
    await quiz.check(1);
    expect(verbsOf(statements)).to.equal('initialized answered answered completed failed');
    expect(quiz.root.querySelector('.outcome')?.textContent).to.contain('1 of 2 points');
    await quiz.press('Try again');
    await until(() => quiz.inputs(1).length === 2, 'the second question to be open');
    expect(quiz.inputs(0).length).to.equal(0);
    quiz.pick('Up', 1);
    await quiz.check(1);
    expect(statements.at(-1)?.result?.score).to.deep.equal({ scaled: 1, raw: 2, min: 0, max: 2 });
  });

  it('keeps a verdict over a reload', async () => {
    const before = await stage(water);
    before.quiz.pick('Coffee');
    await before.quiz.check();
    const { quiz, statements } = await reload(before, water);
    expect(quiz.verdict()).to.equal('Not quite');
    expect(quiz.feedback()).to.deep.equal(['It is no substitute for water.']);
    expect(statements).to.deep.equal([]);
  });

  it('keeps a pick that was not judged yet over a reload', async () => {
    const before = await stage(water);
    before.quiz.pick('Nothing');
    await until(() => before.statements.length === 1, 'the first touch to be stored');
    const { quiz } = await reload(before, water);
    expect(quiz.inputs().map(({ checked }) => checked)).to.deep.equal([false, false, true]);
  });

  it('keeps the answer when the author mends the text, and says so when its meaning changed', async () => {
    const before = await stage(water);
    before.quiz.pick('Water');
    await before.quiz.check();
    const mended = await reload(before, water.replace('after an hour', 'after one hour'));
    expect(mended.quiz.verdict()).to.equal('Right');
    expect(mended.quiz.notices).to.deep.equal([]);
    const turned = await reload(mended, water.replace('do you drink', 'do you never drink'));
    expect(turned.quiz.notices.join()).to.contain('has changed since you answered');
  });

  it('draws the same from a model as from the document', async () => {
    const { quiz: authored } = await stage(water);
    const { model } = (await import('../../../src/formats/html/index.js')).readQuiz(authored.element);
    const { quiz } = await stage('<micro-quiz></micro-quiz>');
    quiz.element.quiz = model;
    await until(() => quiz.inputs().length === 3, 'the model to be drawn');
    const anonymous = (html: string) =>
      html
        .replace(/<!--.*?-->/gu, '')
        .replace(/<slot[^>]*><\/slot>/gu, '')
        .replace(/\s+/gu, ' ');
    expect(anonymous(quiz.question().outerHTML)).to.equal(anonymous(authored.question().outerHTML));
    expect(textOf(model.questions[0]!.prompt)).to.equal(quiz.prompt());
  });

  it('keeps the question open when quiz-submit is cancelled', async () => {
    const { quiz, statements } = await stage(water);
    quiz.element.addEventListener('quiz-submit', (event) => event.preventDefault());
    quiz.pick('Water');
    await until(() => statements.length === 1, 'the first touch to be stored');
    quiz.root.querySelector<HTMLElement>('[part~="check-button"]')!.click();
    await quiz.settled();
    expect(quiz.verdict()).to.equal('');
    expect(verbsOf(statements)).to.equal('initialized');
  });

  it('counts a double click on Check once', async () => {
    const { quiz, statements } = await stage(water);
    quiz.pick('Water');
    const button = quiz.root.querySelector<HTMLElement>('[part~="check-button"]')!;
    button.click();
    button.click();
    await until(() => quiz.verdict() !== '', 'the verdict');
    await quiz.settled();
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
  });

  it('slots what is no grammar where it stood, and leaves the author’s nodes alone', async () => {
    const authored = `<micro-quiz id="film"><video controls></video>${water.replace(/<\/?micro-quiz[^>]*>/gu, '')}</micro-quiz>`;
    const { quiz } = await stage(authored);
    const video = quiz.element.querySelector('video')!;
    expect(video.assignedSlot).to.not.equal(null);
    const order =
      video.assignedSlot!.compareDocumentPosition(quiz.question()) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(order).to.not.equal(0);
    expect(quiz.element.outerHTML).to.equal(authored.replace('<video controls>', '<video controls="">'));
  });

  it('shows in one widget what was answered in another of the same id', async () => {
    const first = await stage(water);
    const second = await stage(water, { database: first.database });
    first.quiz.pick('Water');
    await first.quiz.check();
    await until(() => second.quiz.verdict() === 'Right', 'the other widget to follow');
  });

  it('keeps two quizzes of one id apart, and tells the author', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const twin = gloves.replace('kit', 'thirst');
    const before = await stage(water + twin);
    console.warn = warn;
    expect(warnings.join()).to.contain('duplicate-quiz-id');
    before.quizzes[0]!.pick('Water');
    await before.quizzes[0]!.check();
    before.quizzes[1]!.pick('Sandals');
    await before.quizzes[1]!.check();
    expect(
      before.statements.map(({ object }) => object.id.split('#')[1]).filter((id) => !id?.includes('/')),
    ).to.deep.equal(['thirst', 'thirst', 'thirst', 'thirst-2', 'thirst-2', 'thirst-2']);
    console.warn = () => {};
    const { quizzes } = await reload(before, water + twin);
    console.warn = warn;
    expect(quizzes.map((quiz) => quiz.verdict())).to.deep.equal(['Right', 'Not quite']);
  });

  it('keeps learners apart', async () => {
    const actor = (name: string) => JSON.stringify({ account: { homePage: 'https://staff.example', name } });
    const first = await stage(water, { actor: actor('ada') });
    first.quiz.pick('Water');
    await first.quiz.check();
    const { quiz } = await stage(water, { actor: actor('ben'), database: first.database });
    expect(quiz.verdict()).to.equal('');
    expect(quiz.inputs().some(({ checked }) => checked)).to.equal(false);
  });

  it('speaks the language around it', async () => {
    const { quiz } = await stage(`<div lang="es-PE">${water}</div>`);
    expect(quiz.button('Comprobar')).to.not.equal(undefined);
  });
});
