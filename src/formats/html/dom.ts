/**
 * Ways to look at a node that hold for every node.
 *
 * A `form` shows its controls as properties of their name, so that `form.childNodes` or `form.getAttribute` may be an input.
 */

/** `#text`, the tag of an element, or `` for what never shows (comments, processing instructions). */
export function tagOf(node: Node): string {
  const type: unknown = node.nodeType;
  if (type === 3 || type === 4) return '#text';
  if (type === 7 || type === 8) return '';
  const name: unknown = (node as Element).localName;
  // Only a form can hide its own name.
  return typeof name === 'string' ? name : 'form';
}

export function childrenOf(node: Node): Iterable<ChildNode> {
  const children: unknown = node.childNodes;
  return (
    children instanceof NodeList ? children : Reflect.get(Node.prototype, 'childNodes', node)
  ) as Iterable<ChildNode>;
}

export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

export const attributeOf = (element: Node, name: string): string | null =>
  Element.prototype.getAttribute.call(element as Element, name);

/** The elements within a node that a selector names. */
export const findAll = (node: Node, selector: string): Element[] =>
  Array.from(
    (node instanceof Element ? Element : DocumentFragment).prototype.querySelectorAll.call(
      node as Element,
      selector,
    ),
  );

/** A test for words in a class attribute. */
export function classTest(words: string): (element: Node) => boolean {
  const pattern = new RegExp(`(^|\\s)(${words})(\\s|$)`, 'u');
  return (element) => pattern.test(attributeOf(element, 'class') ?? '');
}

/** A test for tags, which remembers those it met: it is asked for every node. */
function tagTest(tags: string): (tag: string) => boolean {
  const pattern = new RegExp(`^(${tags})$`, 'u');
  const known = new Map<string, boolean>();
  return (tag) => {
    let is = known.get(tag);
    if (is === undefined) known.set(tag, (is = pattern.test(tag)));
    return is;
  };
}

/** Never shown, never copied; GitLab puts a `task-button` before each checkbox. */
export const isSilent = tagTest('|script|style|template|noscript|link|meta|base|title|head|task-button');

/** Whether an element plays, loads, opens or takes input, so that a copy is not the same; MathJax's are drawings all the same. */
export const isLive = tagTest(
  'audio|video|iframe|object|embed|canvas|details|dialog|input|select|textarea|button|meter|progress|output|(?!mjx-).*-.*',
);

export const isBlock = tagTest(
  'p|div|pre|table|t[rdh]|tbody|thead|tfoot|caption|d[ltd]|figure|figcaption|address|center|section|article|main|header|footer|aside|nav|form|' +
    'fieldset|legend|[uo]l|li|blockquote|h[r1-6]',
);

export const isHeading = tagTest('h[1-6]');

/** Brackets in these are no grammar. */
export const isOpaque = tagTest('code|pre|kbd|samp|var|math|svg');

export const isList = tagTest('[uo]l');

const isRemarkClass = classTest('hint|feedback|explanation');
const isQuote = classTest('quote');

/** Whether an element says something beside the question: a blockquote (`quote` makes it a plain one), or one of three classes. */
export const isRemark = (node: Node, tag: string): boolean =>
  tag === 'blockquote'
    ? !isQuote(node)
    : tag !== '#text' && tag !== '' && tag !== 'form' && isRemarkClass(node);
