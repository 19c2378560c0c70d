import type { Span } from '../../../domain/thread/find-quote.js';

/** What is drawn inside of a line, so that words go on across its edges. */
const inLine = new Set(
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,time,tt,u,var,wbr'.split(
    ',',
  ),
);

/** What holds no words of the page. */
const noWords = 'script,style,noscript,template,textarea,select,iframe,object,svg,[hidden]';

/** A text node, and where its words begin in the text of the page. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  /** Whether its first space stands there already: the words before it end with one. */
  readonly isJoined: boolean;
}

/** The words of a page as one text, all white space one space each; and where in the page each of them is. */
export class PageText {
  readonly text: string;
  readonly #pieces: Piece[] = [];

  constructor(root: Element) {
    const words: string[] = [];
    let length = 0;
    let isSpaced = true;
    const add = (text: string) => {
      words.push(text);
      length += text.length;
      if (text !== '') isSpaced = text.endsWith(' ');
    };
    const read = (parent: Node) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (!isShown(node)) continue;
        if (node instanceof Text) {
          this.#pieces.push({ node, start: length, isJoined: isSpaced });
          add(spaced(node.data, isSpaced));
        } else if (node instanceof Element && !node.matches(noWords)) {
          const isBlock = !inLine.has(node.localName);
          if (isBlock && !isSpaced) add(' ');
          read(node);
          if (isBlock && !isSpaced) add(' ');
        }
      }
    };
    read(root);
    this.text = words.join('');
  }

  /** Where the words of a range stand in the text. */
  spanOf({ startContainer, startOffset, endContainer, endOffset }: Range): Span {
    const start = this.#placeOf(startContainer, startOffset);
    return { start, end: Math.max(start, this.#placeOf(endContainer, endOffset)) };
  }

  /** Where a part of the text stands in the page. */
  rangeOf({ start, end }: Span): Range {
    const range = document.createRange();
    const first = this.#pieces.findLast((piece) => piece.start <= start)!;
    const last = this.#pieces.findLast((piece) => piece.start < end)!;
    range.setStart(first.node, offsetOf(first, start - first.start, true));
    range.setEnd(last.node, offsetOf(last, end - last.start, false));
    return range;
  }

  #placeOf(container: Node, offset: number): number {
    const inside = this.#pieces.find(({ node }) => node === container);
    if (inside) return inside.start + spaced(inside.node.data.slice(0, offset), inside.isJoined).length;
    // Between nodes: where the next words begin.
    const point = document.createRange();
    point.setStart(container, offset);
    const next = this.#pieces.find(({ node }) => point.comparePoint(node, 0) >= 0);
    return next?.start ?? this.text.length;
  }
}

/** What a component keeps of its content without drawing it cannot be read. */
const isShown = (node: Node): boolean =>
  !node.parentElement?.shadowRoot || !('assignedSlot' in node) || node.assignedSlot !== null;

const spaced = (data: string, isJoined: boolean): string => {
  const text = data.replace(/\s+/gu, ' ');
  return isJoined ? text.replace(/^ /u, '') : text;
};

/**
 * Where in a node so many signs of its words have been read.
 *
 * @param isStart whether white space that stands there is left out: a passage begins with its first word.
 */
function offsetOf({ node, isJoined }: Piece, count: number, isStart: boolean): number {
  let read = 0;
  const parts = node.data.matchAll(/(\s+)|\S+/gu);
  for (const { 0: part, 1: space, index } of parts) {
    const length = space === undefined ? part.length : index === 0 && isJoined ? 0 : 1;
    const isHere = isStart ? read + length > count : read + length >= count;
    if (isHere)
      return index + (space === undefined ? count - read : isStart ? 0 : count - read > 0 ? part.length : 0);
    read += length;
  }
  return node.data.length;
}
