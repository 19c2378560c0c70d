import type { Prose } from '../../domain/question/model.js';
import { cutBlanks, type AuthoredBlank } from './blanks.js';
import { placesIn } from './control.js';
import { tagOf } from './dom.js';
import type { Draft } from './drafts.js';
import type { Notes } from './problems.js';
import { copyOf, isBlank, plainText, settle } from './prose.js';
import { lastTextIn, wordsOf } from './text.js';

/**
 * Puts the blocks of a prompt together, and takes in the settings at the end of each.
 *
 * @param hasBlanks - Whether brackets are blanks; above answers to choose they are brackets.
 */
export function readPrompt(
  draft: Draft,
  hasBlanks: boolean,
  notes: Notes,
): { readonly prose: Prose; readonly blanks: readonly AuthoredBlank[] } {
  const { prompt, settings } = draft;
  for (const block of prompt) {
    const [only, more] = block.filter((node) => !isBlank(node));
    if (only && !more && tagOf(only) !== '#text') settings.element(only);
  }
  const plain = prompt.length > 1 ? undefined : plainText(prompt.flat());
  if (plain !== undefined && !/[[{]/u.test(plain)) return { prose: plain, blanks: [] };
  const copies = copyOf([]);
  const apart: AuthoredBlank[] = [];
  for (const block of prompt) {
    const copy = copyOf(block);
    const last = lastTextIn(copy);
    const [node] = block;
    if (last && node) last.data = settings.literal(last.data, node, notes);
    // An input with no words around it stands below the prompt.
    if (hasBlanks && placesIn(copy).length > 0 && wordsOf(copy.childNodes) === '')
      apart.push(...cutBlanks(copy, draft.node));
    else copies.append(copy);
  }
  const blanks = hasBlanks ? cutBlanks(copies, draft.node) : [];
  return { prose: settle(copies, draft.node, notes), blanks: [...blanks, ...apart] };
}
