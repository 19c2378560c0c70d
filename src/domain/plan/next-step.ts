import type { Act } from '../act.js';

/** One thing on the list of what there is to learn. */
export interface Step {
  readonly title: string;
  /** Where it is, as the author wrote it. */
  readonly address: string;
  /** How long it still takes, or took, as far as is known. */
  readonly minutes?: number;
  readonly done: boolean;
  /** Whether it waits for another one. */
  readonly locked?: boolean;
  /** What is told when it is opened, where that is all there is to do. */
  readonly opened?: Act;
}

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

/** What a step of unknown length is taken for where lengths are added up. */
const USUAL_MINUTES = 5;

/** Minutes of the list: those that are done, and those that are left. */
export function minutesOf(steps: readonly Step[]): { readonly done: number; readonly left: number } {
  const sum = (which: boolean): number =>
    steps
      .filter(({ done }) => done === which)
      .reduce((all, { minutes }) => all + (minutes ?? USUAL_MINUTES), 0);
  return { done: sum(true), left: sum(false) };
}
