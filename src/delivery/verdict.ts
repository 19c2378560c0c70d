import type { DeliveryReason } from '../domain/ports.js';
import { parse, type Answer } from './transport.js';

/** What an answer means for the statements sent: stored, try again later, or why not. */
export type Verdict = 'stored' | 'later' | DeliveryReason['code'];

const verdicts: Readonly<Record<number, Verdict>> = {
  400: 'rejected',
  401: 'sign-in',
  403: 'forbidden',
  408: 'later',
  409: 'conflict',
  413: 'too-large',
  422: 'rejected',
  425: 'later',
  429: 'later',
  501: 'endpoint',
};

/** Judges an answer; none at all means: later. Whatever is not known to be an LRS's word says the address is wrong. */
export function verdictOf(answer: Answer | undefined): Verdict {
  if (!answer) return 'later';
  const { status, text } = answer;
  if (status >= 200 && status < 300) return text && parse(text) === undefined ? 'endpoint' : 'stored';
  // Refused for the version that we speak, or by a web server in HTML: no statement must die of it.
  if (status === 400 && /experience-api-version|^\s*</i.test(text)) return 'endpoint';
  return verdicts[status] ?? (status >= 500 ? 'later' : 'endpoint');
}

/** The reason to keep with rows or target; at most 2,000 characters of what the endpoint said. */
export function reasonOf(code: DeliveryReason['code'], { status, text }: Answer): DeliveryReason {
  const message = text.slice(0, 2000) || (!status && 'It redirects to another address.');
  return { code, ...(status && { status }), ...(message && { message }) };
}
