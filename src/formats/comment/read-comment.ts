import { Autolink, parser as commonMark, Strikethrough } from '@lezer/markdown';
import type { Block, Inline } from '../../domain/thread/rich-text.js';

/** CommonMark with struck-out words and bare links; without HTML, which stays text, and without what makes a mere line a heading. */
const parser = commonMark.configure([
  Autolink,
  Strikethrough,
  { remove: ['HTMLBlock', 'SetextHeading', 'LinkReference'] },
]);

/** Levels of quotes and lists, one in the other, that are drawn; deeper ones are text. */
const DEEPEST = 8;

type Node = ReturnType<typeof parser.parse>['topNode'];

/** Reads the words of a comment. Total: what is no markup is text, and all of the text is somewhere in the tree. */
export function readComment(text: string): readonly Block[] {
  return new Reader(text).blocks(parser.parse(text).topNode, 0);
}

const kinds = { StrongEmphasis: 'strong', Emphasis: 'emphasis', Strikethrough: 'deleted' } as const;

/** Signs that make markup, and say nothing themselves. */
const marks = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'QuoteMark',
  'ListMark',
  'HeaderMark',
  'LinkTitle',
  'LinkLabel',
]);

class Reader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  blocks(node: Node, depth: number): Block[] {
    return childrenOf(node).flatMap((child) => this.#block(child, depth));
  }

  #block(node: Node, depth: number): Block[] {
    const { name } = node.type;
    if (marks.has(name)) return [];
    const isTooDeep = depth >= DEEPEST && /^(Blockquote|BulletList|OrderedList)$/u.test(name);
    if (isTooDeep) return [{ kind: 'paragraph', children: [this.#said(node)] }];
    switch (name) {
      case 'Blockquote':
        return [{ kind: 'quote', blocks: this.blocks(node, depth + 1) }];
      case 'BulletList':
      case 'OrderedList': {
        const items = node.getChildren('ListItem').map((item) => this.blocks(item, depth + 1));
        const number = Number.parseInt(this.#said(node), 10);
        return [{ kind: 'list', ...(name === 'OrderedList' && { start: number }), items }];
      }
      case 'FencedCode':
      case 'CodeBlock': {
        const lines = node.getChildren('CodeText').map((part) => this.#said(part));
        return [{ kind: 'code', text: lines.join('') }];
      }
      case 'HorizontalRule':
        return [{ kind: 'rule' }];
      default: {
        const children = trimmed(this.#inlines(node));
        return [{ kind: name.startsWith('ATXHeading') ? 'heading' : 'paragraph', children }];
      }
    }
  }

  /** What stands in a node: its children, and the text between them. */
  #inlines(node: Node, from = node.from, to = node.to): Inline[] {
    const inlines: Inline[] = [];
    let at = from;
    for (const child of childrenOf(node)) {
      if (child.from < from || child.to > to) continue;
      inlines.push(this.#text.slice(at, child.from), ...this.#inline(child));
      at = child.to;
    }
    inlines.push(this.#text.slice(at, to));
    return joined(inlines);
  }

  #inline(node: Node): Inline[] {
    const { name } = node.type;
    if (name === 'QuoteMark' || marks.has(name)) return [];
    switch (name) {
      case 'StrongEmphasis':
      case 'Emphasis':
      case 'Strikethrough':
        return [{ kind: kinds[name], children: this.#inlines(node) }];
      case 'InlineCode': {
        const [open, close] = node.getChildren('CodeMark');
        return [
          { kind: 'code', text: this.#text.slice(open?.to ?? node.from, close?.from ?? node.to).trim() },
        ];
      }
      case 'HardBreak':
        // The line ends there anyway, and ends of lines are kept.
        return ['\n'];
      case 'HTMLTag':
      case 'Comment':
      case 'ProcessingInstruction':
        return [this.#said(node)];
      case 'Escape':
        return [this.#said(node).slice(1)];
      case 'Entity':
        return [entityOf(this.#said(node))];
      case 'URL':
        return this.#bareLink(node);
      case 'Link':
        return this.#link(node);
      case 'Image': {
        // Never fetched: whoever reads a comment is not to be seen by it. Its words stay.
        const [, close] = node.getChildren('LinkMark');
        return this.#inlines(node, node.from + 2, close?.from ?? node.to);
      }
      default:
        return this.#inlines(node);
    }
  }

  /** `[words](address)`; where the address leads nowhere that a reader may go, the words alone. */
  #link(node: Node): Inline[] {
    const [open, close] = node.getChildren('LinkMark');
    const url = node.getChild('URL');
    if (!open || !close) return [this.#said(node)];
    const children = this.#inlines(node, open.to, close.from);
    // `[words][name]` and `[words]` name an address that stands nowhere here.
    if (!url) return [this.#said(node)];
    const address = addressOf(this.#said(url).replace(/^<|>$/gu, ''));
    return address === undefined ? children : [{ kind: 'link', address, children }];
  }

  #bareLink(node: Node): Inline[] {
    const said = this.#said(node);
    const address = addressOf(
      /^[\w+.-]+:/u.test(said) ? said : said.includes('@') ? `mailto:${said}` : `https://${said}`,
    );
    return address === undefined ? [said] : [{ kind: 'link', address, children: [said] }];
  }

  #said({ from, to }: Node): string {
    return this.#text.slice(from, to);
  }
}

/** The address of a link that may be followed: a whole one, of a kind that runs nothing. */
function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, username, password } = new URL(text);
  // With a name before it a host looks like another one.
  return /^(https?|mailto):$/u.test(protocol) && username + password === '' ? href : undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** What an entity stands for: by its number, or one of the few names that people write. */
function entityOf(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (!code) return named[name] ?? entity;
  const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
  const isCharacter = point > 0 && point <= 0x10_ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : '\ufffd';
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Texts side by side as one, empty ones left out. */
function joined(inlines: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    if (typeof inline !== 'string') whole.push(inline);
    else if (typeof last === 'string') whole[whole.length - 1] = last + inline;
    else if (inline !== '') whole.push(inline);
  }
  return whole;
}

/** Without white space at both ends, and without the indent of lines. */
const trimmed = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline, index) => {
    if (typeof inline !== 'string') return inline;
    const text = inline.replace(/[ \t]*\n[ \t]*/gu, '\n');
    const begun = index === 0 ? text.trimStart() : text;
    return index === inlines.length - 1 ? begun.trimEnd() : begun;
  });
