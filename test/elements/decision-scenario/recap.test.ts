import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/decision-scenario.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioHarness } from '../../helpers/scenario-harness.js';
import { talk } from './scenarios.js';

const isFirefox = navigator.userAgent.includes('Firefox');

const all = ({ root }: ScenarioHarness, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);

/** Takes these choices, and waits for what is told at the end. */
async function ended(scenario: ScenarioHarness, ...choices: string[]): Promise<void> {
  await scenario.choose(...choices);
  await until(() => scenario.root.querySelector('.telling') !== null, 'the recap');
}

/** Presses the button of a decision that leads back to it. */
async function again(scenario: ScenarioHarness, number: number): Promise<void> {
  const button = scenario.root
    .querySelectorAll('.decided')
    [number - 1]!.querySelector<HTMLButtonElement>('.again')!;
  button.click();
  await until(() => !button.isConnected, 'the way back');
  await scenario.settled();
}

function open({ root }: ScenarioHarness, part: string): void {
  root.querySelector<HTMLElement>(`[part="${part}"] > summary`)!.click();
}

describe('The recap of a <decision-scenario>', () => {
  it('is not there before the end', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Ask what happened');
    await scenario.settled();
    expect(scenario.root.querySelector('.telling')).to.equal(null);
  });

  it('tells each decision, what the author says to it, where it led and what an expert would do', async () => {
    const { scenario } = await stage(talk());
    await ended(scenario, 'Explain the plan', 'Stop, and ask', 'Look at the clock');
    expect(all(scenario, '.decided .place .label')).to.deep.equal([
      'At the door',
      'She shakes her head',
      'She sits down',
    ]);
    expect(all(scenario, '.took')[0]).to.equal('You chose: Explain the plan');
    expect(all(scenario, '.decided > .feedback')).to.deep.equal(['She has heard that before.']);
    expect(all(scenario, '.expert')).to.deep.equal([
      'An expert would choose: Ask what happened She feels taken seriously.',
      'An expert would choose: Offer a new date',
    ]);
    expect(all(scenario, '.led')).to.deep.equal([
      'This led to: She shakes her head',
      'This led to: She sits down',
      'This led to: She leaves',
    ]);
  });

  it('adds up the points', async () => {
    const { scenario } = await stage(talk());
    await ended(scenario, 'Ask what happened', 'Offer a new date');
    expect(all(scenario, '.points')).to.deep.equal(['+2 points', '+2 points']);
    expect(all(scenario, '.score > div')).to.deep.equal(['Together 4 of 4 points']);
    expect(all(scenario, '.expert.too')).to.have.length(2);
  });

  it('calls a step without a title by its first words', async () => {
    const untitled = talk().replace(/<h3>.*?<\/h3>/gu, '');
    const { scenario } = await stage(untitled);
    await ended(scenario, 'Explain the plan', 'Stop, and ask', 'Look at the clock');
    expect(all(scenario, '.decided .place .label')).to.deep.equal([
      'Ana comes in, and she is angry.',
      // Nothing is said there, or only under a condition.
      'defend',
      'listen',
    ]);
    expect(all(scenario, '.led').at(-1)).to.equal('This led to: The door is loud.');
  });

  it('says nothing of points where nothing is scored', async () => {
    const { scenario } = await stage(talk().replace('; scoring decisions', ''));
    await ended(scenario, 'Ask what happened', 'Offer a new date');
    expect(scenario.root.querySelector('.score, .points')).to.equal(null);
  });

  it('leads back to a decision to try the other way, and starts over', async () => {
    const { scenario } = await stage(talk());
    await ended(scenario, 'Explain the plan', 'Go on');
    await again(scenario, 2);
    expect(scenario.title).to.equal('She shakes her head');
    expect(scenario.root.querySelector('.telling')).to.equal(null);
    await ended(scenario, 'Go on');
    await scenario.press('Start over');
    expect(textOf(scenario.root.querySelector('#restart-question'))).to.contain('start over');
    expect(scenario.root.querySelector('.telling .acts')!.checkVisibility()).to.equal(false);
    scenario.root.querySelector<HTMLElement>('[part~="confirm-button"]')!.click();
    await until(() => scenario.title === 'At the door', 'the start');
  });

  it('leads back only as the author allows', async () => {
    const step = await stage(talk('rewind="step"'));
    await ended(step.scenario, 'Explain the plan', 'Go on');
    expect(all(step.scenario, '.again')).to.deep.equal(['Try the other way at “She shakes her head”']);
    const none = await stage(talk('rewind="none"'));
    await ended(none.scenario, 'Explain the plan', 'Go on');
    expect(all(none.scenario, '.again')).to.deep.equal([]);
  });

  it('sets the path beside the expert’s, and beside earlier attempts', async () => {
    const { scenario } = await stage(talk());
    await ended(scenario, 'Explain the plan', 'Go on');
    await again(scenario, 1);
    await ended(scenario, 'Ask what happened', 'Look at the clock');
    open(scenario, 'comparison');
    expect(all(scenario, '.row')).to.deep.equal([
      'At the door The same Both Ask what happened',
      'She sits down Different This time Look at the clock Expert’s path Offer a new date',
      'Ending Different This time She leaves Expert’s path A new date',
    ]);
    const select = scenario.root.querySelector('select')!;
    expect([...select.options].map(textOf)).to.deep.equal(['Expert’s path', 'Your attempt 1']);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await scenario.settled();
    expect(all(scenario, '.row')).to.deep.equal([
      'At the door Different This time Ask what happened Your attempt 1 Explain the plan',
      'She sits down Different This time Look at the clock Your attempt 1 Did not come here',
      'She shakes her head Different This time Did not come here Your attempt 1 Go on',
      'Ending The same Both She leaves',
    ]);
    expect(scenario.root.querySelector<HTMLDetailsElement>('[part="comparison"]')!.open).to.equal(true);
  });

  it('compares with nothing where no expert and no earlier attempt is', async () => {
    const { scenario } = await stage(talk().replaceAll('; expert', ''));
    await ended(scenario, 'Ask what happened', 'Offer a new date');
    expect(scenario.root.querySelector('[part="comparison"]')).to.equal(null);
    expect(all(scenario, '.expert')).to.deep.equal([]);
  });

  it('speaks the language of the page', async () => {
    const { scenario } = await stage(`<div lang="de">${talk()}</div>`);
    await ended(scenario, 'Ask what happened', 'Offer a new date');
    expect(all(scenario, '.heading')).to.deep.equal(['Deine Entscheidungen']);
  });

  it('passes the rules of axe, and fits 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const { scenario } = await stage(talk());
      await ended(scenario, 'Explain the plan', 'Stop, and ask', 'Look at the clock');
      open(scenario, 'comparison');
      await nextFrame();
      await Promise.all(scenario.root.getAnimations().map(({ finished }) => finished));
      await expect(scenario.element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const button of scenario.root.querySelectorAll('.telling :is(button, summary, select)'))
        expect(button.getBoundingClientRect().height, textOf(button)).to.be.at.least(24);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('keeps its words and leaves its buttons out on paper', async function () {
    if (isFirefox) this.skip();
    const { scenario } = await stage(talk());
    await ended(scenario, 'Explain the plan', 'Go on');
    await emulateMedia({ media: 'print' });
    try {
      const shown = (selector: string) => scenario.root.querySelector(selector)!.checkVisibility();
      expect([shown('.took'), shown('.again')]).to.deep.equal([true, false]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
