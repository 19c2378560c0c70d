import type { Prose } from '../../domain/question/model.js';
import { cutCopies, cutText, type AuthoredBlank } from './blanks.js';
import { placesIn } from './control.js';
import { tagOf } from './dom.js';
import type { Draft } from './drafts.js';
import type { Notes } from './problems.js';
import { copyOf, isBlank, plainText, settle } from './prose.js';
import { lastTextIn, wordsOf } from './text.js';

export interface Prompt {
  readonly prose: Prose;
  readonly blanks: readonly AuthoredBlank[];
}

/**
 * Puts the blocks of a prompt together, and takes in the settings at the end of each.
 *
 * @param hasBlanks - Whether brackets are blanks; above answers to choose they are brackets.
 */
export function readPrompt({ prompt, settings }: Draft, hasBlanks: boolean, notes: Notes): Prompt {
  for (const block of prompt) {
    const [only, more] = block.filter((node) => !isBlank(node));
    if (only && !more && tagOf(only) !== '#text') settings.element(only);
  }
  const [first = []] = prompt;
  const [node] = first;
  const plain = prompt.length > 1 ? undefined : plainText(first);
  if (
    plain !== undefined &&
    !(hasBlanks && first.some((each) => tagOf(each) !== '#text' && placesIn(each).length > 0))
  ) {
    const said = node ? settings.literal(plain, node, notes) : plain;
    const cut = hasBlanks ? cutText(said) : { text: said, blanks: [] };
    return { prose: cut.text, blanks: cut.blanks };
  }
  const copies = copyOf([], notes);
  const apart: AuthoredBlank[] = [];
  for (const block of prompt) {
    const copy = copyOf(block, notes);
    const last = lastTextIn(copy);
    if (last && node) last.data = settings.literal(last.data, node, notes);
    // An input with no words around it stands below the prompt.
    if (hasBlanks && wordsOf(copy.childNodes) === '' && placesIn(copy).length > 0) apart.push(...cutCopies(copy));
    else copies.append(copy);
  }
  const blanks = hasBlanks ? cutCopies(copies) : [];
  return { prose: settle(copies), blanks: [...blanks, ...apart] };
}
