import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import { until } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioHarness } from '../../helpers/scenario-harness.js';
import { choiceTo, modelOf, withModel } from './scenarios.js';

/** A step without a limit, then one with. */
const hurried = (seconds: number) =>
  modelOf([
    ['calm', ['hurry']],
    ['hurry', [choiceTo('run', 'out'), choiceTo('wait', 'smoke')], { timer: { seconds, choice: 'wait' } }],
    ['out', []],
    ['smoke', [], { ending: { kind: 'poor' } }],
  ]);

const time = ({ root }: ScenarioHarness): string =>
  root.querySelector('[role="timer"]')?.textContent?.trim() ?? '';

const wish = ({ root }: ScenarioHarness): HTMLInputElement =>
  root.querySelector<HTMLInputElement>('.switch input')!;

describe('<decision-scenario>: time limits', () => {
  it('decides when the time is over, and says so', async () => {
    const { scenario, statements } = await stage(withModel(hurried(1)));
    await scenario.choose('Take to-hurry');
    expect(scenario.announcement).to.contain('You have 1 second to decide.');
    await until(() => scenario.title === 'Step smoke', 'the time to be over');
    expect(scenario.consequence).to.equal('Time ran out, so this happened Take wait');
    await until(() => statements.length >= 4, 'the statements');
    const late = statements.find(({ object }) => object.id.endsWith('/hurry'));
    expect(JSON.stringify(late?.result?.extensions)).to.contain('true');
  });

  it('waits for a start where the page was opened at the step', async () => {
    const { scenario } = await stage(withModel({ ...hurried(1), start: 'hurry' }));
    expect(time(scenario)).to.equal('You have 1 second to decide.');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(scenario.title).to.equal('Step hurry');
    await scenario.press('Start the clock');
    await until(() => scenario.title === 'Step smoke', 'the time to be over');
  });

  it('gives more time', async () => {
    const { scenario } = await stage(withModel(hurried(2)));
    await scenario.choose('Take to-hurry');
    await scenario.press('More time');
    await until(
      () => time(scenario) === '4 seconds left' || time(scenario) === '3 seconds left',
      'more time',
    );
    await until(() => time(scenario) === '3 seconds left', 'a second to pass');
    expect(scenario.title).to.equal('Step hurry');
  });

  it('takes no time where the learner wants none, here and on the next scenario', async () => {
    const holder = document.createElement('div');
    const other = withModel({ ...hurried(1), key: 'other', start: 'hurry' });
    holder.append(withModel(hurried(1)), other);
    const { scenarios } = await stage(holder);
    const [scenario, second] = scenarios as [ScenarioHarness, ScenarioHarness];
    await scenario.choose('Take to-hurry');
    wish(scenario).click();
    await until(() => time(scenario) === '', 'no time');
    await until(() => wish(second).checked, 'the wish on the other one');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(scenario.title).to.equal('Step hurry');
    await scenario.press('Back');
    await until(() => scenario.title === 'Step calm', 'the step before');
    await scenario.choose('Take to-hurry');
    expect(wish(scenario).checked).to.equal(true);
    wish(scenario).click();
    await until(() => scenario.button('Start the clock') !== undefined, 'the limit, not running');
  });

  it('stands still while the page is hidden, and while it asks whether to start over', async () => {
    const { scenario } = await stage(withModel(hurried(1)));
    await scenario.choose('Take to-hurry');
    let hidden = true;
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(scenario.title).to.equal('Step hurry');
      await scenario.press('Start over');
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(scenario.title).to.equal('Step hurry');
      await scenario.press('Stay here');
      await until(() => scenario.title === 'Step smoke', 'the time to be over');
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });
});
