/** What is asked of the statements resource: parameters of xAPI 1.0.3 Communication 2.1.3. */
export type StatementsQuery = Readonly<Record<string, string>>;

/**
 * The absolute address of an endpoint, with its slash and without a fragment; `undefined` where a page cannot send
 * there: no http(s), or a name and password inside.
 *
 * Rows are kept under this address: one endpoint must have one name, from whatever page and however it is written.
 */
export function endpointAddress(endpoint: string, base?: string): string | undefined {
  try {
    const url = new URL(endpoint, base);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    url.pathname = url.pathname.replace(/\/*$/, '/');
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** Where an endpoint takes statements, or gives those that are asked for; the endpoint's own query stays. */
export function statementsUrl(endpoint: string, query: StatementsQuery = {}): URL | undefined {
  const address = endpointAddress(endpoint);
  if (!address) return undefined;
  const url = new URL(address);
  url.pathname += 'statements';
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
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
