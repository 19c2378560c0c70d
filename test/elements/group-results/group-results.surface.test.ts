import { expect, nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define/group-results.js';
import '../../../src/define/micro-quiz.js';
import { GroupResults } from '../../../src/elements/group-results/group-results.js';
import type { ResultsModel } from '../../../src/elements/group-results/results-model.js';
import { GroupHarness, quizContent, stageGroup } from '../../helpers/group-harness.js';
import { listenToConsole, stage, textOf, until } from '../../helpers/quiz-harness.js';

const alone = '<group-results for="load"><h2>The others</h2></group-results>';

/** As the skin of a learning platform does: its own frame, everything else as it is. */
class CardResults extends GroupResults {
  protected override renderResults(model: ResultsModel, drawn: TemplateResult) {
    return html`<div class="card">${super.renderResults(model, drawn)}</div>`;
  }
}
CardResults.define('card-results');

async function stageAlone(content: string): Promise<{ group: GroupHarness; scope: HTMLElement }> {
  const { scope } = await stage(content);
  const element = [...scope.querySelectorAll('*')].find((each) => each instanceof GroupResults)!;
  return { group: await new GroupHarness(element).drawn(), scope };
}

describe('<group-results>: what themers rely on', function () {
  this.timeout(60_000);

  it('has these attributes, and the usual values', () => {
    expect(GroupResults.observedAttributes.toSorted()).to.deep.equal([
      'for',
      'goal',
      'group-size',
      'label',
      'poll-seconds',
    ]);
    const { htmlFor, goal, groupSize, label, pollSeconds } = document.createElement('group-results');
    expect([htmlFor, goal, groupSize, label, pollSeconds]).to.deep.equal([null, 0, 5, '', 30]);
  });

  it('without an endpoint: a word why there is nothing', async () => {
    const { group } = await stageAlone(alone);
    expect(group.parts).to.equal('note results');
    expect(group.states).to.equal('empty');
    expect(group.part('note')).to.contain('once answers are sent to a shared record store');
    await expect(group.element).to.be.accessible();
  });

  it('with answers, too few and enough; drawn by a subclass, too', async () => {
    const { group, quiz, colleagues } = await stageGroup(
      `${quizContent}<card-results for="load" group-size="3"></card-results>`,
    );
    quiz.pick('A belt');
    await quiz.check();
    await group.says('Shown when');
    expect(group.parts).to.equal('heading missing prompt question results');
    await colleagues('bb');
    await group.says('3 or more');
    expect(group.parts).to.equal('bar count heading mark note option options own prompt question results');
    expect(group.root.querySelector('.card section')).not.to.equal(null);
    expect(group.states).to.equal('');
  });
});

describe('<group-results> coming, going and changing', function () {
  this.timeout(60_000);

  it('keeps the author’s words, before it is upgraded late and after; takes properties set before', async () => {
    const { scope } = await stage('<late-results id="late"><h2>The others</h2></late-results>');
    const late = scope.querySelector<GroupResults>('#late')!;
    late.goal = 20;
    expect(late.shadowRoot).to.equal(null);
    class LateResults extends GroupResults {}
    LateResults.define('late-results');
    await new GroupHarness(late).drawn();
    expect(late.goal).to.equal(20);
    expect(textOf(late)).to.equal('The others');
    expect(late.querySelector('h2')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('becomes a challenge when a goal is set, and is drawn when it is moved and put back', async () => {
    const { group, scope, quiz } = await stageGroup(
      `${quizContent}<group-results></group-results><div></div>`,
    );
    await group.says('Answer first');
    group.element.goal = 3;
    await group.says('0 of 3 checks this month');
    scope.querySelector('div')!.append(group.element);
    await nextFrame();
    await group.says('0 of 3 checks this month');
    group.element.remove();
    await nextFrame();
    scope.append(group.element);
    quiz.pick('A belt');
    await quiz.check();
    await group.says('1 of 3 checks this month');
  });

  it('shows another learner nothing of the one before', async () => {
    const { group, scope, quiz } = await stageGroup(
      `${quizContent}<group-results for="load"></group-results>`,
      {
        actor: '{"mbox":"mailto:ana@example.org"}',
      },
    );
    quiz.pick('A belt');
    await quiz.check();
    await group.says('Shown when');
    scope.setAttribute('actor', '{"mbox":"mailto:ben@example.org"}');
    await until(() => group.states === 'empty', 'the next learner');
  });

  it('warns the author of a group in which people could be told apart; not of one that is well', async () => {
    const warned = listenToConsole('warn');
    try {
      await stageAlone('<group-results group-size="3"></group-results>');
      expect(warned.lines).to.deep.equal([]);
      await stageAlone('<group-results group-size="2"></group-results>');
      expect(warned.lines.map((line) => line.split(':', 1)[0])).to.deep.equal(['learnlets group-size']);
    } finally {
      warned.restore();
    }
  });
});
