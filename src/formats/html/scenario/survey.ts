import { attributeOf, childrenOf, classTest, findAll, isHeading, isLive, isSilent, tagOf } from '../dom.js';
import { wordsOf } from '../text.js';
import { authoredId, isAnchor, slugOf, targetOf } from './names.js';

/** Where a step may begin: at a section, or at a heading in a document without sections. */
export interface Opening {
  readonly node: Element;
  heading: Element | undefined;
  /** How deep the section lies, or the level of the heading. */
  readonly depth: number;
  /** What links may call it; the first names it. */
  readonly names: string[];
  /** Where the links in its own part lead. */
  readonly links: string[];
}

const isApartClass = classTest('toc|contents|table-of-contents|footnotes');

/** What tools set beside the text: a table of contents, footnotes. */
export const isApart = (element: Node): boolean =>
  isApartClass(element) ||
  attributeOf(element, 'id') === 'TOC' ||
  /^doc-(?:toc|endnotes)$/u.test(attributeOf(element, 'role') ?? '');

const isQuizName = /(?:^|[-\s])quiz(?:[-\s]|$)/u;

/** Whether an element is a quiz, or will be one. */
export const isQuiz = (element: Node, tag: string): boolean =>
  (tag.includes('-') && isQuizName.test(tag)) || isQuizName.test(attributeOf(element, 'class') ?? '');

/** Whether an element must stay the author's own: it is not looked into. */
export const isOwn = (element: Node, tag: string): boolean => isLive(tag) || isQuiz(element, tag);

/** Goes through a document once, for what may be steps and for links. */
export class Survey {
  readonly sections: Opening[] = [];
  readonly headings: Opening[] = [];
  readonly links: string[] = [];
  readonly #root: Node;
  #section: Opening | undefined;

  constructor(root: Node) {
    this.#root = root;
    this.#walk(root, 0);
  }

  #walk(container: Node, depth: number): void {
    for (const child of childrenOf(container)) {
      const tag = tagOf(child);
      if (tag === '#text' || isSilent(tag) || isOwn(child, tag) || isApart(child)) continue;
      // What names its slot has its place already.
      if (container === this.#root && attributeOf(child, 'slot') !== null) continue;
      if (isHeading(tag)) this.#heading(child as Element, Number(tag[1]));
      else if (tag === 'section' || tag === 'article') this.#open(child as Element, depth);
      else {
        if (tag === 'a') this.#link(child as Element);
        this.#walk(child, depth);
      }
    }
  }

  #open(node: Element, depth: number): void {
    const outer = this.#section;
    this.#section = { node, heading: undefined, depth, names: idsOf(node), links: [] };
    this.sections.push(this.#section);
    this.#walk(node, depth + 1);
    this.#section = outer;
  }

  /** Links in headings lead to themselves. */
  #heading(node: Element, depth: number): void {
    const words = wordsOf([node]);
    const ids = [...idsOf(node), ...anchorsOf(node)];
    const names = namesOf(words, ids);
    const opening: Opening = { node, heading: node, depth, names, links: [] };
    this.headings.push(opening);
    if (this.#section && !this.#section.heading) {
      this.#section.heading = node;
      this.#section.names.splice(0, Infinity, ...namesOf(words, [...this.#section.names, ...ids]));
    }
  }

  #link(link: Element): void {
    const target = targetOf(link);
    if (target === undefined || isAnchor(link)) return;
    this.links.push(target);
    this.#section?.links.push(target);
    this.headings.at(-1)?.links.push(target);
  }
}

/** What a heading's words and ids call a step, the name that lasts first. */
function namesOf(words: string, ids: readonly string[]): string[] {
  const said = /(?<!\\)\{[^{}]*#([^\s.#{};]+)/u.exec(words)?.[1];
  const slug = slugOf(words);
  // Of settings behind the words tools make a part of the id; it is no name, since settings change.
  const isMade = words.includes('{') && slug !== '' && ids.some((id) => id.startsWith(`${slug}-`));
  const names = [...(said === undefined ? [] : [said]), ...(isMade ? [slug] : []), ...ids];
  return names.length > 0 || slug === '' ? names : [slug];
}

const idsOf = (element: Node): string[] =>
  ['id', 'name'].map((name) => authoredId(attributeOf(element, name) ?? '')).filter(Boolean);

/** Ids that stand in a heading, or on an empty link before or beside it, as authors and GitHub set them. */
function anchorsOf(heading: Element): string[] {
  const before = heading.previousElementSibling;
  const beside = heading.nextElementSibling;
  return [
    ...findAll(heading, '[id],a[name]'),
    ...(before && wordsOf([before]) === '' ? [before, ...findAll(before, 'a')] : []),
    ...(beside && tagOf(beside) === 'a' && wordsOf([beside]) === '' ? [beside] : []),
  ].flatMap(idsOf);
}
