import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { until, verbsOf, type QuizHarness } from '../../helpers/quiz-harness.js';
import { reload, stage, type TrackerStage } from '../../helpers/tracker-harness.js';
import { quizOf, quizzes, right, wrong } from './pages.js';

const siteList = '<progress-tracker></progress-tracker>';
const pageList = (more = '') => `<progress-tracker id="course"><h2>All</h2><ol>
  <li><a href="${location.href}">The page</a></li>${more}</ol></progress-tracker>`;

async function answer(quiz: QuizHarness | undefined, text = right): Promise<void> {
  await until(() => quiz?.inputs().length === 2, 'open options');
  quiz!.pick(text);
  await quiz!.check();
}

/** A visit of the page that ends when its three quizzes are known, of which the first was answered. */
async function firstVisit(): Promise<TrackerStage> {
  const visit = await stage(siteList + quizzes);
  await answer(visit.quizzes[0]);
  await visit.tracker.says('1 of 3 steps done');
  return visit;
}

describe('<progress-tracker> over whole pages', () => {
  it('says a page is done when all it holds is, not when all that was begun there is', async () => {
    const visit = await reload(await firstVisit(), pageList() + quizzes);
    const { tracker } = visit;
    expect(tracker.items).to.deep.equal(['The page: In progress']);
    await answer(visit.quizzes[1], wrong);
    await tracker.says('0 of 1 step done');
    expect(verbsOf(visit.statements)).to.not.contain('progressed');
    await answer(visit.quizzes[2]);
    await tracker.says('All done: 1 of 1 step done');
    // And where none of it stands.
    const elsewhere = await reload(visit, siteList);
    await elsewhere.tracker.says('All done: 3 of 3 steps done');
  });

  it('says so when its author adds a quiz, and takes it for done again when that is, or is gone', async () => {
    const before = await firstVisit();
    await answer(before.quizzes[1]);
    await answer(before.quizzes[2]);
    await before.tracker.says('All done: 3 of 3 steps done');
    const told = await reload(before, pageList() + quizzes);
    await told.tracker.says('All done: 1 of 1 step done');
    await until(() => verbsOf(told.statements).includes('progressed completed'), 'the report');

    const longer = await reload(told, pageList() + quizzes + quizOf('four'));
    await longer.tracker.says('0 of 1 step done');
    await until(() => longer.tracker.notices.length > 0, 'the notice');
    expect(longer.tracker.notices[0]).to.contain('has changed since you were last here');
    const shorter = await reload(longer, pageList() + quizzes);
    await shorter.tracker.says('All done: 1 of 1 step done');
    await until(() => verbsOf(shorter.statements).includes('progressed'), 'the report');
    const again = await reload(shorter, pageList() + quizzes + quizOf('four'));
    await again.tracker.says('0 of 1 step done');
    await answer(again.quizzes[3]);
    await again.tracker.says('All done: 1 of 1 step done');
    await until(() => verbsOf(again.statements).includes('progressed'), 'the report');
    const last = again.statements.findLast(({ verb }) => verb.display['en-US'] === 'progressed');
    expect(last?.result?.extensions).to.deep.include({
      'urn:learnlets:extension:content-changed': true,
    });
  });

  it('knows what a page shows one after the other, and takes a quiz in a scenario for a part of that', async () => {
    const scenario = `<decision-scenario id="call">
      <h3 id="start">A call</h3>${quizOf('inside')}<ul><li><a href="#end">Go on</a></li></ul>
      <h3 id="end">The end</h3><p>{ending good}</p></decision-scenario>`;
    const { scope, tracker, quizzes: all } = await stage(siteList + scenario + quizOf('one'));
    const one = all.find(({ element }) => element.id === 'one')!;
    await answer(one);
    await until(() => tracker.items.some((each) => each === 'A call: Not started'), 'the scenario');
    expect(tracker.words).to.equal('1 of 2 steps done');
    expect(tracker.items.map((item) => item.replace(/.*: /u, ''))).to.deep.equal([
      'In progress',
      'Not started',
      'Done',
    ]);
    const next = document.createElement('micro-quiz');
    next.id = 'two';
    next.append(...[...one.element.childNodes].map((node) => node.cloneNode(true)));
    one.element.remove();
    scope.append(next);
    await tracker.says('1 of 3 steps done');
  });
});
