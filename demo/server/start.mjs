import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createLrs } from '../lrs/lrs.mjs';
import { listenOnLoopback } from '../lrs/start.mjs';
import { makeStaticFiles } from './static-files.mjs';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

const folders = {
  '/dist/': fileURLToPath(new URL('../../dist/', import.meta.url)),
  '/': fileURLToPath(new URL('../', import.meta.url)),
};

/**
 * Starts the handbook, with an xAPI endpoint at `/xapi/` that pages of other origins may use too.
 *
 * @param {{ port?: number, mayMove?: boolean } & Parameters<typeof createLrs>[0]} options `mayMove` takes any free port where
 *   the one that is wanted is taken
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startDemo({ port = 0, mayMove = false, ...options }) {
  const lrs = await createLrs({ path: '/xapi', ...options });
  const serveFile = makeStaticFiles(folders);
  const server = createServer(async (request, response) => {
    try {
      if (!(await lrs(request, response))) await serveFile(request, response);
    } catch (error) {
      process.stderr.write(`The demo failed on ${request.url}: ${error.stack}\n`);
      response.destroy();
    }
  });
  const bound = await listenOnLoopback(server, { port })
    .catch((error) => {
      if (!mayMove || error.code !== 'EADDRINUSE') throw error;
      return listenOnLoopback(server, { port: 0 });
    })
    .catch(async (error) => {
      await lrs.close();
      throw error;
    });
  return {
    url: `http://127.0.0.1:${bound}/`,
    port: bound,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await lrs.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
