import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/decision-scenario.js';
import { until } from '../../helpers/quiz-harness.js';
import { reload, stage, type ScenarioHarness } from '../../helpers/scenario-harness.js';
import { modelOf, talk, withModel } from './scenarios.js';

const isFirefox = navigator.userAgent.includes('Firefox');

async function ruled({ element, root }: ScenarioHarness): Promise<void> {
  await Promise.all(root.getAnimations().map(({ finished }) => finished));
  await expect(element).to.be.accessible();
}

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}

const rolesOf = (node: Node): string[] => [
  ...(node.role === 'StaticText' ? [] : [`${node.role} ${node.name.trim()}`.trim()]),
  ...(node.children ?? []).flatMap(rolesOf),
];

describe('<decision-scenario> for everyone', () => {
  it('passes the rules of axe in each state', async function () {
    this.timeout(30_000);
    const { scenario } = await stage(talk());
    await ruled(scenario);
    await scenario.choose('Explain the plan');
    await ruled(scenario);
    scenario.root.querySelector<HTMLDetailsElement>('details.past')!.open = true;
    await ruled(scenario);
    await scenario.press('Start over');
    await ruled(scenario);
    await scenario.press('Stay here');
    await scenario.choose('Go on');
    await ruled(scenario);
  });

  it('tells what was chosen, what came of it and where the learner is', async () => {
    const { scenario } = await stage(talk());
    expect(scenario.announcement).to.equal('');
    await scenario.choose('Ask what happened');
    expect(scenario.announcement).to.equal(
      'You chose: Ask what happened. She feels taken seriously. Decision 2.',
    );
    await scenario.choose('Look at the clock');
    expect(scenario.announcement).to.equal('You chose: Look at the clock. A poor ending. Not passed yet.');
  });

  it('tells the way back, and the same words anew', async () => {
    const { scenario } = await stage(talk());
    await scenario.choose('Explain the plan');
    await scenario.press('Back');
    await until(() => scenario.announcement === 'You are back at decision 1.', 'the way back');
    const said = scenario.root.querySelector('[role="status"]')!.textContent;
    await scenario.choose('Explain the plan');
    await scenario.press('Back');
    await until(() => scenario.announcement === 'You are back at decision 1.', 'the way back again');
    expect(said).to.be.a('string');
  });

  it('is a heading, words, and a list of buttons to a screen reader', async function () {
    if (isFirefox) this.skip();
    const { scenario } = await stage(talk());
    const snapshot = (await a11ySnapshot({})) as unknown as Node;
    expect(rolesOf(snapshot).slice(1)).to.deep.equal([
      'heading At the door',
      'button Ask what happened',
      'button Explain the plan',
      'status',
    ]);
    const list = scenario.root.querySelector('.choices')!;
    expect([list.localName, list.getAttribute('aria-label')]).to.deep.equal(['ul', 'What do you do?']);
  });

  it('says quietly where the learner was, and does not take the focus', async () => {
    const before = await stage(talk());
    await before.scenario.choose('Explain the plan');
    const { scenario } = await reload(before, talk());
    expect(scenario.title).to.equal('She shakes her head');
    expect(scenario.notices).to.deep.equal(['You were here. Go on whenever you like.']);
    expect(scenario.consequence).to.contain('She has heard that before.');
    expect(scenario.announcement).to.equal('');
    expect(scenario.focus).to.equal('');
    await scenario.choose('Stop, and ask');
    expect(scenario.notices).to.deep.equal([]);
  });

  it('fits 320 px, and has targets of 44 px on coarse pointers at least by their height', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const { scenario } = await stage(talk());
      await scenario.choose('Explain the plan');
      scenario.root.querySelector<HTMLDetailsElement>('details.past')!.open = true;
      await scenario.settled();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const button of scenario.root.querySelectorAll('button')) {
        expect(button.getBoundingClientRect().height, button.textContent ?? '').to.be.at.least(24);
      }
      for (const choice of scenario.root.querySelectorAll('.choice')) {
        expect(choice.getBoundingClientRect().height).to.be.at.least(44);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('turns with the direction of writing', async () => {
    const { scenario } = await stage(`<div dir="rtl">${talk()}</div>`);
    await scenario.choose('Ask what happened');
    const [text, icon] = [...scenario.choice('Offer a new date').children].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(icon!.left).to.be.below(text!.left);
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(
      scenario.root.querySelector('.consequence')!,
    );
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['2px', '0px']);
  });

  it('moves nothing where motion is reduced', async function () {
    if (isFirefox) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const { scenario } = await stage(talk());
      scenario.choice('Ask what happened').click();
      await until(() => scenario.title === 'She sits down', 'the next step');
      expect(scenario.root.getAnimations()).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('keeps the borders of choices, bubbles and endings in forced colours', async function () {
    if (isFirefox) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { scenario } = await stage(talk());
      const border = (selector: string) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(
          scenario.root.querySelector(selector)!,
        );
        return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
      };
      expect(border('.choice')).to.equal(true);
      expect(border('.bubble')).to.equal(true);
      await scenario.choose('Ask what happened', 'Offer a new date');
      expect(border('.ending')).to.equal(true);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('speaks the language around it', async () => {
    const { scenario } = await stage(`<div lang="de">${talk()}</div>`);
    expect(scenario.count).to.equal('Entscheidung 1');
    const arabic = await stage(`<div lang="ar" dir="rtl">${talk()}</div>`);
    expect(arabic.scenario.count).to.equal('القرار 1');
    const spanish = await stage(`<div lang="es-PE">${talk()}</div>`);
    expect(spanish.scenario.count).to.equal('Decisión 1');
  });

  it('draws no heading that a step does not have', async () => {
    const untitled = modelOf([
      ['a', ['b']],
      ['b', []],
    ]);
    const steps = untitled.steps.map(({ title: _, ...step }) => step);
    const { scenario } = await stage(withModel({ ...untitled, steps }));
    expect(scenario.root.querySelector('h3')).to.equal(null);
  });
});
