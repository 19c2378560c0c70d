import { expect } from '@open-wc/testing';
import type { FeedbackPanel } from '../../src/elements/feedback-panel/feedback-panel.js';
import { reloadPanel, stagePanel, type PanelStage } from '../helpers/panel-harness.js';
import { until, verbsOf } from '../helpers/quiz-harness.js';

/** A panel class; a themer's subclass may have its own drawing, not its own way of judging or recording. */
export interface PanelClass {
  new (): FeedbackPanel;
  define(tag?: string): void;
}

/**
 * What every panel does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that the parts "standing", "item", "option" and "thanks" stay as they are.
 */
export function runFeedbackSuite(panelClass: PanelClass, tag: string): void {
  const content = (attributes: string, inner = '') => `<micro-quiz id="suite">
      <p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul>
    </micro-quiz><${tag} for="suite" ${attributes}>${inner}</${tag}>`;

  const answer = async ({ quiz, panel }: PanelStage, choice: string) => {
    quiz.pick(choice);
    await quiz.check();
    await until(() => panel.element.matches(':state(finished)'), 'the panel to know');
  };

  describe(`what every panel does, as <${tag}>`, () => {
    before(() => panelClass.define(tag));

    it('is made by the class, and says what it is for', async () => {
      const { panel } = await stagePanel(content(''));
      expect(panel.element).to.be.instanceOf(panelClass);
      expect(panel.standing).to.contain('Answer the questions');
    });

    it('says how it went as soon as the quiz is answered, and after a reload', async () => {
      const before = await stagePanel(content(''));
      await answer(before, 'Coffee');
      expect(before.panel.lines('improve').join()).to.contain('What do you drink?');
      const { panel } = await reloadPanel(before, content(''));
      expect(panel.lines('improve').join()).to.contain('What do you drink?');
    });

    it('gives the author’s advice where it holds', async () => {
      const stage = await stagePanel(
        content('', '<ul><li>{failed} Read on.</li><li>{passed} Well.</li></ul>'),
      );
      await answer(stage, 'Coffee');
      expect(stage.panel.lines('review')).to.deep.equal(['Read on.']);
    });

    it('asks at the end, records, thanks, and takes it back', async () => {
      const stage = await stagePanel(content('mode="both"'));
      expect(stage.panel.question).to.equal('');
      await answer(stage, 'Water');
      stage.statements.length = 0;
      const events: string[] = [];
      for (const name of ['feedback-submit', 'feedback-submitted', 'feedback-withdrawn']) {
        stage.panel.element.addEventListener(name, () => events.push(name));
      }
      stage.panel.option('Yes').click();
      await until(() => stage.panel.thanks.includes('Thank you'), 'thanks');
      await stage.panel.press('Withdraw');
      await until(() => events.length === 3, 'the events');
      expect(verbsOf(stage.statements)).to.equal('voted-up retract');
      expect(events).to.deep.equal(['feedback-submit', 'feedback-submitted', 'feedback-withdrawn']);
    });

    it('passes the rules of axe, before and after', async function () {
      this.timeout(20_000);
      const stage = await stagePanel(content('mode="both"'));
      await expect(stage.panel.element).to.be.accessible();
      await answer(stage, 'Coffee');
      await until(() => stage.panel.question !== '', 'the question');
      await expect(stage.panel.element).to.be.accessible();
    });

    it('speaks the language around it', async () => {
      const { panel } = await stagePanel(`<div lang="es">${content('')}</div>`);
      expect(panel.standing).to.contain('Responde a las preguntas');
    });
  });
}
