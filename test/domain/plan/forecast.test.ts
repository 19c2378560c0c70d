import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/progress/local-days.js';
import { forecast } from '../../../src/domain/plan/forecast.js';
import { decided, paused, resumed } from '../../../src/domain/plan/decisions.js';
import { type Goal } from '../../../src/domain/plan/model.js';
import type { Step } from '../../../src/domain/plan/steps.js';
import { standingOf } from '../../../src/domain/plan/standing.js';
import { learnedFrom, planOf, someDate } from './plans.js';

/** A Monday, and a goal three weeks later. */
const monday = '2026-05-04';
const goal: Goal = { kind: 'date', date: '2026-05-25' };

describe('a forecast', () => {
  const plan = planOf({ goal }, monday, 20);

  it('goes on at the pace since the goal was set', () => {
    // 30 minutes of the list in 6 days (4 to 9 May) are 5 a day: 40 more take 8 days.
    expect(forecast(plan, { done: 50, left: 40 }, '2026-05-09')).to.deep.equal({
      at: '2026-05-17',
      needed: 3,
    });
  });

  it('says nothing of the pace of the first two days, or of none', () => {
    expect(forecast(plan, { done: 50, left: 40 }, '2026-05-05')).to.deep.equal({ needed: 2 });
    expect(forecast(plan, { done: 20, left: 44 }, '2026-05-15')).to.deep.equal({ needed: 4 });
    expect(forecast(plan, { done: 10, left: 44 }, '2026-05-15')).to.deep.equal({ needed: 4 });
  });

  it('leaves out days on which the plan was paused', () => {
    // 4 and 5 May, then 16 and 17: four days of 10 minutes each.
    const away = resumed(paused(plan, '2026-05-06'), '2026-05-16');
    expect(forecast(away, { done: 60, left: 40 }, '2026-05-17').at).to.equal('2026-05-21');
  });

  it('is over when nothing is left, and names no pace that a past day would need', () => {
    expect(forecast(plan, { done: 90, left: 0 }, '2026-05-09')).to.deep.equal({ at: '2026-05-09' });
    expect(forecast(plan, { done: 20, left: 40 }, '2026-05-26')).to.deep.equal({});
  });

  it('is never earlier than today, and never earlier because more is left', () => {
    fc.assert(
      fc.property(someDate, fc.nat(600), fc.nat(5000), fc.nat(5000), (since, days, gained, left) => {
        const today = addDays(since, days);
        const at = (rest: number) =>
          forecast(planOf({ goal }, since, 10), { done: 10 + gained, left: rest }, today).at;
        const [some, more] = [at(left), at(left + 100)];
        if (some !== undefined) expect(some >= today).to.equal(true);
        if (some !== undefined && more !== undefined) expect(more >= some).to.equal(true);
      }),
    );
  });
});

describe('where a plan stands', () => {
  const step = (minutes: number, done: boolean): Step => ({ title: 'x', address: '#x', minutes, done });
  const stateAt = (plan: ReturnType<typeof planOf>, today: string, signs = '', steps: readonly Step[] = []) =>
    standingOf(plan, learnedFrom(monday, signs), steps, { today, first: 1 }).state;

  const weekly = planOf({ goal: { kind: 'days', days: 3 } }, monday);
  const daily = planOf({ goal: { kind: 'minutes', minutes: 15 } }, monday);
  const dated = planOf({ goal }, monday);

  for (const [name, plan, today, signs, steps, wanted] of [
    ['three days, none yet', weekly, '2026-05-05', '', [], 'running'],
    ['three days, all', weekly, '2026-05-08', '1.1.1', [], 'met'],
    ['three days, two can still be reached', weekly, '2026-05-09', '', [], 'running'],
    ['three days, one is left and none was done', weekly, '2026-05-10', '', [], 'behind'],
    ['three days, the next week', weekly, '2026-05-11', '', [], 'running'],
    ['15 minutes, today done', daily, '2026-05-07', '...2', [], 'met'],
    ['15 minutes, one day missed', daily, '2026-05-05', '', [], 'running'],
    ['15 minutes, two days missed', daily, '2026-05-06', '', [], 'behind'],
    ['a date, on the way', dated, '2026-05-08', '', [step(10, true), step(10, false)], 'running'],
    ['a date, learned today', dated, '2026-05-08', '....1', [step(10, true), step(10, false)], 'met'],
    ['a date, too slow', dated, '2026-05-18', '', [step(10, true), step(20, false)], 'behind'],
    ['a date that is over', dated, '2026-05-26', '', [step(10, false)], 'behind'],
    ['a date that is over, without a list', dated, '2026-05-26', '', [], 'finished'],
    ['all of the list', dated, '2026-05-08', '', [step(10, true)], 'finished'],
    ['all of the list of a goal that goes on', weekly, '2026-05-08', '', [step(10, true)], 'finished'],
    ['paused', paused(weekly, '2026-05-06'), '2026-05-30', '', [], 'paused'],
  ] as const) {
    it(`is "${wanted}": ${name}`, () => {
      expect(stateAt(plan, today, signs, steps)).to.equal(wanted);
    });
  }

  it('is not behind in the week in which the goal was set, nor in one with a pause', () => {
    const young = decided(
      undefined,
      { goal: { kind: 'days', days: 7 }, times: [] },
      { today: '2026-05-10', uid: '', done: 0 },
    );
    expect(stateAt(young, '2026-05-10')).to.equal('running');
    const away = resumed(paused(weekly, '2026-05-06'), '2026-05-10');
    expect(stateAt(away, '2026-05-10')).to.equal('running');
  });
});
