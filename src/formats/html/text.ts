import { attributeOf, childrenOf, isBlock, isSilent, tagOf } from './dom.js';

/** One line without outer space; most texts are that already. */
export const collapse = (text: string): string =>
  /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();

/** What a node says, spaces as they come; images say their alternative text, hidden copies (KaTeX) nothing. */
function spell(node: Node): string {
  const tag = tagOf(node);
  if (tag === '#text') return (node as Text).data;
  if (tag === 'img') return attributeOf(node, 'alt') ?? '';
  if (isSilent(tag) || tag === 'annotation' || attributeOf(node, 'aria-hidden') === 'true') return '';
  let text = '';
  for (const child of childrenOf(node)) text += spell(child);
  return tag === 'br' || isBlock(tag) ? ` ${text} ` : text;
}

/** The words of some nodes in one line. */
export function wordsOf(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes) text += spell(node);
  return collapse(text);
}

/** The text nodes of a tree in order, but for those that never show. */
export function textsIn(root: Node, texts: Text[] = []): Text[] {
  for (const child of childrenOf(root)) {
    const tag = tagOf(child);
    if (tag === '#text') texts.push(child as Text);
    else if (!isSilent(tag)) textsIn(child, texts);
  }
  return texts;
}

/** The last text of a tree that says something. */
export const lastTextIn = (root: Node): Text | undefined =>
  textsIn(root).findLast(({ data }) => data.trim() !== '');
