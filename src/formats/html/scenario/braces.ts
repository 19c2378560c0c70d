import { attributeOf, childrenOf, isOpaque, isSilent, tagOf } from '../dom.js';
import { unescaped } from './names.js';

/** A pair of braces in copied nodes. */
export interface Braces {
  /** What stands between them. */
  readonly text: string;
  /** Whether nothing but braces stands before, or behind. */
  readonly isLead: boolean;
  readonly isTail: boolean;
  /** How many of the given links start before them. */
  readonly links: number;
}

/** Settings are no essay; behind a backslash braces are text. */
const pair = /(?<!\\)\{([^{}]{1,4000})\}/gu;

/** Characters that show nothing and that editors leave in a text. */
const nothing = /^[\s\u200b-\u200f\u061c\u2060\ufeff]*$/u;

/**
 * Offers the braces of copied nodes in order, and cuts out those that are taken.
 *
 * In code they count only where they are all of it: so they can be kept from Markdown tools that read braces themselves.
 *
 * @param take - Whether braces are settings; all others stay as text.
 */
export function takeBraces(copies: Node, links: readonly Element[], take: (braces: Braces) => boolean): void {
  const { texts, all, starts, hasEscapes } = spread(copies, new Set<Node>(links));
  const blank = (from: number, to: number): boolean => nothing.test(all.slice(from, to).replace(pair, ''));
  const taken = [...all.matchAll(pair)].filter(({ index, 0: { length }, 1: text = '' }) =>
    take({
      text,
      isLead: blank(0, index),
      isTail: blank(index + length, all.length),
      links: starts.filter((start) => start <= index).length,
    }),
  );
  for (const { index, 0: match } of taken.reverse()) {
    const end = index + match.length;
    // `go {once}, or`: the space before goes too where none is needed.
    const before = all.slice(0, index);
    const isNeeded = /^[^\s.,;:!?…)]/u.test(all.slice(end));
    const gap = isNeeded ? 0 : before.length - before.trimEnd().length;
    for (const { text, start } of texts) {
      const from = Math.max(0, index - gap - start);
      const to = Math.min(text.length, end - start);
      if (from < to) {
        text.deleteData(from, to - from);
        dropEmpty(text);
      }
    }
  }
  if (!hasEscapes) return;
  for (const { text } of texts) if (!isInCode(text)) text.data = unescaped(text.data);
}

const isInCode = (text: Text): boolean => text.parentElement?.closest('code,pre,kbd,samp,var') != null;

interface Spread {
  readonly texts: { readonly text: Text; readonly start: number }[];
  all: string;
  /** Where each link starts. */
  readonly starts: number[];
  hasEscapes: boolean;
}

function spread(
  node: Node,
  links: ReadonlySet<Node>,
  out: Spread = { texts: [], all: '', starts: [], hasEscapes: false },
  inCode = false,
): Spread {
  const tag = tagOf(node);
  if (links.has(node)) out.starts.push(out.all.length);
  if (tag === '#text') {
    const { data } = node as Text;
    out.texts.push({ text: node as Text, start: out.all.length });
    out.all += inCode ? data.replace(/[{}\\]/gu, '.') : data;
    out.hasEscapes ||= !inCode && data.includes('\\{');
  } else if (tag === 'img') out.all += attributeOf(node, 'alt') === '' ? ' ' : '.';
  else if (!isSilent(tag)) {
    const hides = inCode || (isOpaque(tag) && !/^\s*\{[^{}]*\}\s*$/u.test(node.textContent ?? ''));
    for (const child of childrenOf(node)) spread(child, links, out, hides);
  }
  return out;
}

/** What would still show of a text that is gone: the box of a `code`, the gap of a paragraph, a break of the line. */
function dropEmpty(text: Text): void {
  if (text.data.trim() !== '') return;
  for (const next of [text.previousSibling, text.nextSibling]) {
    if (next && tagOf(next) === 'br') next.remove();
  }
  let empty: Node | null = text.parentNode;
  while (empty instanceof Element && /^(?:code|p|span|em|strong)$/u.test(tagOf(empty))) {
    if (empty.textContent.trim() !== '' || empty.childElementCount > 0) return;
    const parent: Node | null = empty.parentNode;
    empty.remove();
    empty = parent;
  }
}
