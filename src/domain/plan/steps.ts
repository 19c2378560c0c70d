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
