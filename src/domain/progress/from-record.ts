import { contentKey } from '../question/key.js';
import { textIn } from '../xapi/language-map.js';
import type { Course, CourseItem } from './course.js';
import { isUnit, RowsByPage } from './evidence.js';
import type { PageContent } from './page-content.js';
import type { Summary } from './summary.js';

/** Whom and where the list is for. */
export interface Place {
  /** Language whose names are taken where there are several (BCP 47). */
  readonly language: string;
  /** The address of an activity, where it has one. */
  readonly addressOf: (activity: string) => string | undefined;
}

/**
 * What the record knows of a site as a list: its pages in the order in which they were begun, and what they hold; where that is
 * not known, what was begun there.
 */
export function courseFromRecord(
  rows: ReadonlyMap<string, Summary>,
  place: Place,
  contents: ReadonlyMap<string, PageContent> = new Map(),
): Course {
  const pages = [...new RowsByPage(rows).pages()].flatMap(([page, found]) => {
    const own = found.find(([key]) => key === page)?.[1];
    const begun = found.filter(([, summary]) => isUnit(summary)).sort(([, a], [, b]) => byFirst(a, b));
    const first = begun[0]?.[1];
    if (!first && own?.viewed === undefined) return [];
    const title = textIn(own?.about.name ?? first?.about.pageName, place.language) ?? lastOf(page);
    const known = contents.get(page)?.units;
    const units = known ?? begun.map(([id, { about }]) => ({ id, name: about.name }));
    const children = units.map(({ id, name }) =>
      itemAt(id, textIn(name, place.language) ?? lastOf(id), place),
    );
    const item: CourseItem = {
      ...itemAt(page, title, place),
      rule: units.length > 0 ? 'completed' : 'viewed',
      ...(known && { units: known.map(({ id }) => id) }),
      // One thing on a page is the page.
      children: children.length > 1 ? children : [],
    };
    return [{ item, begun: first ?? own! }];
  });
  return { key: 'record', items: pages.sort((a, b) => byFirst(a.begun, b.begun)).map(({ item }) => item) };
}

const byFirst = (a: Summary, b: Summary): number => (a.first < b.first ? -1 : Number(a.first > b.first));

function itemAt(activity: string, title: string, { addressOf }: Place): CourseItem {
  const href = addressOf(activity);
  return {
    key: contentKey(activity),
    title,
    activity,
    ...(href !== undefined && { href }),
    rule: 'completed',
    weight: 1,
    optional: false,
    after: [],
    gate: false,
    objectives: [],
    children: [],
  };
}

/** The end of an IRI in words: `…/staff/first-aid.html` → `first aid`. */
function lastOf(activity: string): string {
  const end = activity.split(/[/#]/u).findLast((part) => part !== '') ?? activity;
  return decoded(end.replace(/\.\w{1,5}$/u, '')).replace(/[-_]+/gu, ' ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
