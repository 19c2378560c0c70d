import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/study-plan.js';
import { past, stagePlan, type PlanHarness } from '../../helpers/plan-harness.js';
import { until } from '../../helpers/quiz-harness.js';

/** Presses Tab until this has the focus, and says what had it on the way. */
async function tabTo(plan: PlanHarness, target: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== target && way.length < 20) {
    await sendKeys({ press: 'Tab' });
    way.push(plan.focus);
  }
  expect(way.at(-1), way.join(', ')).to.equal(target);
  return way;
}

async function press(key: string, plan: PlanHarness, focus: string): Promise<void> {
  await sendKeys({ press: key });
  await until(() => plan.focus === focus, `the focus on ${focus}, not ${plan.focus}`);
}

describe('<study-plan> by keyboard', () => {
  it('sets a goal with study times: the focus goes into the form, and to the goal when that is saved', async () => {
    const { plan } = await stagePlan('<study-plan></study-plan>');
    plan.part('set-button').focus();
    await press('Enter', plan, 'input');
    await sendKeys({ press: 'ArrowDown' });
    await tabTo(plan, 'minutes');
    await sendKeys({ type: '25' });
    await tabTo(plan, 'day-3');
    await sendKeys({ press: ' ' });
    await until(() => plan.root.querySelector('#time-3') !== null, 'the time');
    await tabTo(plan, 'time-3');
    // One hour later than proposed.
    await sendKeys({ press: 'ArrowUp' });
    await press('Enter', plan, 'goal');
    expect(plan.goal).to.equal('Learn 25 minutes on Wednesday');
    expect(plan.element.plan?.times).to.deep.equal([{ day: 3, at: '19:00', minutes: 15 }]);
  });

  it('leads to what is to be mended, and says it there', async () => {
    const { plan } = await stagePlan('<study-plan></study-plan>');
    await plan.opens();
    await plan.fill('minutes', { minutes: '' });
    plan.part('save-button').focus();
    await press('Enter', plan, 'minutes');
    const field = plan.root.querySelector('#minutes')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(plan.root.getElementById(field.getAttribute('aria-describedby')!)?.textContent).to.equal(
      'Write a whole number of minutes from 1 to 480.',
    );
  });

  it('leaves the form with Escape, back to the button that opened it; whatever is around it hears nothing', async () => {
    const { plan, scope } = await stagePlan('<study-plan></study-plan>');
    const heard: string[] = [];
    scope.addEventListener('keydown', ({ key }) => heard.push(key));
    plan.part('set-button').focus();
    await press('Enter', plan, 'input');
    heard.length = 0;
    await press('Escape', plan, 'set-button');
    expect(heard).to.deep.equal([]);
    expect(plan.element.plan).to.equal(null);
  });

  it('shares, pauses, goes on and removes: after each the focus is where the next act is', async () => {
    const { plan } = await stagePlan('<study-plan></study-plan>', { database: await past({ plan: {} }) });
    plan.part('change-button').focus();
    expect(await tabTo(plan, 'share-box')).to.deep.equal(['pause-button', 'remove-button', 'share-box']);
    await sendKeys({ press: ' ' });
    await until(() => plan.element.plan?.shared === true, 'the goal to be shared');
    expect(plan.focus).to.equal('share-box');
    plan.part('goal').focus();
    expect(await tabTo(plan, 'pause-button')).to.deep.equal(['change-button', 'pause-button']);
    await press('Enter', plan, 'goal');
    expect(await tabTo(plan, 'resume-button')).to.deep.equal(['change-button', 'resume-button']);
    await press(' ', plan, 'goal');
    expect(plan.states).to.contain('running');
    await tabTo(plan, 'remove-button');
    await press('Enter', plan, 'set-button');
    expect(plan.element.plan?.goal).to.equal(null);
  });

  it('says how much time there is, and follows the step', async () => {
    const { plan } = await stagePlan(
      '<study-plan><ol><li><a href="#a">A</a> {4 min}</li><li><a href="#b">B</a> {9 min}</li></ol></study-plan>',
    );
    plan.part('set-button').focus();
    await tabTo(plan, 'minutes-button');
    await sendKeys({ press: 'Enter' });
    await until(() => plan.next === 'Next step: A (4 minutes)', 'the step');
    expect(await tabTo(plan, 'steps-summary')).to.deep.equal([
      'minutes-button',
      'minutes-button',
      'step-link',
      'steps-summary',
    ]);
    await sendKeys({ press: 'Enter' });
    await tabTo(plan, 'step-link');
  });
});
