import { Failure } from '../http/failure.mjs';

/**
 * Holds a write against If-Match and If-None-Match (Communication 3.1, RFC 9110).
 *
 * @param {Record<string, string>} headers
 * @param {{ etag: string } | undefined} document the one that is there
 * @throws {Failure} 412
 */
export function assertPreconditions(headers, document) {
  const match = headers['if-match'];
  if (match !== undefined && !(document && covers(match, document.etag))) {
    throw new Failure(412, 'If-Match does not name the document as it is now: GET it, merge, and try again.');
  }
  const none = headers['if-none-match'];
  if (none !== undefined && document && covers(none, document.etag)) {
    throw new Failure(412, 'If-None-Match: the document is there already.');
  }
}

/** Whether a request names the state that it wants to change. */
export const hasPrecondition = (headers) =>
  headers['if-match'] !== undefined || headers['if-none-match'] !== undefined;

/** Whether a reader has this content already. */
export const isFresh = (headers, etag) => covers(headers['if-none-match'] ?? '', etag);

/** A weak tag never stands for bytes; one without quotes is wrong but meant, and clients of xAPI do send it. */
function covers(header, etag) {
  const tags = header.split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag === etag || `"${tag}"` === etag);
}
