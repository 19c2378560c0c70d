import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/group-results.js';
import '../../../src/define/micro-quiz.js';
import { quizContent, stageGroup, type GroupStage } from '../../helpers/group-harness.js';
import { until } from '../../helpers/quiz-harness.js';

const answers = `${quizContent}<group-results for="load"></group-results>`;
const challenge = (goal: number) =>
  `${quizContent}<group-results goal="${goal}" label="Team North"></group-results>`;

async function answer({ quiz }: GroupStage, text = 'A trolley'): Promise<void> {
  quiz.pick(text);
  await quiz.check();
}

// The LRS starts with the first request for its address.
describe('<group-results>: how colleagues answered', function () {
  this.timeout(60_000);

  it('shows nothing before the learner has answered, says how many are missing, then counts in groups', async () => {
    const staged = await stageGroup(answers);
    const { group, colleagues } = staged;
    expect(group.notes).to.deep.equal(['Answer first. Then you see how colleagues answered.']);
    await answer(staged);
    await group.says('Shown when');
    await colleagues('bb');
    await group.says('Shown when 2 more people have answered.');
    expect([group.options, group.bars]).to.deep.equal([[], []]);
    await colleagues('b');
    await group.says('Shown when one more person has answered.');
    await colleagues('bbbbbb');
    await group.says('5 or more');
    expect(group.part('prompt')).to.equal('What helps most?');
    expect(group.options).to.deep.equal([
      'A trolley | Your first answer | fewer than 5',
      'A belt | 5 or more',
      'A song | fewer than 5',
    ]);
    // What the bars say is said in words.
    expect(group.bars).to.deep.equal(['0/5', '5/5', '0/5']);
    expect(group.root.querySelectorAll('progress:not([aria-hidden="true"])').length).to.equal(0);
    await expect(group.element).to.be.accessible();
  });

  it('keeps the first answer of the learner, also on the next visit', async () => {
    const attributes = { 'activity-base': `https://handbook.example/${crypto.randomUUID()}` };
    const before = await stageGroup(`${answers}`, attributes, { groupSize: 3 });
    await answer(before, 'A song');
    await before.colleagues('ccc');
    await before.group.says('3 or more');
    await before.quiz.press('Try again');
    await answer(before);
    before.scope.remove();
    const { group, scope } = await stageGroup(answers, {
      ...attributes,
      database: before.database,
      endpoint: before.scope.getAttribute('endpoint')!,
    });
    group.element.groupSize = 3;
    await group.says('3 or more');
    expect(group.options[2]).to.equal('A song | Your first answer | 3 or more');
    scope.setAttribute('lang', 'ar');
    await group.says('3 أو أكثر');
    scope.dir = 'rtl';
    await setViewport({ width: 320, height: 640 });
    try {
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

describe('<group-results>: a shared challenge', function () {
  this.timeout(60_000);

  it('counts what all have done this month, the learner at once, and says when the goal is reached', async () => {
    const staged = await stageGroup(challenge(4));
    const { group, colleagues } = staged;
    await group.says('0 of 4 checks this month');
    await answer(staged);
    await group.says('1 of 4 checks this month');
    await colleagues('ab');
    await group.says('3 of 4 checks this month');
    const bar = group.root.querySelector('progress')!;
    expect([
      bar.value,
      bar.max,
      bar.getAttribute('aria-label'),
      bar.getAttribute('aria-valuetext'),
    ]).to.deep.equal([3, 4, 'Team North', '3 of 4 checks this month']);
    expect([group.states, group.announcement]).to.deep.equal(['', '']);
    await colleagues('ab', { timestamp: new Date(Date.now() - 70 * 86_400_000).toISOString() });
    await colleagues('b');
    await group.says('4 of 4 checks this month');
    await until(() => group.announcement === 'Goal reached. 4 of 4 checks this month', 'the announcement');
    expect(group.states).to.equal('reached');
    await expect(group.element).to.be.accessible();
  });

  it('begins anew with the month of the learner’s calendar', async () => {
    let now = Date.now();
    const staged = await stageGroup(challenge(4), {}, { clock: () => now });
    await answer(staged);
    await staged.group.says('1 of 4 checks this month');
    const date = new Date(now);
    now = new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime();
    staged.group.element.requestUpdate();
    await staged.group.says('0 of 4 checks this month');
  });
});
