/**
 * Brings up what browser tests talk to over HTTP: the record store of test/lrs and the fault proxy, both behind
 * test/servers/index.mjs, whose `startServers()` returns `{ stop(), urls }`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const serversModule = new URL('../servers/index.mjs', import.meta.url);
const storeFolder = fileURLToPath(new URL('../lrs/', import.meta.url));

/** Installs the packages of the test's own record store, which is no dependency of ours, when they are missing. */
export function installTestStore() {
  if (!existsSync(`${storeFolder}package.json`) || existsSync(`${storeFolder}node_modules`)) return;
  console.error('Installing the record store that delivery is tested against (test/lrs) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: storeFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('"npm ci --ignore-scripts" failed in test/lrs; see its words above.');
}

/**
 * A test runner plugin: `/__servers.json` answers with the `urls` of the test servers.
 *
 * They start with the first request, so that a run of one small test file does not wait for them.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serversPlugin() {
  /** @type {Promise<{ stop(): unknown, urls: unknown }> | undefined} */
  let servers;
  const start = async () => {
    installTestStore();
    const { startServers } = await import(serversModule.href);
    return startServers();
  };
  return {
    name: 'test-servers',
    async serve(context) {
      if (context.path !== '/__servers.json' || !existsSync(serversModule)) return undefined;
      servers ??= start();
      return { body: JSON.stringify((await servers).urls), type: 'json' };
    },
    async serverStop() {
      await (await servers)?.stop();
    },
  };
}
