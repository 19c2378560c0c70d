import type { Prose } from '../../domain/question/model.js';
import { childrenOf, findAll, isRemark, tagOf } from './dom.js';
import { markedItems } from './marker.js';
import type { Notes } from './problems.js';
import { isBlank, proseOf } from './prose.js';

/** The element that holds the words of a remark (hint, feedback, explanation), where a node is one. */
export function remarkIn(node: Node, tag: string): Node | undefined {
  if (isRemark(node, tag)) return node;
  if (tag !== 'div') return undefined;
  // Asciidoctor and some editors wrap a quote in a div.
  const [only, more] = Array.from(childrenOf(node)).filter((child) => !isBlank(child));
  return only && !more && tagOf(only) === 'blockquote' ? remarkIn(only, 'blockquote') : undefined;
}

/** An answer that a Markdown tool left in a text, at the start of its line. */
const answerLine = /(?:^|\n)[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[[ xX]?\][ \t]/u;

/** Tells of answers that stand in a text or quote and are no list of answers. */
export function noteLostAnswers(node: Node, notes: Notes): void {
  const text: unknown = node.textContent;
  if (typeof text !== 'string' || tagOf(node) === 'pre') return;
  if (answerLine.test(text) || (tagOf(node) === 'blockquote' && holdsAnswers(node)))
    notes.add('no-list', node);
}

/** Whether a list of answers stands in an element. */
export const holdsAnswers = (element: Node): boolean =>
  findAll(element, 'ul,ol').some((list) => markedItems(list));

/** The words of remarks, without the blockquotes around them, and of what follows them. */
export function remarkOf(
  remarks: readonly Node[],
  notes: Notes,
  more: readonly Node[] = [],
): Prose | undefined {
  if (remarks.length + more.length === 0) return undefined;
  for (const remark of remarks) noteLostAnswers(remark, notes);
  const prose = proseOf([...remarks.flatMap((remark) => [...childrenOf(remark)]), ...more], notes);
  return prose === '' ? undefined : prose;
}
