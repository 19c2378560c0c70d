import { badRequest } from './failure.mjs';
import { decodeText } from './body.mjs';

/** Form fields that stand for headers (Communication 1.3); all others stand for parameters. */
const headerFields = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
];

/** Whether a request asks for another method than it uses; xAPI 2.0 knows no such thing. */
export const isAlternate = (method, search) => method === 'POST' && search.has('method');

/**
 * Rewrites a request in the alternate syntax as the plain one it stands for.
 *
 * @param {{ method: string, search: URLSearchParams, headers: Record<string, string>, body: Buffer }} exchange
 * @returns {{ method: string, search: URLSearchParams, headers: Record<string, string>, body: Buffer }}
 * @throws {Failure} 400 where the rules of that syntax are broken
 */
export function fromAlternate({ search, headers, body }) {
  const method = search.get('method');
  if (!['GET', 'PUT', 'POST', 'DELETE'].includes(method)) {
    throw badRequest(`The alternate request syntax has no method ${method}.`);
  }
  if ([...search.keys()].length > 1) {
    throw badRequest(
      'The alternate request syntax takes no parameter but method in the address; put the others into the form.',
    );
  }
  const parameters = new URLSearchParams();
  const plain = { ...headers };
  // What the outer request says about its form is not about the content inside.
  delete plain['content-type'];
  let content;
  for (const [name, value] of new URLSearchParams(decodeText(body))) {
    const lower = name.toLowerCase();
    if (lower === 'content') content = value;
    else if (headerFields.includes(lower)) plain[lower] = value;
    else parameters.append(name, value);
  }
  const sends = method === 'PUT' || method === 'POST';
  if (sends && content === undefined) throw badRequest('The form has no field content.');
  if (sends) plain['content-type'] ??= 'application/json';
  return { method, search: parameters, headers: plain, body: Buffer.from(content ?? '', 'utf8') };
}
