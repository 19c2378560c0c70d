import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioStage } from '../../helpers/scenario-harness.js';
import { choiceTo, modelOf, talk, withModel } from './scenarios.js';

const three = modelOf([
  ['a', ['b', 'c']],
  ['b', ['c']],
  ['c', []],
]);

const verbs = async ({ statements }: ScenarioStage, count: number): Promise<string> => {
  await until(() => statements.length >= count, `${count} statements`);
  return verbsOf(statements);
};

describe('<decision-scenario>', () => {
  it('walks a scenario that is set as a model', async () => {
    const { scenario } = await stage(withModel(three));
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
    const staged = await stage(talk());
    const { scenario } = staged;
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
    expect(await verbs(staged, 5)).to.equal('initialized answered answered completed passed');
  });

  it('says each decision before and after it, and the ending', async () => {
    const { scenario, scope } = await stage(talk());
    const heard: [string, boolean, unknown][] = [];
    for (const name of ['scenario-decide', 'scenario-decided', 'scenario-ended'] as const) {
      scope.addEventListener(name, (event) => heard.push([name, event.cancelable, event.detail]));
    }
    const id = (text: string) => scenario.choice(text).dataset['choice'];
    const first = { step: 'door', choice: id('Explain the plan'), attempt: 1, number: 1, late: false };
    await scenario.choose('Explain the plan');
    const second = { step: 'defend', choice: id('Go on'), attempt: 1, number: 2, late: false };
    await scenario.choose('Go on');
    expect(heard).to.deep.equal([
      ['scenario-decide', true, first],
      ['scenario-decided', false, { ...first, to: 'defend' }],
      ['scenario-decide', true, second],
      ['scenario-decided', false, { ...second, to: 'left' }],
      ['scenario-ended', false, { attempt: 1, ending: 'left', kind: 'poor', passed: false, raw: 0, max: 4 }],
    ]);
  });

  it('stays at the step when scenario-decide is cancelled', async () => {
    const { scenario, statements } = await stage(talk());
    scenario.element.addEventListener('scenario-decide', (event) => event.preventDefault());
    scenario.choice('Ask what happened').click();
    await scenario.settled();
    expect(scenario.title).to.equal('At the door');
    expect(statements).to.deep.equal([]);
  });

  it('takes one decision of two quick clicks', async () => {
    const again = modelOf([
      ['a', ['b', 'c']],
      ['b', ['a', 'c']],
      ['c', []],
    ]);
    const staged = await stage(withModel(again));
    const { scenario } = staged;
    const button = scenario.choice('Take to-b');
    let asked = 0;
    scenario.element.addEventListener('scenario-decide', () => (asked += 1));
    button.click();
    button.click();
    await until(() => scenario.title === 'Step b', 'the next step');
    await scenario.settled();
    expect(await verbs(staged, 2)).to.equal('initialized answered');
    expect(asked).to.equal(1);
    expect(scenario.count).to.equal('Decision 2');
  });

  it('goes one step back, and makes the decision anew', async () => {
    const staged = await stage(talk());
    const { scenario } = staged;
    await scenario.choose('Explain the plan');
    await scenario.press('Back');
    await until(() => scenario.title === 'At the door', 'the step before');
    expect(scenario.consequence).to.equal('');
    await scenario.choose('Ask what happened');
    expect(scenario.blocks).to.contain('mother');
    expect(await verbs(staged, 4)).to.equal('initialized answered interacted answered');
  });

  it('goes back to any decision of the path', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Explain the plan', 'Stop, and ask');
    expect(scenario.past).to.deep.equal([
      'At the door Explain the plan',
      'She shakes her head Stop, and ask',
    ]);
    await scenario.backTo(1);
    expect(scenario.title).to.equal('At the door');
    expect(scenario.count).to.equal('Decision 1');
  });

  it('goes back only as far as the author allows', async () => {
    const step = await stage(talk('rewind="step"'));
    await step.scenario.choose('Explain the plan');
    expect(step.scenario.button('Back')).to.not.equal(undefined);
    expect(step.scenario.past).to.deep.equal([]);
    const none = await stage(talk('rewind="none"'));
    await none.scenario.choose('Explain the plan');
    expect(none.scenario.button('Back')).to.equal(undefined);
    expect(none.scenario.past).to.deep.equal([]);
  });

  it('asks before it starts over', async () => {
    const staged = await stage(talk());
    const { scenario } = staged;
    expect(scenario.button('Start over')).to.equal(undefined);
    await scenario.choose('Explain the plan');
    await scenario.press('Start over');
    expect(scenario.parts).to.include('restart-question');
    await scenario.press('Stay here');
    expect(scenario.title).to.equal('She shakes her head');
    await scenario.press('Start over');
    await scenario.press('Start over');
    await until(() => scenario.title === 'At the door', 'the first step');
    expect(await verbs(staged, 4)).to.equal('initialized answered interacted initialized');
    const attempts = staged.statements.map(
      ({ context }) => context?.extensions?.['http://id.tincanapi.com/extension/attempt-id'],
    );
    expect(attempts).to.deep.equal([1, 1, 1, 2]);
  });

  it('makes another attempt of the way back from an ending', async () => {
    const staged = await stage(withModel(three));
    const { scenario } = staged;
    await scenario.choose('Take to-b', 'Take to-c');
    await until(() => scenario.element.matches(':state(ended)'), 'the end');
    await until(
      () => scenario.root.querySelector('[part~="again-button"], [part~="back-button"]') !== null,
      'a way back',
    );
    scenario.root.querySelector<HTMLElement>('[part~="again-button"], [part~="back-button"]')!.click();
    await until(() => !scenario.element.matches(':state(ended)'), 'the way back');
    await scenario.choose('Take to-c');
    const attempts = staged.statements.map(
      ({ verb, context }) =>
        `${verb.id.split('/').at(-1)} ${context?.extensions?.['http://id.tincanapi.com/extension/attempt-id']}`,
    );
    expect(attempts.filter((each) => /init|compl/u.test(each))).to.deep.equal([
      'initialized 1',
      'completed 1',
      'initialized 2',
      'completed 2',
    ]);
  });

  it('reports the whole path where it is asked to', async () => {
    const staged = await stage(withModel(three, { 'report-path': '' }));
    await staged.scenario.choose('Take to-b', 'Take to-c');
    expect(await verbs(staged, 5)).to.equal('initialized answered answered completed answered');
    const { object, result } = staged.statements.at(-1)!;
    expect(object.definition?.interactionType).to.equal('performance');
    expect(result?.response).to.equal('a[.]to-b[,]b[.]to-c');
  });

  it('offers a way out where no choice leads on, and tells the author', async () => {
    const never = { kind: 'value', value: false } as const;
    const stuck = modelOf([
      ['a', ['b']],
      ['b', [choiceTo('never', 'c', { when: never })]],
      ['c', []],
    ]);
    const { scenario } = await stage(withModel(stuck));
    await scenario.choose('Take to-b');
    expect(scenario.notices).to.deep.equal(['No way leads on from here. Take another one.']);
    expect(scenario.button('Back')).to.not.equal(undefined);
    expect(scenario.button('Start over')).to.not.equal(undefined);
    await until(() => scenario.parts.includes('problems'), 'the problems');
    expect(scenario.root.querySelector('.problems')?.textContent).to.contain('never-shown');
  });

  it('speaks of problems to the author only', async () => {
    document.documentElement.dataset['learnletsAuthor'] = 'off';
    try {
      const { scenario } = await stage(
        '<decision-scenario><h3 id="a">A</h3><p><a href="#b">On</a></p></decision-scenario>',
      );
      await scenario.settled();
      expect(scenario.parts).to.not.include('problems');
    } finally {
      delete document.documentElement.dataset['learnletsAuthor'];
    }
  });

  it('shows all that the author wrote where there is no step in it', async () => {
    const { scenario } = await stage('<decision-scenario><p>Nothing to decide here.</p></decision-scenario>');
    expect(scenario.element.querySelector('p')!.assignedSlot).to.not.equal(null);
  });
});
