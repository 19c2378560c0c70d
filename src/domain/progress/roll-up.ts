import { counts, isStep, type Course, type CourseItem } from './course.js';
import { evidenceOf, pageOf, RowsByPage, type Evidence } from './evidence.js';
import { openableGates } from './gates.js';
import { objectivesOf, type ObjectiveProgress } from './mastery.js';
import { minutesLeftAt, totalMinutes } from './minutes.js';
import type { Summary } from './summary.js';

/** `locked` waits for another item. */
export type ItemState = Evidence['state'] | 'locked';

/** How far one item is. */
export interface ItemProgress extends Omit<Evidence, 'state'> {
  readonly item: CourseItem;
  readonly state: ItemState;
  /** From 0 to 1. */
  readonly share: number;
  /** Items that should be done before and are not. */
  readonly waitsFor: readonly CourseItem[];
  readonly minutesLeft?: number;
  readonly children: readonly ItemProgress[];
}

/** How far a course is. */
export interface CourseProgress {
  readonly course: Course;
  readonly items: readonly ItemProgress[];
  /** What there is to do, in order, without what may be left out. */
  readonly steps: readonly ItemProgress[];
  /** How many of the steps are done. */
  readonly done: number;
  /** From 0 to 1; 1 only when every step is done. */
  readonly share: number;
  /** Where to go on. */
  readonly next?: ItemProgress;
  readonly minutesLeft?: number;
  readonly objectives: readonly ObjectiveProgress[];
  readonly seconds: number;
  readonly last?: string;
}

/** What the record makes of a course; each item knows its activity. */
export function rollUp(course: Course, rows: ReadonlyMap<string, Summary>): CourseProgress {
  const byPage = new RowsByPage(rows);
  const items = locked(
    course,
    course.items.map((item) => weigh(item, byPage)),
  );
  const all = flat(items);
  const steps = stepsOf(items);
  const next =
    nextOf(steps) ?? (steps.every(isDone) ? undefined : nextOf(all.filter(({ item }) => isStep(item))));
  const minutesLeft = totalMinutes(items.filter(({ item }) => counts(item)));
  const last = latest(all);
  return {
    course,
    items,
    steps,
    done: steps.filter(isDone).length,
    share: shareOf(items),
    ...(next && { next }),
    ...(minutesLeft !== undefined && { minutesLeft }),
    objectives: objectivesOf(items),
    seconds: secondsOf(all, byPage),
    ...(last !== undefined && { last }),
  };
}

/** As a whole number from 0 to 100; 100 only when all is done. */
export const percentOf = ({ share }: Pick<CourseProgress, 'share'>): number =>
  // A share of 0.57 is a little less than that in binary.
  share === 1 ? 100 : Math.min(99, Math.floor(share * 100 + 1e-9));

export const flat = (items: readonly ItemProgress[]): ItemProgress[] =>
  items.flatMap((each) => [each, ...flat(each.children)]);

const isDone = ({ state }: ItemProgress): boolean => state === 'done';

/** An item by what the record says, before any gate. */
function weigh(item: CourseItem, rows: RowsByPage): ItemProgress {
  const children = item.children.map((child) => weigh(child, rows));
  const own = evidenceOf(item, rows);
  const isChapter = children.some((child) => counts(child.item));
  const base = isChapter ? together(own, children) : { ...own, share: own.state === 'done' ? 1 : 0 };
  const minutesLeft = minutesLeftAt(item, base, children);
  return { ...base, item, waitsFor: [], children, ...(minutesLeft !== undefined && { minutesLeft }) };
}

/** A chapter is what its items come to; its own page is only the way there. */
function together(
  { best, seconds, last, state }: Evidence,
  children: readonly ItemProgress[],
): Evidence & { readonly share: number } {
  const share = shareOf(children);
  const isBegun = [state, ...children.map((child) => child.state)].some((each) => each !== 'open');
  const ends = children.flatMap(({ item, doneAt = '' }) => (counts(item) ? [doneAt] : []));
  return {
    state: share === 1 ? 'done' : isBegun ? 'in-progress' : 'open',
    share,
    seconds,
    ...(best !== undefined && { best }),
    ...(last !== undefined && { last }),
    // The last of its items made it so.
    ...(share === 1 && { doneAt: ends.reduce((a, b) => (b > a ? b : a)) }),
  };
}

/** The weighted mean of what counts. */
function shareOf(items: readonly ItemProgress[]): number {
  const needed = items.filter(({ item }) => counts(item));
  if (needed.length === 0) return 0;
  // Exactly 1, whatever the weights are.
  if (needed.every(isDone)) return 1;
  const sum = needed.reduce((total, { item, share }) => total + item.weight * share, 0);
  const whole = needed.reduce((total, { item }) => total + item.weight, 0);
  return Math.min(sum / whole, 1 - Number.EPSILON);
}

/** The same items with what they wait for; untouched ones behind a gate that can open are locked. */
function locked(course: Course, items: readonly ItemProgress[]): readonly ItemProgress[] {
  const all = flat(items);
  // A list that the record makes has hundreds of items, and none waits.
  if (all.every(({ item }) => item.after.length === 0)) return items;
  const byKey = new Map(all.map((each) => [each.item.key, each]));
  const gates = openableGates(course);
  const look = (each: ItemProgress, isShut: boolean): ItemProgress => {
    const { item } = each;
    const waitsFor = item.after.flatMap((key) => {
      const other = byKey.get(key);
      return other && !isDone(other) ? [other.item] : [];
    });
    const isLocked = isShut || (gates.has(item.key) && waitsFor.length > 0);
    return {
      ...each,
      waitsFor,
      state: isLocked && each.state === 'open' ? 'locked' : each.state,
      children: each.children.map((child) => look(child, isLocked)),
    };
  };
  return items.map((each) => look(each, false));
}

function stepsOf(items: readonly ItemProgress[]): ItemProgress[] {
  return items
    .filter(({ item }) => counts(item))
    .flatMap((each) => (isStep(each.item) ? [each] : stepsOf(each.children)));
}

/** What was begun goes first, then what nothing should come before. */
function nextOf(steps: readonly ItemProgress[]): ItemProgress | undefined {
  const free = steps.filter(({ state }) => state === 'open' || state === 'in-progress');
  return (
    free.find(({ state }) => state === 'in-progress') ??
    free.find(({ waitsFor }) => waitsFor.length === 0) ??
    free[0]
  );
}

function latest(all: readonly ItemProgress[]): string | undefined {
  const times = all.flatMap(({ last }) => (last === undefined ? [] : [last]));
  return times.length === 0 ? undefined : times.reduce((a, b) => (b > a ? b : a));
}

/** A page and a widget on it may both be listed: each row counts once. */
function secondsOf(all: readonly ItemProgress[], rows: RowsByPage): number {
  const listed = new Set(all.flatMap(({ item: { activity } }) => activity ?? []));
  const whole = [...listed].filter((activity) => {
    const page = pageOf(activity);
    return page === activity || !listed.has(page);
  });
  const found = new Map(whole.flatMap((activity) => rows.under(activity)));
  return [...found.values()].reduce((sum, { spent }) => sum + spent, 0) / 100;
}
