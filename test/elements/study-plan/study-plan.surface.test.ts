import { expect } from '@open-wc/testing';
import '../../../src/define/study-plan.js';
import type { Plan } from '../../../src/domain/plan/model.js';
import { StudyPlan } from '../../../src/elements/study-plan/study-plan.js';
import { past, setClock, stagePlan, type PlanHarness } from '../../helpers/plan-harness.js';
import { textOf } from '../../helpers/quiz-harness.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

const plain = '<study-plan></study-plan>';
const listed = '<study-plan><ol><li><a href="#a">A</a> {4 min}</li></ol></study-plan>';

/** Host states, and all parts that are drawn. */
const surface = (plan: PlanHarness) => ({ states: plan.states, parts: plan.parts.join(' ') });

/** A plan that was set four weeks ago. */
const planned = async (content: string, plan: Partial<Plan>, daysAgo: number[] = []) =>
  (await stagePlan(content, { database: await past({ daysAgo, plan }) })).plan;

describe('<study-plan>: states and parts', () => {
  let setBack: () => void;
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
    setBack = setClock();
  });
  after(() => setBack?.());

  it('without a goal', async () => {
    const { plan } = await stagePlan(plain);
    expect(surface(plan)).to.deep.equal({ states: 'drawn', parts: 'acts button plan set-button status' });
  });

  it('with a list, and a step that fits', async () => {
    const { plan } = await stagePlan(listed);
    await plan.press('minutes-button');
    expect(surface(plan)).to.deep.equal({
      states: 'drawn',
      parts:
        'acts button minutes-button next plan set-button status step step-link steps steps-item steps-summary',
    });
  });

  it('in the form', async () => {
    const { plan } = await stagePlan(plain);
    await plan.opens();
    await plan.fill('date', { date: '2026-05-01', 'day-1': true });
    await plan.press('save-button');
    expect(surface(plan)).to.deep.equal({
      states: 'drawn editing',
      parts: 'acts button cancel-button fault field fieldset form input legend option plan save-button',
    });
  });

  it('under way', async () => {
    const times = [{ day: 5, at: '18:00', minutes: 15 }] as const;
    expect(
      surface(await planned(plain, { terms: [{ from: '2026-04-08', days: 3, minutes: 0 }], times }, [1])),
    ).to.deep.equal({
      states: 'drawn running',
      parts:
        'acts button calendar-button change-button day done free goal pause-button plan planned remove-button share share-box status today week week-key',
    });
  });

  it('begun, with less than the goal', async () => {
    const goal = { kind: 'minutes', minutes: 60 } as const;
    const plan = await planned(plain, { goal, terms: [{ from: '2026-04-08', days: 7, minutes: 60 }] }, [0]);
    expect(plan.parts).to.include('some');
  });

  it('enough for now', async () => {
    expect((await planned(plain, {}, [0])).states).to.equal('drawn met');
  });

  it('behind', async () => {
    const plan = await planned(listed, { goal: { kind: 'date', date: '2026-05-05' } });
    expect(plan.states).to.equal('drawn behind');
    expect(plan.parts).to.include.members(['ease-button', 'pause-button']);
  });

  it('paused, with a calendar that does not know of it', async () => {
    const times = [{ day: 5, at: '18:00', minutes: 15 }] as const;
    const pauses = [{ from: '2026-05-05' }];
    expect(surface(await planned(plain, { times, pauses, exported: { times } }))).to.deep.equal({
      states: 'drawn paused',
      parts:
        'acts button calendar-button calendar-note change-button day free goal paused plan remove-button resume-button share share-box status today week week-key',
    });
  });

  it('at its end', async () => {
    expect(surface(await planned(plain, { goal: { kind: 'date', date: '2026-05-05' } }))).to.deep.equal({
      states: 'drawn finished',
      parts: 'acts button goal plan remove-button set-button share share-box status',
    });
  });
});

describe('<study-plan>: attributes and slots', () => {
  it('has an attribute for where its list stands, and none for its model', async () => {
    const { plan } = await stagePlan('<ol id="week"></ol><study-plan for="week"></study-plan>');
    const { htmlFor, course } = plan.element;
    expect([htmlFor, course]).to.deep.equal(['week', null]);
    expect(StudyPlan.observedAttributes).to.deep.equal(['for']);
  });

  it('shows what the author put before, behind and at the end, where it stood', async () => {
    const { plan, scope } = await stagePlan(
      '<study-plan><p id="a">A</p><ol><li><a href="#x">X</a></li></ol><p id="b">B</p><p slot="end" id="c">C</p></study-plan>',
    );
    const [a, drawn, b, c] = [
      scope.querySelector('#a')!,
      plan.part('plan'),
      scope.querySelector('#b')!,
      scope.querySelector('#c')!,
    ].map((each) => each.getBoundingClientRect());
    expect(a!.height).to.be.greaterThan(0);
    expect(a!.bottom).to.be.at.most(drawn!.top);
    expect(b!.top).to.be.at.least(drawn!.bottom);
    expect(c!.top).to.be.at.least(b!.bottom);
    expect(textOf(plan.part('steps-item'))).to.equal('X');
  });
});
