import { endpointAddress, statementsUrl } from './address.js';

/** What is asked of the statements resource: parameters of xAPI 1.0.3 Communication 2.1.3. */
export type StatementsQuery = Readonly<Record<string, string>>;

/** Where an endpoint gives the statements that are asked for; the endpoint's own query stays. */
export function queryUrl(endpoint: string, query: StatementsQuery): URL | undefined {
  const url = statementsUrl(endpoint);
  if (url) for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/**
 * Where the next part of a list is: `more` is relative to the host (Communication 2.1.3). `undefined` for another host, which would be
 * given the key to this one.
 */
export function moreUrl(endpoint: string, more: string): URL | undefined {
  const address = endpointAddress(endpoint);
  if (!address || !URL.canParse(more, address)) return undefined;
  const url = new URL(more, address);
  return url.origin === new URL(address).origin ? url : undefined;
}
