import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/study-plan.js';
import { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { StudyPlan } from '../../../src/elements/study-plan/study-plan.js';
import { ana, past, PlanHarness, stagePlan } from '../../helpers/plan-harness.js';
import { listenToConsole, textOf, until } from '../../helpers/quiz-harness.js';

const quiz = `<micro-quiz id="thirst"><p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;
const list = '<ol><li><a href="/first-aid.html">First aid</a> {4 min}</li></ol>';

let count = 0;
const freshTag = (prefix: string) => `${prefix}-${(count += 1)}`;

describe('<study-plan> coming, going and changing', () => {
  it('shows the author’s text and list until it is upgraded late, and then draws the list itself', async () => {
    const tag = freshTag('late-plan');
    const { scope } = await stagePlan(`<${tag}><h2>Your plan</h2>${list}</${tag}>`);
    const late = scope.querySelector<StudyPlan>(tag)!;
    expect(late.shadowRoot).to.equal(null);
    expect(textOf(late)).to.contain('First aid');
    class LatePlan extends StudyPlan {}
    LatePlan.define(tag);
    const plan = await new PlanHarness(late).drawn();
    expect(plan.all('steps-item').map(textOf)).to.deep.equal(['First aid 4 minutes']);
    expect(late.querySelector('h2')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(late.querySelector('ol')!.getClientRects().length).to.equal(0);
  });

  it('takes properties that were set before it is upgraded', async () => {
    const tag = freshTag('early-plan');
    const { scope } = await stagePlan(`<div id="week">${list}</div><${tag}></${tag}>`);
    const early = scope.querySelector<StudyPlan>(tag)!;
    early.htmlFor = 'week';
    class EarlyPlan extends StudyPlan {}
    EarlyPlan.define(tag);
    const plan = await new PlanHarness(early).drawn();
    await until(() => plan.all('minutes-button').length > 0, 'the list');
    await plan.press('minutes-button');
    expect(plan.next).to.equal('Next step: First aid (4 minutes)');
  });

  it('keeps what is typed when it is moved; follows the record when it is taken away and put back', async () => {
    const {
      scope,
      plan,
      quiz: asked,
    } = await stagePlan(`${quiz}<study-plan></study-plan><div></div>`, {
      database: await past({ plan: {} }),
    });
    await plan.opens('change-button');
    await plan.fill('minutes', { minutes: '25' });
    scope.querySelector('div')!.append(plan.element);
    await plan.settled();
    expect(plan.root.querySelector<HTMLInputElement>('#minutes')?.value).to.equal('25');
    await plan.press('cancel-button');
    plan.element.remove();
    await nextFrame();
    asked.pick('Water');
    await asked.check();
    expect(plan.week).to.not.include('learned');
    scope.append(plan.element);
    await until(() => plan.week.includes('learned'), 'what was done meanwhile');
  });

  it('lets go when it is taken away', async () => {
    const { plan, database } = await stagePlan('<study-plan></study-plan>', {
      database: await past({ plan: {} }),
    });
    plan.element.remove();
    await nextFrame();
    const other = await stagePlan('<study-plan></study-plan>', { database });
    await other.plan.press('pause-button');
    await until(() => other.plan.states === 'drawn paused', 'the pause');
    await plan.settled();
    expect(plan.states).to.equal('drawn running');
    expect(plan.element.plan).to.equal(null);
  });

  it('shows another learner nothing of the one before, not even what they typed', async () => {
    const { scope, plan } = await stagePlan('<study-plan></study-plan>', {
      database: await past({ plan: {} }),
    });
    await plan.opens('change-button');
    scope.setAttribute('actor', '{"mbox":"mailto:ben@example.org"}');
    await until(() => plan.states === 'drawn', 'the plan of nobody');
    expect(plan.goal).to.equal('');
    expect(plan.announcement).to.equal('');
  });

  it('works without a scope, and goes over to one that is upgraded later', async () => {
    const tag = freshTag('later-scope');
    const holder = await fixture<HTMLElement>('<div></div>');
    const later = document.createElement(tag);
    later.setAttribute('activity-base', 'https://handbook.example');
    later.setAttribute('actor', JSON.stringify(ana));
    later.setAttribute('database', await past({ plan: {} }));
    later.append(document.createElement('study-plan'));
    holder.append(later);
    const plan = await new PlanHarness(later.querySelector('study-plan')!).drawn();
    expect(plan.goal).to.equal('');
    class LaterScope extends LearningScope {}
    LaterScope.define(tag);
    await until(() => plan.goal === 'Learn on 1 day a week', 'the plan of that scope');
  });

  it('shows the author’s list as it is when that is edited, taken away and put back', async () => {
    const { plan } = await stagePlan(`<study-plan>${list}</study-plan>`);
    const authored = plan.element.querySelector('ol')!;
    authored.querySelector('a')!.textContent = 'First aid, anew';
    await until(() => textOf(plan.part('steps-item')).startsWith('First aid, anew'), 'the edit');
    authored.remove();
    await until(() => plan.all('next').length === 0, 'no list');
    plan.element.append(authored);
    await until(() => plan.all('steps-item').length === 1, 'the list again');
  });

  it('warns the author of a list that is not there, and of what cannot be read in it; not of one that is well', async () => {
    document.documentElement.setAttribute('data-learnlets-author', '');
    const warned = listenToConsole('warn');
    try {
      await stagePlan(`<div id="week">${list}</div><study-plan for="week"></study-plan>`);
      expect(warned.lines).to.deep.equal([]);
      await stagePlan(
        `<study-plan for="nothing"></study-plan><study-plan><ol><li>Read it</li></ol></study-plan>`,
      );
      expect(warned.lines.map((line) => line.split(':', 1)[0])).to.have.members([
        'learnlets no-list',
        'learnlets no-link',
      ]);
    } finally {
      warned.restore();
      document.documentElement.removeAttribute('data-learnlets-author');
    }
  });

  it('follows the language of the page', async () => {
    const { scope, plan } = await stagePlan('<study-plan></study-plan>', {
      database: await past({ plan: {} }),
    });
    scope.setAttribute('lang', 'de');
    await until(() => plan.goal === 'An 1 Tag pro Woche lernen', `German, not ${plan.goal}`);
  });
});
