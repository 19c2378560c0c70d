import { isListOf, isMapOf, isMaybe, isShaped, isText } from '../shape.js';
import type { Json, LanguageMap } from '../xapi/types.js';
import type { Learning } from '../ports.js';
import { allItems, contentStateId, type Course, type CourseItem } from './course.js';
import { pageOf } from './evidence.js';
import type { Summary } from './summary.js';

/** One quiz or scenario of a page. A type, not an interface: only so is it JSON to the compiler. */
export type Unit = {
  readonly id: string;
  readonly name?: LanguageMap;
};

/** The quizzes and scenarios of a page in their order, as they were when the learner was last there. */
export type PageContent = {
  readonly version: 1;
  readonly units: readonly Unit[];
};

const isContent = isShaped({
  version: (value) => value === 1,
  units: isListOf(isShaped({ id: isText, name: isMaybe(isMapOf(isText)) })),
});

/** A stored list; `undefined` where it is none that can be read, or an empty one: a page that holds nothing lists nothing. */
export function readPageContent(value: Json | undefined): PageContent | undefined {
  if (!isContent(value)) return undefined;
  const content = value as PageContent;
  return content.units.length > 0 ? content : undefined;
}

/** The same course whose pages know what they hold; each item knows its activity. */
export function filled(course: Course, contents: ReadonlyMap<string, PageContent>): Course {
  const fill = (item: CourseItem): CourseItem => {
    const units = item.units ?? contents.get(item.activity ?? '')?.units.map(({ id }) => id);
    return { ...item, ...(units && { units }), children: item.children.map(fill) };
  };
  return { ...course, items: course.items.map(fill) };
}

/** Pages of the course as wholes, each once; each item knows its activity. */
export const pagesOf = ({ items }: Course): readonly string[] => [
  ...new Set(
    allItems(items).flatMap(({ activity }) =>
      activity === undefined || activity.includes('#') ? [] : [activity],
    ),
  ),
];

/** What is known of the pages of a course, or of all pages of which there are rows. */
export async function readContents(
  learning: Pick<Learning, 'documents'>,
  course: Course | undefined,
  rows: ReadonlyMap<string, Summary>,
): Promise<ReadonlyMap<string, PageContent>> {
  const pages = course ? pagesOf(course) : [...new Set([...rows.keys()].map(pageOf))];
  const stored = pages.length > 0 ? await learning.documents(contentStateId, pages) : [];
  const contents = new Map<string, PageContent>();
  for (const [place, page] of pages.entries()) {
    const content = readPageContent(stored[place]?.value);
    if (content) contents.set(page, content);
  }
  return contents;
}
