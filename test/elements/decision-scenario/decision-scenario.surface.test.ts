import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import { DecisionScenario } from '../../../src/elements/decision-scenario/decision-scenario.js';
import { listenToConsole, until } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioHarness } from '../../helpers/scenario-harness.js';
import { modelOf, talk, withModel } from './scenarios.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

const names = ['started', 'ended', 'good', 'mixed', 'poor', 'passed', 'failed'];

const statesOf = ({ element }: ScenarioHarness) =>
  names.filter((name) => element.matches(`:state(${name})`)).join(' ');

/** Host states, and all parts that are drawn, those of the recap apart. */
const surface = (scenario: ScenarioHarness) => ({
  states: statesOf(scenario),
  parts: [
    ...new Set(
      [...scenario.root.querySelectorAll('[part]')]
        .filter((each) => !each.closest('[part~="recap"]'))
        .flatMap((each) => [...each.part]),
    ),
  ]
    .sort()
    .join(' '),
});

const step = 'blocks bubble choice choices count portrait prose speaker speech step title';

describe('<decision-scenario>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('first step', async () => {
    const { scenario } = await stage(talk());
    expect(surface(scenario)).to.deep.equal({ states: '', parts: step });
  });

  it('a step on the way', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Ask what happened');
    expect(surface(scenario)).to.deep.equal({
      states: 'started',
      parts:
        'acts back-button blocks button choice choices chosen consequence count feedback past past-button past-decision past-summary prose restart-button step title way',
    });
  });

  it('the question whether to start over', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Explain the plan');
    await scenario.press('Start over');
    expect(surface(scenario)).to.deep.equal({
      states: 'started',
      parts:
        'acts blocks button choice choices chosen confirm-button consequence count feedback restart-question stay-button step title',
    });
  });

  it('a good ending', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Ask what happened', 'Offer a new date');
    await until(() => scenario.parts.includes('recap'), 'the recap');
    expect(surface(scenario)).to.deep.equal({
      states: 'started ended good passed',
      parts: 'blocks chosen consequence ending good kind outcome prose step title',
    });
  });

  it('a poor ending', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Explain the plan', 'Go on');
    expect(statesOf(scenario)).to.equal('started ended poor failed');
    expect(scenario.parts).to.include('poor');
  });

  it('a mixed ending that judges nothing', async () => {
    const { scenario } = await stage(
      withModel(
        modelOf([
          ['a', ['b']],
          ['b', [], { ending: { kind: 'mixed' } }],
        ]),
      ),
    );
    await scenario.choose('Take to-b');
    expect(statesOf(scenario)).to.equal('started ended mixed');
    expect(scenario.ending).to.equal('A mixed ending');
  });

  it('a time limit', async () => {
    const timed = modelOf([
      ['a', ['b'], { timer: { seconds: 60, choice: 'to-b' } }],
      ['b', []],
    ]);
    const { scenario } = await stage(withModel(timed));
    expect(scenario.parts).to.include.members(['timer', 'waiting', 'time', 'start-time-button', 'switch']);
    await scenario.press('Start the clock');
    expect(scenario.parts).to.include.members(['timer', 'running', 'more-time-button']);
  });
});

describe('<decision-scenario>: attributes, slots and subclasses', () => {
  it('has attributes for its rules, and none for its model', async () => {
    const { scenario } = await stage(talk('rewind="step" pass-mark="0.5" report-path'));
    const { rewind, passMark, reportPath, scenario: model } = scenario.element;
    expect([rewind, passMark, reportPath, model]).to.deep.equal(['step', 0.5, true, null]);
    expect(DecisionScenario.observedAttributes).to.have.members(['rewind', 'pass-mark', 'report-path']);
  });

  it('warns of what it cannot use, once, and goes on with what it says', async () => {
    const warned = listenToConsole('warn');
    const { scenario } = await stage(talk('rewind="all" pass-mark="80"'));
    scenario.element.requestUpdate();
    await scenario.settled();
    scenario.element.removeAttribute('rewind');
    scenario.element.removeAttribute('pass-mark');
    await scenario.settled();
    warned.restore();
    expect(warned.lines.map((line) => line.split(':')[0])).to.deep.equal([
      'learnlets rewind',
      'learnlets pass-mark',
    ]);
    expect([scenario.element.rewind, scenario.element.passMark]).to.deep.equal(['any', 0.8]);
  });

  it('changes no attribute of its host, and none of the author’s nodes', async () => {
    const { scenario } = await stage(talk());
    const before = scenario.element.outerHTML;
    await scenario.choose('Ask what happened', 'Look at the clock');
    expect(scenario.element.outerHTML).to.equal(before);
  });

  it('has a slot for a panel at its end', async () => {
    const { scenario } = await stage(
      talk().replace('</decision-scenario>', '<p slot="end">More</p></decision-scenario>'),
    );
    const panel = scenario.element.querySelector('[slot="end"]')!;
    expect(panel.assignedSlot?.name).to.equal('end');
    await scenario.choose('Ask what happened');
    expect(panel.assignedSlot?.name).to.equal('end');
  });

  it('lets a subclass frame a step', async () => {
    class CardScenario extends DecisionScenario {
      protected override renderStep(...given: Parameters<DecisionScenario['renderStep']>) {
        return super.renderStep(...given);
      }
    }
    CardScenario.define('card-scenario');
    const { scenario } = await stage(talk().replaceAll('decision-scenario', 'card-scenario'));
    expect(scenario.element).to.be.instanceOf(CardScenario);
    await scenario.choose('Ask what happened');
    expect(scenario.title).to.equal('She sits down');
  });
});
