import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import { stagePanel, type PanelHarness, type PanelStage } from '../../helpers/panel-harness.js';
import { until } from '../../helpers/quiz-harness.js';
import { lifting, panel, thirst } from './pages.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

const surface = (shown: PanelHarness) => ({ states: shown.states, parts: shown.parts.join(' ') });

const both = panel('for="lifting" mode="both"');

async function answer({ quiz, panel: shown }: PanelStage, first: string, second: string): Promise<void> {
  quiz.pick(first, 0);
  await quiz.check(0);
  quiz.pick(second, 1);
  await quiz.check(1);
  await until(() => shown.element.matches(':state(finished)'), 'the panel to know that it is over');
}

describe('<feedback-panel>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('nothing yet', async () => {
    const { panel: shown } = await stagePanel(lifting + both);
    expect(surface(shown)).to.deep.equal({
      states: '',
      parts: 'button guidance report report-button standing',
    });
  });

  it('some wrong, asking', async () => {
    const stage = await stagePanel(lifting + both);
    await answer(stage, '25 kg', 'Far away');
    expect(surface(stage.panel)).to.deep.equal({
      states: 'started finished asking',
      parts:
        'acts button decline-button guidance heading improve item link list note option question rating report report-button review score section standing went-well',
    });
  });

  it('all right, answered', async () => {
    const stage = await stagePanel(lifting + both);
    await answer(stage, '25 kg', 'Against the body');
    await stage.panel.press('Yes');
    await until(() => stage.panel.thanks !== '', 'thanks');
    expect(surface(stage.panel)).to.deep.equal({
      states: 'started finished all-right answered',
      parts:
        'acts button change-button follow-up guidance heading item list option rating reasons report report-button section send-button standing thanks went-well withdraw-button',
    });
  });

  it('compared', async () => {
    const stage = await stagePanel(lifting + panel());
    await answer(stage, '25 kg', 'Far away');
    await stage.quiz.press('Try again');
    stage.quiz.pick('Against the body', 1);
    await stage.quiz.check(1);
    await until(() => stage.panel.attempts.length === 2, 'both attempts');
    expect(surface(stage.panel)).to.deep.equal({
      states: 'started finished all-right',
      parts:
        'attempt attempts bar comparison guidance heading item latest list note section standing trend went-well',
    });
  });
});

describe('<feedback-panel> in its surroundings', () => {
  const fits = ({ element }: PanelHarness) => {
    const box = element.getBoundingClientRect();
    const wide = [...element.shadowRoot!.querySelectorAll('*:not(.unseen)')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > box.right + 1 || left < box.left - 1);
    });
    return wide.map(({ className, localName }) => `${localName}.${String(className)}`).join();
  };

  for (const ask of ['helpful', 'stars', 'likert', 'recommend']) {
    it(`fits into 320 px, from left to right and from right to left: ${ask}`, async () => {
      await setViewport({ width: 320, height: 800 });
      for (const around of ['dir="ltr"', 'dir="rtl" lang="ar"']) {
        const stage = await stagePanel(
          `<div ${around}>${thirst}${panel(`for="thirst" mode="both" with-text ask="${ask}"`)}</div>`,
        );
        stage.quiz.pick('Coffee');
        await stage.quiz.check();
        await until(() => stage.panel.question !== '', 'the question');
        expect(fits(stage.panel), around).to.equal('');
        expect(stage.panel.root.querySelector('.standing')!.getBoundingClientRect().height).to.be.below(120);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('keeps targets at 24 px and more', async () => {
    const stage = await stagePanel(thirst + panel('for="thirst" mode="both" ask="recommend"'));
    stage.quiz.pick('Coffee');
    await stage.quiz.check();
    await until(() => stage.panel.question !== '', 'the question');
    for (const target of stage.panel.root.querySelectorAll('button, label')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent).to.be.at.least(24);
    }
  });

  it('stands in a form of the page without taking part in it', async () => {
    const stage = await stagePanel(`<form>${thirst}${panel('for="thirst" mode="both" ask="stars"')}</form>`);
    const form = stage.scope.querySelector('form')!;
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    stage.quiz.pick('Water');
    await stage.quiz.check();
    await until(() => stage.panel.question !== '', 'the question');
    stage.panel.option('3 stars').click();
    await stage.panel.press('Send');
    await until(() => stage.panel.thanks !== '', 'thanks');
    expect(sent).to.equal(0);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});
