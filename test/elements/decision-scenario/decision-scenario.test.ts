import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import type { DecisionScenario } from '../../../src/elements/decision-scenario/decision-scenario.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { stage } from '../../helpers/scenario-harness.js';
import { modelOf, talk } from './scenarios.js';

describe('<decision-scenario>', () => {
  it('walks a scenario that is set as a model', async () => {
    const element = document.createElement('decision-scenario') as DecisionScenario;
    element.scenario = modelOf([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]);
    const { scenario } = await stage(element);
    expect(scenario.title).to.equal('Step a');
    expect(scenario.choices).to.deep.equal(['Take to-b', 'Take to-c']);
    await scenario.choose('Take to-b');
    expect(scenario.title).to.equal('Step b');
    await scenario.choose('Take to-c');
    expect(scenario.title).to.equal('Step c');
    expect(scenario.ending).to.equal('A good ending');
    expect(scenario.choices).to.deep.equal([]);
  });

  it('walks a scenario that is written on the page, with what each decision led to', async () => {
    const { scenario, statements } = await stage(talk());
    expect(scenario.title).to.equal('At the door');
    expect(scenario.count).to.equal('Decision 1');
    expect(scenario.blocks).to.contain('You have moved my deadline again.');
    expect(scenario.consequence).to.equal('');
    await scenario.choose('Ask what happened');
    expect(scenario.title).to.equal('She sits down');
    expect(scenario.count).to.equal('Decision 2');
    expect(scenario.consequence).to.equal('You chose Ask what happened She feels taken seriously.');
    expect(scenario.blocks).to.equal('She tells you of her mother.');
    await scenario.choose('Offer a new date');
    expect(scenario.ending).to.equal('A good ending Passed 4 of 4 points');
    await until(() => statements.length === 5, 'all statements');
    expect(verbsOf(statements)).to.equal('initialized answered answered completed passed');
  });
});
