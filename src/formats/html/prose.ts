import type { Prose } from '../../domain/question/model.js';
import { attributeOf, childrenOf, isHeading, isLive, isSilent, tagOf } from './dom.js';
import type { Notes } from './problems.js';
import { collapse, wordsOf } from './text.js';

/** Whether nothing of a node shows. */
export function isBlank(node: Node): boolean {
  const tag = tagOf(node);
  return tag === '#text' ? (node as Text).data.trim() === '' : isSilent(tag);
}

/** Wrappers that say nothing: the widget sets its own. */
function isWrapper(node: Node): boolean {
  const tag = tagOf(node);
  return (
    (/^(p|div|label|legend)$/u.test(tag) ||
      isHeading(tag) ||
      (tag === 'span' && !(node as Element).hasAttributes())) &&
    attributeOf(node, 'lang') === null &&
    attributeOf(node, 'dir') === null
  );
}

/** What shows of some nodes, without wrappers that hold nothing else. */
function unwrapped(nodes: Iterable<Node>): readonly Node[] {
  const all = Array.from(nodes).filter((node) => tagOf(node) !== '');
  const first = all.findIndex((node) => !isBlank(node));
  const shown = all.slice(Math.max(0, first), all.findLastIndex((node) => !isBlank(node)) + 1);
  const [only] = shown;
  return only && shown.length === 1 && isWrapper(only) ? unwrapped(childrenOf(only)) : shown;
}

/** The text, where nothing but text is there. */
export function plainText(nodes: Iterable<Node>): string | undefined {
  let text = '';
  let elements = 0;
  let wrapper: Node | undefined;
  for (const node of nodes) {
    if (tagOf(node) === '#text') text += (node as Text).data;
    else if (!isBlank(node)) {
      elements += 1;
      wrapper = node;
    }
  }
  if (!wrapper) return collapse(text);
  return elements === 1 && text.trim() === '' && isWrapper(wrapper)
    ? plainText(childrenOf(wrapper))
    : undefined;
}

/**
 * Detached copies that nothing runs in: their document is never shown, so images do not load and custom elements do not start
 * until a copy of the copy is shown.
 */
export function copyOf(nodes: Iterable<Node>, notes: Notes): DocumentFragment {
  const inert = document.createElement('template').content.ownerDocument;
  const fragment = inert.createDocumentFragment();
  for (const node of nodes) {
    noteLive(node, notes);
    fragment.append(inert.importNode(node, true));
  }
  return fragment;
}

/** Tells of what does not live on in a copy; an input is the checkbox of a Markdown tool, or becomes a blank. */
function noteLive(node: Node, notes: Notes): void {
  const tag = tagOf(node);
  if (tag === '#text' || isSilent(tag) || tag === 'input') return;
  if (isLive(tag)) notes.add('nested-live-element', node, `<${tag}>`);
  else for (const child of childrenOf(node)) noteLive(child, notes);
}

/** Whether a link says nothing: a heading's link to itself, as documentation tools set it (`¶`, `#`, an icon). */
const isPermalink = (link: Element): boolean =>
  (attributeOf(link, 'href') ?? '').startsWith('#') && !/[\p{L}\p{N}]/u.test(wordsOf([link]));

/**
 * Prose out of copies that nobody else holds.
 *
 * What must not run twice is taken out: scripts, styles and handlers. Ids stay: in a shadow root they disturb nobody, and drawings
 * refer to their own.
 */
export function settle(copies: DocumentFragment): Prose {
  for (const element of copies.querySelectorAll('*')) {
    const tag = tagOf(element);
    if (isSilent(tag) || (tag === 'a' && isPermalink(element))) element.remove();
    else {
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        if (name.startsWith('on')) Element.prototype.removeAttribute.call(element, name);
      }
    }
  }
  const nodes = unwrapped(copies.childNodes);
  return nodes.some((node) => tagOf(node) !== '#text')
    ? { text: wordsOf(nodes), nodes }
    : collapse(nodes.map((node) => (node as Text).data).join(''));
}

/** What the author wrote: a string where it is plain text, else copies of its nodes. */
export const proseOf = (nodes: readonly Node[], notes: Notes): Prose =>
  plainText(nodes) ?? settle(copyOf(nodes, notes));
