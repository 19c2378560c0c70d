import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import { DecisionScenario } from '../../../src/elements/decision-scenario/decision-scenario.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { reload, ScenarioHarness, stage } from '../../helpers/scenario-harness.js';
import { modelOf, talk, withModel } from './scenarios.js';

const path = (more: string) =>
  modelOf(
    [
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ],
    { key: more },
  );

describe('<decision-scenario>: coming, going, changing', () => {
  it('leaves the words of the author readable until it is drawn', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('decision-scenario');
    element.append('Read me.');
    holder.append(element);
    expect(element.shadowRoot).to.equal(null);
    expect(element.getClientRects().length).to.be.greaterThan(0);
    await until(() => element.shadowRoot !== null, 'the scenario to be drawn');
  });

  it('goes on after a reload where the learner was, in the middle and at the end', async () => {
    const first = await stage(talk());
    await first.scenario.choose('Ask what happened');
    const second = await reload(first, talk());
    expect(second.scenario.title).to.equal('She sits down');
    expect(second.scenario.blocks).to.contain('mother');
    await second.scenario.choose('Offer a new date');
    const third = await reload(second, talk());
    expect(third.scenario.ending).to.equal('A good ending Passed 4 of 4 points');
    expect(third.scenario.notices).to.deep.equal([]);
    expect(verbsOf(third.statements)).to.equal('');
  });

  it('shows the same by chance after a reload, before anything was decided', async () => {
    const weather = `<decision-scenario id="weather"><section id="a"><h3>A</h3>
      ${[1, 2, 3, 4, 5, 6].map((side) => `<p>{if random(1, ${2 * side}) <= ${side}} Side ${side}.</p>`).join('')}
      <p><a href="#b">On</a></p></section><section id="b"><h3>B</h3><p>{ending good}</p></section></decision-scenario>`;
    const seen = new Set<string>();
    for (let learner = 0; learner < 4; learner += 1) {
      const first = await stage(weather);
      const again = await reload(first, weather);
      expect(again.scenario.blocks).to.equal(first.scenario.blocks);
      seen.add(first.scenario.blocks);
    }
    expect(seen.size, 'learners who see something else').to.be.above(1);
  });

  it('keeps the path when it is moved, and when it is taken away and put back', async () => {
    const { scenario, scope } = await stage(talk());
    await scenario.choose('Ask what happened');
    const place = document.createElement('div');
    scope.append(place);
    place.append(scenario.element);
    await scenario.settled();
    expect(scenario.title).to.equal('She sits down');
    scenario.element.remove();
    await nextFrame();
    place.append(scenario.element);
    const button = scenario.choice('Offer a new date');
    await until(() => {
      button.click();
      return !button.isConnected;
    }, 'the next step');
    expect(scenario.ending).to.contain('A good ending');
  });

  it('takes a model that is set before the tag is known', async () => {
    const element = document.createElement('late-scenario') as DecisionScenario;
    Object.assign(element, { scenario: path('late') });
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.append(element);
    class LateScenario extends DecisionScenario {}
    LateScenario.define('late-scenario');
    const scenario = await new ScenarioHarness(element).drawn();
    expect(scenario.title).to.equal('Step a');
  });

  it('shows another model when it is set, and the markup again when it is taken back', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Ask what happened');
    scenario.element.scenario = path('other');
    await until(() => scenario.title === 'Step a', 'the other scenario');
    await scenario.choose('Take to-b');
    scenario.element.scenario = null;
    await until(() => scenario.title === 'She sits down', 'the path in the first one');
  });

  it('reads the markup when the model that came first is taken back', async () => {
    const holder = document.createElement('div');
    const element = withModel(path('first'));
    const parsed = new DOMParser().parseFromString(talk(), 'text/html').querySelector('decision-scenario')!;
    element.append(...[...parsed.childNodes].map((node) => document.importNode(node, true)));
    holder.append(element);
    const { scenario } = await stage(holder);
    expect(scenario.title).to.equal('Step a');
    scenario.element.scenario = null;
    await until(() => scenario.title === 'At the door', 'the markup');
  });

  it('goes on with the path when the author mends a step', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Ask what happened');
    scenario.element.querySelector('#listen h3')!.textContent = 'She sits down, at last';
    await until(() => scenario.title === 'She sits down, at last', 'the mended heading');
    expect(scenario.consequence).to.contain('She feels taken seriously.');
  });

  it('goes back to what still holds when a step of the path is taken away, and says so', async () => {
    const before = await stage(talk());
    await before.scenario.choose('Explain the plan', 'Stop, and ask');
    const without = talk().replace('<li><a href="#listen">Stop, and ask</a></li>', '');
    const { scenario } = await reload(before, without);
    expect(scenario.title).to.equal('She shakes her head');
    expect(scenario.notices[0]).to.contain('This scenario has changed since you were here.');
    await scenario.choose('Go on');
    expect(scenario.notices).to.deep.equal([]);
    expect(scenario.ending).to.contain('A poor ending');
  });

  it('keeps what is stored while an edit is half done', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Explain the plan', 'Stop, and ask');
    const section = scenario.element.querySelector('#defend')!;
    const next = section.nextElementSibling;
    section.remove();
    await until(() => scenario.title === 'At the door', 'the step that still holds');
    scenario.element.insertBefore(section, next);
    await until(() => scenario.title === 'She sits down', 'the whole path');
  });

  it('finds the path of a scenario that was renamed', async () => {
    const before = await stage(talk());
    await before.scenario.choose('Ask what happened');
    const { scenario } = await reload(before, talk().replace('id="talk"', 'id="conversation"'));
    expect(scenario.title).to.equal('She sits down');
  });

  it('keeps two scenarios of one name apart', async () => {
    const holder = document.createElement('div');
    const long = modelOf([
      ['x', ['y']],
      ['y', []],
    ]);
    holder.append(withModel(path('same')), withModel({ ...long, key: 'same' }));
    const warn = console.warn;
    console.warn = () => undefined;
    const { scenarios } = await stage(holder);
    console.warn = warn;
    await scenarios[0]!.choose('Take to-b');
    await scenarios[1]!.choose('Take to-y');
    await scenarios[0]!.settled();
    expect(scenarios.map(({ title }) => title)).to.deep.equal(['Step b', 'Step y']);
  });

  it('shares one path between two places on the page', async () => {
    const holder = document.createElement('div');
    holder.append(withModel(path('shared')), withModel(path('shared')));
    const { scenarios, statements } = await stage(holder);
    await scenarios[0]!.choose('Take to-b');
    await until(() => scenarios[1]!.title === 'Step b', 'the other place');
    await scenarios[1]!.choose('Take to-c');
    await until(() => scenarios[0]!.title === 'Step c', 'the first place');
    expect(verbsOf(statements)).to.equal('initialized answered answered completed');
  });

  it('makes one decision of two that are made at once in two places', async () => {
    const holder = document.createElement('div');
    holder.append(withModel(path('raced')), withModel(path('raced')));
    const { scenarios, statements } = await stage(holder);
    scenarios[0]!.choice('Take to-b').click();
    scenarios[1]!.choice('Take to-c').click();
    await until(() => scenarios.every(({ title }) => title === 'Step b'), 'one step in both');
    await scenarios[0]!.settled();
    expect(verbsOf(statements)).to.equal('initialized answered');
  });

  it('lives on its own, without a scope', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.append(withModel(path(`alone-${crypto.randomUUID()}`)));
    const scenario = await new ScenarioHarness(holder.querySelector('decision-scenario')!).drawn();
    await scenario.choose('Take to-c');
    expect(scenario.ending).to.equal('A good ending');
  });
});
