import { expect } from '@open-wc/testing';
import type { StudyPlan } from '../../src/elements/study-plan/study-plan.js';
import { past, stagePlan } from '../helpers/plan-harness.js';
import { until } from '../helpers/quiz-harness.js';

/** A plan class; a themer's subclass may have its own drawing, not its own way of deciding. */
export interface PlanClass {
  new (): StudyPlan;
  define(tag?: string): void;
}

/**
 * What every plan does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that "goal", "status", "day", "set-button", "change-button" and "pause-button" stay as they are.
 */
export function runPlanSuite(planClass: PlanClass, tag: string): void {
  const content = `<${tag}><h2>Heat</h2><ol><li><a href="#thirst">Drink enough</a> {2 min}</li></ol></${tag}>
  <micro-quiz id="thirst"><p>What do you drink after an hour in the heat?</p>
    <ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

  describe(`what every plan does, as <${tag}>`, () => {
    before(() => planClass.define(tag));

    it('is made by the class, and stores the goal that the learner sets', async () => {
      const { plan } = await stagePlan(content);
      expect(plan.element).to.be.instanceOf(planClass);
      await plan.opens();
      await plan.fill('days', { days: '2' });
      await plan.saves();
      expect(plan.goal).to.equal('Learn on 2 days a week');
      expect(plan.focus).to.equal('goal');
      expect(plan.element.plan?.goal).to.deep.equal({ kind: 'days', days: 2 });
    });

    it('follows what the learner does', async () => {
      const { plan, quiz } = await stagePlan(content, { database: await past({ plan: {} }) });
      expect(plan.week).to.not.include('learned');
      quiz.pick('Water');
      await quiz.check();
      await until(() => plan.states === 'drawn finished', 'the end of the list');
      expect(plan.status).to.deep.equal(['You have been through everything on this list. Well done!']);
    });

    it('lets the page refuse a decision', async () => {
      const { plan } = await stagePlan(content, { database: await past({ plan: {} }) });
      plan.element.addEventListener('plan-change', (event) => event.preventDefault());
      await plan.press('pause-button');
      expect(plan.states).to.equal('drawn running');
    });

    it('passes the rules of axe', async function () {
      this.timeout(20_000);
      const { plan } = await stagePlan(content, { database: await past({ plan: {} }) });
      await expect(plan.element).to.be.accessible();
      await plan.opens('change-button');
      await expect(plan.element).to.be.accessible();
    });
  });
}
