/** What makes an item done: that all of it was done, that it was passed, or that it was opened. */
export const rules = ['completed', 'passed', 'viewed'] as const;

export type Rule = (typeof rules)[number];

/** One thing on the list: a page, a widget on a page, or a chapter that holds others. */
export interface CourseItem {
  /** Names the item within its list. */
  readonly key: string;
  readonly title: string;
  /** What the author says about it beside its title. */
  readonly note?: string;
  /** Where it is, as the author wrote it. */
  readonly href?: string;
  /** IRI of what is there; with a fragment it is one widget, without it the whole page. */
  readonly activity?: string;
  /** IRIs of all quizzes and scenarios of the page, where they are known; otherwise it holds those that were begun there. */
  readonly units?: readonly string[];
  /** How long it takes, as the author estimates it. */
  readonly minutes?: number;
  readonly rule: Rule;
  /** How much it counts among those beside it, above 0. */
  readonly weight: number;
  /** Whether the whole may be done without it. */
  readonly optional: boolean;
  /** Keys of items that should be done before. */
  readonly after: readonly string[];
  /** Whether it stays locked until then; otherwise it is advice. */
  readonly gate: boolean;
  /** What the learner can do after it, each in one sentence. */
  readonly objectives: readonly string[];
  /** Where there are any that count, the item is what they come to. */
  readonly children: readonly CourseItem[];
}

/** A list of what there is to do, in the order in which it is best done. */
export interface Course {
  readonly key: string;
  readonly title?: string;
  readonly items: readonly CourseItem[];
}

/** The same course whose items know their activities. */
export function placed(course: Course, activityAt: (href: string) => string): Course {
  const place = (item: CourseItem): CourseItem => {
    const activity = item.activity ?? (item.href === undefined ? undefined : activityAt(item.href));
    return { ...item, ...(activity !== undefined && { activity }), children: item.children.map(place) };
  };
  return { ...course, items: course.items.map(place) };
}

/** The state document of a page in which its widgets list themselves. */
export const contentStateId = 'content';

/** Items and those inside them, in order. */
export const allItems = (items: readonly CourseItem[]): CourseItem[] =>
  items.flatMap((item) => [item, ...allItems(item.children)]);

/** Whether there is something to do under this item itself: what only groups others, or links to nothing, cannot be done. */
export const isStep = ({ activity, href, children }: CourseItem): boolean =>
  (activity ?? href) !== undefined && !children.some(counts);

/** Whether the whole needs it. */
export const counts = (item: CourseItem): boolean =>
  !item.optional && (isStep(item) || item.children.some(counts));
