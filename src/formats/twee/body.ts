import type { Expression } from '../../domain/scenario/expression.js';
import { readHarlowe } from './harlowe.js';
import { linkNode, partsOf } from './links.js';
import type { Node } from './nodes.js';
import { readSettings } from './settings.js';
import { readSugarCube } from './sugarcube.js';
import type { Scope } from './terms.js';
import { softBreak } from './words.js';

/** Macros in macros in macros end somewhere; deeper ones are text. */
const maxDepth = 40;

const plain = /[^[\]{}(<$/\n]+/uy;
const comment = /<!--(?:(?!-->)[^]){0,4000}-->|\/%(?:(?!%\/)[^]){0,4000}%\//uy;
const blockComment = /\/\*(?:(?!\*\/)[^]){0,4000}\*\//uy;
const link = /\[\[((?:(?!\]\]|\]\[)[^\n]){1,2000})\](?:\[([^\n[\]]{0,2000})\])?\]/uy;
const braces = /\{([^{}\n]{0,9000})\}/uy;
const tag = /<\/?([a-z][a-z0-9-]*)(?![\w-])[^<>\n]{0,2000}>/iuy;
/** Code of Snowman. */
const template = /<%(?:(?!%>)[^]){0,4000}%>/uy;
const dollar = /\$[a-z_]\w*/iuy;

/** Where conditions hang together: `otherwise` is what holds where no branch so far does. */
export interface Chain {
  id: number;
  otherwise: Expression | undefined;
}

/** What stands in a passage, from its first sign to its last. */
export class Body {
  readonly scope: Scope;
  readonly #source: string;
  #at = 0;
  #depth = 0;
  #line: number;
  #counted = 0;
  #chains = 0;

  /** @param line - Line of the first sign. */
  constructor(source: string, line: number, scope: Scope) {
    this.#source = source;
    this.#line = line;
    this.scope = scope;
  }

  /** Line of the place that has been reached. */
  get line(): number {
    for (; this.#counted < this.#at; this.#counted += 1) {
      if (this.#source.charAt(this.#counted) === '\n' || this.#source.startsWith(softBreak, this.#counted)) {
        this.#line += 1;
      }
    }
    return this.#line;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** A number for a chain of conditions. */
  nextChain(): number {
    this.#chains += 1;
    return this.#chains;
  }

  /** Takes what a sticky shape finds here. */
  take(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = this.#at;
    const match = shape.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match ?? undefined;
  }

  /** The same without taking it. */
  peek(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = this.#at;
    return shape.exec(this.#source) ?? undefined;
  }

  /** Reads up to what ends it, which is not taken. */
  read(end?: RegExp): Node[] {
    const nodes: Node[] = [];
    const chain: Chain = { id: 0, otherwise: undefined };
    let open = 0;
    this.#depth += 1;
    while (!this.isAtEnd) {
      if (end && open === 0 && this.peek(end)) break;
      const { line } = this;
      const found = this.#readSyntax(chain);
      if (found) {
        nodes.push(...found);
        continue;
      }
      const text = this.take(plain)?.[0] ?? this.take(dollar)?.[0] ?? this.#source.charAt(this.#at++);
      if (text === '\n') nodes.push({ kind: 'break', line });
      else nodes.push({ kind: 'text', text, line });
      if (/^\$./u.test(text)) this.scope.notes.add('printed-variable', line, text);
      if (text === '[') open += 1;
      if (text === ']' && open > 0) open -= 1;
    }
    this.#depth -= 1;
    return nodes;
  }

  /** What starts here, if anything does but text. */
  #readSyntax(chain: Chain): Node[] | undefined {
    switch (this.#source.charAt(this.#at)) {
      case '[':
        return this.#readLink();
      case '{':
        return this.#readBraces();
      case '}':
        return this.scope.format === 'harlowe' ? this.#drop() : undefined;
      case '(':
        return this.#depth > maxDepth ? undefined : readHarlowe(this, chain);
      case '<':
        if (this.take(comment)) return [];
        return (this.#depth > maxDepth ? undefined : readSugarCube(this)) ?? this.#readTag();
      case '/':
        return this.take(comment) || (this.scope.format === 'sugarcube' && this.take(blockComment))
          ? []
          : undefined;
      default:
        return undefined;
    }
  }

  #drop(): Node[] {
    this.#at += 1;
    return [];
  }

  #readLink(): Node[] | undefined {
    const { line } = this;
    const match = this.take(link);
    if (!match) {
      if (this.peek(/\[\[(?!\[)/uy))
        this.scope.notes.add('link-unclosed', line, this.#source.slice(this.#at, this.#at + 80));
      return undefined;
    }
    const [, inside = '', setters = ''] = match;
    return [linkNode(partsOf(inside), setters, line, this.scope)];
  }

  #readTag(): Node[] | undefined {
    const { line } = this;
    const snippet = this.take(template);
    if (snippet) {
      this.scope.notes.add('code-left-out', line, snippet[0]);
      return [];
    }
    const match = this.take(tag);
    if (!match) return undefined;
    const name = match[1] ?? '';
    if (/^(?:[bhw]r|p|div|center|h\d)$/iu.test(name)) return [{ kind: 'break', line }];
    if (/^(?:b|i|em|strong|u|s|small|big|mark|span)$/iu.test(name)) return [];
    this.scope.notes.add('markup-as-text', line, match[0]);
    return [{ kind: 'text', text: match[0], line }];
  }

  /** `{…}`: settings of ours, or what a story format puts into braces. */
  #readBraces(): Node[] | undefined {
    const { line, scope } = this;
    const { format, notes } = scope;
    const match = this.take(braces);
    if (!match) return format === 'harlowe' ? this.#drop() : undefined;
    const [said, inside = ''] = match;
    const settings = readSettings(inside, line, scope);
    if (settings) return settings;
    if (format === 'chapbook') {
      const isVariable = /^\s*[\p{L}_$][\p{L}\p{N}_.]*\s*$/u.test(inside);
      notes.add(isVariable ? 'printed-variable' : 'unmapped', line, said);
      return isVariable ? [{ kind: 'text', text: inside.trim(), line }] : [];
    }
    if (format === 'harlowe') {
      // Braces take out white space there.
      this.#at -= said.length - 1;
      return [];
    }
    return [{ kind: 'text', text: said, line }];
  }
}
