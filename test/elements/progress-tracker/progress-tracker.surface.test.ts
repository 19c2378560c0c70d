import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { ProgressTracker } from '../../../src/elements/progress-tracker/progress-tracker.js';
import { until } from '../../helpers/quiz-harness.js';
import { stage, type TrackerHarness, type TrackerStage } from '../../helpers/tracker-harness.js';
import { list, quizzes, right, wrong } from './pages.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

/** Host states, and all parts that are drawn. */
const surface = (tracker: TrackerHarness) => ({ states: tracker.states, parts: tracker.parts.join(' ') });

async function answer({ quizzes: all }: TrackerStage, ...texts: string[]): Promise<void> {
  for (const [place, text] of texts.entries()) {
    all[place]!.pick(text);
    await all[place]!.check();
  }
}

describe('<progress-tracker>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('untouched', async () => {
    const { tracker } = await stage(list());
    expect(surface(tracker)).to.deep.equal({
      states: '',
      parts:
        'button continue-link facts item items link list locked mastery next not-yet objective objectives objectives-lead open state title waits words',
    });
  });

  it('under way', async () => {
    const staged = await stage(list() + quizzes);
    await answer(staged, right, wrong);
    await until(() => staged.tracker.parts.includes('in-progress'), 'what is in progress');
    expect(surface(staged.tracker)).to.deep.equal({
      states: 'started',
      parts:
        'button continue-link done facts in-progress item items link list mastered mastery next objective objectives objectives-lead open state title waits words',
    });
  });

  it('all done, with a certificate', async () => {
    const staged = await stage(list('certificate') + quizzes);
    await answer(staged, right, right, right);
    await until(() => staged.tracker.parts.includes('certificate-button'), 'the certificate');
    expect(surface(staged.tracker)).to.deep.equal({
      states: 'started completed',
      parts:
        'acts button certificate-button done facts item items link list mastered mastery objective objectives objectives-lead state title words',
    });
  });

  for (const [view, parts] of Object.entries({
    bar: 'bar button continue-link next percent words',
    ring: 'button continue-link next percent ring words',
    path: 'button continue-link facts item link locked next open path state title waits words',
    calendar: 'button calendar continue-link day days-words legend month next words',
  })) {
    it(`as a ${view}`, async () => {
      const { tracker } = await stage(list(`view="${view}"`));
      expect(surface(tracker)).to.deep.equal({ states: '', parts });
    });
  }

  it('a calendar with days', async () => {
    const staged = await stage(list('view="calendar"') + quizzes);
    await answer(staged, right);
    await until(() => staged.tracker.parts.includes('days-table'), 'the table');
    expect(staged.tracker.parts).to.include.members(['days-table-summary', 'days-words']);
  });

  it('a list from the record', async () => {
    const { tracker } = await stage('<progress-tracker></progress-tracker>');
    expect(surface(tracker)).to.deep.equal({ states: '', parts: 'notice' });
  });
});

describe('<progress-tracker>: attributes, slots and subclasses', () => {
  it('has attributes for its settings, and none for its model', async () => {
    const { tracker } = await stage(
      list('view="path" activity="/a" milestones="10" certificate learner-name="Ada"'),
    );
    const { view, activity, milestones, certificate, learnerName, course } = tracker.element;
    expect([view, activity, milestones, certificate, learnerName, course]).to.deep.equal([
      'path',
      '/a',
      '10',
      true,
      'Ada',
      null,
    ]);
    expect(ProgressTracker.observedAttributes).to.have.members([
      'view',
      'activity',
      'milestones',
      'certificate',
      'learner-name',
    ]);
  });

  it('shows what the author put before, behind and at the end, where it stood', async () => {
    const { tracker, scope } = await stage(
      `<progress-tracker><p id="a">A</p><ol><li><a href="#one">One</a></li></ol><p id="b">B</p><p slot="end" id="c">C</p></progress-tracker>`,
    );
    const tops = ['#a', '#b', '#c'].map((id) => scope.querySelector(id)!.getBoundingClientRect());
    expect(tops.every(({ height }) => height > 0)).to.equal(true);
    const listed = tracker.root.querySelector('.items')!.getBoundingClientRect();
    expect(tops[0]!.bottom).to.be.at.most(listed.top);
    expect(tops[1]!.top).to.be.at.least(listed.bottom);
    expect(tops[2]!.top).to.be.at.least(tops[1]!.bottom);
    expect(scope.querySelector('progress-tracker > ol')!.getClientRects().length).to.equal(0);
  });
});
