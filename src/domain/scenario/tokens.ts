import { faultOf, type Fault, type FaultCode, type Parsed } from './faults.js';

export interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign' | 'end';
  /** Words in lower case, signs as the keyboard has them, texts without their quotes; empty for what begins as a number only. */
  readonly text: string;
  /** Index in the source. */
  readonly at: number;
}

/** What typographers and sanitisers make of a sign. */
const signs = new Map(
  Object.entries({ '≥': '>=', '⩾': '>=', '≤': '<=', '⩽': '<=', '≠': '!=', '→': '->', '⟶': '->', '➔': '->' })
    .concat(Object.entries({ '×': '*', '·': '*', '∗': '*', '÷': '/', '∕': '/', '＝': '=', '＋': '+' }))
    .concat(Object.entries({ '&gt;': '>', '&lt;': '<', '&amp;': '&' }))
    .concat(Array.from('‐‑‒–—―−﹣－', (dash) => [dash, '-'])),
);

const pairs = new Set(['->', '+=', '-=', '*=', '<=', '>=', '!=', '<>', '==', '&&', '||']);
const known = new Set([...pairs, ...'=<>+-*/%(),;']);
const foreign = new Set(['&&', '||', '!', '&', '|']);

/** What one of these opens, any of the same row closes: tools that curl quotes do not always see which is which. */
const quotes = ['"“”„‟＂', '«»', '‹›', "'‘’‚‛"];

const isApostrophe = (source: string, at: number): boolean =>
  /^\p{L}['‘’‚‛]\p{L}/u.test(source.slice(at - 1, at + 2));

// Unseen marks (soft hyphens, joiners, marks of direction) stand in texts that were pasted.
const space = /[\s\p{Cf}]*/uy;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-‐‑][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/uy;
const number = /\d+(?:\.\d+)?|\.\d+/uy;
const inNumber = /[\p{L}\p{N}_.]/uy;
const identifier = /[A-Za-z0-9_‐‑-]+/uy;

function matchAt(shape: RegExp, text: string, at: number): string {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? '';
}

/**
 * Reads a text token by token.
 *
 * The first fault ends it: from there on every token is the end, so that whoever reads needs to look at nothing else.
 */
export class Tokens {
  readonly #source: string;
  #end = 0;
  #next: Token;
  #fault: Fault | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#next = this.#read();
  }

  /** The token that comes next. */
  get next(): Token {
    return this.#next;
  }

  /** Takes the next token. */
  take(): Token {
    const token = this.#next;
    this.#next = this.#read();
    return token;
  }

  /** Takes the next token if it is this sign or word. */
  skip(kind: 'sign' | 'word', ...texts: readonly string[]): boolean {
    const found = this.#next.kind === kind && texts.includes(this.#next.text);
    if (found) this.take();
    return found;
  }

  /** The sign that stands behind the next token, without taking anything. */
  get signBehind(): string {
    return this.#signAt(this.#skipSpace(this.#end))[0];
  }

  /** The word that stands behind the next token, without taking anything. */
  get wordBehind(): string {
    return matchAt(word, this.#source, this.#skipSpace(this.#end)).toLowerCase();
  }

  /** Whether a number stands behind the next token. */
  get isNumberBehind(): boolean {
    return matchAt(number, this.#source, this.#skipSpace(this.#end)) !== '';
  }

  /** Takes the name of a step or choice, with or without quotes: letter case counts, and digits may come first. */
  takeIdentifier(): string {
    const { kind, text, at } = this.#next;
    const name = kind === 'text' ? text : matchAt(identifier, this.#source, at).replace(/[‐‑]/gu, '-');
    if (kind !== 'text') this.#end = at + name.length;
    this.#next = this.#read();
    return name;
  }

  /** Notes what is wrong; only the first counts. */
  fail(code: FaultCode, at: number = this.#next.at): void {
    this.#fault ??= faultOf(code, at);
    this.#next = { kind: 'end', text: '', at };
  }

  /** What was read, if the text was sound to its end. */
  finish<T>(value: T): Parsed<T> {
    const { kind, at } = this.#next;
    if (kind === 'sign') this.fail('unexpected-sign', at);
    else if (kind !== 'end') this.fail('missing-operator', at);
    return this.#fault ? { fault: this.#fault } : { value };
  }

  get isFaulty(): boolean {
    return this.#fault !== undefined;
  }

  #skipSpace(from: number): number {
    return from + matchAt(space, this.#source, from).length;
  }

  #read(): Token {
    const at = this.#skipSpace(this.#end);
    const none: Token = { kind: 'end', text: '', at };
    if (this.#fault || at >= this.#source.length) return none;
    const found = this.#wordAt(at) ?? this.#numberAt(at) ?? this.#textAt(at) ?? this.#known(at);
    return this.#fault ? none : found;
  }

  #wordAt(at: number): Token | undefined {
    const text = matchAt(word, this.#source, at);
    if (text === '') return undefined;
    this.#end = at + text.length;
    return { kind: 'word', text: text.replace(/[‐‑]/gu, '-').toLowerCase(), at };
  }

  #numberAt(at: number): Token | undefined {
    const text = matchAt(number, this.#source, at);
    if (text === '') return undefined;
    this.#end = at + text.length;
    // An identifier may begin with digits: whoever wants a number says that this is none.
    const isNumber = matchAt(inNumber, this.#source, this.#end) === '';
    return { kind: 'number', text: isNumber ? text : '', at };
  }

  #textAt(at: number): Token | undefined {
    const opener = this.#source.charAt(at);
    const row = quotes.find((marks) => marks.includes(opener));
    if (row === undefined) return undefined;
    let close = at + 1;
    while (!row.includes(this.#source.charAt(close)) || isApostrophe(this.#source, close)) close += 1;
    if (close >= this.#source.length) this.fail('open-text', at);
    this.#end = close + 1;
    const said = this.#source.slice(at + 1, close).replace(/\s+/gu, ' ');
    // French typographers set blanks inside the marks.
    return { kind: 'text', text: '«»‹›'.includes(opener) ? said.trim() : said, at };
  }

  #known(at: number): Token {
    const [text, end] = this.#signAt(at);
    this.#end = end;
    if (!known.has(text) || foreign.has(text)) {
      this.fail(foreign.has(text) ? 'foreign-sign' : 'unexpected-sign', at);
    }
    return { kind: 'sign', text, at };
  }

  #signAt(at: number): readonly [sign: string, end: number] {
    const [first, end] = this.#atomAt(at);
    const [second, endOfBoth] = this.#atomAt(end);
    return pairs.has(first + second) ? [first + second, endOfBoth] : [first, end];
  }

  /** One sign as the keyboard has it. */
  #atomAt(at: number): readonly [sign: string, end: number] {
    const source = this.#source;
    const raw = /^&(?:gt|lt|amp);/u.exec(source.slice(at, at + 5))?.[0] ?? source.charAt(at);
    return [signs.get(raw) ?? raw, at + raw.length];
  }
}
