import { Failure, badRequest } from './failure.mjs';

/**
 * Reads the body of a request.
 *
 * One that is too large is still read to its end, unkept, so that the client gets to see the answer instead of a reset.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit bytes
 * @returns {Promise<Buffer>}
 * @throws {Failure} 413 over the limit, 400 when the client breaks off
 */
export async function readBody(request, limit) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
    }
  } catch {
    throw badRequest('The request broke off before its body was whole.');
  }
  if (length > limit) {
    throw new Failure(413, `The body holds ${length} bytes; this LRS takes at most ${limit}.`);
  }
  return Buffer.concat(chunks);
}

/**
 * Decodes a body that has to be text (Communication 1.4).
 *
 * @throws {Failure} 400 where the bytes are not UTF-8
 */
export function decodeText(body) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw badRequest('The body is not UTF-8.');
  }
}

/**
 * Reads JSON.
 *
 * @param {string} what names the thing in the error: `The body`
 * @throws {Failure} 400 where it is no JSON
 */
export function parseJson(text, what) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(`${what} is not JSON: ${error.message}.`);
  }
}

/** The media type of a Content-Type header, without its parameters, in lower case. */
export const mediaType = (header) => (header ?? '').split(';', 1)[0].trim().toLowerCase();
