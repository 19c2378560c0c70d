import { html, nothing, type TemplateResult } from 'lit';
import { mentionSplitter } from '../../../domain/thread/mention-text.js';
import type { Block, Inline } from '../../../domain/thread/rich-text.js';
import { adopt } from '../../../internal/adopt.js';
import type { DrawnMention } from '../drawn-mention.js';
import { markedStyles } from './marked.styles.js';

/** Draws a text from its tree: whatever it says, only these elements can come of it. */
export function blocksView(blocks: readonly Block[], mentions: readonly DrawnMention[]): TemplateResult[] {
  return [html`${adopt(markedStyles)}`, ...new BlocksView(mentions).blocks(blocks)];
}

class BlocksView {
  readonly #split: (text: string) => readonly (string | DrawnMention)[];

  constructor(mentions: readonly DrawnMention[]) {
    this.#split = mentionSplitter(mentions);
  }

  blocks(blocks: readonly Block[]): TemplateResult[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): TemplateResult {
    switch (block.kind) {
      case 'paragraph':
        return html`<p dir="auto">${this.#inlines(block.children)}</p>`;
      case 'heading':
        // No heading: the outline of the page is its author's.
        return html`<p dir="auto"><strong>${this.#inlines(block.children)}</strong></p>`;
      case 'quote':
        return html`<blockquote dir="auto">${this.blocks(block.blocks)}</blockquote>`;
      case 'list': {
        const items = block.items.map((item) => html`<li dir="auto">${this.#item(item)}</li>`);
        return block.start === undefined
          ? html`<ul>
              ${items}
            </ul>`
          : html`<ol start=${block.start}>
              ${items}
            </ol>`;
      }
      case 'code':
        return html`<pre dir="ltr" tabindex="0"><code>${block.text}</code></pre>`;
      case 'rule':
        return html`<hr />`;
    }
  }

  /** One paragraph needs none around it. */
  #item(item: readonly Block[]): unknown {
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') return this.blocks(item);
    return html`${this.#inlines(first.children)}${this.blocks(rest)}`;
  }

  #inlines(inlines: readonly Inline[]): unknown[] {
    return inlines.map((inline) =>
      typeof inline === 'string' ? this.#split(inline).map(wordView) : this.#inline(inline),
    );
  }

  #inline(inline: Exclude<Inline, string>): unknown {
    switch (inline.kind) {
      case 'strong':
        return html`<strong>${this.#inlines(inline.children)}</strong>`;
      case 'emphasis':
        return html`<em>${this.#inlines(inline.children)}</em>`;
      case 'deleted':
        return html`<del>${this.#inlines(inline.children)}</del>`;
      case 'code':
        return html`<code dir="ltr">${inline.text}</code>`;
      case 'break':
        return html`<br />`;
      case 'link':
        return this.#link(inline.address, inline.children);
    }
  }

  /** A link says where it leads, unless its text does: nobody is to be led elsewhere by a friendly word. */
  #link(address: string, children: readonly Inline[]): TemplateResult {
    const { host, pathname, protocol } = new URL(address);
    const place = protocol === 'mailto:' ? pathname : host;
    const [text, more] = children;
    const isPlain = more === undefined && typeof text === 'string' && text.includes(place);
    return html`<a
        part="link"
        href=${address}
        rel="nofollow ugc noopener noreferrer"
        referrerpolicy="no-referrer"
        >${this.#inlines(children)}</a
      >${isPlain ? nothing : html`${' '}<span class="quiet">(<bdi>${place}</bdi>)</span>`}`;
  }
}

/** Words; or somebody by the name under which this reader knows them, whatever its writer called them. */
const wordView = (word: string | DrawnMention): unknown =>
  typeof word === 'string'
    ? word
    : html`<span class="mention" part=${word.own ? 'mention mention-own' : 'mention'}
        >@<bdi>${word.shown}</bdi></span
      >`;
