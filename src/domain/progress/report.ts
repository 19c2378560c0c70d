import type { Act } from '../act.js';
import { contentKey } from '../question/key.js';
import { own } from '../quiz/own.js';
import { isCount, isFlag, isMapOf, isMaybe, isShaped, isText, type Check } from '../shape.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity, Json } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import { allItems, counts, type Course, type CourseItem } from './course.js';
import { percentOf, type CourseProgress } from './roll-up.js';

/** The percentages at which every tracker reports. */
export const usualMilestones: readonly number[] = [25, 50, 75, 100];

/** What a tracker has told of a course so far. A type, not an interface: only so is it JSON to the compiler. */
export type ReportDocument = {
  readonly version: 1;
  /** Names the content that the figures are of. */
  readonly content: string;
  /** Names what its pages hold, by their IRIs, as far as that was known. */
  readonly pages?: Readonly<Record<string, string>>;
  /** How far the learner was when it was last looked at, from 0 to 100. */
  readonly progress: number;
  /** The highest milestone behind the learner, 0 for none. */
  readonly mark: number;
  /** Whether the list was edited since the last report. */
  readonly edited: boolean;
  /** Whether that has put the learner back. */
  readonly lowered: boolean;
  /** Whether it was told that all is done. */
  readonly completed: boolean;
};

/** Where a tracker stands: what its statements need beside the progress itself. */
export interface CoursePlace {
  readonly course: Course;
  /** IRI of the course. */
  readonly id: string;
  /** Language of the content (BCP 47), `und` where unknown. */
  readonly language: string;
}

const courseActivity = ({ course, id, language }: CoursePlace): Activity => ({
  id,
  definition: {
    type: activityTypes.module,
    name: languageMap(language, course.title ?? course.items[0]?.title ?? course.key),
  },
});

/** Names what there is to do, how it counts and what makes it done; titles and minutes may change without another name. */
export function contentOf({ items }: Course): string {
  const said = ({ activity = '', rule, weight, children }: CourseItem): Json => [
    activity,
    rule,
    weight,
    children.filter(counts).map(said),
  ];
  return contentKey(JSON.stringify(items.filter(counts).map(said)));
}

/** Names what each page of the list holds, in whatever order. */
function pageNames({ items }: Course): Readonly<Record<string, string>> {
  return Object.fromEntries(
    allItems(items).flatMap(({ activity, units }) =>
      activity === undefined || !units ? [] : [[activity, contentKey([...units].sort().join(' '))]],
    ),
  );
}

/**
 * What there is to tell, and the document that remembers it; `undefined` where both are as they were.
 *
 * Only milestones are told, so a course makes a handful of statements. Where an edit of the list has put the learner back, nothing
 * is told until the next milestone; and the first statement after any edit says that the content has changed.
 */
export function report(
  place: CoursePlace,
  progress: CourseProgress,
  before: ReportDocument | undefined,
  milestones: readonly number[],
): { readonly document: ReportDocument; readonly acts: readonly Act[] } | undefined {
  const percent = percentOf(progress);
  const content = contentOf(place.course);
  const pages = { ...before?.pages, ...pageNames(place.course) };
  const isEdited =
    before !== undefined &&
    (before.content !== content || areOther(pages, before.pages, percent < before.progress));
  // Acts alone never put anybody back: less than before is what has not arrived here yet.
  if (!isEdited && percent <= (before?.progress ?? 0)) return undefined;
  const isLowered = isEdited && percent < before.progress;
  const reached = Math.max(0, ...milestones.filter((each) => each <= percent));
  const mark = before?.mark ?? 0;
  const edited = isEdited || (before?.edited ?? false);
  const isNews = !isLowered && reached > mark;
  const isEnd = isNews && percent === 100 && !before?.completed;
  const document: ReportDocument = {
    version: 1,
    content,
    ...(Object.keys(pages).length > 0 && { pages }),
    progress: percent,
    mark: isLowered ? Math.min(mark, reached) : Math.max(mark, reached),
    edited: edited && !isNews,
    lowered: (isLowered || (before?.lowered ?? false)) && !isNews,
    completed: isEnd || (before?.completed ?? false),
  };
  return {
    document,
    acts: [...(isNews ? [progressed(place, percent, edited)] : []), ...(isEnd ? [completed(place)] : [])],
  };
}

/**
 * Whether some page holds something else than was known. What is known of a page for the first time is no edit; unless it takes
 * something back that was taken for done.
 */
function areOther(
  pages: Readonly<Record<string, string>>,
  before: ReportDocument['pages'],
  isLess: boolean,
): boolean {
  return Object.entries(pages).some(([page, name]) => {
    const known = own(before, page);
    return known !== name && (known !== undefined || isLess);
  });
}

const progressed = (place: CoursePlace, percent: number, edited: boolean): Act => ({
  verb: 'progressed',
  activity: courseActivity(place),
  result: {
    extensions: { [extensions.progress]: percent, ...(edited && { [extensions.contentChanged]: true }) },
  },
});

const completed = (place: CoursePlace): Act => ({
  verb: 'completed',
  activity: courseActivity(place),
  result: { completion: true },
});

const isPercent: Check = (value) => isCount(value) && (value as number) <= 100;

const isReport = isShaped({
  version: (value) => value === 1,
  content: isText,
  pages: isMaybe(isMapOf(isText)),
  progress: isPercent,
  mark: isPercent,
  edited: isFlag,
  lowered: isFlag,
  completed: isFlag,
});

/** A stored document; `undefined` where it is none that can be read. */
export const readReport = (value: Json): ReportDocument | undefined =>
  isReport(value) ? (value as ReportDocument) : undefined;
