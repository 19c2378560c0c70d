import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { until, verbsOf } from '../../helpers/quiz-harness.js';
import { reload, stage, type TrackerStage } from '../../helpers/tracker-harness.js';
import { list, quizzes, right, wrong } from './pages.js';

/** Answers the quizzes at these places, from 0. */
async function answer({ quizzes: all }: TrackerStage, text: string, ...places: number[]): Promise<void> {
  for (const place of places) {
    await until(() => all[place]!.inputs().length === 2, 'open options');
    all[place]!.pick(text);
    await all[place]!.check();
  }
}

describe('<progress-tracker>', () => {
  it('shows what there is to do, what is locked, and where to begin', async () => {
    const { tracker } = await stage(list() + quizzes);
    expect(tracker.words).to.equal('0 of 3 steps done');
    expect(tracker.way).to.equal('Start: step 1 of 3, 10 minutes in all → First check');
    expect(tracker.items).to.deep.equal([
      'First check: Not started',
      'Going on: Not started',
      'Second check: Locked',
      'Third check: Not started',
    ]);
    expect(tracker.item('Second check').textContent).to.contain('First: First check');
    expect(tracker.item('Third check').textContent).to.contain('Better after: Second check');
    expect(tracker.item('Second check').querySelector('a')).to.equal(null);
  });

  it('follows what the learner does on the page, says so, and tells the page', async () => {
    const staged = await stage(list() + quizzes);
    const { tracker } = staged;
    const heard: unknown[] = [];
    tracker.element.addEventListener('progress-changed', ({ detail }) => heard.push(detail));
    await answer(staged, right, 0);
    await tracker.says('1 of 3 steps done');
    expect(tracker.way).to.equal('Continue: step 2 of 3, 8 minutes left → Second check');
    expect(tracker.item('First check').textContent).to.contain('Last visit: today');
    expect(tracker.item('First check').textContent?.replace(/\s+/gu, ' ')).to.contain(
      'see a danger Mastered',
    );
    await until(() => tracker.announcement !== '', 'an announcement');
    expect(tracker.announcement).to.equal('First check: Done. 1 of 3 steps done.');
    expect(heard).to.deep.equal([{ progress: 50, done: 1, total: 3 }]);
    expect(tracker.states).to.equal('started');
  });

  it('wants a quiz passed where the list says so, and takes nothing back', async () => {
    const staged = await stage(list() + quizzes);
    await answer(staged, right, 0);
    await answer(staged, wrong, 1, 2);
    await staged.tracker.says('2 of 3 steps done');
    expect(staged.tracker.items[2]).to.equal('Second check: In progress');
    await staged.quizzes[1]!.press('Try again');
    await answer(staged, right, 1);
    await staged.tracker.says('All done: 3 of 3 steps done');
    expect(staged.tracker.way).to.equal('');
    await staged.quizzes[2]!.press('Try again');
    await answer(staged, wrong, 2);
    expect(staged.tracker.words).to.equal('All done: 3 of 3 steps done');
    expect(staged.tracker.states).to.equal('started completed');
  });

  it('reports milestones, and the end, once', async () => {
    const staged = await stage(list() + quizzes);
    const told = () =>
      staged.statements
        .filter(({ object }) => object.id.endsWith('#course'))
        .map(({ verb, result, object }) => [
          verb.display['en-US'],
          Object.values(result?.extensions ?? {})[0] ?? result?.completion,
          Object.values(object.definition?.name ?? {})[0],
        ]);
    // One after the other: of acts that are read together only the last milestone is told.
    await answer(staged, right, 0);
    await until(() => told().length === 1, 'the first report');
    await answer(staged, right, 1);
    await until(() => told().length === 2, 'the second report');
    await answer(staged, wrong, 2);
    await until(() => told().length === 4, 'all reports');
    expect(told()).to.deep.equal([
      ['progressed', 50, 'Safety at work'],
      ['progressed', 75, 'Safety at work'],
      ['progressed', 100, 'Safety at work'],
      ['completed', true, 'Safety at work'],
    ]);
    const again = await reload(staged, list() + quizzes);
    await again.quizzes[2]!.press('Try again');
    await answer(again, right, 2);
    expect(verbsOf(again.statements)).to.equal('initialized answered completed passed');
  });

  it('says when an edit of the list puts the learner back, until the next report, which says it too', async () => {
    const first = await stage(list() + quizzes);
    await answer(first, right, 0, 1);
    await first.tracker.says('2 of 3 steps done');
    await until(() => verbsOf(first.statements).endsWith('progressed'), 'the report');
    const longer = list(
      '',
      '<li><a href="other.html">Other page</a></li><li><a href="b.html">Another</a></li>',
    );
    const later = await reload(first, longer + quizzes);
    await until(() => later.tracker.notices.length > 0, 'the notice');
    expect(later.tracker.notices[0]).to.contain('has changed since you were last here');
    expect(later.tracker.words).to.equal('2 of 5 steps done');
    await answer(later, right, 2);
    await until(() => later.tracker.notices.length === 0, 'the notice to go');
    const { result } = later.statements.at(-1)!;
    expect(result?.extensions).to.deep.include({ 'urn:learnlets:extension:content-changed': true });
  });

  it('says so, too, where the list is edited while the last report is on its way', async () => {
    const staged = await stage(list() + quizzes);
    await answer(staged, right, 0, 1, 2);
    await staged.tracker.says('All done: 3 of 3 steps done');
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: '#four', textContent: 'Fourth check' }));
    staged.scope.querySelector('progress-tracker > ol')!.append(item);
    await until(() => staged.tracker.notices.length > 0, 'the notice');
    expect(staged.tracker.words).to.equal('3 of 4 steps done');
  });

  it('goes on with a list that is edited under its eyes', async () => {
    const { tracker, scope } = await stage(list() + quizzes);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '#four';
    link.textContent = 'Fourth check';
    item.append(link);
    scope.querySelector('progress-tracker > ol')!.append(item);
    await tracker.says('0 of 4 steps done');
  });

  it('takes a model instead of markup, until it is null', async () => {
    const { tracker } = await stage(list() + quizzes);
    const step = {
      rule: 'completed',
      weight: 1,
      optional: false,
      after: [],
      gate: false,
      objectives: [],
      children: [],
    } as const;
    tracker.element.course = {
      key: 'set',
      title: 'Set by a script',
      items: [{ ...step, key: 'a', title: 'A', href: '#one' }],
    };
    await tracker.says('0 of 1 step done');
    tracker.element.course = null;
    await tracker.says('0 of 3 steps done');
  });

  it('shows no link that a page should not follow', async () => {
    const { tracker } = await stage('<progress-tracker></progress-tracker>');
    const step = {
      rule: 'completed',
      weight: 1,
      optional: false,
      after: [],
      gate: false,
      objectives: [],
      children: [],
    } as const;
    tracker.element.course = {
      key: 'set',
      items: [{ ...step, key: 'a', title: 'A', href: 'javascript:alert(1)' }],
    };
    await tracker.says('0 of 1 step done');
    expect(tracker.root.querySelector('a')).to.equal(null);
  });

  it('asks before it leads on', async () => {
    const { tracker } = await stage(list() + quizzes);
    const asked: unknown[] = [];
    const hash = location.hash;
    tracker.element.addEventListener('progress-continue', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    tracker.link!.click();
    expect(asked).to.deep.equal([
      { key: 'one', title: 'First check', href: `${document.URL.split('#')[0]}#one` },
    ]);
    expect(location.hash).to.equal(hash);
  });

  it('tells once that the learner is on a page of the list, however many trackers say so', async () => {
    const here = `<progress-tracker><ol><li><a href="${location.href}">This page</a> {viewed}</li></ol></progress-tracker>`;
    const { statements, tracker } = await stage(here + here);
    await tracker.says('All done: 1 of 1 step done');
    const seen = statements.filter(({ verb }) => verb.display['en-US'] === 'experienced');
    expect(seen.map(({ object }) => object.id)).to.have.lengthOf(1);
    expect(tracker.root.querySelector('[aria-current="page"]')?.textContent).to.equal('This page');
  });

  it('tells that a step was opened where that is all there is to do', async () => {
    const { statements, tracker } = await stage(
      '<progress-tracker><ol><li><a href="#read">Read this</a> {viewed}</li><li><a href="#one">Quiz</a></li></ol></progress-tracker>',
    );
    (tracker.item('Read this').querySelector('a') as HTMLElement).click();
    await tracker.says('1 of 2 steps done');
    expect(verbsOf(statements)).to.contain('experienced');
  });

  it('works on a page that holds none of the widgets, from the record alone', async () => {
    const first = await stage(quizzes);
    first.quizzes[0]!.pick(right);
    await first.quizzes[0]!.check();
    const { tracker } = await reload(first, list());
    expect(tracker.words).to.equal('1 of 3 steps done');
  });

  it('lists what the record knows of the site where the author wrote no list', async () => {
    const first = await stage(quizzes + '<progress-tracker></progress-tracker>');
    const [tracker] = first.trackers;
    expect(tracker!.notices[0]).to.contain('Nothing here yet');
    first.quizzes[0]!.pick(right);
    await first.quizzes[0]!.check();
    await tracker!.says('1 of 3 steps done');
    first.quizzes[1]!.pick(wrong);
    await until(() => tracker!.items[2]!.endsWith('In progress'), 'the second quiz to be begun');
    expect(tracker!.items.map((item) => item.split(': ').at(-1))).to.deep.equal([
      'In progress',
      'Done',
      'In progress',
      'Not started',
    ]);
    expect(tracker!.way).to.contain('What is right in two?');
    // Such a list has no end that one could report.
    expect(verbsOf(first.statements)).to.not.contain('progressed');
  });

  it('is one with the tracker of another page that names the same activity', async () => {
    const named = list('activity="/start#all"');
    const first = await stage(named + quizzes);
    await answer(first, right, 0);
    await until(() => verbsOf(first.statements).endsWith('progressed'), 'the report');
    expect(first.statements.at(-1)?.object.id).to.equal('https://handbook.example/start#all');
    const second = await reload(first, named + quizzes);
    await second.tracker.says('1 of 3 steps done');
    expect(verbsOf(second.statements)).to.equal('');
  });

  for (const view of ['bar', 'ring', 'path'] as const) {
    it(`says the same as a ${view}`, async () => {
      const staged = await stage(list(`view="${view}"`) + quizzes);
      const { tracker } = staged;
      await answer(staged, right, 0);
      await tracker.says('1 of 3 steps done');
      expect(tracker.way).to.equal('Continue: step 2 of 3, 8 minutes left → Second check');
      expect(tracker.root.querySelector(`.${view}`)).to.not.equal(null);
    });
  }
});
