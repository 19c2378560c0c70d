import { createServer } from 'node:http';
import { isIPv4 } from 'node:net';
import { createLrs } from './lrs.mjs';

/** Whether a host name can be reached from this machine alone. */
export const isLoopback = (host) =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/**
 * Makes a server listen, on this machine only.
 *
 * @param {import('node:http').Server} server
 * @param {{ port: number, host?: string }} address port 0 takes any that is free
 * @returns {Promise<number>} the port
 * @throws {Error} where the host is not a loopback address: this LRS asks nobody who they are
 */
export async function listenOnLoopback(server, { port, host = '127.0.0.1' }) {
  if (!isLoopback(host))
    throw new Error(`This is a development server: it listens on 127.0.0.1, not on ${host}.`);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, resolve);
  });
  return server.address().port;
}

/**
 * Starts a development LRS.
 *
 * @param {{ port?: number, host?: string } & Parameters<typeof createLrs>[0]} options port 0, the default, takes any that
 *   is free; the others as `createLrs` takes them
 * @returns {Promise<{ url: string, origin: string, port: number, lrs: Awaited<ReturnType<typeof createLrs>>, close: () => Promise<void> }>}
 *   `url` is the xAPI endpoint, with a slash at its end
 */
export async function startLrs({ port = 0, host = '127.0.0.1', path = '/xAPI', ...options }) {
  if (!isLoopback(host))
    throw new Error(`This is a development server: it listens on 127.0.0.1, not on ${host}.`);
  const lrs = await createLrs({ path, ...options });
  const server = createServer(async (request, response) => {
    if (!(await lrs(request, response))) response.writeHead(404).end();
  });
  const bound = await listenOnLoopback(server, { port, host }).catch(async (error) => {
    await lrs.close();
    throw error;
  });
  const origin = `http://${host === '::1' ? '[::1]' : host}:${bound}`;
  return {
    url: `${origin}${path}/`,
    origin,
    port: bound,
    lrs,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await lrs.close();
      server.closeIdleConnections();
      server.closeAllConnections();
      await closed;
    },
  };
}
