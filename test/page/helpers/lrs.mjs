/** Asks the LRS what it holds, past the fault proxy. */

const headers = { 'X-Experience-API-Version': '1.0.3', Authorization: 'Basic dGVzdDp0ZXN0' };

/**
 * All statements, oldest first, in one answer.
 *
 * Not page by page: the test LRS finds the next page by version 1 UUIDs that it compares as text, whose first digits start again at
 * zero every 429 s. A list across that moment lacks statements, or has them twice.
 *
 * @param {string} lrs URL that ends with `/xAPI/`.
 * @returns {Promise<any[]>}
 */
export async function allStatements(lrs) {
  const response = await fetch(`${lrs}statements?limit=100000&ascending=true`, { headers });
  if (!response.ok) throw new Error(`The LRS gave ${response.status}: ${await response.text()}`);
  return (await response.json()).statements;
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
