import type { Step } from './steps.js';

/** What to do next, and whether it fits the time there is: `unknown` where nobody said how long it takes. */
export interface NextStep {
  readonly step: Step;
  readonly fit: 'fits' | 'unknown' | 'longer';
}

/**
 * The next small step for somebody who has some minutes: the first on the list that fits, since its order is the author's.
 *
 * Where none is known to fit, the first of unknown length; else the shortest, to be begun now and finished later.
 */
export function nextStep(steps: readonly Step[], minutes: number): NextStep | undefined {
  const open = steps.filter(({ done, locked }) => !done && !locked);
  const fitting = open.find((step) => step.minutes !== undefined && step.minutes <= minutes);
  if (fitting) return { step: fitting, fit: 'fits' };
  const unknown = open.find((step) => step.minutes === undefined);
  if (unknown) return { step: unknown, fit: 'unknown' };
  const [shortest] = [...open].sort((a, b) => a.minutes! - b.minutes!);
  return shortest && { step: shortest, fit: 'longer' };
}
