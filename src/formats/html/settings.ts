import { authorKey } from './author-key.js';
import { safeKey } from '../safe-key.js';
import { attributeOf } from './dom.js';
import type { Notes } from './problems.js';

/** What an author sets about a question beside its words. */
export class Settings {
  several: boolean | undefined;
  caseSensitive = false;
  points = 1;
  key: string | undefined;

  constructor(classes = '') {
    this.classes(classes);
  }

  /** Takes in one word; says whether it is one. */
  #take(word: string): boolean {
    const points = /^points-([1-9]\d{0,3})$/u.exec(word)?.[1];
    if (word === 'several' || word === 'single') this.several = word === 'several';
    else if (word === 'case-sensitive') this.caseSensitive = true;
    else if (points) this.points = Number(points);
    else return false;
    return true;
  }

  /** Takes in the words of a class attribute; others belong to the page. */
  classes(names: string | null): void {
    if (names) for (const word of names.split(/\s+/u)) this.#take(word);
  }

  /** Takes in the class of an element, and its name unless it has one already. */
  element(element: Node): void {
    this.classes(attributeOf(element, 'class'));
    this.key ??= authorKey(element);
  }

  /**
   * Takes in attributes that a Markdown tool left standing at the end of a text: `{.several #capital}`, `{: .several }`.
   *
   * @param keyed - Whom a name is for; an answer has its own.
   * @returns The text without them; unchanged where one is unknown.
   */
  literal(text: string, node: Node, notes: Notes, keyed: { key: string | undefined } = this): string {
    const match = text.includes('}') ? /\s*\{:?\s*((?:[.#][^\s.#{}]+\s*)+)\}\s*$/u.exec(text) : null;
    if (!match) return text;
    let isKnown = true;
    for (const [word] of (match[1] ?? '').matchAll(/[.#][^\s.#]+/gu)) {
      if (word.startsWith('#')) keyed.key ??= safeKey(word.slice(1));
      else if (!this.#take(word.slice(1))) isKnown = false;
    }
    if (isKnown) return text.slice(0, match.index);
    notes.add('unknown-setting', node, match[0]);
    return text;
  }
}

/** Makes keys differ; the first keeps its own. */
export function unlike(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}-${count}`;
  taken.add(free);
  return free;
}
