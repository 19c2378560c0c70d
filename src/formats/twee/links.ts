import type { Node } from './nodes.js';
import { readSetters, type Scope } from './terms.js';
import { tidy, unshelter } from './words.js';

/** `text->target`, `target<-text`, `text|target`, `target`; as Twine parts them. */
export function partsOf(inside: string): readonly [text: string, target: string] {
  const right = inside.lastIndexOf('->');
  if (right >= 0) return [inside.slice(0, right), inside.slice(right + 2)];
  const left = inside.indexOf('<-');
  if (left >= 0) return [inside.slice(left + 2), inside.slice(0, left)];
  const bar = inside.lastIndexOf('|');
  return bar >= 0 ? [inside.slice(0, bar), inside.slice(bar + 1)] : [inside, inside];
}

/** A link, or only its words where it leads out or where it leads cannot be known. */
export function linkNode(
  [text, to]: readonly [string, string],
  setters: string,
  line: number,
  scope: Scope,
): Node {
  const target = tidy(unshelter(to));
  const words = text.trim() === '' ? to : text;
  const isAddress = /^(?:\w+:\/\/|mailto:)/iu.test(target);
  if (isAddress || (/^[$`]/u.test(target) && !scope.isPassage(target)) || target === '') {
    scope.notes.add(isAddress ? 'web-link' : 'link-made', line, `${text}->${to}`);
    return { kind: 'text', text: words, line };
  }
  return { kind: 'link', text: words, target, effects: readSetters(setters, line, scope), line };
}
