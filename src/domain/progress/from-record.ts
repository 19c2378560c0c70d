import { contentKey } from '../question/key.js';
import { textIn } from '../xapi/language-map.js';
import type { Course, CourseItem } from './course.js';
import { isUnit, RowsByPage } from './evidence.js';
import type { Summary } from './summary.js';

/** Whom and where the list is for. */
export interface Place {
  /** Language whose names are taken where there are several (BCP 47). */
  readonly language: string;
  /** The address of an activity, where it has one. */
  readonly addressOf: (activity: string) => string | undefined;
}

/** What the record knows of a site as a list: its pages in the order in which they were begun, and what was begun there. */
export function courseFromRecord(rows: ReadonlyMap<string, Summary>, place: Place): Course {
  const pages = [...new RowsByPage(rows).pages()].flatMap(([page, found]) => {
    const own = found.find(([key]) => key === page)?.[1];
    const units = found.filter(([, summary]) => isUnit(summary)).sort(([, a], [, b]) => byFirst(a, b));
    const first = units[0]?.[1];
    if (!first && own?.viewed === undefined) return [];
    const title = textIn(own?.about.name ?? first?.about.pageName, place.language) ?? lastOf(page);
    const children = units.map(([activity, { about }]) =>
      itemAt(activity, textIn(about.name, place.language) ?? lastOf(activity), place),
    );
    const item: CourseItem = {
      ...itemAt(page, title, place),
      rule: first ? 'completed' : 'viewed',
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
