/** Asks the LRS what it holds, past the fault proxy. */

const headers = { 'X-Experience-API-Version': '1.0.3', Authorization: 'Basic dGVzdDp0ZXN0' };

/**
 * All statements, page by page.
 *
 * @param {string} lrs URL that ends with `/xAPI/`.
 * @param {number} [limit] of a page.
 * @returns {Promise<any[]>}
 */
export async function allStatements(lrs, limit = 100) {
  // What it has just taken in, it may list a moment later: until a list no longer grows.
  for (let before = await list(lrs, limit); ;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = await list(lrs, limit);
    if (now.length <= before.length) return before;
    before = now;
  }
}

async function list(lrs, limit) {
  const found = [];
  let next = new URL(`statements?limit=${limit}&ascending=true`, lrs).href;
  while (next) {
    const response = await fetch(next, { headers });
    if (!response.ok) throw new Error(`GET ${next} gave ${response.status}: ${await response.text()}`);
    const { statements, more } = await response.json();
    found.push(...statements);
    next = more && statements.length > 0 ? new URL(more, lrs).href : '';
  }
  return found;
}

/** A session of the fault proxy. @param {{ proxy: string, control: string, token: string }} urls @param {string} name */
export function proxySession({ proxy, control, token }, name) {
  const ask = (method, body) =>
    fetch(`${control}${name}`, { method, ...(body && { body: JSON.stringify(body) }) }).then((response) =>
      response.json(),
    );
  return {
    endpoint: `${proxy}${name}/xAPI/`,
    token: `${token}${name}`,
    /** @param {object} settings See test/servers/session.mjs. */
    tell: (settings) => ask('POST', settings),
    /** @returns {Promise<{ requests: any[], counts: Record<string, number>, preflights: number }>} */
    report: () => ask('GET'),
  };
}
