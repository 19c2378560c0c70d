import { safeKey } from '../safe-key.js';
import { attributeOf, isHeading, tagOf } from './dom.js';

/** The name that an author gave an element: `data-key`, else `id`; tools number the ids of headings, so those are no names. */
export function authorKey(element: Node): string | undefined {
  const id =
    attributeOf(element, 'data-key') ?? (isHeading(tagOf(element)) ? null : attributeOf(element, 'id'));
  return id?.trim() ? safeKey(id.trim()) : undefined;
}
