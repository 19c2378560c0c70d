import { expect } from '@open-wc/testing';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/decision-scenario.js';
import { reloadPanel, stagePanel, type PanelStage } from '../../helpers/panel-harness.js';
import { listenToConsole, until } from '../../helpers/quiz-harness.js';
import { ScenarioHarness } from '../../helpers/scenario-harness.js';
import type { DecisionScenario } from '../../../src/elements/decision-scenario/decision-scenario.js';
import { lifting, panel, thirst } from './pages.js';

/** Answers both questions of the quiz on lifting. */
async function answer({ quiz, panel: shown }: PanelStage, first: string, second: string): Promise<void> {
  quiz.pick(first, 0);
  await quiz.check(0);
  quiz.pick(second, 1);
  await quiz.check(1);
  await until(() => shown.element.matches(':state(finished)'), 'the panel to know that it is over');
}

const allRight = (stage: PanelStage) => answer(stage, '25 kg', 'Against the body');
const oneWrong = (stage: PanelStage) => answer(stage, '25 kg', 'Far away');
const noneRight = (stage: PanelStage) => answer(stage, '40 kg', 'Far away');

describe('<feedback-panel>: guidance', () => {
  it('says what it is for before anything is answered', async () => {
    const { panel: shown } = await stagePanel(lifting + panel());
    expect(shown.text).to.equal('Answer the questions, and this says what to look at next.');
  });

  it('follows each answer at once', async () => {
    const stage = await stagePanel(lifting + panel());
    stage.quiz.pick('40 kg', 0);
    await stage.quiz.check(0);
    await until(() => stage.panel.standing === 'So far 0 of 1 right.', 'the first answer');
    expect(stage.panel.lines('improve')).to.deep.equal([
      'From what weight do you ask for help? Your answer: 40 kg',
    ]);
    expect(stage.panel.element.matches(':state(finished)')).to.equal(false);
  });

  it('says what went well, what to look at again, and leads to the places', async () => {
    const stage = await stagePanel(lifting + panel());
    await oneWrong(stage);
    expect(stage.panel.standing).to.equal('Part of it is right. 1 of 2 right');
    expect(stage.panel.lines('went-well')).to.deep.equal(['From what weight do you ask for help?']);
    expect(stage.panel.lines('improve')).to.deep.equal([
      'Where do you hold the crate? Your answer: Far away',
    ]);
    expect(stage.panel.links('improve')).to.deep.equal(['#lifting']);
    expect(stage.panel.lines('review')).to.deep.equal(['How the spine carries']);
    expect(stage.panel.links('review')).to.deep.equal(['#spine']);
  });

  it('tells a screen reader how it came out, once, and not while it is under way', async () => {
    const stage = await stagePanel(lifting + panel());
    const status = () => stage.panel.root.querySelector('[role="status"]')?.textContent;
    stage.quiz.pick('25 kg', 0);
    await stage.quiz.check(0);
    await until(() => stage.panel.standing !== '', 'the first answer');
    expect(status()).to.equal('');
    stage.quiz.pick('Against the body', 1);
    await stage.quiz.check(1);
    await until(() => status() === 'All of it is right.', 'the announcement');
  });

  it('is glad where all is right, and kind where nothing is', async () => {
    const right = await stagePanel(lifting + panel());
    await allRight(right);
    expect(right.panel.standing).to.equal('All of it is right.');
    expect(right.panel.lines('improve')).to.deep.equal([]);
    const wrong = await stagePanel(lifting + panel());
    await noneRight(wrong);
    expect(wrong.panel.standing).to.equal('This is hard. Here is where to start. 0 of 2 right');
    expect(wrong.panel.lines('went-well')).to.deep.equal([]);
  });

  it('compares with earlier attempts in words and bars', async () => {
    const stage = await stagePanel(lifting + panel());
    await oneWrong(stage);
    expect(stage.panel.attempts).to.deep.equal([]);
    await stage.quiz.press('Try again');
    stage.quiz.pick('Against the body', 1);
    await stage.quiz.check(1);
    await until(() => stage.panel.attempts.length === 2, 'both attempts');
    expect(stage.panel.trend).to.equal('Your best attempt so far.');
    expect(stage.panel.attempts).to.deep.equal(['Attempt 1 1 of 2 points', 'Attempt 2 2 of 2 points']);
    const widths = [...stage.panel.root.querySelectorAll('.fill')].map((bar) => bar.getAttribute('width'));
    expect(widths).to.deep.equal(['50%', '100%']);
    expect(stage.panel.lines('went-well')[1]).to.equal(
      'Where do you hold the crate? missed before, right now',
    );
  });

  it('speaks of all that is on the page where it is for nothing else', async () => {
    const stage = await stagePanel(lifting + thirst + panel(''));
    stage.quizzes[1]!.pick('Coffee');
    await stage.quizzes[1]!.check();
    await noneRight(stage);
    // One quiz was over before, so the panel knew of an end already.
    await until(() => stage.panel.links('improve').length === 3, 'all three questions');
    expect(stage.panel.links('improve')).to.deep.equal(['#thirst', '#lifting', '#lifting']);
  });

  it('speaks of one quiz and no other, and knows what was done before it came', async () => {
    const before = await stagePanel(lifting + thirst + panel());
    before.quizzes[1]!.pick('Coffee');
    await before.quizzes[1]!.check();
    await before.panel.settled();
    expect(before.panel.text).to.contain('Answer the questions');
    const { panel: shown } = await reloadPanel(before, panel('for="thirst"'));
    expect(shown.standing).to.equal('This is hard. Here is where to start. 0 of 1 right');
    // What is not on this page any more is named, and cannot be led to.
    expect(shown.links('improve')).to.deep.equal([]);
  });

  it('speaks of something else when its attribute changes', async () => {
    const stage = await stagePanel(lifting + thirst + panel());
    stage.quizzes[1]!.pick('Water');
    await stage.quizzes[1]!.check();
    stage.panel.element.htmlFor = 'thirst';
    await until(() => stage.panel.standing === 'All of it is right.', 'the other quiz');
    stage.panel.element.htmlFor = 'lifting';
    await until(() => stage.panel.text.startsWith('Answer'), 'the first quiz');
  });

  it('says of a scenario which decisions were good, and shows no number where none is', async () => {
    const { scope, panel: shown } = await stagePanel(`<decision-scenario id="call">
        <h3 id="ring">The phone rings</h3><p>{scoring decisions}</p>
        <ul><li><a href="#told">Tell it</a></li><li><a href="#up">Hang up</a> {expert; score 1}</li></ul>
        <h3 id="told">Oh</h3><p>{ending poor}</p><p>Bad.</p><h3 id="up">Good</h3><p>{ending good}</p><p>Good.</p>
      </decision-scenario>${panel('for="call"', '<ul><li>{ending told} Read <a href="b.html">B</a>.</li><li>{chose ring=up} Fine.</li></ul>')}`);
    const scenario = await new ScenarioHarness(
      scope.querySelector<DecisionScenario>('decision-scenario')!,
    ).drawn();
    await scenario.choose('Tell it');
    await until(() => shown.lines('improve').length === 1, 'the decision');
    expect(shown.lines('improve')).to.deep.equal(['The phone rings Your answer: Tell it']);
    expect(shown.lines('review')).to.deep.equal(['Read B.']);
  });
});

describe('<feedback-panel>: why', () => {
  const loads = `<micro-quiz id="loads"><p>Which load is light?</p>
    <ul><li>[x] 5 kg</li><li>[ ] 40 kg <blockquote>The <em>discs</em> carry half a ton.</blockquote></li></ul><blockquote>Solution.</blockquote>
    <hr><p>A piano takes [[4|four]] people.</p></micro-quiz>`;

  it('is said in the author’s words, here and where the quiz is not, but not before the last try', async () => {
    const before = await stagePanel(loads + panel('for="loads"'));
    before.quiz.pick('40 kg', 0);
    await before.quiz.check(0);
    const line = 'Which load is light? Your answer: 40 kg The discs carry half a ton.';
    await until(() => before.panel.lines('improve').join() === line, 'why');
    before.quiz.type('2', 0, 1);
    await before.quiz.check(1);
    const lines = [line, 'A piano takes … people. Your answer: 2'];
    await until(() => before.panel.lines('improve').join('|') === lines.join('|'), 'what was typed');
    const after = await reloadPanel(before, panel('for="loads"'));
    await until(() => after.panel.lines('improve').join('|') === lines.join('|'), 'why, elsewhere');
    expect(after.panel.text).to.not.contain('Solution.');
    expect(after.panel.root.querySelector('[part~="why"] em')?.textContent).to.equal('discs');
  });

  it('is what was decided, where nothing judges a scenario', async () => {
    const { scope, panel: shown } = await stagePanel(`<decision-scenario id="call">
        <h3 id="ring">The phone rings</h3><ul><li><a href="#told">Tell it</a></li></ul>
        <h3 id="told">Oh</h3><p>{ending poor}</p><p>Bad.</p></decision-scenario>${panel('for="call"')}`);
    const found = scope.querySelector<DecisionScenario>('decision-scenario')!;
    await (await new ScenarioHarness(found).drawn()).choose('Tell it');
    await until(() => shown.standing === 'You have come to the end.', 'the end');
    expect(shown.lines('decisions')).to.deep.equal(['The phone rings Your answer: Tell it']);
  });
});

describe('<feedback-panel>: an author’s advice', () => {
  const advice = `<h3>What now?</h3><ul>
    <li>{below 60 %} Read <a href="lifting.html#spine">the spine</a> again {3 min}</li>
    <li>{missed #hold} Take an empty crate.</li>
    <li>{chose weight=w40} Look at the label.</li>
    <li>{passed} Go on.</li>
  </ul><details>More</details>`;

  it('is shown while it holds, links, minutes and all', async () => {
    const stage = await stagePanel(lifting + panel('for="lifting"', advice));
    expect(stage.panel.lines('review')).to.deep.equal([]);
    await noneRight(stage);
    expect(stage.panel.lines('review')).to.deep.equal([
      'Read the spine again 3 minutes',
      'Take an empty crate.',
      'Look at the label.',
    ]);
    expect(stage.panel.links('review')).to.deep.equal(['lifting.html#spine']);
  });

  it('leaves the author’s other nodes where they are, live', async () => {
    const { panel: shown } = await stagePanel(lifting + panel('for="lifting"', advice));
    const slotted = [...shown.root.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    expect(slotted.map(({ localName }) => localName)).to.deep.equal(['h3', 'details']);
  });

  it('is read anew when a script changes it', async () => {
    const stage = await stagePanel(lifting + panel('for="lifting"', '<ul><li>{always} One</li></ul>'));
    expect(stage.panel.lines('review')).to.deep.equal(['One']);
    stage.panel.element.querySelector('li')!.textContent = '{always} Two';
    await until(() => stage.panel.lines('review').join() === 'Two', 'the new words');
  });

  it('tells its author what is wrong, and nobody else', async () => {
    const { panel: shown } = await stagePanel(panel('', '<ul><li>{below} No.</li></ul>'));
    expect(shown.root.querySelector('[part="problems"]')?.textContent).to.contain('unknown-condition');
    document.documentElement.dataset['learnletsAuthor'] = 'off';
    const { panel: other } = await stagePanel(panel('', '<ul><li>{below} No.</li></ul>'));
    expect(other.root.querySelector('[part="problems"]')).to.equal(null);
    delete document.documentElement.dataset['learnletsAuthor'];
  });

  it('warns of settings that make no sense, and uses the usual ones', async () => {
    const { lines, restore } = listenToConsole('warn');
    const { panel: shown } = await stagePanel(panel('mode="boht" ask="stras"'));
    restore();
    expect(lines.join('\n')).to.contain('mode is "boht"').and.to.contain('ask is "stras"');
    expect(shown.element.mode).to.equal('guidance');
  });
});
