import { attributeOf, childrenOf, findAll, isHeading, isList, isSilent, tagOf } from '../dom.js';
import { wordsOf } from '../text.js';
import type { CourseNotes } from './problems.js';

/** A list of steps, with the heading above it. */
export interface Section {
  readonly list: Element;
  readonly heading?: Element;
}

/** What stands in a tracker at its top. */
export interface Outline {
  readonly title?: Element;
  readonly sections: readonly Section[];
}

/** Finds the lists of steps and their headings; a heading that has none of its own names the whole. */
export function outlineOf(root: Element, notes: CourseNotes): Outline {
  const flow = flowOf(root);
  const numbered = flow.filter((node) => tagOf(node) === 'ol');
  const bulleted = flow.filter((node) => tagOf(node) === 'ul' && findAll(node, 'a[href]').length > 0);
  if (numbered.length === 0) for (const list of bulleted) notes.add('unordered-list', list);
  const lists = new Set<Element>(numbered.length > 0 ? numbered : bulleted);
  const headings: Element[] = [];
  const sections: Section[] = [];
  let title: Element | undefined;
  for (const node of flow) {
    if (isHeading(tagOf(node))) headings.push(node);
    if (!lists.has(node)) continue;
    const heading = headings.pop();
    title ??= headings[0];
    sections.push({ list: node, ...(heading && { heading }) });
    headings.length = 0;
  }
  const [first, second] = sections;
  // One list: its heading is the title.
  if (first?.heading && !second && !title) return { title: first.heading, sections: [{ list: first.list }] };
  return { ...(title && { title }), sections };
}

/** Headings and lists in order, those in wrappers too. */
function flowOf(node: Node): Element[] {
  return Array.from(childrenOf(node)).flatMap((child) => {
    const tag = tagOf(child);
    if (isHeading(tag) || isList(tag)) return [child as Element];
    return /^(?:div|section|nav|article|header|main)$/u.test(tag) ? flowOf(child) : [];
  });
}

/** Children of a tracker that are no list of steps; they are shown as they are. */
export interface Foreign {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Whether the heading that names the whole is among them. */
  readonly hasTitle: boolean;
}

const holds = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);

export function foreignOf(root: Element, { title, sections }: Outline): Foreign {
  const used = new Set(sections.flatMap(({ list, heading }) => (heading ? [list, heading] : [list])));
  const before: Element[] = [];
  const after: Element[] = [];
  let isBehind = false;
  for (const child of childrenOf(root)) {
    if (!(child instanceof Element)) continue;
    if ([...used].some((node) => holds(child, node))) {
      isBehind ||= sections.some(({ list }) => holds(child, list));
    } else if (!isSilent(tagOf(child)) && !attributeOf(child, 'slot'))
      (isBehind ? after : before).push(child);
  }
  return {
    before,
    after,
    hasTitle: before.some((node) => node === title || (title && holds(node, title))),
  };
}

/** Whether something is said here that could have been meant as a list. */
export const saysSomething = (root: Element): boolean =>
  wordsOf(Array.from(childrenOf(root)).filter((node) => !(node instanceof Element && node.slot))) !== '';
