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

/** Where an endpoint takes statements, and gives them; the endpoint's own query stays. */
export function statementsUrl(endpoint: string): URL | undefined {
  const address = endpointAddress(endpoint);
  if (!address) return undefined;
  const url = new URL(address);
  url.pathname += 'statements';
  return url;
}
