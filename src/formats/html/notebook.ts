import type { Problem } from '../../domain/reading.js';
import { childrenOf } from './dom.js';
import { collapse, wordsOf } from './text.js';

const maxExcerpt = 60;

export const excerptOf = (words: string): string =>
  words.length > maxExcerpt ? `${words.slice(0, maxExcerpt - 1)}…` : words;

/** What a node says, a fragment too. */
const wordsIn = (node: Node): string => wordsOf(node instanceof DocumentFragment ? childrenOf(node) : [node]);

/** What a problem says: what is wrong (after a `!` where it makes content unusable), and what to write instead. */
export type ProblemKind = readonly [message: string, cure: string];

/** Collects what is wrong in a document. */
export class Notebook<Code extends string> {
  readonly problems: Problem[] = [];
  readonly #kinds: Readonly<Record<Code, ProblemKind>>;

  constructor(kinds: Readonly<Record<Code, ProblemKind>>) {
    this.#kinds = kinds;
  }

  /** @param said - The words at fault; those of the node where left out. */
  add(code: Code, node: Node, said?: string): void {
    this.tell(code, this.#kinds[code], node, said);
  }

  /** Adds a problem that is told elsewhere. */
  protected tell(code: string, [text, cure]: ProblemKind, node: Node, said?: string): void {
    const isError = text.startsWith('!');
    const words = said === undefined ? wordsIn(node) : collapse(said);
    this.problems.push({
      code,
      severity: isError ? 'error' : 'warning',
      message: isError ? text.slice(1) : text,
      cure,
      excerpt: excerptOf(words),
      node,
    });
  }
}

/** Hears of nodes in prose of which no copy can live. */
export type LiveNotes = Pick<Notebook<'nested-live-element'>, 'add'>;
