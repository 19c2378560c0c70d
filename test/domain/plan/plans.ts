import fc from 'fast-check';
import { addDays } from '../../../src/domain/progress/local-days.js';
import type { LocalDate, Weekday } from '../../../src/domain/plan/days.js';
import { decided, type Draft } from '../../../src/domain/plan/decisions.js';
import type { Plan } from '../../../src/domain/plan/model.js';

/** A plan as it is when it has just been made. */
export const planOf = (draft: Partial<Draft>, today: LocalDate, done = 0): Plan =>
  decided(
    undefined,
    { goal: { kind: 'days', days: 3 }, times: [], ...draft },
    { today, uid: 'plan-1', done },
  );

/** Days as a text shows them: from `start` on, one sign a day; digits are ten minutes each, all else is nothing. */
export const learnedFrom = (start: LocalDate, signs: string): ReadonlyMap<LocalDate, number> =>
  new Map(
    [...signs.replaceAll(' ', '')].flatMap((sign, index) =>
      /\d/u.test(sign) ? [[addDays(start, index), Number(sign) * 10] as const] : [],
    ),
  );

/** Some day of the years around. */
export const someDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays('2025-01-01', days));

export const someWeekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;

export const someDraft: fc.Arbitrary<Draft> = fc.record({
  goal: fc.oneof(
    fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ kind: fc.constant('minutes' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('date' as const), date: someDate }),
  ),
  times: fc.uniqueArray(
    fc.record({
      day: someWeekday,
      at: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
      minutes: fc.integer({ min: 1, max: 120 }),
    }),
    { selector: ({ day }) => day },
  ),
});
