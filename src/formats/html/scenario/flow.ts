import type { Prose } from '../../../domain/question/model.js';
import { attributeOf, childrenOf, findAll, isRemark, tagOf } from '../dom.js';
import { cutLazyQuote } from '../lazy-quote.js';
import { copyOf, plainText, settle } from '../prose.js';
import { takeBraces } from './braces.js';
import { readAttributes, readClauses, type Said } from './clauses.js';
import { isAnchor } from './names.js';
import type { Outline } from './outline.js';
import type { ScenarioNotes } from './problems.js';

/** A link to a step, in copied nodes. */
export interface StepLink {
  /** The author's link. */
  readonly node: Element;
  readonly copy: Element;
  /** `null` where it leads to nothing. */
  readonly to: string | null;
  readonly said: Said[];
}

/** A block with its settings read and taken out. */
export interface Flow {
  /** The words, where there is nothing but plain text. */
  readonly plain?: string;
  readonly copies: DocumentFragment;
  readonly links: readonly StepLink[];
  /** What stands in braces at its start, or at its end where it has no link. */
  readonly said: readonly Said[];
  /** What the author says to the choice, where it is one. */
  readonly feedback: Prose | undefined;
}

/** Braces that would be settings, did they stand where they count. */
const wouldBeSetting = /^\s*(?:(?:if|else|var|once|expert|ending|scoring)(?![\w-])|[a-z_][\w-]*\s*[-+*]?=)/iu;

/** @param isItem - Whether it is a choice with all that it holds: quotes answer it. */
export function readFlow(
  nodes: readonly Node[],
  outline: Outline,
  notes: ScenarioNotes,
  isItem = false,
): Flow {
  const plain = plainText(nodes);
  // Most blocks are plain text: nothing has to be copied for them.
  const isPlain = plain !== undefined && !plain.includes('{');
  const copies = copyOf(isPlain ? [] : nodes);
  if (isPlain) return { plain, copies, links: [], said: [], feedback: undefined };
  const node = nodes[0] ?? copies;
  const originals = linksAmong(nodes);
  const found = linksAmong(childrenOf(copies)).flatMap((copy, index): StepLink[] => {
    const link = originals[index] ?? copy;
    const to = outline.leadsTo(link);
    return to === undefined ? [] : [{ node: link, copy, to, said: [] }];
  });
  for (const link of findAll(copies, 'a[href]')) if (isAnchor(link)) link.remove();
  const remarks = isItem ? takeRemarks(copies) : [];
  const links = found.filter(({ copy }) => copies.contains(copy));
  unlink(found.filter((link) => !links.includes(link)));
  for (const link of links) link.said.push(readAttributes(link.node, 'choice', notes));
  const said: Said[] = [];
  takeBraces(
    copies,
    links.map(({ copy }) => copy),
    ({ text, isLead, isTail, links: before }) => {
      const link = links[before - 1];
      const settings = link || isLead || isTail ? readClauses(text, node, notes) : undefined;
      if (settings) (link?.said ?? said).push(settings);
      else if (!(isLead || isTail) && wouldBeSetting.test(text)) notes.add('shown-braces', node, `{${text}}`);
      return settings !== undefined;
    },
  );
  const lazy = isItem && copies.textContent.includes('>') ? cutLazyQuote(copies) : undefined;
  if (lazy) remarks.push(lazy);
  return { copies, links, said, feedback: remarkOf(remarks, node, notes) };
}

/** Links among nodes and within them. */
const linksAmong = (nodes: Iterable<Node>): Element[] =>
  Array.from(nodes).flatMap((node) => {
    const tag = tagOf(node);
    if (tag === '#text' || tag === '') return [];
    const within = findAll(node, 'a[href]');
    return tag === 'a' && attributeOf(node, 'href') !== null ? [node as Element, ...within] : within;
  });

export const remarkSelector = 'blockquote,.hint,.feedback,.explanation';

/** Takes what is quoted out of copies. */
function takeRemarks(copies: DocumentFragment): Node[] {
  const remarks = findAll(copies, remarkSelector).filter((each) => isRemark(each, tagOf(each)));
  const outer = remarks.filter((each) => !remarks.some((other) => other !== each && other.contains(each)));
  for (const remark of outer) remark.remove();
  return outer;
}

/** The words of remarks, without the quotes around them. @param node - Whom problems are about. */
export function remarkOf(remarks: readonly Node[], node: Node, notes: ScenarioNotes): Prose | undefined {
  const nodes = remarks.flatMap((remark) => Array.from(childrenOf(remark)));
  const prose = plainText(nodes) ?? settle(copyOf(nodes), node, notes);
  return prose === '' ? undefined : prose;
}

/** Takes links to steps out of copies; their words stay. */
export function unlink(links: readonly StepLink[]): void {
  for (const { copy } of links) copy.replaceWith(...childrenOf(copy));
}
