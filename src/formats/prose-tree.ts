import type { Prose } from '../domain/question/model.js';
import { isObject } from '../domain/shape.js';
import type { Json } from '../domain/xapi/types.js';
import { attributeOf, childrenOf, isLive, isSilent, tagOf } from './html/dom.js';

/**
 * Prose with markup as data: what can be stored, sent and shown elsewhere, and never is a string of markup.
 *
 * Written and read is only what stands in these lists, so a tree may come from anywhere.
 */
export type ProseTree =
  | string
  | {
      readonly tag: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children?: readonly ProseTree[];
    };

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const html = words(
  'a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
);

const mathMl = words(
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup ' +
    'mtable mtd mtext mtr munder munderover',
);

/** Attributes of any element, and those of single ones; addresses have rules of their own. */
const anywhere = words('lang dir title');
const attributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href'),
  col: words('span'),
  data: words('value'),
  img: words('alt src width height'),
  li: words('value'),
  math: words('display'),
  ol: words('start reversed type'),
  td: words('colspan rowspan'),
  th: words('colspan rowspan scope'),
  time: words('datetime'),
};

/** Deeper is no prose, and a reader must not run out of stack. */
const MAX_DEPTH = 40;

/** What shows of some nodes, and whether it is all. */
export interface Written {
  readonly trees: readonly ProseTree[];
  /** Whether nothing was lost that a copy cannot show: a drawing, a film, a picture from another host. */
  readonly whole: boolean;
}

/** Writes nodes; their addresses are made absolute, since they are read on another page. */
export function writeTrees(nodes: Iterable<Node>): Written {
  let whole = true;
  const write = (node: Node, depth: number): ProseTree[] => {
    const tag = tagOf(node);
    if (tag === '#text') return [(node as Text).data];
    if (
      isSilent(tag) ||
      attributeOf(node, 'aria-hidden') === 'true' ||
      attributeOf(node, 'hidden') !== null
    ) {
      return [];
    }
    if (isLive(tag) || tag === 'svg' || depth > MAX_DEPTH) {
      whole = false;
      return [];
    }
    const children = [...childrenOf(node)].flatMap((child) => write(child, depth + 1));
    if (!html.has(tag) && !mathMl.has(tag)) return children;
    const kept = attributesOf(tag, (name) => attributeOf(node, name), document.baseURI);
    if (tag === 'img' && kept['src'] === undefined) {
      whole = false;
      return [];
    }
    return [
      {
        tag,
        ...(Object.keys(kept).length > 0 && { attributes: kept }),
        ...(children.length > 0 && { children }),
      },
    ];
  };
  return { trees: [...nodes].flatMap((node) => write(node, 0)), whole };
}

/** Reads nodes out of anything; what is no tree of ours is left out. They stand in a document in which nothing runs or loads. */
export function readTrees(trees: unknown): Node[] {
  const inert = document.createElement('template').content.ownerDocument;
  const read = (tree: unknown, depth: number): Node[] => {
    if (typeof tree === 'string') return [inert.createTextNode(tree)];
    if (!isObject(tree) || depth > MAX_DEPTH) return [];
    const { tag, children, attributes: given } = tree;
    if (typeof tag !== 'string' || !(html.has(tag) || mathMl.has(tag))) return [];
    const element = mathMl.has(tag)
      ? inert.createElementNS('http://www.w3.org/1998/Math/MathML', tag)
      : inert.createElement(tag);
    const textOf = (name: string): string | null => {
      const value = isObject(given) && Object.hasOwn(given, name) ? given[name] : null;
      return typeof value === 'string' ? value : null;
    };
    for (const [name, value] of Object.entries(attributesOf(tag, textOf))) element.setAttribute(name, value);
    if (tag === 'img' && !element.hasAttribute('src')) return [];
    if (Array.isArray(children)) element.append(...children.flatMap((child) => read(child, depth + 1)));
    return [element];
  };
  return Array.isArray(trees) ? trees.flatMap((tree) => read(tree, 0)) : [];
}

/** Prose as JSON, without what a copy cannot show. */
export const writeProse = (prose: Prose): Json =>
  typeof prose === 'string'
    ? prose
    : { text: prose.text, nodes: writeTrees(prose.nodes as readonly Node[]).trees as Json };

/** The attributes that may stand on an element, out of what it has. */
function attributesOf(
  tag: string,
  valueOf: (name: string) => string | null,
  base?: string,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of [...anywhere, ...(attributes[tag] ?? [])]) {
    const value = valueOf(name);
    if (value === null) continue;
    const sound = name === 'href' || name === 'src' ? addressOf(value, name, base) : value;
    if (sound !== undefined) kept[name] = sound;
  }
  return kept;
}

/** An address that may be followed, or a picture of this host; absolute. */
function addressOf(value: string, name: 'href' | 'src', base: string | undefined): string | undefined {
  if (!URL.canParse(value, base)) return undefined;
  const { protocol, origin, href } = new URL(value, base);
  if (name === 'href') return /^(https?|mailto):$/u.test(protocol) ? href : undefined;
  return /^https?:$/u.test(protocol) && origin === new URL(document.baseURI).origin ? href : undefined;
}
