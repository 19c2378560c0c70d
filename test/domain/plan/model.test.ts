import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decided, exportedNow, paused, resumed, withoutGoal } from '../../../src/domain/plan/decisions.js';
import { isPaused, isPausedOn, readPlan, type Plan } from '../../../src/domain/plan/model.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { planOf, someDate, someDraft } from './plans.js';

const monday = '2026-05-04';
const at = (today: string, done = 0) => ({ today, uid: 'another', done });
const evening = [{ day: 3 as const, at: '18:00', minutes: 15 }];

describe('a plan', () => {
  it('keeps its name when it is changed', () => {
    const plan = decided(
      planOf({}, monday),
      { goal: { kind: 'days', days: 2 }, times: [] },
      at('2026-05-20'),
    );
    expect(plan.uid).to.equal('plan-1');
  });

  it('counts anew from the day on which another goal is set, not when only the times change', () => {
    const plan = planOf({}, monday, 10);
    const timed = decided(plan, { goal: plan.goal!, times: evening }, at('2026-05-20', 40));
    expect([timed.since, timed.doneBefore]).to.deep.equal([monday, 10]);
    const other = decided(timed, { goal: { kind: 'days', days: 2 }, times: evening }, at('2026-05-21', 40));
    expect([other.since, other.doneBefore]).to.deep.equal(['2026-05-21', 40]);
  });

  it('counts its changes for calendars, and nothing else', () => {
    const plan = planOf({ times: evening }, monday);
    expect(plan.sequence).to.equal(0);
    const same = decided(plan, { goal: plan.goal!, times: [...evening] }, at('2026-05-05'));
    expect(same.sequence).to.equal(0);
    expect(paused(same, '2026-05-06').sequence).to.equal(1);
    const later = decided(
      plan,
      { goal: plan.goal!, times: [{ ...evening[0]!, at: '19:00' }] },
      at('2026-05-05'),
    );
    expect([later.sequence, later.timesSince]).to.deep.equal([1, '2026-05-05']);
  });

  it('remembers what a calendar was told last', () => {
    const plan = exportedNow(planOf({ times: evening }, monday));
    const moved = decided(plan, { goal: plan.goal!, times: [{ ...evening[0]!, day: 1 }] }, at('2026-05-05'));
    expect(exportedNow(moved).exported).to.deep.equal({ times: moved.times });
  });

  it('ends its pause when another goal is set', () => {
    const plan = decided(
      paused(planOf({}, monday), '2026-05-05'),
      { goal: { kind: 'days', days: 1 }, times: [] },
      at('2026-05-09'),
    );
    expect(isPaused(plan)).to.equal(false);
    expect(plan.pauses).to.deep.equal([{ from: '2026-05-05', to: '2026-05-08' }]);
  });

  it('pauses once, however often it is asked to', () => {
    const plan = paused(paused(planOf({}, monday), '2026-05-05'), '2026-05-07');
    expect(plan.pauses).to.deep.equal([{ from: '2026-05-05' }]);
    expect([
      isPausedOn(plan, monday),
      isPausedOn(plan, '2026-05-05'),
      isPausedOn(plan, '2027-01-01'),
    ]).to.deep.equal([false, true, true]);
  });

  it('is not shown to others once its goal is let go', () => {
    expect(withoutGoal({ ...planOf({}, monday), shared: true }, '2026-05-06')).to.include({
      goal: null,
      shared: false,
    });
  });

  it('does not grow for ever', () => {
    let plan: Plan = planOf({}, monday);
    for (let day = 0; day < 200; day += 1) {
      const today = new Date(Date.UTC(2026, 4, 5 + 2 * day)).toISOString().slice(0, 10);
      plan = resumed(paused(plan, today), today.replace(/..$/u, '28'));
      plan = decided(plan, { goal: { kind: 'days', days: (day % 7) + 1 }, times: [] }, at(today));
    }
    expect(plan.terms.length).to.be.at.most(60);
    expect(plan.pauses.length).to.be.at.most(60);
  });

  it('is read as it was stored, whatever was decided', () => {
    fc.assert(
      fc.property(someDraft, someDraft, someDate, someDate, (first, second, from, later) => {
        const plan = decided(paused(planOf(first, from), from), second, at(later, 12.5));
        for (const each of [plan, resumed(plan, later), withoutGoal(plan, later), exportedNow(plan)]) {
          expect(readPlan(JSON.parse(JSON.stringify(each)) as Json)).to.deep.equal(each);
        }
      }),
    );
  });

  it('is not read from what is none', () => {
    const plan = planOf({ times: evening }, monday) as unknown as Record<string, Json>;
    expect(readPlan(plan)).to.equal(plan);
    for (const change of [
      { version: 2 },
      { goal: { kind: 'constructor' } },
      { goal: { kind: 'days', days: 8 } },
      { goal: { kind: 'date', date: '2026-02-30' } },
      { goal: { kind: 'minutes', minutes: 0 } },
      { times: [{ day: 1, at: '24:00', minutes: 5 }] },
      { pauses: [{ from: 'today' }] },
      { exported: { times: [{ day: 0, at: '18:00', minutes: 5 }] } },
      { shared: 'yes' },
    ]) {
      expect(readPlan({ ...plan, ...change } as Json), JSON.stringify(change)).to.equal(undefined);
    }
    expect(readPlan(null)).to.equal(undefined);
  });
});
