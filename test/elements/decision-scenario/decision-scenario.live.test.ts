import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import '../../../src/define/micro-quiz.js';
import type { MicroQuiz } from '../../../src/elements/micro-quiz/micro-quiz.js';
import { QuizHarness, until } from '../../helpers/quiz-harness.js';
import { reload, stage, type ScenarioStage } from '../../helpers/scenario-harness.js';

// What an author puts into a step and must stay alive: quizzes, players, disclosures.

const crates = `<decision-scenario id="crates">
  <p class="intro">Read this first.</p>
  <section id="door">
    <h3>At the back door</h3>
    <p>Four crates stand there.</p>
    <micro-quiz id="weight"><p>From what weight do two people carry?</p>
      <ul><li>[ ] 10 kg</li><li>[x] 25 kg</li></ul></micro-quiz>
    <ul>
      <li><a href="#together">Call Mara</a> {if passed("weight")}</li>
      <li><a href="#alone">Carry them alone</a> {if not passed("weight") and visits("talk") > 0}</li>
      <li><a href="#talk">Ask Mara first</a> {if passed("weight")}</li>
    </ul>
  </section>
  <section id="talk"><h3>Mara</h3>
    <div class="box"><details><summary>Rules</summary>Two from 25 kg on.</details></div>
    <p><a href="#door">Go back to the door</a></p>
  </section>
  <section id="together"><h3>Together</h3><p>{ending good}</p><audio controls id="song"></audio></section>
  <section id="alone"><h3>Alone</h3><p>{ending poor}</p></section>
</decision-scenario>`;

const quizOf = ({ scope }: ScenarioStage) => new QuizHarness(scope.querySelector<MicroQuiz>('micro-quiz')!);

/** Whether a node has a place on the page. */
const isShown = (node: Element | null): boolean => node !== null && node.getClientRects().length > 0;

async function answer(staged: ScenarioStage, text: string): Promise<void> {
  const quiz = await quizOf(staged).drawn();
  quiz.pick(text);
  await quiz.check();
  await staged.scenario.settled();
}

describe('<decision-scenario>: live nodes', () => {
  it('shows a quiz in its step only, and nothing else of the section', async () => {
    const staged = await stage(crates);
    const { scenario, scope } = staged;
    const before = scenario.element.outerHTML;
    expect(isShown(scope.querySelector('micro-quiz'))).to.equal(true);
    expect(isShown(scope.querySelector('section h3'))).to.equal(false);
    expect(isShown(scope.querySelector('details'))).to.equal(false);
    await answer(staged, '25 kg');
    await scenario.choose('Ask Mara first');
    expect(isShown(scope.querySelector('micro-quiz'))).to.equal(false);
    expect(isShown(scope.querySelector('details'))).to.equal(true);
    expect(scenario.element.outerHTML).to.equal(before);
  });

  it('says that the quiz comes first, and offers what hangs on it when it is passed', async () => {
    const staged = await stage(crates);
    const { scenario } = staged;
    expect(scenario.choices).to.deep.equal([]);
    expect(scenario.notices).to.deep.equal(['Answer the question above to go on.']);
    await answer(staged, '25 kg');
    await until(() => scenario.choices.length === 2, 'the choices');
    expect(scenario.choices).to.deep.equal(['Call Mara', 'Ask Mara first']);
    expect(scenario.announcement).to.equal('There are new choices now.');
    await scenario.choose('Call Mara');
    expect(scenario.ending).to.equal('A good ending');
  });

  it('says so too where one choice takes the place of another', async () => {
    const staged = await stage(crates.replace('Ask Mara first</a> {if', 'Ask Mara first</a> {if not'));
    const { scenario } = staged;
    expect(scenario.choices).to.deep.equal(['Ask Mara first']);
    await answer(staged, '25 kg');
    await until(() => scenario.choices.includes('Call Mara'), 'the other choice');
    expect(scenario.choices).to.deep.equal(['Call Mara']);
    await until(() => scenario.announcement === 'There are new choices now.', 'the words');
  });

  it('offers no such choice where the quiz is not passed', async () => {
    const staged = await stage(crates);
    await answer(staged, '10 kg');
    expect(staged.scenario.choices).to.deep.equal([]);
    expect(staged.scenario.notices).to.deep.equal(['Answer the question above to go on.']);
  });

  it('knows over a reload, and after a start over, how the quiz came out', async () => {
    const before = await stage(crates);
    await answer(before, '25 kg');
    await until(() => before.scenario.choices.length === 2, 'the choices');
    const after = await reload(before, crates);
    await until(() => after.scenario.choices.length === 2, 'the choices after a reload');
    await after.scenario.choose('Ask Mara first');
    await after.scenario.press('Start over');
    await after.scenario.press('Start over');
    await until(() => after.scenario.title === 'At the back door', 'the first step');
    await until(() => after.scenario.choices.length === 2, 'the choices after a start over');
  });

  it('knows the points of a quiz of an earlier path', async () => {
    const half = `<decision-scenario id="half">
      <section id="door"><h3>Door</h3>
        <micro-quiz id="both" pass-mark="0.5">
          <p>First?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul><p>Second?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul>
        </micro-quiz>
        <ul><li><a href="#out">With half of the points</a> {if score("both") = 0.5}</li></ul>
      </section>
      <section id="out"><h3>Out</h3><p><a href="#end">On</a></p></section>
      <section id="end"><h3>End</h3><p>{ending good}</p></section>
    </decision-scenario>`;
    const staged = await stage(half);
    const { scenario } = staged;
    const quiz = await quizOf(staged).drawn();
    quiz.pick('Yes', 0);
    await quiz.check(0);
    quiz.pick('Down', 1);
    await quiz.check(1);
    await until(() => scenario.choices.length === 1, 'the choice');
    await scenario.choose('With half of the points');
    await scenario.press('Start over');
    await scenario.press('Start over');
    await until(() => scenario.title === 'Door', 'the first step');
    await scenario.settled();
    expect(scenario.choices).to.deep.equal(['With half of the points']);
  });

  it('stops a player when its step is left', async () => {
    const staged = await stage(crates);
    await answer(staged, '25 kg');
    await until(() => staged.scenario.choices.length === 2, 'the choices');
    await staged.scenario.choose('Call Mara');
    const song = staged.scope.querySelector('audio')!;
    expect(isShown(song)).to.equal(true);
    let paused = 0;
    song.pause = () => void (paused += 1);
    await staged.scenario
      .press('Back')
      .catch(() => staged.scenario.root.querySelector<HTMLElement>('[part~="again-button"]')!.click());
    await until(() => staged.scenario.title === 'At the back door', 'the step before');
    await staged.scenario.settled();
    expect(paused).to.equal(1);
  });

  it('shows what stands before the first step until the first decision', async () => {
    const staged = await stage(crates);
    expect(isShown(staged.scope.querySelector('.intro'))).to.equal(true);
    await answer(staged, '25 kg');
    await until(() => staged.scenario.choices.length === 2, 'the choices');
    await staged.scenario.choose('Ask Mara first');
    expect(isShown(staged.scope.querySelector('.intro'))).to.equal(false);
  });

  it('gives the sections their own words back when it leaves the page', async () => {
    const { scenario, scope } = await stage(crates);
    const holder = document.createElement('div');
    scope.parentElement!.append(holder);
    const section = scope.querySelector('section')!;
    scenario.element.remove();
    await scenario.settled();
    holder.append(section);
    expect(isShown(section.querySelector('h3'))).to.equal(true);
  });
});
