import { contentKey } from '../domain/question/key.js';

/** A key that can stand in an IRI; what cannot is named like content. */
export const safeKey = (id: string): string => (/^[\w-]+$/u.test(id) ? id : contentKey(id));
