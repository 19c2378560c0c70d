import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/decision-scenario.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioStage } from '../../helpers/scenario-harness.js';
import { modelOf, talk, withModel } from './scenarios.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** The content between two buttons of the page; the first one has the focus. */
async function stageWithFocus(content: string): Promise<ScenarioStage> {
  const staged = await stage(`<button>Before</button>${content}<button>After</button>`);
  staged.scope.querySelector('button')!.focus();
  return staged;
}

describe('<decision-scenario> by keyboard alone', function () {
  // Each key goes through the test runner, which takes its time on a busy machine.
  this.timeout(20_000);

  it('is one stop for each choice, then for the way back, and then lets the focus go', async () => {
    const { scenario, scope } = await stageWithFocus(talk());
    await press('Tab');
    expect(scenario.focus).to.equal('Ask what happened');
    await press('Tab');
    expect(scenario.focus).to.equal('Explain the plan');
    await press('Tab');
    expect(document.activeElement).to.equal(scope.querySelectorAll(':scope > button')[1]);
  });

  it('walks from the first step to the end, the focus always at the new step', async () => {
    const { scenario, statements } = await stageWithFocus(talk());
    await press('Tab', 'Enter');
    await until(() => scenario.focus === 'title', 'the focus on the heading');
    expect(scenario.title).to.equal('She sits down');
    await press('Tab', 'Enter');
    await until(() => scenario.title === 'A new date', 'the ending');
    await until(() => scenario.focus === 'title', 'the focus on the heading of the ending');
    await until(() => statements.length === 5, 'all statements');
    expect(verbsOf(statements)).to.equal('initialized answered answered completed passed');
  });

  it('takes one decision of an Enter that is held down', async () => {
    const { scenario, statements } = await stageWithFocus(talk());
    await press('Tab');
    const button = scenario.choice('Ask what happened');
    for (let count = 0; count < 5; count += 1) {
      const repeat = { key: 'Enter', bubbles: true, composed: true, repeat: count > 0 };
      button.dispatchEvent(new KeyboardEvent('keydown', repeat));
    }
    await sendKeys({ down: 'Enter' });
    await sendKeys({ down: 'Enter' });
    await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    await until(() => scenario.title === 'She sits down', 'the next step');
    await scenario.settled();
    expect(scenario.count).to.equal('Decision 2');
    expect(verbsOf(statements)).to.equal('initialized answered');
  });

  it('puts the focus on the first block of a step without a title', async () => {
    const untitled = modelOf([
      ['a', ['b']],
      ['b', []],
    ]);
    const steps = untitled.steps.map(({ title: _, ...step }) => step);
    const { scenario } = await stage(withModel({ ...untitled, steps }));
    scenario.choice('Take to-b').focus();
    await press('Enter');
    await until(() => scenario.focus === 'blocks', 'the focus on the blocks');
  });

  it('asks before it starts over, and leads back by Escape', async () => {
    const { scenario } = await stageWithFocus(talk());
    await scenario.choose('Explain the plan');
    scenario.button('Start over')!.focus();
    await press('Enter');
    await until(() => scenario.focus === 'restart-question', 'the focus on the question');
    await press('Tab');
    expect(scenario.focus).to.equal('Start over');
    await press('Escape');
    await until(
      () => scenario.focus === 'Start over' && scenario.button('Stay here') === undefined,
      'the way back',
    );
    await press('Enter');
    await until(() => scenario.focus === 'restart-question', 'the question again');
    await press('Tab', 'Enter');
    await until(() => scenario.title === 'At the door', 'the first step');
    expect(scenario.focus).to.equal('title');
  });

  it('goes back to a decision by the list of them', async () => {
    const { scenario } = await stageWithFocus(talk());
    await scenario.choose('Explain the plan', 'Stop, and ask');
    scenario.root.querySelector<HTMLElement>('summary')!.focus();
    await press('Enter', 'Tab');
    expect(scenario.focus).to.equal('Go back to here');
    await press('Enter');
    await until(() => scenario.title === 'At the door', 'the first step');
    expect(scenario.focus).to.equal('title');
  });

  it('sends no form around it', async () => {
    const { scenario, scope } = await stage(`<form>${talk()}</form>`);
    let sent = 0;
    scope.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    scenario.choice('Ask what happened').focus();
    await press('Enter');
    await until(() => scenario.title === 'She sits down', 'the next step');
    expect(sent).to.equal(0);
  });
});
