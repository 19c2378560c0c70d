import type { Prose } from '../../domain/question/model.js';
import { attributeOf, childrenOf, isRemark, tagOf } from './dom.js';
import { cutLazyQuote, lazyQuote } from './lazy-quote.js';
import type { MarkedItem, Sign } from './marker.js';
import type { Notes } from './problems.js';
import { copyOf, isBlank, settle } from './prose.js';
import { holdsAnswers, remarkIn } from './remark.js';
import { authorKey } from './author-key.js';
import { type Settings } from './settings.js';
import { collapse, lastTextIn, textsIn } from './text.js';

/** One answer as it was read: to choose, or to type. */
export interface Answer {
  readonly node: Node;
  /** `undefined` where an item has no marker. */
  readonly sign: Sign | undefined;
  readonly text: Prose;
  /** The author's name for it. */
  readonly key: string | undefined;
  /** What the author says to it: elements that hold the words. */
  readonly remarks: Node[];
}

/** Reads an item of a list; settings that a tool hung on it (`{.several}` under a list) are its question's. */
export function readItem({ item, marker }: MarkedItem, settings: Settings, notes: Notes): Answer {
  settings.classes(attributeOf(item, 'class'));
  const own = { key: authorKey(item) };
  const { text, remarks } = readWords(item, marker?.length ?? 0, notes, (words) =>
    settings.literal(words, item, notes, own),
  );
  if (marker?.sign === '?') notes.add('unknown-marker', item);
  else if (marker?.typo) notes.add('marker-typo', item);
  else if (!marker && text !== '') notes.add('unmarked-item', item);
  return { node: item, sign: marker?.sign, text, key: own.key, remarks };
}

/**
 * Reads an item or label: its words, and apart from them the remarks.
 *
 * @param skip - Characters of a marker to leave out; without any, a checkbox before the words is left out.
 * @param trim - Takes settings off the end of the words.
 */
export function readWords(
  holder: Element,
  skip: number,
  notes: Notes,
  trim: (words: string) => string,
): { readonly text: Prose; readonly remarks: Node[] } {
  const remarks: Node[] = [];
  const body: Node[] = [];
  let text = '';
  let isPlain = true;
  for (const child of childrenOf(holder)) {
    const tag = tagOf(child);
    const remark = remarkIn(child, tag);
    if (remark) remarks.push(remark);
    else {
      body.push(child);
      if (tag === '#text') text += (child as Text).data;
      else isPlain &&= tag === 'input' || isBlank(child);
    }
  }
  if (isPlain && !(text.includes('>') && lazyQuote.test(text)))
    return { text: collapse(trim(text.slice(skip))), remarks };
  if (holdsAnswers(holder)) notes.add('nested-answers', holder);
  const copies = copyOf(body);
  if (skip > 0) dropText(copies, skip);
  else dropBox(copies);
  for (const each of copies.querySelectorAll('blockquote,.hint,.feedback,.explanation')) {
    if (isRemark(each, tagOf(each)) && !each.matches(':is(ul,ol,table,figure) *')) remarks.push(each);
  }
  for (const remark of remarks) if (copies.contains(remark)) (remark as Element).remove();
  const words = copies.textContent ?? '';
  const quote = words.includes('>') ? cutLazyQuote(copies) : undefined;
  if (quote) remarks.push(quote);
  const last = words.includes('}') ? lastTextIn(copies) : undefined;
  if (last) last.data = trim(last.data);
  return { text: settle(copies, holder, notes), remarks };
}

function dropText(copies: DocumentFragment, length: number): void {
  let rest = length;
  for (const text of textsIn(copies)) {
    const count = Math.min(rest, text.length);
    text.deleteData(0, count);
    rest -= count;
  }
}

/** Takes out the first input, and the wrappers that draw it. */
function dropBox(copies: DocumentFragment): void {
  let box: Element | null = copies.querySelector('input');
  while (box && tagOf(box) !== 'form' && box.textContent?.trim() === '' && !box.querySelector('img')) {
    const parent: Element | null = box.parentElement;
    box.remove();
    box = parent;
  }
}
