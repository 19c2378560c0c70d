import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, findAccessibilityNode, setViewport } from '@web/test-runner-commands';
import '../../../src/define/micro-quiz.js';
import '../../../src/localization/ar.js';
import { stage, textOf, until, type QuizHarness } from '../../helpers/quiz-harness.js';

const water = (attributes = '') => `<micro-quiz id="thirst" ${attributes}>
  <p>What do you drink after an hour in the heat?</p>
  <blockquote>Think of what you lose by sweating.</blockquote>
  <ul>
    <li>[x] Water <blockquote>It replaces what you lost.</blockquote></li>
    <li>[ ] Coffee <blockquote>It is no substitute for water.</blockquote></li>
    <li>[ ] Nothing</li>
  </ul>
  <blockquote>A glass every twenty minutes keeps you going.</blockquote>
</micro-quiz>`;

const kit = `<micro-quiz id="kit">
  <p>What do you wear for wet cleaning?</p>
  <ul><li>[x] Gloves</li><li>[x] Closed shoes</li><li>[ ] Sandals</li></ul>
</micro-quiz>`;

const weight = (attributes = '') => `<micro-quiz id="weight" ${attributes}>
  <p>From what weight do you ask for help?</p>
  <ul><li>[=] 25 kg</li><li>[~] 50 kg <blockquote>That is twice the guideline.</blockquote></li></ul>
</micro-quiz>`;

const blanks = (attributes = '') => `<micro-quiz id="blanks" ${attributes}>
  <p>Lift with your [[legs]] and keep your back [[straight]].</p>
</micro-quiz>`;

const two = `<micro-quiz id="two" max-attempts="3">
  <p>First?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul>
  <p>Second?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul>
</micro-quiz>`;

/** A quiz without a right option: its author is told. */
const faulty = `<micro-quiz id="faulty"><p>What is right?</p><ul><li>[ ] This</li><li>[ ] That</li></ul></micro-quiz>`;

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children: AccessibleNode[];
}

async function pickAndCheck(quiz: QuizHarness, ...texts: string[]): Promise<void> {
  for (const text of texts) quiz.pick(text);
  await quiz.check();
}

async function typeAndCheck(quiz: QuizHarness, ...texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) quiz.type(text, index);
  await quiz.check();
}

/** Every state a learner can see: what is authored, how to get there, and a part that proves that it is there. */
const states: readonly {
  name: string;
  content: string;
  act?: (quiz: QuizHarness) => Promise<void>;
  shows: string;
}[] = [
  { name: 'open', content: water(), shows: 'label.choice' },
  { name: 'hint', content: water(), act: (quiz) => quiz.press('Hint'), shows: '.hint' },
  { name: 'gap', content: water(), act: (quiz) => quiz.check(), shows: '.gap' },
  { name: 'right', content: water(), act: (quiz) => pickAndCheck(quiz, 'Water'), shows: '.verdict.right' },
  { name: 'partly', content: kit, act: (quiz) => pickAndCheck(quiz, 'Gloves'), shows: '.verdict.partly' },
  { name: 'wrong', content: water(), act: (quiz) => pickAndCheck(quiz, 'Coffee'), shows: '.verdict.wrong' },
  {
    name: 'solved',
    content: water(),
    act: async (quiz) => {
      await pickAndCheck(quiz, 'Coffee');
      await quiz.press('Show the answer');
    },
    shows: '.choice.missed',
  },
  {
    name: 'locked',
    content: water('max-attempts="1"'),
    act: (quiz) => pickAndCheck(quiz, 'Nothing'),
    shows: '.attempts',
  },
  {
    name: 'summary',
    content: two,
    act: async (quiz) => {
      quiz.pick('Yes', 0);
      await quiz.check(0);
      quiz.pick('Down', 1);
      await quiz.check(1);
    },
    shows: '.summary.failed',
  },
  { name: 'problems', content: faulty, shows: '.problems' },
  { name: 'typed', content: weight(), shows: 'input[type="text"]' },
  {
    name: 'typed gap',
    content: weight(),
    act: (quiz) => typeAndCheck(quiz, 'heavy'),
    shows: '[aria-invalid="true"]',
  },
  { name: 'typed wrong', content: weight(), act: (quiz) => typeAndCheck(quiz, '50'), shows: '.blank.wrong' },
  { name: 'blanks', content: blanks(), shows: '.prompt .blank' },
  {
    name: 'blanks partly',
    content: blanks('max-attempts="1"'),
    act: (quiz) => typeAndCheck(quiz, 'legs', 'bent'),
    shows: '.answer',
  },
];

async function inState(name: string): Promise<QuizHarness> {
  const { content, act, shows } = states.find((each) => each.name === name)!;
  const { quiz } = await stage(content);
  await act?.(quiz);
  await until(() => quiz.root.querySelector(shows) !== null, `the state "${name}"`);
  await quiz.settled();
  return quiz;
}

const originalScheme = document.documentElement.style.colorScheme;

/** Light or dark, as a page chooses it. */
function paint(scheme: 'light' | 'dark'): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = 'Canvas';
  style.color = 'CanvasText';
}

/** Waits until the last transition is over: colours in between have no contrast to speak of. */
async function still(quiz: QuizHarness): Promise<void> {
  await nextFrame();
  await Promise.all(quiz.root.getAnimations().map(({ finished }) => finished));
}

afterEach(() => {
  const { style } = document.documentElement;
  style.colorScheme = originalScheme;
  style.background = '';
  style.color = '';
});

describe('<micro-quiz>, each state by the rules of axe', function () {
  this.timeout(30_000);
  for (const scheme of ['light', 'dark'] as const) {
    for (const { name } of states) {
      it(`${name}, ${scheme}`, async () => {
        paint(scheme);
        const quiz = await inState(name);
        const problems = quiz.root.querySelector('details');
        if (problems) problems.open = true;
        await still(quiz);
        await expect(quiz.element).to.be.accessible();
      });
    }
  }
});

describe('<micro-quiz> told by a screen reader', () => {
  const name = (quiz: QuizHarness, element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return ids.map((id) => textOf(quiz.root.getElementById(id))).join(' ') || element.ariaLabel;
  };

  it('names the group of options by its prompt', async () => {
    const { quiz } = await stage(water());
    const group = quiz.root.querySelector('[role="radiogroup"]')!;
    expect(name(quiz, group)).to.equal('What do you drink after an hour in the heat?');
    expect(group.querySelectorAll('input[type="radio"]').length).to.equal(3);
  });

  it('calls several options a group, and says that several may be right', async () => {
    const { quiz } = await stage(kit);
    const group = quiz.root.querySelector('[role="group"]')!;
    expect(name(quiz, group)).to.equal('What do you wear for wet cleaning?');
    expect(textOf(quiz.root.querySelector('.instruction'))).to.equal('Select all that apply.');
  });

  it('names a typed answer by label and prompt, and blanks by their number', async () => {
    const typed = await stage(weight());
    expect(name(typed.quiz, typed.quiz.inputs()[0]!)).to.equal(
      'Your answer From what weight do you ask for help?',
    );
    const filled = await stage(blanks());
    expect(filled.quiz.inputs().map((input) => name(filled.quiz, input))).to.deep.equal([
      'Blank 1',
      'Blank 2',
    ]);
  });

  it('describes what is missing at the control that misses it', async () => {
    const quiz = await inState('typed gap');
    const described = quiz.inputs()[0]!.getAttribute('aria-describedby')!;
    expect(textOf(quiz.root.getElementById(described))).to.equal('Type a number, for example 12.5.');
  });

  it('has its controls in the accessibility tree by these names', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip();
    await stage(water() + blanks());
    // The command is typed as giving nothing, and it gives the tree: a moment after what is drawn.
    let tree = (await a11ySnapshot({})) as unknown as AccessibleNode;
    const has = (role: string, label: string) =>
      findAccessibilityNode(tree, (node) => node.role === role && node.name?.trim() === label) !== null;
    for (let looks = 0; looks < 20 && !has('textbox', 'Blank 2'); looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      tree = (await a11ySnapshot({})) as unknown as AccessibleNode;
    }
    expect(has('radio', 'Water'), 'radio').to.equal(true);
    expect(has('button', 'Check'), 'button').to.equal(true);
    expect(has('textbox', 'Blank 2'), 'textbox').to.equal(true);
  });

  it('says the verdict and why', async () => {
    const { quiz } = await stage(water());
    await pickAndCheck(quiz, 'Coffee');
    expect(quiz.announcement).to.equal('Not quite. It is no substitute for water.');
    await quiz.press('Try again');
    await until(() => quiz.inputs().length === 3, 'open options');
    await pickAndCheck(quiz, 'Water');
    await until(() => quiz.announcement.startsWith('Right'), 'the announcement');
    expect(quiz.announcement).to.equal(
      'Right. It replaces what you lost. A glass every twenty minutes keeps you going.',
    );
  });

  it('says the remark to what was typed', async () => {
    const quiz = await inState('typed wrong');
    expect(quiz.announcement).to.equal('Not quite. That is twice the guideline.');
  });

  it('says a hint', async () => {
    const quiz = await inState('hint');
    expect(quiz.announcement).to.equal('Hint: Think of what you lose by sweating.');
  });

  it('says the same words again when they are meant again', async () => {
    const { quiz } = await stage(water());
    const region = quiz.root.querySelector('[role="status"]')!;
    await quiz.check();
    const first = region.textContent;
    await quiz.check();
    expect(region.textContent).to.not.equal(first);
    expect(quiz.announcement).to.equal('Choose an answer first.');
    const second = region.textContent;
    await quiz.check();
    expect(region.textContent).to.not.equal(second);
  });

  it('has its live region from the start, empty', async () => {
    const { quiz } = await stage(water());
    const region = quiz.root.querySelector('[role="status"]')!;
    expect(textOf(region)).to.equal('');
    await pickAndCheck(quiz, 'Water');
    expect(quiz.root.querySelector('[role="status"]')).to.equal(region);
  });

  it('has words for every mark', async () => {
    const solved = await inState('solved');
    const rows = [...solved.root.querySelectorAll('.choice')].map((row) => [
      row.classList.item(2),
      textOf(row.querySelector('.text')).split(': ')[0],
    ]);
    expect(rows).to.deep.equal([
      ['missed', 'Would have been right'],
      ['wrong', 'Wrong choice'],
      ['other', 'Nothing'],
    ]);
    const filled = await inState('blanks partly');
    const marks = [...filled.root.querySelectorAll('.blank')].map((blank) =>
      textOf(blank.querySelector('.unseen')),
    );
    expect(marks).to.deep.equal(['Right', 'Not quite']);
    for (const icon of [...solved.root.querySelectorAll('.icon'), ...filled.root.querySelectorAll('.icon')]) {
      expect(icon.getAttribute('aria-hidden')).to.equal('true');
    }
  });
});

describe('<micro-quiz> in sight', () => {
  for (const name of ['open', 'wrong', 'summary', 'problems', 'typed', 'blanks']) {
    it(`offers targets of at least 24 px: ${name}`, async () => {
      const quiz = await inState(name);
      const targets = quiz.root.querySelectorAll('label.choice, button, input[type="text"], summary');
      expect(targets.length).to.be.greaterThan(0);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });
  }

  it('stands the other way round where the page is read from right to left', async () => {
    const { quiz } = await stage(`<div dir="rtl" lang="ar">${water('max-attempts="1"')}</div>`);
    const sides = (row: Element, first: string) => {
      const box = row.querySelector(first)!.getBoundingClientRect();
      const text = row.querySelector('.text')!.getBoundingClientRect();
      return [box.left > text.left, box.right <= row.getBoundingClientRect().right];
    };
    expect(sides(quiz.root.querySelector('.choice')!, 'input')).to.deep.equal([true, true]);
    quiz.inputs()[1]!.click();
    await quiz.check();
    const wrong = quiz.root.querySelector('.choice.wrong')!;
    expect(sides(wrong, '.mark')).to.deep.equal([true, true]);
    const { right } = wrong.querySelector('.text')!.getBoundingClientRect();
    expect(wrong.querySelector('.feedback')!.getBoundingClientRect().right).to.be.closeTo(right, 1);
    expect(getComputedStyle(wrong).direction).to.equal('rtl');
  });

  it('has its hint line on the side where reading starts', async () => {
    const { quiz } = await stage(`<div dir="rtl">${water()}</div>`);
    await quiz.press('Hint');
    await until(() => quiz.root.querySelector('.hint') !== null, 'the hint');
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(quiz.root.querySelector('.hint')!);
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['2px', '0px']);
  });

  it('keeps its shapes in forced colours', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const quiz = await inState('wrong');
      const open = await inState('open');
      open.pick('Water');
      await open.settled();
      await still(open);
      const chosen = getComputedStyle(open.root.querySelector('label.choice:has(:checked)')!);
      const plain = getComputedStyle(open.root.querySelector('label.choice:not(:has(:checked))')!);
      expect(chosen.borderTopColor).to.not.equal(plain.borderTopColor);
      const main = getComputedStyle(open.root.querySelector('.button.main')!);
      expect(main.backgroundColor).to.not.equal(main.color);
      const mark = quiz.root.querySelector('.choice.wrong .icon')!.getBoundingClientRect();
      expect(Math.min(mark.width, mark.height)).to.be.greaterThan(8);
      const cut = quiz.root.querySelector('.choice.wrong .icon .cut')!;
      const { fill } = getComputedStyle(quiz.root.querySelector('.choice.wrong .icon rect')!);
      expect(getComputedStyle(cut).stroke).to.not.equal(fill);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('moves nothing where less motion is asked for', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip();
    const moving = (quiz: QuizHarness) =>
      [...quiz.root.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration.split(', ').some((each) => each !== '0s') || animationName !== 'none';
      }).length;
    const quiz = await inState('open');
    expect(moving(quiz)).to.be.greaterThan(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      expect(moving(quiz)).to.equal(0);
      expect(moving(await inState('solved'))).to.equal(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const wordy = `<micro-quiz id="wordy" max-attempts="1"><p>${long}?</p><blockquote>${long}</blockquote>
    <ul><li>[x] ${long}</li><li>[ ] ${long}schaft <blockquote>${long}</blockquote></li></ul>
    <blockquote>${long}</blockquote></micro-quiz>`;
  const wordyBlanks = `<micro-quiz id="wordy-blanks" max-attempts="1"><p>${long} [[${long}]] ${long}</p></micro-quiz>`;

  /** The elements that reach out of the host to the side, by name and class. */
  const overflowing = (quiz: QuizHarness) => {
    const host = quiz.element.getBoundingClientRect();
    return [...quiz.root.querySelectorAll<HTMLElement>(':not(.unseen)')]
      .filter((element) => !element.closest('.unseen'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) return false;
        return left < host.left - 1 || right > host.right + 1 || element.scrollWidth > host.width + 1;
      })
      .filter((element) => !(element instanceof HTMLInputElement))
      .map(({ localName, className }) => `${localName}.${String(className)}`);
  };

  async function inColumn(content: string, style: string): Promise<QuizHarness> {
    const column = await fixture<HTMLElement>(html`<div></div>`);
    column.style.cssText = style;
    const { scope, quiz } = await stage(content);
    column.append(scope);
    await quiz.settled();
    return quiz;
  }

  for (const [where, style] of [
    ['a column of 320 px', 'inline-size: 320px'],
    ['a column of 320 px at 200 %', 'inline-size: 320px; font-size: 200%'],
  ] as const) {
    it(`breaks long words in ${where}`, async () => {
      const quiz = await inColumn(wordy, style);
      expect(overflowing(quiz)).to.deep.equal([]);
      await quiz.press('Hint');
      await pickAndCheck(quiz, `${long}schaft`);
      expect(quiz.root.querySelector('.feedback')).to.not.equal(null);
      expect(overflowing(quiz)).to.deep.equal([]);
    });

    it(`keeps blanks and answers in ${where}`, async () => {
      const quiz = await inColumn(wordyBlanks, style);
      expect(overflowing(quiz)).to.deep.equal([]);
      await typeAndCheck(quiz, 'x');
      expect(quiz.root.querySelector('.answer')).to.not.equal(null);
      expect(overflowing(quiz)).to.deep.equal([]);
    });
  }

  it('needs no sideways scrolling on a page of 320 px', async () => {
    const before = { width: window.innerWidth, height: window.innerHeight };
    await setViewport({ width: 320, height: 640 });
    try {
      const { quiz } = await stage(wordy);
      await pickAndCheck(quiz, long);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    } finally {
      await setViewport(before);
    }
  });
});
