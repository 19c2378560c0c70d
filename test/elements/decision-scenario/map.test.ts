import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/decision-scenario.js';
import type { Scenario } from '../../../src/domain/scenario/model.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { stage, type ScenarioHarness } from '../../helpers/scenario-harness.js';
import { modelOf, talk, withModel } from './scenarios.js';

const isFirefox = navigator.userAgent.includes('Firefox');

const nodes = ({ root }: ScenarioHarness): SVGElement[] => [...root.querySelectorAll<SVGElement>('.node')];
const names = (scenario: ScenarioHarness): (string | null)[] =>
  nodes(scenario).map((node) => node.getAttribute('aria-label'));
const box = ({ root }: ScenarioHarness): HTMLElement => root.querySelector<HTMLElement>('.map-box')!;

/** Walks to an ending and opens the map there. */
async function mapped(scenario: ScenarioHarness, ...choices: string[]): Promise<ScenarioHarness> {
  await scenario.choose(...choices);
  await until(() => scenario.root.querySelector('.telling') !== null, 'the recap');
  scenario.root.querySelector<HTMLElement>('[part="path-map"] > summary')!.click();
  await until(() => nodes(scenario).length > 0, 'the map');
  await scenario.settled();
  return scenario;
}

const drawn = async (content: string): Promise<ScenarioHarness> =>
  mapped((await stage(content)).scenario, 'Explain the plan', 'Go on');

/** Step after step with side ways, an ending each ten steps. */
const long = (size: number): Scenario =>
  modelOf(
    Array.from({ length: size }, (_, index) => {
      const to = (by: number) => `s${Math.min(size - 1, index + by)}`;
      const isEnd = index % 10 === 9 || index === size - 1;
      return [`s${index}`, isEnd ? [] : [...new Set([to(1), to(2), to(7), 's0'])]] as const;
    }),
  );

describe('The path map of a <decision-scenario>', () => {
  it('tells what is on the path, what was seen and what not, and no words of what was not seen', async () => {
    const scenario = await drawn(talk());
    expect(names(scenario)).to.deep.equal([
      'At the door. On your path',
      'Not seen yet',
      'She shakes her head. On your path',
      'Not seen yet',
      'She leaves. A poor ending. Your path ended here',
    ]);
    const words = textOf(scenario.root.querySelector('[part="path-map"]'));
    expect(words).to.contain('At the door');
    for (const secret of ['She sits down', 'A new date', 'Offer', 'mother'])
      expect(words, secret).not.to.contain(secret);
  });

  it('opens the words of a step by Enter, and goes along the ways by arrow keys', async () => {
    const scenario = await drawn(talk());
    const focused = () => scenario.root.activeElement?.getAttribute('aria-label');
    expect(nodes(scenario).filter((node) => node.getAttribute('tabindex') === '0')).to.have.length(1);
    nodes(scenario)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.contain('She shakes her head');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.contain('At the door');
    await sendKeys({ press: 'End' });
    expect(focused()).to.contain('She leaves');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await scenario.settled();
    const words = scenario.root.querySelector('.map-words')!;
    expect(words.getAttribute('role')).to.equal('status');
    expect(textOf(words)).to.contain('Ana comes in, and she is angry.');
    expect(nodes(scenario).map((node) => node.getAttribute('aria-pressed'))[0]).to.equal('true');
    expect(nodes(scenario)[0]!.getAttribute('tabindex')).to.equal('0');
  });

  it('goes to the neighbour of a row by the key that points there', async () => {
    const scenario = await drawn(talk());
    const boxes = nodes(scenario).map((node) => ({ node, box: node.getBoundingClientRect() }));
    const [left, right] = boxes
      .filter(({ box }) => boxes.filter((other) => Math.abs(other.box.top - box.top) < 1).length > 1)
      .toSorted((one, other) => one.box.left - other.box.left)
      .map(({ node }) => node);
    left!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(scenario.root.activeElement).to.equal(right);
    await sendKeys({ press: 'ArrowLeft' });
    expect(scenario.root.activeElement).to.equal(left);
  });

  it('opens the words of a step by a click, and those of one not seen are not there', async () => {
    const scenario = await drawn(talk());
    const [, unseen] = nodes(scenario);
    unseen!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await scenario.settled();
    expect(textOf(scenario.root.querySelector('.map-words'))).to.equal('Not seen yet');
  });

  it('is a list too: each known step with its choices, and how many are not known', async () => {
    const scenario = await drawn(talk());
    await scenario.press('List');
    const list = scenario.root.querySelector('.list')!;
    expect([...list.children].map(textOf)).to.deep.equal([
      'At the door On your path Ask what happened Seen Explain the plan She shakes her head On your path',
      'She shakes her head On your path Stop, and ask Seen Go on She leaves On your path',
      'She leaves On your path Your path ended here',
      'Not seen yet: 2',
    ]);
    expect(scenario.root.querySelector('.drawn')).to.equal(null);
    await scenario.press('Map');
    expect(nodes(scenario)).to.have.length(5);
  });

  it('marks what is known how well by form, not by colour alone', async () => {
    const scenario = await drawn(talk());
    const dash = (selector: string) =>
      getComputedStyle(scenario.root.querySelector(selector)!).strokeDasharray;
    const width = (selector: string) => getComputedStyle(scenario.root.querySelector(selector)!).strokeWidth;
    expect([dash('.node.taken .box'), dash('.node.not-seen .box')]).to.deep.equal(['none', '4px, 4px']);
    expect([width('.edge.taken .way-line'), width('.edge.seen .way-line')]).to.deep.equal([
      '2.5px',
      '1.25px',
    ]);
  });

  it('is mirrored where writing runs from right to left', async () => {
    const centre = (scenario: ScenarioHarness, index: number) =>
      Number(nodes(scenario)[index]!.querySelector('.box')!.getAttribute('x'));
    const plain = await drawn(talk());
    const mirrored = await drawn(`<div dir="rtl">${talk()}</div>`);
    const sides = (scenario: ScenarioHarness) => Math.sign(centre(scenario, 2) - centre(scenario, 1));
    expect(sides(plain)).to.equal(-sides(mirrored));
    expect(sides(plain)).not.to.equal(0);
  });

  it('scrolls and zooms inside its own box at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const scenario = await drawn(talk());
      const width = () => scenario.root.querySelector('.drawn')!.getBoundingClientRect().width;
      const before = width();
      scenario.root.querySelector<HTMLElement>('.zoom[aria-label="Larger"]')!.click();
      scenario.root.querySelector<HTMLElement>('.zoom[aria-label="Larger"]')!.click();
      await scenario.settled();
      expect(width()).to.be.above(before * 1.2);
      expect(box(scenario).scrollWidth).to.be.above(box(scenario).clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await scenario.press('Show all');
      expect(box(scenario).scrollWidth).to.equal(box(scenario).clientWidth);
      await expect(scenario.element).to.be.accessible();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('draws a scenario of 400 steps aside, and brings a step into sight without moving the page', async function () {
    this.timeout(30_000);
    const { scenario } = await stage(withModel(long(400)));
    const begun = performance.now();
    await mapped(scenario, 'Take to-s7', 'Take to-s9');
    expect(nodes(scenario)).to.have.length(400);
    expect(performance.now() - begun).to.be.below(5000);
    // Each step leads back to the start: a line for each would be a bar across the map, which takes seconds to paint.
    const lines = scenario.root.querySelector('.edge.not-seen .way-line')!.getAttribute('d')!;
    expect(lines.match(/M/gu)!.length).to.be.below(1100);
    const scrolled = scrollY;
    nodes(scenario)[0]!.focus({ preventScroll: true });
    await sendKeys({ press: 'End' });
    await nextFrame();
    const end = scenario.root.activeElement!;
    expect(end.getAttribute('aria-label')).to.contain('Your path ended here');
    const [frame, step] = [box(scenario), end].map((each) => each.getBoundingClientRect());
    expect(step!.top).to.be.at.least(frame!.top);
    expect(step!.bottom).to.be.at.most(frame!.bottom);
    expect(scrollY).to.equal(scrolled);
  });

  it('draws loops, a step that leads to itself, and ways to a step that is not there', async () => {
    const { scenario } = await stage(
      withModel(
        modelOf([
          ['a', ['a', 'b', 'gone']],
          ['b', ['a', 'c']],
          ['c', []],
        ]),
      ),
    );
    await mapped(scenario, 'Take to-b', 'Take to-c');
    expect(nodes(scenario)).to.have.length(3);
    const lines = [...scenario.root.querySelectorAll('.way-line')].map(
      (line) => line.getAttribute('d') ?? '',
    );
    expect(lines.join('').match(/M/g)).to.have.length(4);
    expect(lines.join('')).not.to.contain('NaN');
  });

  /** How far lines, and steps, reach to the left and to the right. */
  const reach = (scenario: ScenarioHarness, selector: string): readonly [number, number] => {
    const boxes = [...scenario.root.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    return [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
  };

  it('leads back to the row above between the steps', async () => {
    const { scenario } = await stage(
      withModel(
        modelOf([
          ['hub', ['a', 'b', 'c', 'end']],
          ['a', ['hub']],
          ['b', ['hub']],
          ['c', ['hub']],
          ['end', []],
        ]),
      ),
    );
    await mapped(scenario, 'Take to-b', 'Take to-hub', 'Take to-end');
    const [left, right] = reach(scenario, '.way-line');
    const [first, last] = reach(scenario, '.node .box');
    expect(left).to.be.at.least(first);
    expect(right).to.be.at.most(last);
    const tips = [...scenario.root.querySelectorAll('.tip')].map((tip) => tip.getAttribute('d')).join('');
    expect(tips.match(/l-4 7h8z/gu), 'tips that point up').to.have.length(3);
  });

  it('leads back over several rows on the side where fewer steps stand in the way', async () => {
    const sides = (way: 'left' | 'right') =>
      modelOf([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['e']],
        ['d', way === 'left' ? ['a', 'end'] : ['end']],
        ['e', way === 'right' ? ['a', 'end'] : ['end']],
        ['end', []],
      ]);
    const outer = async (way: 'left' | 'right') => {
      const { scenario } = await stage(withModel(sides(way)));
      await mapped(scenario, 'Take to-b', 'Take to-d', 'Take to-end');
      const [left, right] = reach(scenario, '.way-line');
      const [first, last] = reach(scenario, '.node .box');
      return left < first - 5 ? 'left' : right > last + 5 ? 'right' : 'none';
    };
    expect([await outer('left'), await outer('right')].sort()).to.deep.equal(['left', 'right']);
  });

  it('keeps its lines in forced colours, and leaves its buttons out on paper', async function () {
    if (isFirefox) this.skip();
    const scenario = await drawn(talk());
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { stroke, fill } = getComputedStyle(scenario.root.querySelector('.node.not-seen .box')!);
      expect(stroke).not.to.equal(fill);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
    await emulateMedia({ media: 'print' });
    try {
      expect(scenario.root.querySelector('.map-acts')!.checkVisibility()).to.equal(false);
      expect(getComputedStyle(box(scenario)).overflow).to.equal('visible');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
