import { blankMarker } from '../../domain/question/model.js';
import { kindOf, placesIn } from './control.js';
import { attributeOf, childrenOf, findAll, isOpaque, isSilent, tagOf } from './dom.js';
import { collapse, wordsOf } from './text.js';

/** An answer is no essay: brackets further apart are no blank. */
const brackets = /\[\[([^]{0,200}?)\]\]/gu;

/** A blank as the author wrote it. */
export interface AuthoredBlank {
  /** Accepted answers, parted by `|`. */
  readonly answers: string;
  /** What the author's input asks for, where one makes the blank. */
  readonly kind?: 'number' | 'text';
  /** What the author's input is called. */
  readonly label?: string;
}

/** Whether there is a blank: brackets outside of code, or in a form an input. */
export const holdsBlank = (nodes: readonly Node[], inForm: boolean): boolean =>
  nodes.some(
    (node) =>
      spread(node).open.search(brackets) >= 0 ||
      (inForm && tagOf(node) !== '#text' && placesIn(node).length > 0),
  );

/** Empties the brackets in copied nodes, also where `[[*Paris*]]` became several, and puts such brackets in the place of inputs. */
export function cutBlanks(copies: DocumentFragment, form: Node): readonly AuthoredBlank[] {
  const inputs = new Map<string, AuthoredBlank>();
  const places = placesIn(copies);
  const labels = places.map((input) => labelOf(input, form));
  for (const [index, input] of places.entries()) {
    const stand = `\u0001${index}`;
    const kind = kindOf(input) === 'number' ? 'number' : 'text';
    inputs.set(stand, {
      answers: attributeOf(input, 'data-answer') ?? '',
      kind,
      label: labels[index] ?? '',
    });
    input.replaceWith(`[[${stand}]]`);
  }
  const { texts, all, open } = spread(copies);
  const found = [...open.matchAll(brackets)];
  for (const { index, 0: match } of [...found].reverse()) {
    for (const { text, start } of texts) {
      const from = Math.max(0, index - start);
      const to = Math.min(text.length, index + match.length - start);
      if (from >= to) continue;
      text.replaceData(from, to - from, index >= start ? blankMarker : '');
      const parent = text.parentElement;
      // An emptied `<code>` would still show its box.
      if (parent?.textContent === '' && parent.childElementCount === 0) parent.remove();
    }
  }
  return found.map(({ index, 0: match }) => {
    const answers = all.slice(index + 2, index + match.length - 2);
    return inputs.get(answers) ?? { answers };
  });
}

/** What a label around the input alone calls it, or one that names it by `for`, or its `aria-label`. */
function labelOf(input: Element, form: Node): string {
  const id = attributeOf(input, 'id');
  const around = input.closest('label');
  const label =
    around ??
    (id !== null && tagOf(form) !== '#text'
      ? findAll(form, 'label').find((each) => attributeOf(each, 'for') === id)
      : undefined);
  if (!label || placesIn(label).length > 1) return collapse(attributeOf(input, 'aria-label') ?? '');
  return wordsOf([label]);
}

interface Spread {
  readonly texts: { readonly text: Text; readonly start: number }[];
  all: string;
  /** The same text with brackets in code painted over. */
  open: string;
}

/** The text nodes of a tree on one string. */
function spread(node: Node, inCode = false, out: Spread = { texts: [], all: '', open: '' }): Spread {
  const tag = tagOf(node);
  if (tag === '#text') {
    const { data } = node as Text;
    out.texts.push({ text: node as Text, start: out.all.length });
    out.all += data;
    out.open += inCode ? data.replace(/[[\]]/gu, ' ') : data;
  } else if (!isSilent(tag))
    for (const child of childrenOf(node)) spread(child, inCode || isOpaque(tag), out);
  return out;
}
