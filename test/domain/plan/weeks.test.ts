import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/progress/local-days.js';
import { decided, paused, resumed, withoutGoal } from '../../../src/domain/plan/decisions.js';
import { type Goal, type Plan } from '../../../src/domain/plan/model.js';
import { continuity, daysNeeded } from '../../../src/domain/plan/weeks.js';
import { learnedFrom, planOf, someDate, someDraft, someWeekday } from './plans.js';

/** A Monday. */
const monday = '2026-05-04';

const days = (count: number): Goal => ({ kind: 'days', days: count });

/** How it looks at a day: `2/3 open, 4 in a row with a pause`. */
const seen = (plan: Plan, signs: string, today: string, first: 1 | 6 | 7 = 1): string => {
  const { week, run } = continuity(plan, learnedFrom(monday, signs), { today, first });
  return `${week.days}/${week.asked} ${week.state}, ${run.weeks} in a row${run.hasPause ? ' with a pause' : ''}`;
};

describe('a week', () => {
  const plan = planOf({ goal: days(3) }, monday);

  for (const [name, signs, today, wanted] of [
    ['nothing yet', '.......', '2026-05-04', '0/3 open, 0 in a row'],
    ['under way', '1.1....', '2026-05-06', '2/3 open, 0 in a row'],
    ['met before it is over', '1.1.1..', '2026-05-08', '3/3 met, 1 in a row'],
    ['more than asked', '11111..', '2026-05-08', '5/3 met, 1 in a row'],
    ['three met weeks', '1.1.1.. 11...1. ..1.1.1 .......', '2026-05-25', '0/3 open, 3 in a row'],
    ['one day less is free', '1.1.1.. 11..... ..1.1.1 .......', '2026-05-25', '0/3 open, 3 in a row'],
    [
      'two days less end the row, quietly',
      '1.1.1.. 1...... ..1.1.1 .......',
      '2026-05-25',
      '0/3 open, 1 in a row',
    ],
    ['this week adds', '1.1.1.. 1.1.1..', '2026-05-17', '3/3 met, 2 in a row'],
  ] as const) {
    it(`of three days: ${name}`, () => {
      expect(seen(plan, signs, today)).to.equal(wanted);
    });
  }

  it('has one free day, if it asks for more than one', () => {
    expect([0, 1, 2, 3, 7].map(daysNeeded)).to.deep.equal([0, 1, 1, 2, 6]);
  });

  it('of minutes a day counts the days on which they were reached', () => {
    const daily = planOf({ goal: { kind: 'minutes', minutes: 15 } }, monday);
    // Six days of 20 minutes, one of 10: the free day.
    expect(seen(daily, '2222221 .......', '2026-05-11')).to.equal('0/7 open, 1 in a row');
    expect(seen(daily, '2222211 .......', '2026-05-11')).to.equal('0/7 open, 0 in a row');
  });

  it('of minutes on chosen days asks for so many days', () => {
    const times = [1, 3, 5].map((day) => ({ day: day as 1, at: '18:00', minutes: 15 }));
    const chosen = planOf({ goal: { kind: 'minutes', minutes: 15 }, times }, monday);
    expect(seen(chosen, '2.2.2..', '2026-05-08')).to.equal('3/3 met, 1 in a row');
  });

  it('starts where weeks start', () => {
    // Saturday 9, Sunday 10 and Monday 11 May are one week in Cairo, two in Berlin.
    const signs = '.....11 1......';
    const early = planOf({ goal: days(3) }, '2026-05-01');
    expect(seen(early, signs, '2026-05-11', 6)).to.equal('3/3 met, 1 in a row');
    expect(seen(early, signs, '2026-05-11', 7)).to.equal('2/3 open, 0 in a row');
    expect(seen(early, signs, '2026-05-11', 1)).to.equal('1/3 open, 1 in a row');
  });

  it('in which the goal was set can only add', () => {
    const young = planOf({ goal: days(3) }, '2026-05-09');
    expect(seen(young, '.....1. 1.1.1..', '2026-05-15')).to.equal('3/3 met, 1 in a row');
    expect(seen(young, '.....11 1.1.1..', '2026-05-15')).to.equal('3/3 met, 2 in a row');
  });

  it('shows its seven days, what is planned among them', () => {
    const times = [
      { day: 4 as const, at: '18:00', minutes: 15 },
      { day: 1 as const, at: '18:00', minutes: 15 },
    ];
    const daily = planOf({ goal: { kind: 'minutes', minutes: 15 }, times }, monday);
    const { days: strip } = continuity(daily, learnedFrom(monday, '21'), { today: '2026-05-06', first: 1 });
    expect(strip.map(({ state, isToday }) => state + (isToday ? '!' : ''))).to.deep.equal([
      'done',
      'some',
      'free!',
      'planned',
      'free',
      'free',
      'free',
    ]);
  });
});

describe('a pause', () => {
  const plan = planOf({ goal: days(3) }, monday);

  it('never counts: the row goes on over it', () => {
    const away = resumed(paused(plan, '2026-05-12'), '2026-05-27');
    expect(away.pauses).to.deep.equal([{ from: '2026-05-12', to: '2026-05-26' }]);
    expect(seen(away, '1.1.1.. ....... ....... ..1.1.. 1.1.1..', '2026-06-05')).to.equal(
      '3/3 met, 3 in a row with a pause',
    );
  });

  it('leaves a week that was met all the same', () => {
    const away = resumed(paused(plan, '2026-05-15'), '2026-05-17');
    expect(seen(away, '1.1.1.. 111.... 1.1.1..', '2026-05-22')).to.equal('3/3 met, 3 in a row with a pause');
  });

  it('that ends on the day it began never was', () => {
    // A calendar may have been told both.
    expect(resumed(paused(plan, monday), monday)).to.deep.equal({ ...plan, sequence: 2 });
  });

  it('shows on the days it covers, but for those on which something was learned', () => {
    const { days: strip } = continuity(paused(plan, '2026-05-06'), learnedFrom(monday, '1...1'), {
      today: '2026-05-07',
      first: 1,
    });
    expect(strip.map(({ state }) => state).join(' ')).to.equal('done free paused paused done paused paused');
  });
});

describe('another goal', () => {
  const at = (today: string) => ({ today, uid: 'x', done: 0 });

  it('does not judge the weeks of the one before', () => {
    const before = planOf({ goal: days(1) }, monday);
    const more = decided(before, { goal: days(5), times: [] }, at('2026-05-18'));
    expect(seen(more, '1...... ...1... 1111...', '2026-05-21')).to.equal('4/5 open, 2 in a row');
  });

  it('asks the smaller of both in the week in which it changes', () => {
    const before = planOf({ goal: days(5) }, monday);
    const less = decided(before, { goal: days(2), times: [] }, at('2026-05-14'));
    expect(seen(less, '11111.. 1..1...', '2026-05-15')).to.equal('2/2 met, 2 in a row');
  });

  it('after none begins anew, and weeks without one count for nothing', () => {
    const before = withoutGoal(planOf({ goal: days(1) }, monday), '2026-05-11');
    const anew = decided(before, { goal: days(1), times: [] }, at('2026-05-25'));
    expect(seen(anew, '1...... ....... ....... 1......', '2026-05-25')).to.equal('1/1 met, 2 in a row');
  });
});

describe('the weeks in a row', () => {
  const learning = fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 400 });
  const mapOf = (start: string, minutes: readonly number[]) =>
    new Map(minutes.flatMap((value, index) => (value > 0 ? [[addDays(start, index), value] as const] : [])));

  it('never shrink because more was learned', () => {
    fc.assert(
      fc.property(
        someDraft,
        someDate,
        learning,
        someWeekday,
        fc.nat(400),
        (draft, start, minutes, first, extra) => {
          const plan = planOf(draft, start);
          const now = { today: addDays(start, minutes.length), first };
          const before = continuity(plan, mapOf(start, minutes), now).run.weeks;
          const more = new Map(mapOf(start, minutes)).set(addDays(start, extra % (minutes.length + 1)), 480);
          expect(continuity(plan, more, now).run.weeks).to.be.at.least(before);
        },
      ),
    );
  });

  it('never shrink because of a pause', () => {
    fc.assert(
      fc.property(
        someDraft,
        someDate,
        learning,
        someWeekday,
        fc.nat(400),
        fc.nat(60),
        (draft, start, minutes, first, from, length) => {
          const plan = planOf(draft, start);
          const now = { today: addDays(start, minutes.length), first };
          const learned = mapOf(start, minutes);
          const begin = addDays(start, from % (minutes.length + 1));
          const away = { ...plan, pauses: [{ from: begin, to: addDays(begin, length) }] };
          const { run, week } = continuity(away, learned, now);
          expect(run.weeks).to.be.at.least(continuity(plan, learned, now).run.weeks);
          expect(run.weeks).to.be.at.most(Math.ceil(minutes.length / 7) + 2);
          expect(week.days).to.be.within(0, 7);
        },
      ),
    );
  });
});
