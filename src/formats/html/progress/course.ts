import { allItems, isStep, type Course, type CourseItem } from '../../../domain/progress/course.js';
import { openableGates } from '../../../domain/progress/gates.js';
import { contentKey } from '../../../domain/question/key.js';
import type { Reading } from '../../../domain/reading.js';
import { authorKey } from '../author-key.js';
import { safeKey } from '../../safe-key.js';
import { childrenOf, findAll, tagOf } from '../dom.js';
import { unlike } from '../settings.js';
import { wordsOf } from '../text.js';
import { foreignOf, outlineOf, saysSomething, type Foreign } from './outline.js';
import { CourseNotes } from './problems.js';
import { listsIn, readLead, type Lead } from './step.js';

/** A course, and the author's nodes that stand before and behind its list. */
export interface CourseReading extends Reading<Course> {
  readonly foreign: Foreign;
}

/** An item whose prerequisites are still as the author wrote them. */
interface Draft extends CourseItem {
  readonly node: Element;
  readonly children: readonly Draft[];
}

/** Reads nested numbered lists of links; without one the course has no items. Never throws, changes nothing. */
export function readCourse(root: Element): CourseReading {
  const notes = new CourseNotes();
  const outline = outlineOf(root, notes);
  const { title, sections } = outline;
  if (sections.length === 0 && saysSomething(root)) notes.add('no-list', root);
  const reader = new ItemReader(notes);
  const drafts = sections.flatMap(({ list, heading }) => {
    const items = reader.list(list);
    return heading ? [reader.chapter(heading, items)] : items;
  });
  const items = linked(drafts, notes);
  const words = title && readLead(title, notes).title;
  const key = authorKey(root) ?? (words ? contentKey(words) : 'course');
  const course: Course = { key, ...(words && { title: words }), items };
  tellGates(course, drafts, notes);
  return { model: course, problems: notes.problems, foreign: foreignOf(root, outline) };
}

class ItemReader {
  readonly #notes: CourseNotes;
  readonly #taken = new Set<string>();
  readonly #hrefs = new Set<string>();

  constructor(notes: CourseNotes) {
    this.#notes = notes;
  }

  list(list: Element): Draft[] {
    return Array.from(childrenOf(list)).flatMap((child) =>
      tagOf(child) === 'li' ? [this.#item(child as Element)] : [],
    );
  }

  /** A heading with a list below it, beside others. */
  chapter(heading: Element, children: readonly Draft[]): Draft {
    const lead = readLead(heading, this.#notes);
    return this.#draft(heading, { ...lead }, [], children);
  }

  #item(node: Element): Draft {
    const lead = readLead(node, this.#notes);
    const lists = listsIn(node);
    const isSteps = (list: Element): boolean => tagOf(list) === 'ol' || findAll(list, 'a[href]').length > 0;
    for (const list of lists)
      if (tagOf(list) === 'ul' && isSteps(list)) this.#notes.add('unordered-list', list);
    const objectives = lists
      .filter((list) => !isSteps(list))
      .flatMap((list) => Array.from(childrenOf(list)))
      .filter((child) => tagOf(child) === 'li')
      .map((child) => wordsOf([child]))
      .filter((words) => words !== '');
    return this.#draft(
      node,
      lead,
      objectives,
      lists.filter(isSteps).flatMap((list) => this.list(list)),
    );
  }

  #draft(node: Element, lead: Lead, objectives: readonly string[], children: readonly Draft[]): Draft {
    const {
      title,
      note,
      href,
      minutes,
      rule = 'completed',
      weight = 1,
      optional = false,
      after = [],
      gate = false,
    } = lead;
    const draft: Draft = {
      node,
      key: this.#keyOf(node, lead),
      title: title || (href ?? ''),
      ...(note !== undefined && { note }),
      ...(href !== undefined && { href }),
      ...(minutes !== undefined && { minutes }),
      rule,
      weight,
      optional,
      after,
      gate,
      objectives,
      children,
    };
    if (isStep(draft) && href !== undefined) {
      if (this.#hrefs.has(href)) this.#notes.add('duplicate-link', node);
      this.#hrefs.add(href);
    } else if (href === undefined && children.length === 0) this.#notes.add('no-link', node);
    return draft;
  }

  /** The author's name, else what the link ends with, else what is said. */
  #keyOf(node: Element, { href, title }: Lead): string {
    const named = authorKey(node);
    if (named !== undefined && this.#taken.has(named)) this.#notes.add('duplicate-id', node);
    return unlike(named ?? (href === undefined ? contentKey(title) : endOf(href)), this.#taken);
  }
}

/** `page.html#quiz` → `quiz`, `staff/first-aid.html` → `first-aid`. */
function endOf(href: string): string {
  const end = href.split(/[/#?]/u).findLast((part) => part !== '') ?? href;
  return safeKey(end.replace(/\.\w{1,5}$/u, ''));
}

/** The same items, whose prerequisites are keys; what names no item is told. */
function linked(drafts: readonly Draft[], notes: CourseNotes): CourseItem[] {
  const all = allItems(drafts) as Draft[];
  const link = (items: readonly Draft[], outside?: Draft): CourseItem[] =>
    items.map(({ node, children, ...item }, index) => {
      const before = items[index - 1] ?? outside;
      const inside = new Set(allItems(children));
      const after = item.after.flatMap((name) => {
        const found = all.find((each) => each.key !== item.key && !inside.has(each) && isNamed(each, name));
        if (!found) notes.add('unknown-step', node, name);
        return found ? [found.key] : [];
      });
      // A gate alone waits for what stands before it.
      if (item.gate && item.after.length === 0) {
        if (before) after.push(before.key);
        else notes.add('gate-without-after', node);
      }
      return { ...item, after, children: link(children, before) };
    });
  return link(drafts);
}

const isNamed = ({ key, href }: CourseItem, name: string): boolean =>
  href === name || (name.startsWith('#') && (key === name.slice(1) || href?.endsWith(name) === true));

function tellGates(course: Course, drafts: readonly Draft[], notes: CourseNotes): void {
  const gates = openableGates(course);
  const nodes = new Map((allItems(drafts) as Draft[]).map(({ key, node }) => [key, node]));
  for (const { key, gate, after } of allItems(course.items)) {
    const node = nodes.get(key);
    if (gate && after.length > 0 && !gates.has(key) && node) notes.add('never-opens', node);
  }
}
