import { expect } from '@open-wc/testing';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import type { FeedbackDetail } from '../../../src/elements/feedback-panel/feedback-panel.events.js';
import { reloadPanel, stagePanel, type PanelStage } from '../../helpers/panel-harness.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { panel, thirst } from './pages.js';

/** A page with one question and a panel that asks about it. */
const asking = (attributes = '', inner = '') =>
  thirst + panel(`mode="rating" for="thirst" ${attributes}`, inner);

/** Answers the question, so that it is a good moment to ask. */
async function finish({ quiz, panel: shown, statements }: PanelStage): Promise<void> {
  quiz.pick('Water');
  await quiz.check();
  await until(() => shown.root.querySelector('.rating') !== null, 'the question');
  statements.length = 0;
}

async function staged(attributes = '', inner = ''): Promise<PanelStage> {
  const stage = await stagePanel(asking(attributes, inner));
  await finish(stage);
  return stage;
}

const thanked = (stage: PanelStage, what: string) => until(() => stage.panel.thanks.includes(what), what);

describe('<feedback-panel>: a rating', () => {
  it('is asked for when the quiz is finished, and not before', async () => {
    const stage = await stagePanel(asking());
    expect(stage.panel.root.querySelector('.rating')).to.equal(null);
    await finish(stage);
    expect(stage.panel.question).to.equal('Did this help?');
  });

  it('takes one press for yes or no, thanks, and says what happens with it', async () => {
    const stage = await staged();
    await stage.panel.press('Yes');
    await thanked(stage, 'Thank you.');
    expect(stage.panel.thanks).to.equal(
      'Thank you. Your answer: Yes. It is kept in this browser, and is not sent anywhere.',
    );
    expect(stage.panel.focus).to.equal('thanks');
    expect(verbsOf(stage.statements)).to.equal('voted-up');
    const [statement] = stage.statements;
    expect(statement!.object.id).to.match(/#thirst$/u);
    expect(Object.values(statement!.object.definition?.name ?? {})).to.deep.equal(['What do you drink?']);
  });

  it('gives stars with keys: arrows go from one to the next, nothing is sent before “Send”', async () => {
    const stage = await staged('ask="stars"');
    await stage.panel.press('Send');
    expect(stage.panel.root.querySelector('[part="gap"]')?.textContent).to.equal('Choose an answer first.');
    stage.panel.option('4 stars').click();
    await stage.panel.settled();
    expect(stage.panel.root.querySelector('[part="gap"]')).to.equal(null);
    expect(stage.statements).to.deep.equal([]);
    await stage.panel.press('Send');
    await thanked(stage, 'Your answer: 4 stars.');
    expect(stage.statements[0]!.result?.score).to.deep.equal({ scaled: 0.8, raw: 4, min: 1, max: 5 });
  });

  it('asks how likely a recommendation is, from 0 to 10', async () => {
    const stage = await staged('ask="recommend"');
    expect(stage.panel.root.querySelectorAll('input[type="radio"]').length).to.equal(11);
    stage.panel.option('0').click();
    await stage.panel.settled();
    await stage.panel.press('Send');
    await thanked(stage, 'Your answer: 0 out of 10.');
    expect(stage.statements[0]!.result?.score).to.deep.equal({ scaled: 0, raw: 0, min: 0, max: 10 });
  });

  it('asks for agreement with the author’s sentence, and thanks in the author’s words', async () => {
    const words = '<p>{ask} I can <em>use</em> this.</p><p>{thanks} Ana reads this.</p>';
    const stage = await staged('ask="likert"', words);
    expect(stage.panel.question).to.equal('I can use this.');
    stage.panel.option('Agree').click();
    await stage.panel.settled();
    await stage.panel.press('Send');
    await thanked(stage, 'Ana reads this.');
    expect(stage.panel.thanks).to.equal('Ana reads this. Your answer: Agree.');
    const { object, result } = stage.statements[0]!;
    expect(object.definition?.interactionType).to.equal('likert');
    expect(Object.values(object.definition?.description ?? {})).to.deep.equal(['I can use this.']);
    expect(result).to.deep.equal({ response: '4' });
  });

  it('is asked once: it remembers over a reload', async () => {
    const before = await staged();
    await before.panel.press('No');
    await thanked(before, 'Thank you.');
    const { panel: shown } = await reloadPanel(before, asking());
    expect(shown.thanks).to.contain('Your answer: No.');
    expect(shown.question).to.equal('');
  });

  it('asks no more after “Not now”', async () => {
    const before = await staged();
    await before.panel.press('Not now');
    await until(() => before.panel.question === '', 'the question to go');
    const after = await reloadPanel(before, asking());
    await after.panel.settled();
    expect(after.panel.question).to.equal('');
    expect(before.statements).to.deep.equal([]);
  });

  it('can be changed: the earlier answer is taken back', async () => {
    const stage = await staged('ask="stars"');
    stage.panel.option('2 stars').click();
    await stage.panel.settled();
    await stage.panel.press('Send');
    await thanked(stage, '2 stars');
    await stage.panel.press('Change');
    expect((stage.panel.option('2 stars') as HTMLInputElement).checked).to.equal(true);
    stage.panel.option('5 stars').click();
    await stage.panel.settled();
    await stage.panel.press('Send');
    await thanked(stage, '5 stars');
    expect(verbsOf(stage.statements)).to.equal('rated retract rated');
    expect(stage.statements[1]!.context?.statement?.id).to.equal(stage.statements[0]!.id);
  });

  it('can be withdrawn with all that followed it, and is not asked for again', async () => {
    const before = await staged('with-text');
    const withdrawn: unknown[] = [];
    before.scope.addEventListener('feedback-withdrawn', ({ detail }) => withdrawn.push(detail));
    await before.panel.press('No');
    await thanked(before, 'Thank you.');
    before.panel.option('Too long').click();
    before.panel.root.querySelector('textarea')!.value = 'Half would do.';
    await before.panel.press('Send this too');
    await until(() => before.statements.length === 3, 'what follows');
    expect(verbsOf(before.statements)).to.equal('voted-down answered commented');
    expect(before.statements[2]!.result?.response).to.equal('Half would do.');
    await until(() => !before.panel.root.querySelector('[part="follow-up"]'), 'the follow-up to go');
    await before.panel.press('Withdraw');
    await thanked(before, 'Your answer is withdrawn.');
    const taken = before.statements.slice(3);
    expect(verbsOf(taken)).to.equal('retract retract retract');
    expect(taken.map(({ context }) => context?.statement?.id).sort()).to.deep.equal(
      before.statements
        .slice(0, 3)
        .map(({ id }) => id)
        .sort(),
    );
    expect(withdrawn).to.deep.equal([{ kind: 'helpful', activity: taken[0]!.object.id }]);
    const after = await reloadPanel(before, asking('with-text'));
    await after.panel.settled();
    expect(after.panel.question).to.equal('');
    expect(after.panel.thanks).to.equal('');
  });

  it('asks for reasons that suit the answer, and for the author’s where there are some', async () => {
    const good = await staged();
    await good.panel.press('Yes');
    await until(
      () => good.panel.text !== undefined && good.panel.root.querySelector('[part="reasons"]') !== null,
      'reasons',
    );
    good.panel.option('I can use it');
    const own = await staged('', '<ul><li>Short</li><li id="fun">Fun</li></ul>');
    await own.panel.press('Yes');
    await until(() => own.panel.root.querySelector('[part="reasons"]') !== null, 'reasons');
    own.panel.option('Fun').click();
    own.panel.option('Short').click();
    await own.panel.press('Send this too');
    await until(() => own.statements.length === 2, 'the reasons');
    expect(own.statements[1]!.result?.response).to.equal('Short[,]fun');
    expect(own.statements[1]!.object.definition?.interactionType).to.equal('choice');
  });

  it('asks for no free text unless the author wants it', async () => {
    const stage = await staged();
    await stage.panel.press('Yes');
    await thanked(stage, 'Thank you.');
    await stage.panel.press('Report a problem');
    expect(stage.panel.root.querySelector('textarea')).to.equal(null);
  });

  it('lets a page object, and tells it what was said', async () => {
    const stage = await staged();
    const told: FeedbackDetail[] = [];
    stage.scope.addEventListener('feedback-submitted', ({ detail }) => told.push(detail));
    const object = (event: Event) => event.preventDefault();
    stage.scope.addEventListener('feedback-submit', object);
    await stage.panel.press('Yes');
    expect(stage.panel.question).to.equal('Did this help?');
    expect(stage.statements).to.deep.equal([]);
    stage.scope.removeEventListener('feedback-submit', object);
    await stage.panel.press('Yes');
    await until(() => told.length === 1, 'the event');
    expect(told[0]).to.deep.include({ kind: 'helpful', value: 'yes' });
  });

  it('stores one answer where a button is pressed twice', async () => {
    const stage = await staged();
    const button = stage.panel.button('Yes')!;
    button.click();
    button.click();
    await thanked(stage, 'Thank you.');
    await stage.panel.settled();
    expect(verbsOf(stage.statements)).to.equal('voted-up');
  });

  it('takes a report of a problem at any time', async () => {
    const stage = await stagePanel(asking('with-text'));
    await stage.panel.press('Report a problem');
    expect(stage.panel.focus).to.equal('input');
    await stage.panel.press('Send report');
    expect(stage.panel.root.querySelector('[part="gap"]')).to.not.equal(null);
    stage.panel.option('Something does not work').click();
    await stage.panel.press('Send report');
    await until(() => stage.statements.length === 1, 'the report');
    expect(stage.statements[0]!.result).to.deep.equal({
      response: 'Something does not work',
      extensions: { 'urn:learnlets:extension:report': 'broken' },
    });
    await until(() => stage.panel.root.querySelector('.report .thanks') !== null, 'thanks');
    expect(stage.panel.root.querySelector('.rating')).to.equal(null);
  });

  it('has no report where the author leaves it out', async () => {
    const stage = await stagePanel(asking('without-report'));
    expect(stage.panel.button('Report a problem')).to.equal(undefined);
  });

  it('asks in the language around it, from the start', async () => {
    const stage = await stagePanel(`<div lang="ar">${asking()}</div>`);
    await finish(stage);
    expect(stage.panel.question).to.equal('هل كان هذا مفيدًا؟');
  });

  it('says where it goes, where an endpoint is set', async () => {
    const stage = await stagePanel(asking(), { endpoint: 'http://127.0.0.1:9/xapi/' });
    await finish(stage);
    await stage.panel.press('Yes');
    await thanked(stage, 'It is sent to 127.0.0.1:9.');
  });

  it('asks about a page when it was read to its end', async () => {
    const tall = document.createElement('div');
    tall.style.blockSize = '5000px';
    document.body.prepend(tall);
    try {
      const { panel: shown, statements } = await stagePanel(panel('mode="rating"'));
      await shown.settled();
      expect(shown.question).to.equal('');
      document.scrollingElement!.scrollTop = 99_999;
      await until(() => shown.question === 'Did this help?', 'the question');
      await shown.press('Yes');
      await until(() => statements.length === 1, 'the answer');
      expect(statements[0]!.object.definition?.type).to.equal('http://activitystrea.ms/schema/1.0/page');
      await until(() => shown.thanks.includes('Thank you.'), 'thanks');
    } finally {
      tall.remove();
    }
  });

  it('shows in one panel what was answered in another', async () => {
    const one = await staged();
    const other = await stagePanel(asking(), { database: one.database });
    await one.panel.press('Yes');
    await thanked(other, 'Your answer: Yes.');
    await other.panel.press('Withdraw');
    await thanked(other, 'withdrawn');
    await until(() => one.panel.thanks === '', 'the answer to go');
  });
});
