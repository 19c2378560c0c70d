import { Failure } from './failure.mjs';
import { readBody } from './body.mjs';
import { allowAnyOrigin, answerPreflight } from './cors.mjs';
import { fallbackVersion, negotiate } from './versions.mjs';
import { fromAlternate, isAlternate } from './alternate-syntax.mjs';

/**
 * @typedef {object} Exchange one request, as resources see it
 * @property {string} method
 * @property {URLSearchParams} search
 * @property {Record<string, string>} headers names in lower case
 * @property {Buffer} body
 * @property {string} path of the resource, as the client asked for it
 * @property {ReturnType<typeof negotiate>} [version] absent where the resource asks for none
 *
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} [headers]
 * @property {unknown} [json]
 * @property {Buffer} [bytes]
 *
 * @typedef {object} Resource
 * @property {boolean} versioned whether it asks for the version header
 * @property {() => Record<string, string>} [headers] what all its replies carry
 * @property {Record<string, (exchange: Exchange) => Reply | Promise<Reply>>} methods
 */

/**
 * Makes the part that finds the resource, speaks versions and CORS, and writes replies.
 *
 * @param {{ base: string, resources: Record<string, Resource>, bodyLimit: number, tell: (sentence: string) => void }} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>}
 *   resolves to false where the address is not below `base`, and then touches nothing
 */
export function makeRouter({ base, resources, bodyLimit, tell }) {
  const prefix = base.replace(/\/+$/, '');

  return async function route(request, response) {
    const url = new URL(request.url, 'http://loopback');
    if (url.pathname !== prefix && !url.pathname.startsWith(`${prefix}/`)) return false;
    const name = url.pathname.slice(prefix.length).replace(/\/+$/, '');
    const resource = resources[name];

    allowAnyOrigin(response);
    response.setHeader('X-Experience-API-Version', fallbackVersion);
    if (request.method === 'OPTIONS') {
      request.resume();
      answerPreflight(request, response);
      return true;
    }
    try {
      const body = await readBody(request, bodyLimit);
      if (!resource) throw new Failure(404, `There is no xAPI resource at ${name || '/'}.`);
      const exchange = readExchange(request, url, body, resource);
      if (exchange.version) response.setHeader('X-Experience-API-Version', exchange.version.latest);
      const handler = handlerFor(resource, exchange.method);
      write(response, await handler(exchange), resource);
    } catch (error) {
      if (!(error instanceof Failure)) tell(`The LRS failed on a request: ${error.stack}`);
      write(response, toReply(error), resource);
    }
    return true;
  };
}

function readExchange(request, url, body, resource) {
  let exchange = { method: request.method, search: url.searchParams, headers: request.headers, body };
  const alternate = isAlternate(exchange.method, exchange.search);
  if (alternate) exchange = fromAlternate(exchange);
  const version = resource.versioned ? negotiate(exchange.headers['x-experience-api-version']) : undefined;
  if (alternate && version?.family !== '1.0') {
    throw new Failure(400, 'The alternate request syntax ended with xAPI 1.0; send a plain request.');
  }
  return { ...exchange, version, path: url.pathname };
}

/** HEAD is GET without its body (Communication 1.1); Node leaves the body out by itself. */
function handlerFor({ methods }, method) {
  const handler = method === 'HEAD' ? methods.GET : methods[method];
  if (handler) return handler;
  const allow = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  throw new Failure(405, `This resource has no ${method}; it has ${allow}.`, { headers: { Allow: allow } });
}

function toReply(error) {
  if (!(error instanceof Failure)) {
    return { status: 500, json: { error: 'The LRS failed on this request; its console says more.' } };
  }
  const problems = error.problems.length > 0 ? { problems: error.problems } : {};
  return { status: error.status, headers: error.headers, json: { error: error.message, ...problems } };
}

function write(response, { status, headers = {}, json, bytes }, resource) {
  const payload = bytes ?? (json === undefined ? undefined : Buffer.from(JSON.stringify(json), 'utf8'));
  const type = json === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  const length = payload ? { 'Content-Length': String(payload.length) } : {};
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    ...type,
    ...length,
    ...resource?.headers?.(),
    ...headers,
  });
  response.end(payload);
}
