import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import { stagePanel, type PanelStage } from '../../helpers/panel-harness.js';
import { until } from '../../helpers/quiz-harness.js';
import { lifting, panel, thirst } from './pages.js';

const isFirefox = navigator.userAgent.includes('Firefox');

async function asked(ask: string): Promise<PanelStage> {
  const stage = await stagePanel(thirst + panel(`for="thirst" mode="rating" with-text ask="${ask}"`));
  stage.quiz.pick('Water');
  await stage.quiz.check();
  await until(() => stage.panel.question !== '', 'the question');
  return stage;
}

describe('<feedback-panel> without a pointer', () => {
  it('gives stars with arrow keys and sends them with Enter', async () => {
    const { panel: shown, statements } = await asked('stars');
    shown.option('1 star').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    expect(shown.focus).to.contain('send-button');
    await sendKeys({ press: 'Enter' });
    await until(() => shown.thanks.includes('3 stars'), 'thanks');
    expect(statements.at(-1)!.result?.score?.raw).to.equal(3);
    expect(shown.focus).to.equal('thanks');
  });

  it('leads back to the report button when a report is cancelled', async () => {
    const { panel: shown } = await stagePanel(panel('mode="rating"'));
    await shown.press('Report a problem');
    await shown.press('Cancel');
    expect(shown.focus).to.contain('report-button');
  });
});

describe('<feedback-panel> for a screen reader', () => {
  it('is read in order: how it stands, then lists by their names', async () => {
    const { quiz, panel: shown } = await stagePanel(lifting + panel());
    quiz.pick('25 kg', 0);
    await quiz.check(0);
    quiz.pick('Far away', 1);
    await quiz.check(1);
    await until(() => shown.lines('review').length === 1, 'the panel');
    await virtual.start({ container: shown.root.querySelector('.guidance')! });
    for (
      let step = 0;
      step < 60 && !(await virtual.lastSpokenPhrase()).startsWith('end of region');
      step += 1
    ) {
      await virtual.next();
    }
    const spoken = await virtual.spokenPhraseLog();
    await virtual.stop();
    const order = [
      'region, Feedback',
      'Part of it is right.',
      'list, What went well',
      'From what weight do you ask for help?',
      'list, What to look at again',
      'link, Where do you hold the crate?',
      'list, What to read next',
      'link, How the spine carries',
    ];
    const places = order.map((phrase) => spoken.findIndex((each) => each.startsWith(phrase)));
    expect(places, spoken.join('\n')).to.not.include(-1);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
  });

  it('tells each kind of question without a fault of axe', async function () {
    this.timeout(30_000);
    for (const ask of ['helpful', 'stars', 'likert', 'recommend']) {
      const { panel: shown } = await asked(ask);
      await shown.press('Report a problem');
      await expect(shown.element).to.be.accessible();
    }
  });
});

describe('<feedback-panel> in forced colours', () => {
  it('tells the chosen number from the others', async function () {
    if (isFirefox) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { panel: shown } = await asked('recommend');
    shown.option('7').click();
    await shown.settled();
    const [chosen, other] = ['7', '6'].map(
      (name) => getComputedStyle(shown.option(name).closest('label')!).backgroundColor,
    );
    await emulateMedia({ forcedColors: 'none' });
    expect(chosen).to.not.equal(other);
  });
});
