import { counts, isStep, type CourseItem } from './course.js';

/** How well the learner can do what an objective says. */
export type Mastery = 'not-yet' | 'partly' | 'mastered';

export interface ObjectiveProgress {
  readonly objective: string;
  /** None where nothing that is judged is bound to it. */
  readonly mastery?: Mastery;
}

/** Shares of the points from which on the words hold; the first is the usual pass mark of a quiz. */
const MASTERED = 0.8;
const PARTLY = 0.4;

interface Judged {
  readonly item: CourseItem;
  readonly state: string;
  readonly best?: number;
  readonly children: readonly Judged[];
}

/** All objectives of a course in order; one that stands at several items is one. */
export function objectivesOf(items: readonly Judged[]): ObjectiveProgress[] {
  const bound = new Map<string, Judged[]>();
  const collect = (each: Judged): void => {
    for (const objective of each.item.objectives) {
      bound.set(objective, [...(bound.get(objective) ?? []), ...stepsAt(each)]);
    }
    each.children.forEach(collect);
  };
  items.forEach(collect);
  return [...bound].map(([objective, steps]) => {
    const mastery = masteryOf([...new Set(steps)]);
    return { objective, ...(mastery && { mastery }) };
  });
}

/** What a chapter teaches is shown by the items in it. */
function stepsAt(each: Judged): Judged[] {
  if (isStep(each.item)) return [each];
  return each.children.filter(({ item }) => counts(item)).flatMap(stepsAt);
}

/**
 * The best that was shown, weighted. What is still to be done has shown nothing; what was only read, or ended without points, cannot
 * show anything.
 */
function masteryOf(steps: readonly Judged[]): Mastery | undefined {
  const shown = steps.filter(
    ({ item, state, best }) => item.rule !== 'viewed' && (best !== undefined || state !== 'done'),
  );
  if (shown.length === 0) return undefined;
  const whole = shown.reduce((sum, { item }) => sum + item.weight, 0);
  const share = shown.reduce((sum, { item, best = 0 }) => sum + item.weight * best, 0) / whole;
  // A mean of 0.8 may be a little less than that in binary.
  if (share >= MASTERED - 1e-9) return 'mastered';
  return share >= PARTLY - 1e-9 ? 'partly' : 'not-yet';
}
