import { expect, nextFrame } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import '../../../src/define/study-plan.js';
import { addDays } from '../../../src/domain/progress/local-days.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { past, site, stagePlan, today } from '../../helpers/plan-harness.js';
import { textOf, until, verbsOf } from '../../helpers/quiz-harness.js';
import { faultsOf } from '../../helpers/statement-rules.js';

const drinking = `<li><a href="${location.pathname}${location.search}#thirst">Drinking</a> {4 min}</li>`;
const list = `<ol>
  ${drinking}
  <li><a href="/first-aid.html">First aid</a> {15 min}</li>
  <li><a href="/lifting.html">Lifting</a> {8 min}</li>
</ol>`;
const plain = '<study-plan></study-plan>';
const listed = `<study-plan>${list}</study-plan>`;
const quiz = `<micro-quiz id="thirst"><p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

const courseOf = (href: string, title: string) => ({
  key: 'set',
  title,
  items: [
    {
      key: 'one',
      title,
      href,
      minutes: 2,
      rule: 'completed' as const,
      weight: 1,
      optional: false,
      after: [],
      gate: false,
      objectives: [],
      children: [],
    },
  ],
});

/** Days of this week so far, today among them, as days ago. */
const every = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('<study-plan>', () => {
  it('asks for nothing: without a goal it offers to set one', async () => {
    const { plan, statements } = await stagePlan(plain);
    expect(plan.status).to.deep.equal(['A goal of your own helps you to keep going. It can be small.']);
    expect(plan.states).to.equal('drawn');
    expect(plan.element.plan).to.equal(null);
    expect(statements).to.deep.equal([]);
  });

  it('says the goal in one sentence, keeps it to itself, and finds it again on any page of the site', async () => {
    const { plan, statements, database, scope } = await stagePlan(plain);
    await plan.opens();
    await plan.fill('days', { days: '2' });
    await plan.saves();
    expect(plan.goal).to.equal('Learn on 2 days a week');
    expect(plan.focus).to.equal('goal');
    expect(plan.announcement).to.equal('Your plan is saved.');
    expect(statements).to.deep.equal([]);
    scope.remove();
    await nextFrame();
    const later = await stagePlan('<p>Another page</p><study-plan></study-plan>', { database });
    expect(later.plan.goal).to.equal('Learn on 2 days a week');
    expect(later.plan.states).to.equal('drawn running');
  });

  it('shows an act at once, whoever on the page did it', async () => {
    const { plan, quiz: asked } = await stagePlan(`${quiz}${plain}`, {
      database: await past({ plan: {} }),
    });
    expect(plan.week).to.not.include('learned');
    asked.pick('Water');
    await asked.check();
    await until(() => plan.week.includes('learned'), 'the day');
    expect(plan.states).to.equal('drawn met');
    expect(plan.status[0]).to.equal('That is all for this week. Anything more is extra.');
    expect(plan.status).to.include('1 of 1 day this week');
  });

  it('follows what is decided in another tab', async () => {
    const { plan, database } = await stagePlan(plain);
    const other = await stagePlan(plain, { database });
    await other.plan.opens();
    await other.plan.fill('minutes', { minutes: '15' });
    await other.plan.saves();
    await until(() => plan.goal === 'Learn 15 minutes a day', 'the goal from there');
  });

  it('counts weeks in a row from the record', async () => {
    const database = await past({ daysAgo: [0, 7, 14, 21], plan: {} });
    const { plan } = await stagePlan(plain, { database });
    expect(plan.status).to.include('4 weeks in a row');
  });

  it('names a pause between them, without a break', async () => {
    const pauses = [{ from: addDays(today(), -15), to: addDays(today(), -13) }];
    const database = await past({ daysAgo: [0, 7, 21], plan: { pauses } });
    const { plan } = await stagePlan(plain, { database });
    expect(plan.status).to.include('3 weeks in a row with a pause');
  });

  it('pauses and goes on', async () => {
    const { plan } = await stagePlan(plain, { database: await past({ plan: {} }) });
    await plan.press('pause-button');
    await until(() => plan.states === 'drawn paused', 'the pause');
    expect(plan.status.join()).to.match(/^Paused since .*\. These days do not count\.$/u);
    expect(plan.focus).to.equal('goal');
    await plan.press('resume-button');
    await until(() => plan.states === 'drawn running', 'the way on');
  });

  it('lets go of a goal', async () => {
    const { plan } = await stagePlan(plain, { database: await past({ plan: {} }) });
    await plan.press('remove-button');
    await until(() => plan.states === 'drawn', 'no goal');
    expect(plan.announcement).to.equal('The goal is removed.');
    expect(plan.focus).to.equal('set-button');
  });

  it('is kind to those who are behind, and offers a later day', async () => {
    const date = addDays(today(), -1);
    const database = await past({ plan: { goal: { kind: 'date', date } } });
    const { plan } = await stagePlan(listed, { database });
    expect(plan.states).to.equal('drawn behind');
    expect(plan.status[0]).to.contain('That is fine');
    await plan.opens('ease-button');
    expect(plan.focus).to.equal('date');
    expect(plan.root.querySelector<HTMLInputElement>('#date')!.value).to.equal(addDays(today(), 14));
    await plan.saves();
    expect(plan.states).to.equal('drawn running');
    expect(plan.status).to.deep.equal(['About 2 minutes a day will get you there.']);
  });

  it('offers one step that fits the time there is, and the next when that is done', async () => {
    const { plan, quiz: asked } = await stagePlan(`${quiz}${listed}`);
    await plan.press('minutes-button');
    expect(plan.next).to.equal('Next step: Drinking (4 minutes)');
    expect(plan.part('step-link').getAttribute('href')).to.contain('#thirst');
    asked.pick('Water');
    await asked.check();
    await until(() => plan.next.includes('Lifting'), 'the next step');
    expect(plan.next).to.contain('It takes longer than that.');
    plan.all('minutes-button')[2]!.click();
    await plan.settled();
    expect(plan.next).to.equal('Next step: First aid (15 minutes)');
    expect(plan.all('minutes-button').map((each) => each.ariaPressed)).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
  });

  it('is finished when the list is', async () => {
    const database = await past({
      daysAgo: every(1),
      plan: { goal: { kind: 'date', date: addDays(today(), 9) } },
    });
    const { plan, quiz: asked } = await stagePlan(`${quiz}<study-plan><ol>${drinking}</ol></study-plan>`, {
      database,
    });
    expect(plan.states).to.equal('drawn met');
    asked.pick('Water');
    await asked.check();
    await until(() => plan.states === 'drawn finished', 'the end');
    expect(plan.status).to.deep.equal(['You have been through everything on this list. Well done!']);
  });

  it('keeps the author’s own words where they stand, and folds the list', async () => {
    const { plan } = await stagePlan(
      `<study-plan><h2>Your plan</h2><p>Take your <em>time</em>.</p>${list}<p>Ask Ana.</p><p slot="end">End</p></study-plan>`,
    );
    const shown = [...plan.root.querySelectorAll('slot')].map((slot) =>
      slot.assignedElements().map(textOf).join('|'),
    );
    expect(shown).to.deep.equal(['Your plan|Take your time.', 'Ask Ana.', 'End']);
    expect(textOf(plan.part('steps-summary'))).to.equal('All steps: 0 of 3 done');
    expect(plan.all('steps-item').map(textOf)).to.deep.equal([
      'Drinking 4 minutes',
      'First aid 15 minutes',
      'Lifting 8 minutes',
    ]);
    plan.element.append(document.createElement('hr'));
    await until(
      () => plan.root.querySelectorAll('slot')[1]!.assignedElements().length === 2,
      'what came later',
    );
  });

  it('takes its steps from a tracker of the page, and from another list when it is told so', async () => {
    const { plan, quiz: asked } = await stagePlan(
      `${quiz}<progress-tracker id="course">${list}</progress-tracker><div id="short"><ol><li><a href="/lifting.html">Lifting</a> {8 min}</li></ol></div>
       <study-plan for="course"><p>Go on</p></study-plan>`,
    );
    await plan.press('minutes-button');
    expect(plan.next).to.equal('Next step: Drinking (4 minutes)');
    expect(plan.all('steps')).to.deep.equal([]);
    asked.pick('Water');
    await asked.check();
    await until(() => plan.next.includes('Lifting'), 'the next step');
    plan.element.htmlFor = 'short';
    plan.all('minutes-button')[2]!.click();
    await until(() => plan.next === 'Next step: Lifting (8 minutes)', 'the other list');
    plan.element.course = courseOf('/drill.html', 'Fire drill');
    await until(() => plan.next === 'Next step: Fire drill (2 minutes)', 'the model');
    plan.element.course = null;
    await until(() => plan.next === 'Next step: Lifting (8 minutes)', 'the list again');
  });

  it('foresees the end from the pace so far', async () => {
    const goal = { kind: 'date', date: addDays(today(), 60) } as const;
    const database = await past({ plan: { goal, since: addDays(today(), -9) } });
    const { plan, quiz: asked } = await stagePlan(`${quiz}${listed}`, { database });
    expect(plan.status).to.deep.equal(['About 1 minute a day will get you there.']);
    asked.pick('Water');
    await asked.check();
    // 4 minutes in 10 days, 23 are left: 58 days.
    const end = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(
      Date.parse(`${addDays(today(), 58)}T12:00:00`),
    );
    await until(() => plan.status.join().includes(`At this pace you are done on ${end}`), 'the forecast');
  });

  it('tells that a step was opened where that is all there is to do', async () => {
    const { plan, statements } = await stagePlan(
      '<study-plan><ol><li><a href="#here">Read this</a> {viewed; 3 min}</li></ol></study-plan>',
    );
    await plan.press('minutes-button');
    plan.part('step-link').click();
    await until(() => statements.length === 1, 'the statement');
    expect(verbsOf(statements)).to.equal('experienced');
    expect(statements.flatMap(faultsOf)).to.deep.equal([]);
    await until(() => textOf(plan.part('next')) === 'Nothing is left on the list.', 'the end');
  });

  it('says when a calendar rings for what no longer holds', async () => {
    const times = [{ day: 3, at: '07:30', minutes: 20 }] as const;
    const { plan } = await stagePlan(plain, {
      database: await past({ plan: { times, exported: { times } } }),
    });
    expect(plan.all('calendar-note')).to.deep.equal([]);
    await plan.press('pause-button');
    await until(() => plan.all('calendar-note').length === 1, 'the note');
    await plan.press('remove-button');
    await until(() => plan.states === 'drawn', 'no goal');
    expect(textOf(plan.part('calendar-note'))).to.equal('Your calendar still has the times from before.');
    expect(textOf(plan.part('calendar-button'))).to.equal('Update my calendar');
  });

  it('tells a goal that is shared, each change of it, and takes it back', async () => {
    const { plan, statements } = await stagePlan(plain);
    await plan.opens();
    await plan.fill('days', { days: '3' });
    await plan.saves();
    await plan.press('share-box');
    await until(() => statements.length === 1, 'the goal to be told');
    const [told] = statements as [Statement];
    expect(verbsOf([told])).to.equal('schedule');
    const definition = told.object.definition!;
    // The page names no language: it is the browser's, in the words that there are.
    const [language] = Object.keys(definition.name!) as [string];
    expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
    expect(told.object).to.deep.equal({
      id: `${site}#study-plan`,
      definition: {
        type: 'http://id.tincanapi.com/activitytype/goal',
        name: { [language]: 'My study plan' },
        description: { [language]: 'Learn on 3 days a week' },
      },
    });
    expect(told.result).to.deep.equal({
      extensions: { 'urn:learnlets:extension:goal': { kind: 'days', days: 3 } },
    });
    await plan.press('pause-button');
    await until(() => plan.states === 'drawn paused', 'the pause');
    expect(statements).to.have.length(1);
    await plan.opens('change-button');
    await plan.fill('days', { days: '2' });
    await plan.saves();
    await until(() => statements.length === 2, 'the change to be told');
    await plan.press('share-box');
    await until(() => statements.length === 3, 'the goal to be taken back');
    expect(verbsOf(statements)).to.equal('schedule schedule retract');
    expect(statements[2]!.context?.statement).to.deep.equal({
      objectType: 'StatementRef',
      id: statements[1]!.id,
    });
    expect(statements.flatMap(faultsOf)).to.deep.equal([]);
    // Planning is no learning.
    expect(plan.week).to.not.include('learned');
  });

  it('takes a shared goal back when it is removed', async () => {
    const { plan, statements } = await stagePlan(plain, { database: await past({ plan: { shared: true } }) });
    await plan.press('remove-button');
    await until(() => statements.length === 1, 'the goal to be taken back');
    expect(verbsOf(statements)).to.equal('retract');
    expect(plan.element.plan).to.include({ goal: null, shared: false });
  });

  it('asks before each change, and tells of it after', async () => {
    const { plan } = await stagePlan(plain, { database: await past({ plan: {} }) });
    const heard: string[] = [];
    const say = ({ type, detail }: { type: string; detail: { act: string } }) =>
      heard.push(`${type} ${detail.act}`);
    plan.element.addEventListener('plan-change', say);
    plan.element.addEventListener('plan-changed', say);
    for (const [part, act] of [
      ['share-box', 'share'],
      ['share-box', 'unshare'],
      ['pause-button', 'pause'],
      ['resume-button', 'resume'],
      ['remove-button', 'remove'],
    ] as const) {
      await plan.press(part);
      await until(() => heard.at(-1) === `plan-changed ${act}`, act);
      await plan.settled();
    }
    expect(heard).to.have.length(10);
  });

  it('stays as it is when plan-change is cancelled', async () => {
    const { plan, statements } = await stagePlan(plain, { database: await past({ plan: {} }) });
    plan.element.addEventListener('plan-change', (event) => event.preventDefault());
    await plan.press('pause-button');
    await plan.press('share-box');
    expect(plan.states).to.equal('drawn running');
    expect((plan.part('share-box') as HTMLInputElement).checked).to.equal(false);
    await plan.opens('change-button');
    await plan.press('save-button');
    expect(plan.states).to.equal('drawn editing running');
    expect(statements).to.deep.equal([]);
  });

  it('gives study times to a calendar that rings at them, and remembers which', async () => {
    const { plan } = await stagePlan(plain);
    await plan.opens();
    await plan.fill('days', { 'day-3': true, 'time-3': '07:30', each: '20' });
    await plan.saves();
    const files: { readonly name: string; readonly text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
    };
    try {
      await plan.press('calendar-button');
      await until(() => plan.element.plan?.exported !== undefined, 'the file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal(['Study times.ics']);
    const calendar = new ICAL.Component(ICAL.parse(await files[0]!.text) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.startDate.toString()).to.match(/T07:30:00$/u);
    expect(event.summary).to.equal('Time to learn');
    expect(event.description).to.contain('My goal: Learn on 3 days a week.');
    expect(event.description).to.contain(location.origin);
  });
});
