import { badRequest } from '../http/failure.mjs';
import { decodeText, mediaType, parseJson } from '../http/body.mjs';

const isJson = (contentType) => mediaType(contentType) === 'application/json';

/**
 * Checks that content which says it is JSON is JSON.
 *
 * @throws {Failure} 400
 */
export function assertContent(contentType, content) {
  if (isJson(contentType)) parseJson(decodeText(content), 'The document');
}

/**
 * What a POST makes of a document: the top-level properties of the one sent replace those of the one stored
 * (Communication 2.2). Where nothing is stored yet, what is sent is the document.
 *
 * @param {{ contentType: string, content: Buffer } | undefined} stored
 * @param {{ contentType: string, content: Buffer }} sent
 * @returns {{ contentType: string, content: Buffer }}
 * @throws {Failure} 400 where one of both is no JSON object
 */
export function merge(stored, sent) {
  if (isJson(sent.contentType)) readObject(sent, 'The document sent');
  if (!stored) return sent;
  const merged = { ...readObject(stored, 'The stored document'), ...readObject(sent, 'The document sent') };
  return { contentType: 'application/json', content: Buffer.from(JSON.stringify(merged), 'utf8') };
}

function readObject({ contentType, content }, what) {
  const value = isJson(contentType) ? parseJson(decodeText(content), what) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest(`${what} is no JSON object of the type application/json, so there is nothing to merge.`);
  }
  return value;
}
