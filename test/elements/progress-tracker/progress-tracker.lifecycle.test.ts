import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import type { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { ProgressTracker } from '../../../src/elements/progress-tracker/progress-tracker.js';
import type { Course } from '../../../src/domain/progress/course.js';
import { freshDatabase, listenToConsole, until, verbsOf } from '../../helpers/quiz-harness.js';
import { reload, stage, TrackerHarness } from '../../helpers/tracker-harness.js';
import { list, quizzes, right } from './pages.js';

const course: Course = {
  key: 'set',
  items: [
    {
      key: 'a',
      title: 'A',
      href: '#one',
      rule: 'completed',
      weight: 1,
      optional: false,
      after: [],
      gate: false,
      objectives: [],
      children: [],
    },
  ],
};

describe('<progress-tracker>: coming, going, changing', () => {
  it('leaves the list of the author readable until it is drawn', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('progress-tracker');
    element.append('Read me.');
    holder.append(element);
    expect(element.shadowRoot).to.equal(null);
    expect(element.getClientRects().length).to.be.greaterThan(0);
    await until(() => element.shadowRoot !== null, 'the tracker to be drawn');
  });

  it('follows the record when it is moved, and when it is taken away and put back', async () => {
    const staged = await stage(list() + quizzes);
    const { tracker, scope } = staged;
    const place = document.createElement('div');
    scope.append(place);
    place.append(tracker.element);
    await nextFrame();
    staged.quizzes[0]!.pick(right);
    await staged.quizzes[0]!.check();
    await tracker.says('1 of 3 steps done');
    tracker.element.remove();
    await nextFrame();
    staged.quizzes[2]!.pick(right);
    await staged.quizzes[2]!.check();
    expect(tracker.words).to.equal('1 of 3 steps done');
    place.append(tracker.element);
    await tracker.says('2 of 3 steps done');
  });

  it('takes a model and settings that are set before the tag is known', async () => {
    const element = document.createElement('late-tracker') as ProgressTracker;
    Object.assign(element, { course, view: 'bar' });
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.append(element);
    class LateTracker extends ProgressTracker {}
    LateTracker.define('late-tracker');
    const tracker = await new TrackerHarness(element).drawn();
    await tracker.says('0 of 1 step done');
    expect(tracker.root.querySelector('.bar')).to.not.equal(null);
  });

  it('finds a scope that comes later, and shows the record of that one', async () => {
    const database = freshDatabase();
    const first = await stage(quizzes, { database });
    first.quizzes[0]!.pick(right);
    await first.quizzes[0]!.check();
    first.scope.remove();
    const holder = await fixture<HTMLElement>('<div></div>');
    const scope = document.createElement('late-scope-of-tracker') as LearningScope;
    scope.setAttribute('database', database);
    scope.setAttribute('activity-base', 'https://handbook.example');
    const parsed = new DOMParser().parseFromString(list(), 'text/html').body.firstElementChild!;
    scope.append(document.importNode(parsed, true));
    holder.append(scope);
    const tracker = new TrackerHarness(scope.querySelector('progress-tracker')!);
    await tracker.drawn();
    const { LearningScope: Scope } = await import('../../../src/elements/learning-scope/learning-scope.js');
    class LateScope extends Scope {}
    LateScope.define('late-scope-of-tracker');
    await tracker.says('1 of 3 steps done');
  });

  it('changes its view, and back, without losing what it says', async () => {
    const { tracker } = await stage(list());
    for (const [view, part] of [
      ['ring', '.ring'],
      ['path', '.path'],
      ['calendar', '.calendar'],
      ['bar', '.bar'],
      ['list', '.items'],
    ] as const) {
      tracker.element.setAttribute('view', view);
      await until(() => tracker.root.querySelector(part) !== null, view);
      expect(tracker.words).to.equal('0 of 3 steps done');
    }
  });

  it('becomes another list when its activity is set, and reports under that name', async () => {
    const staged = await stage(list() + quizzes);
    staged.tracker.element.setAttribute('activity', 'https://other.example/course');
    await staged.tracker.element.updateComplete;
    await nextFrame();
    staged.quizzes[0]!.pick(right);
    await staged.quizzes[0]!.check();
    await until(() => verbsOf(staged.statements).endsWith('progressed'), 'the report');
    expect(staged.statements.at(-1)?.object.id).to.equal('https://other.example/course');
  });

  it('makes a list of the record when the author takes the list away, and comes back to it', async () => {
    const { tracker, scope } = await stage(list());
    const authored = scope.querySelector('progress-tracker > ol')!;
    authored.remove();
    await until(() => tracker.notices.length > 0, 'that there is nothing yet');
    tracker.element.append(authored);
    await tracker.says('0 of 3 steps done');
  });

  it('warns of what it cannot use, and is silent about what it can', async () => {
    const warned = listenToConsole('warn');
    try {
      await stage(list('view="ring" milestones="10, 90"'));
      expect(warned.lines).to.deep.equal([]);
      const { tracker } = await stage(list('view="pie" milestones="10 half"'));
      expect(tracker.words).to.equal('0 of 3 steps done');
      expect(warned.lines.map((line) => line.split(':', 1)[0])).to.have.members([
        'learnlets unknown-view',
        'learnlets unknown-milestone',
      ]);
    } finally {
      warned.restore();
    }
  });

  it('reports milestones of its own', async () => {
    const staged = await stage(
      list('milestones="20"', '<li><a href="#x">X</a></li><li><a href="#y">Y</a></li>') + quizzes,
    );
    staged.quizzes[2]!.pick(right);
    await staged.quizzes[2]!.check();
    // A quarter of half of the whole is 12; two of four quarters are 25.
    await staged.tracker.says('1 of 5 steps done');
    staged.quizzes[0]!.pick(right);
    await staged.quizzes[0]!.check();
    await until(() => verbsOf(staged.statements).endsWith('progressed'), 'the report');
    expect(Object.values(staged.statements.at(-1)!.result!.extensions!)).to.deep.equal([37]);
  });

  it('keeps its word to another learner: theirs is theirs', async () => {
    const first = await stage(list() + quizzes, {
      'actor-name': '1',
      'actor-home-page': 'https://hr.example',
    });
    first.quizzes[0]!.pick(right);
    await first.quizzes[0]!.check();
    await first.tracker.says('1 of 3 steps done');
    const second = await reload(first, list(), {
      'actor-name': '2',
      'actor-home-page': 'https://hr.example',
    });
    expect(second.tracker.words).to.equal('0 of 3 steps done');
  });
});
