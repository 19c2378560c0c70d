import type { Prose } from '../../domain/question/model.js';
import { attributeOf, childrenOf, isHeading, isLive, isSilent, tagOf } from './dom.js';
import type { LiveNotes } from './notebook.js';
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
  const shown: Node[] = [];
  // Up to here nothing but space follows.
  let length = 0;
  for (const node of nodes) {
    const isNothing = isBlank(node);
    if ((isNothing && length === 0) || tagOf(node) === '') continue;
    shown.push(node);
    if (!isNothing) length = shown.length;
  }
  shown.length = length;
  const [only] = shown;
  return only && length === 1 && isWrapper(only) ? unwrapped(childrenOf(only)) : shown;
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
export function copyOf(nodes: Iterable<Node>): DocumentFragment {
  const inert = document.createElement('template').content.ownerDocument;
  const fragment = inert.createDocumentFragment();
  for (const node of nodes) fragment.append(inert.importNode(node, true));
  return fragment;
}

/** Whether a link says nothing: a heading's link to itself, as documentation tools set it (`¶`, `#`, an icon). */
export const isPermalink = (link: Element): boolean =>
  (attributeOf(link, 'href') ?? '').startsWith('#') && !/[\p{L}\p{N}]/u.test(wordsOf([link]));

/**
 * Prose out of copies that nobody else holds.
 *
 * What must not run twice is taken out: scripts, styles and handlers. Ids stay: in a shadow root they disturb nobody, and drawings
 * refer to their own.
 *
 * @param node - Where the copies come from: the author is told of what does not live on in them.
 */
export function settle(copies: DocumentFragment, node: Node, notes: LiveNotes): Prose {
  for (const element of copies.querySelectorAll('*')) {
    const tag = tagOf(element);
    if (isSilent(tag) || (tag === 'a' && isPermalink(element))) element.remove();
    else {
      // An input is the checkbox of a Markdown tool.
      if (isLive(tag) && tag !== 'input') notes.add('nested-live-element', node, `<${tag}>`);
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        if (name.startsWith('on')) Element.prototype.removeAttribute.call(element, name);
      }
    }
  }
  const nodes = unwrapped(copies.childNodes);
  return nodes.some((each) => tagOf(each) !== '#text')
    ? { text: wordsOf(nodes), nodes }
    : collapse(nodes.map((each) => (each as Text).data).join(''));
}

/** What the author wrote: a string where it is plain text, else copies of its nodes. */
export function proseOf(nodes: readonly Node[], notes: LiveNotes): Prose {
  const [first] = nodes;
  return plainText(nodes) ?? (first ? settle(copyOf(nodes), first, notes) : '');
}
