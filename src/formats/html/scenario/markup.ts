import type { Prose } from '../../../domain/question/model.js';
import { attributeOf, childrenOf, tagOf } from '../dom.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in markup and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** Writes an author's node; what runs, and what is no node at all, is left out. */
export function markupOf(node: unknown): string {
  if (typeof Node === 'undefined' || !(node instanceof Node)) return '';
  const tag = tagOf(node);
  if (tag === '#text') return escaped((node as Text).data);
  if (tag === '' || tag === 'script' || tag === 'style') return '';
  const attributes = Element.prototype.getAttributeNames
    .call(node as Element)
    .filter((name) => !name.startsWith('on') && /^[^\s"'<>/=]+$/u.test(name))
    .map((name) => ` ${name}="${escaped(attributeOf(node, name) ?? '')}"`)
    .join('');
  if (isVoid.test(tag)) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${Array.from(childrenOf(node), markupOf).join('')}</${tag}>`;
}

/** Writes prose; braces in it stay text. */
export const proseMarkup = (prose: Prose): string =>
  (typeof prose === 'string' ? escaped(prose) : prose.nodes.map(markupOf).join('')).replaceAll('{', '\\{');
