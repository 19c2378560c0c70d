import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/micro-quiz.js';
import { stage, until, verbsOf, type Stage } from '../../helpers/quiz-harness.js';

const water = `<micro-quiz id="thirst">
  <p>What do you drink after an hour in the heat?</p>
  <blockquote>Think of what you lose by sweating.</blockquote>
  <blockquote>It has no colour.</blockquote>
  <ul><li>[ ] Coffee</li><li>[x] Water</li><li>[ ] Nothing</li></ul>
</micro-quiz>`;

const kit = `<micro-quiz id="kit">
  <p>What do you wear for wet cleaning?</p>
  <ul><li>[x] Gloves</li><li>[x] Closed shoes</li><li>[ ] Sandals</li></ul>
</micro-quiz>`;

const weight = `<micro-quiz id="weight">
  <p>From what weight do you ask for help?</p><ul><li>[=] 25 kg</li></ul>
</micro-quiz>`;

const oneAttempt = water.replace('id="thirst"', 'id="thirst" max-attempts="1"');

/** As both browsers take it. */
const space = ' ';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** The content between two buttons of the page; the first one has the focus. */
async function stageWithFocus(content: string): Promise<Stage> {
  const staged = await stage(`<button>Before</button>${content}<button>After</button>`);
  staged.scope.querySelector('button')!.focus();
  return staged;
}

describe('<micro-quiz> by keyboard alone', function () {
  // Each key goes through the test runner, which takes its time on a busy machine.
  this.timeout(20_000);

  it('is one stop for the options, one for each button, and then lets the focus go', async () => {
    const { quiz, scope } = await stageWithFocus(water);
    const stops: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      await press('Tab');
      stops.push(quiz.focus);
    }
    expect(stops).to.deep.equal(['Coffee', 'Check', 'Hint']);
    await press('Tab');
    expect(document.activeElement).to.equal(scope.querySelectorAll(':scope > button')[1]);
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(quiz.focus).to.equal('Hint');
  });

  it('picks by arrows and judges by Enter', async () => {
    const { quiz, statements } = await stageWithFocus(water);
    await press('Tab', 'ArrowDown');
    expect(quiz.picked()).to.deep.equal(['Water']);
    await press('ArrowDown');
    expect(quiz.picked()).to.deep.equal(['Nothing']);
    await press('ArrowUp', 'Enter');
    await until(() => quiz.verdict() === 'Right', 'the verdict');
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
  });

  it('puts the focus on "Try again", and from there back to the first option', async () => {
    const { quiz } = await stageWithFocus(water);
    await press('Tab', space, 'Enter');
    await until(() => quiz.focus === 'Try again', 'the focus on "Try again"');
    await press('Enter');
    await until(() => quiz.focus === 'Coffee', 'the focus on the first option');
    expect(quiz.picked()).to.deep.equal([]);
  });

  it('puts the focus on the verdict where nothing is left to do', async () => {
    const { quiz } = await stageWithFocus(oneAttempt);
    await press('Tab', space, 'Enter');
    await until(() => quiz.focus === 'verdict', 'the focus on the verdict');
  });

  it('puts the focus on the verdict when the answer was shown', async () => {
    const { quiz } = await stageWithFocus(water);
    await press('Tab', space, 'Enter');
    await until(() => quiz.focus === 'Try again', 'the focus on "Try again"');
    await press('Tab');
    expect(quiz.focus).to.equal('Show the answer');
    await press(space);
    await until(() => quiz.focus === 'verdict', 'the focus on the verdict');
  });

  it('asks for an answer with the focus where it is given', async () => {
    const { quiz, statements } = await stageWithFocus(kit);
    await press('Tab', 'Tab', 'Enter');
    await until(() => quiz.announcement === 'Choose an answer first.', 'the request');
    expect(quiz.focus).to.equal('Gloves');
    expect(statements).to.deep.equal([]);
  });

  it('toggles boxes by Space, each a stop of its own', async () => {
    const { quiz } = await stageWithFocus(kit);
    await press('Tab', space, 'Tab', space, 'Tab', space, space);
    expect(quiz.focus).to.equal('Sandals');
    expect(quiz.picked()).to.deep.equal(['Gloves', 'Closed shoes']);
    await press('Enter');
    await until(() => quiz.verdict() === 'Right', 'the verdict');
  });

  it('judges what was typed by Enter', async () => {
    const { quiz, statements } = await stageWithFocus(weight);
    await press('Tab');
    await sendKeys({ type: '25 kg' });
    await press('Enter');
    await until(() => quiz.verdict() === 'Right', 'the verdict');
    expect(statements.find(({ result }) => result?.response)?.result?.response).to.equal('25');
  });

  it('leaves Enter to the input method while a word is being composed', async () => {
    const { quiz, statements } = await stageWithFocus(weight);
    quiz.type('25');
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    const composing = new KeyboardEvent('keydown', { ...enter, isComposing: true });
    quiz.inputs()[0]!.dispatchEvent(composing);
    await until(() => statements.length > 0, 'the first touch to be stored');
    await quiz.settled();
    expect(composing.defaultPrevented).to.equal(false);
    expect(quiz.verdict()).to.equal('');
    quiz.inputs()[0]!.dispatchEvent(new KeyboardEvent('keydown', enter));
    await until(() => quiz.verdict() === 'Right', 'the verdict');
  });

  it('opens hints one after the other, and goes to the options after the last', async () => {
    const { quiz } = await stageWithFocus(water);
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await until(() => quiz.announcement === 'Hint: Think of what you lose by sweating.', 'the hint');
    expect(quiz.focus).to.equal('Another hint');
    await press(space);
    await until(() => quiz.focus === 'Coffee', 'the focus on the options');
    expect(quiz.announcement).to.equal('Hint: It has no colour.');
  });

  it('never submits a form around it, and gives it nothing to send', async () => {
    const { quiz, quizzes, scope } = await stageWithFocus(
      `<form action="/nowhere"><input name="note" value="x">${water}${weight}<button>Send</button></form>`,
    );
    const form = scope.querySelector('form')!;
    const submits: Event[] = [];
    const keys: boolean[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits.push(event);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') keys.push(event.defaultPrevented);
    });
    await press('Tab', 'Tab', 'ArrowDown', 'Enter');
    await until(() => quiz.verdict() === 'Right', 'the verdict');
    quizzes[1]!.inputs()[0]!.focus();
    await sendKeys({ type: '25' });
    await press('Enter');
    await until(() => quizzes[1]!.verdict() === 'Right', 'the second verdict');
    // Also scripts of the page that send on Enter see that this one is taken.
    expect(keys).to.deep.equal([true, true]);
    expect(submits).to.deep.equal([]);
    expect([...new FormData(form).keys()]).to.deep.equal(['note']);
    expect([...form.elements].map(({ localName }) => localName)).to.deep.equal(['input', 'button']);
  });
});
