import type { Prose } from '../../../domain/question/model.js';
import type { Speaker } from '../../../domain/scenario/model.js';
import { classTest, tagOf } from '../dom.js';
import type { LiveNotes } from '../notebook.js';
import { isBlank, settle } from '../prose.js';
import { collapse, textsIn, wordsOf } from '../text.js';

export const isSpeechClass = classTest('speech');

const colon = /^[\s\u00a0]*[:：]\s*/u;

/** Reads copies as words of a character, where they start with a name and a colon in bold. */
export function readSpeech(
  copies: DocumentFragment,
  node: Node,
  notes: LiveNotes,
): { readonly speaker: Speaker; readonly prose: Prose } | undefined {
  const texts = textsIn(copies);
  const first = texts.findIndex(({ data }) => data.trim() !== '');
  const strong = texts[first]?.parentElement?.closest('strong,b');
  if (!strong) return undefined;
  const said = wordsOf([strong]);
  const next = texts.slice(first).find((text) => !strong.contains(text));
  const isInside = /[:：]$/u.test(said);
  if (!isInside && !(next && colon.test(next.data))) return undefined;
  const name = collapse(said.replace(/\s*[:：]$/u, ''));
  if (name === '') return undefined;
  const picture = Array.from(copies.querySelectorAll('img')).find(
    (image) =>
      image.compareDocumentPosition(strong) & Node.DOCUMENT_POSITION_FOLLOWING || strong.contains(image),
  );
  const portrait = picture && portraitOf(picture, node, notes);
  strong.remove();
  if (next) next.data = isInside ? next.data.trimStart() : next.data.replace(colon, '');
  const [only, more] = Array.from(copies.childNodes).filter((child) => !isBlank(child));
  if (only && !more && tagOf(only) === 'blockquote') copies.replaceChildren(...Array.from(only.childNodes));
  return {
    speaker: { name, ...(portrait === undefined ? {} : { portrait }) },
    prose: settle(copies, node, notes),
  };
}

/** Takes the portrait out of the words, with whatever held only it. */
function portraitOf(picture: Element, node: Node, notes: LiveNotes): unknown {
  let holder: Element = picture;
  while (holder.parentElement && holder.parentElement.textContent.trim() === '')
    holder = holder.parentElement;
  const alone = picture.ownerDocument.createDocumentFragment();
  const parent = holder.parentNode;
  alone.append(picture);
  if (holder !== picture && parent) holder.remove();
  settle(alone, node, notes);
  return picture;
}
