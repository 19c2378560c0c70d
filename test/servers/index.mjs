/**
 * The servers that tests talk to: an independent LRS, and our fault proxy in front of it. Loopback only.
 *
 * From Node: `const { urls, stop } = await startServers()`. From a browser test: `fetch('/__servers.json')` gives `urls`.
 */
import { startLrs } from './lrs.mjs';
import { startFaultProxy } from './fault-proxy.mjs';

/**
 * Starts both. `urls`:
 * - `lrs`: the LRS itself, ending with `/xAPI/`, to look at what it holds;
 * - `proxy`: the endpoint of a session is `${proxy}<session>/xAPI/`;
 * - `control`: a session is told what to do, and says what it saw, at `${control}<session>`;
 * - `token`: `POST ${token}<session>` gives a token.
 *
 * @returns {Promise<{ urls: { lrs: string, proxy: string, control: string, token: string }, stop(): Promise<void> }>}
 * @throws {Error} when the LRS is not installed; the message names the command.
 */
export async function startServers() {
  const lrs = await startLrs();
  try {
    const proxy = await startFaultProxy(lrs.url);
    return {
      urls: { lrs: lrs.url, proxy: proxy.url, control: `${proxy.url}control/`, token: `${proxy.url}token/` },
      async stop() {
        await proxy.stop();
        await lrs.stop();
      },
    };
  } catch (error) {
    await lrs.stop();
    throw error;
  }
}
