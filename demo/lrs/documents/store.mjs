import { createHash } from 'node:crypto';

/**
 * @typedef {object} StoredDocument
 * @property {Record<string, string>} scope whose it is: activity, agent, registration
 * @property {string} id
 * @property {string} contentType
 * @property {Buffer} content
 * @property {string} etag quoted
 * @property {string} updated
 */

/** The documents of one resource. */
export class DocumentStore {
  /** By scope and id, as one text. */
  #documents = new Map();

  /** @returns {StoredDocument | undefined} */
  find(scope, id) {
    return this.#documents.get(keyOf(scope, id));
  }

  /** Those whose scope agrees with what is asked; what is not asked for is free. @returns {StoredDocument[]} */
  list(scope) {
    const asked = Object.entries(scope).filter(([, value]) => value !== undefined);
    return [...this.#documents.values()].filter((document) =>
      asked.every(([name, value]) => document.scope[name] === value),
    );
  }

  set(document) {
    this.#documents.set(keyOf(document.scope, document.id), document);
  }

  delete(scope, id) {
    this.#documents.delete(keyOf(scope, id));
  }
}

const keyOf = (scope, id) =>
  JSON.stringify([Object.entries(scope).filter(([, value]) => value !== undefined), id]);

/** The entity tag of some content: its SHA-1 sum, as xAPI 1.0.3 asks (Communication 3.1); to a 2.0 client it means nothing. */
export const etagOf = (content) => `"${createHash('sha1').update(content).digest('hex')}"`;

/** A document as the journal keeps it. */
export const toEntry = ({ content, ...document }) => ({ ...document, content: content.toString('base64') });

/** @returns {StoredDocument} */
export const fromEntry = ({ content, ...document }) => ({
  ...document,
  content: Buffer.from(content, 'base64'),
});
