import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextStep } from '../../../src/domain/plan/next-step.js';
import { minutesOf, type Step } from '../../../src/domain/plan/steps.js';

const step = (title: string, minutes?: number, done = false): Step => ({
  title,
  address: `#${title}`,
  done,
  ...(minutes !== undefined && { minutes }),
});

const told = (steps: readonly Step[], minutes: number) => {
  const next = nextStep(steps, minutes);
  return next && `${next.step.title} ${next.fit}`;
};

const someSteps = fc.array(
  fc.record({
    title: fc.string(),
    address: fc.constant('#'),
    minutes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    done: fc.boolean(),
  }),
) as fc.Arbitrary<Step[]>;

describe('the next small step', () => {
  const list = [step('a', 3, true), step('b', 12), step('c', 5), step('d'), step('e', 4)];

  it('is the first on the list that fits, not the shortest', () => {
    expect([5, 10, 20].map((minutes) => told(list, minutes))).to.deep.equal(['c fits', 'c fits', 'b fits']);
  });

  it('is of unknown length where none is known to fit', () => {
    expect(told(list, 2)).to.equal('d unknown');
  });

  it('is the shortest where all take longer', () => {
    expect(told([step('a', 30), step('b', 15), step('c', 25)], 5)).to.equal('b longer');
  });

  it('is none where all is done, or nothing was there', () => {
    expect(told([step('a', 3, true)], 5)).to.equal(undefined);
    expect(told([], 5)).to.equal(undefined);
  });

  it('is always open, and fits whenever something does', () => {
    fc.assert(
      fc.property(someSteps, fc.integer({ min: 1, max: 60 }), (steps, minutes) => {
        const next = nextStep(steps, minutes);
        const open = steps.filter(({ done }) => !done);
        expect(next === undefined).to.equal(open.length === 0);
        if (!next) return;
        expect(open).to.include(next.step);
        const fitting = open.find((each) => (each.minutes ?? Infinity) <= minutes);
        if (fitting) expect(next).to.deep.equal({ step: fitting, fit: 'fits' });
        else expect(next.fit).to.not.equal('fits');
      }),
    );
  });

  it('leaves a list whose minutes are done or left', () => {
    expect(minutesOf(list)).to.deep.equal({ done: 3, left: 12 + 5 + 5 + 4 });
  });
});
