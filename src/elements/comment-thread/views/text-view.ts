import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../../domain/thread/rich-text.js';

/** What may be markup; all else is drawn as it stands, and needs no parser. */
const signs = /[*_`~<>[\]\\&#]|^\s*(?:[-+]|\d+[.)])\s|^(?: {4}|\t)|\w\.\w|@|---/mu;

export const isMarked = (text: string): boolean => signs.test(text);

/** A text without markup: paragraphs, and lines as they were written. */
export const plainView = (text: string): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => html`<p dir="auto">${paragraph}</p>`);

/** Draws a text from its tree: whatever it says, only these elements can come of it. */
export const blocksView = (blocks: readonly Block[]): TemplateResult[] => blocks.map(blockView);

function blockView(block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${block.children.map(inlineView)}</p>`;
    case 'heading':
      // No heading: the outline of the page is its author's.
      return html`<p dir="auto"><strong>${block.children.map(inlineView)}</strong></p>`;
    case 'quote':
      return html`<blockquote dir="auto">${blocksView(block.blocks)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li dir="auto">${itemView(item)}</li>`);
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
function itemView(item: readonly Block[]): unknown {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return blocksView(item);
  return html`${first.children.map(inlineView)}${blocksView(rest)}`;
}

function inlineView(inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return html`<strong>${inline.children.map(inlineView)}</strong>`;
    case 'emphasis':
      return html`<em>${inline.children.map(inlineView)}</em>`;
    case 'deleted':
      return html`<del>${inline.children.map(inlineView)}</del>`;
    case 'code':
      return html`<code dir="ltr">${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return linkView(inline.address, inline.children);
  }
}

/** A link says where it leads, unless its text does: nobody is to be led elsewhere by a friendly word. */
function linkView(address: string, children: readonly Inline[]): TemplateResult {
  const { host, pathname, protocol } = new URL(address);
  const place = protocol === 'mailto:' ? pathname : host;
  const [text, more] = children;
  const isPlain = more === undefined && typeof text === 'string' && text.includes(place);
  return html`<a
      part="link"
      href=${address}
      rel="nofollow ugc noopener noreferrer"
      referrerpolicy="no-referrer"
      >${children.map(inlineView)}</a
    >${isPlain ? nothing : html`${' '}<span class="quiet">(<bdi>${place}</bdi>)</span>`}`;
}
