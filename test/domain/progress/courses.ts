import fc from 'fast-check';
import { placed, rules, type Course, type CourseItem } from '../../../src/domain/progress/course.js';
import { summaries, type Summary } from '../../../src/domain/progress/summary.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { activityTypes, verbs, type VerbName } from '../../../src/domain/xapi/vocabulary.js';

export const site = 'https://handbook.example';

/** One act in short: what, where (behind the site), at which minute, with which share of the points. */
export type ShortAct = readonly [
  verb: VerbName,
  path: string,
  minute: number,
  scaled?: number | undefined,
  seconds?: number | undefined,
];

const typeAt = (path: string): string => {
  if (!path.includes('#')) return activityTypes.page;
  if (path.includes('/q')) return activityTypes.interaction;
  return path.includes('scene') ? activityTypes.scenario : activityTypes.assessment;
};

export const statementOf = ([verb, path, minute, scaled, seconds]: ShortAct, count: number): Statement => ({
  id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
  actor: { mbox: 'mailto:ana@example.org' },
  verb: { id: verbs[verb], display: { 'en-US': verb } },
  object: { id: `${site}${path}`, definition: { type: typeAt(path) } },
  ...((scaled !== undefined || seconds !== undefined) && {
    result: {
      ...(scaled !== undefined && { score: { scaled } }),
      ...(seconds !== undefined && { duration: `PT${seconds}S` }),
    },
  }),
  timestamp: new Date(Date.UTC(2026, 4, 4, 8, minute)).toISOString(),
});

export function fold(statements: readonly Statement[]): Map<string, Summary> {
  const rows = new Map<string, Summary>();
  for (const statement of statements) {
    for (const key of summaries.keysOf(statement))
      rows.set(key, summaries.fold(rows.get(key), statement, key));
  }
  return rows;
}

/** The record that acts make. */
export const recordOf = (...acts: readonly ShortAct[]): Map<string, Summary> => fold(acts.map(statementOf));

type ShortItem = Partial<Omit<CourseItem, 'activity' | 'href'>> & { readonly at?: string };

/** An item in short; `at` is its address behind the site. */
export const item = (key: string, { at, ...own }: ShortItem = {}): CourseItem => ({
  key,
  title: key,
  ...(at !== undefined && { href: at }),
  rule: 'completed',
  weight: 1,
  optional: false,
  after: [],
  gate: false,
  objectives: [],
  children: [],
  ...own,
});

export const courseOf = (...items: readonly CourseItem[]): Course =>
  placed({ key: 'course', items }, (href) => `${site}${href}`);

const places = ['/a', '/a#quiz', '/a#scene', '/b', '/b#quiz', '/c#quiz', '/c#quiz/q1'];

/** Courses of up to twelve items, three deep, that wait for each other as they like; of some pages it is known what they hold. */
export const courses: fc.Arbitrary<Course> = fc
  .letrec<{ items: CourseItem[] }>((tie) => ({
    items: fc.array(
      fc
        .record({
          at: fc.option(fc.constantFrom(...places), { nil: undefined }),
          rule: fc.constantFrom(...rules),
          weight: fc.constantFrom(1, 2, 0.5, 3),
          optional: fc.boolean(),
          gate: fc.boolean(),
          after: fc.uniqueArray(
            fc.nat(11).map((index) => `item-${index}`),
            { maxLength: 2 },
          ),
          units: fc.option(
            fc.uniqueArray(fc.constantFrom(...places.filter((place) => place.includes('#')), '/a#more')),
            { nil: undefined },
          ),
          minutes: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
          children: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie('items')),
        })
        .map(({ at, minutes, units, ...own }) =>
          item('', {
            ...own,
            ...(at !== undefined && { at }),
            ...(units && { units: units.map((path) => `${site}${path}`) }),
            ...(minutes !== undefined && { minutes }),
          }),
        ),
      { minLength: 1, maxLength: 4 },
    ),
  }))
  .items.map((items) => {
    let count = 0;
    const name = (each: CourseItem): CourseItem => ({
      ...each,
      key: `item-${(count += 1) - 1}`,
      children: each.children.map(name),
    });
    return courseOf(...items.map(name));
  });

/** Statements at these places, some in the same minute. */
export const actsAnywhere: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom<VerbName>('initialized', 'answered', 'completed', 'passed', 'failed', 'experienced'),
      fc.constantFrom(...places),
      fc.nat(50),
      fc.option(fc.constantFrom(-0.5, 0, 0.3, 0.7, 1), { nil: undefined }),
      fc.option(fc.nat(600), { nil: undefined }),
    ),
    { maxLength: 40 },
  )
  .map((acts) => acts.map(statementOf));
