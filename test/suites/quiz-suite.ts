import { expect } from '@open-wc/testing';
import type { MicroQuiz } from '../../src/elements/micro-quiz/micro-quiz.js';
import { reload, stage, until, verbsOf } from '../helpers/quiz-harness.js';

/** A quiz class; a themer's subclass may have its own drawing, not its own way of judging or recording. */
export interface QuizClass {
  new (): MicroQuiz;
  define(tag?: string): void;
}

/**
 * What every quiz does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that inputs, "check-button", "retry-button" and the verdict stay as they are.
 */
export function runQuizSuite(quizClass: QuizClass, tag: string): void {
  const authored = (attributes = '') => `<${tag} id="suite" ${attributes}>
    <p>What do you drink after an hour in the heat?</p>
    <blockquote>Think of what you lose by sweating.</blockquote>
    <ul>
      <li>[x] Water <blockquote>It replaces what you lost.</blockquote></li>
      <li>[ ] Coffee <blockquote>It is no substitute for water.</blockquote></li>
    </ul>
    <blockquote>A glass every twenty minutes keeps you going.</blockquote>
  </${tag}>`;

  describe(`what every quiz does, as <${tag}>`, () => {
    before(() => quizClass.define(tag));

    it('is made by the class, and shows what the author wrote', async () => {
      const { quiz } = await stage(authored());
      expect(quiz.element).to.be.instanceOf(quizClass);
      expect(quiz.prompt()).to.equal('What do you drink after an hour in the heat?');
      expect(quiz.choices()).to.deep.equal(['Water', 'Coffee']);
    });

    it('tells no answer before it is given', async () => {
      const { quiz } = await stage(authored());
      const shown = quiz.root.textContent ?? '';
      expect(shown).to.not.contain('replaces');
      expect(shown).to.not.contain('twenty minutes');
      expect(shown).to.not.contain('[x]');
    });

    it('judges, says why, announces, records and tells the page', async () => {
      const { quiz, statements } = await stage(authored());
      const events: string[] = [];
      for (const name of ['quiz-submit', 'quiz-submitted', 'quiz-completed']) {
        quiz.element.addEventListener(name, () => events.push(name));
      }
      quiz.pick('Coffee');
      await quiz.check();
      expect(quiz.verdict()).to.equal('Not quite');
      expect(quiz.feedback().join()).to.contain('no substitute for water');
      expect(quiz.announcement).to.contain('Not quite');
      expect(verbsOf(statements)).to.equal('initialized answered completed failed');
      expect(events).to.deep.equal(['quiz-submit', 'quiz-submitted', 'quiz-completed']);
    });

    it('gives another try, and keeps it over a reload', async () => {
      const before = await stage(authored());
      before.quiz.pick('Coffee');
      await before.quiz.check();
      await before.quiz.press('Try again');
      await until(() => before.quiz.inputs().length === 2, 'open options');
      before.quiz.pick('Water');
      await before.quiz.check();
      const { quiz } = await reload(before, authored());
      expect(quiz.verdict()).to.equal('Right');
      expect(quiz.root.textContent).to.contain('twenty minutes');
    });

    it('opens hints', async () => {
      const { quiz } = await stage(authored());
      await quiz.press('Hint');
      await until(() => (quiz.root.textContent ?? '').includes('lose by sweating'), 'the hint');
    });

    it('holds the answer back while there are attempts, and not after', async () => {
      const { quiz } = await stage(authored('max-attempts="2"'));
      quiz.pick('Coffee');
      await quiz.check();
      expect(quiz.root.textContent).to.not.contain('replaces what you lost');
      await quiz.press('Try again');
      await until(() => quiz.inputs().length === 2, 'open options');
      quiz.pick('Coffee');
      await quiz.check();
      expect(quiz.button('Try again')).to.equal(undefined);
      expect(quiz.root.textContent).to.contain('replaces what you lost');
    });

    it('passes the rules of axe, open and judged', async function () {
      this.timeout(20_000);
      const { quiz } = await stage(authored());
      await expect(quiz.element).to.be.accessible();
      quiz.pick('Coffee');
      await quiz.check();
      await Promise.all(quiz.root.getAnimations().map(({ finished }) => finished));
      await expect(quiz.element).to.be.accessible();
    });

    it('speaks the language around it', async () => {
      const { quiz } = await stage(`<div lang="es">${authored()}</div>`);
      expect(quiz.button('Comprobar')).to.not.equal(undefined);
    });
  });
}
