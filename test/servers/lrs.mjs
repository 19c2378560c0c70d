/**
 * Starts an LRS that is not ours (@learninglocker/xapi-statements) as a child process, with everything in memory.
 *
 * It is GPL: it is started, never imported. It answers 200 to any Authorization; the fault proxy in front of it
 * plays the strict door.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../lrs/', import.meta.url));
const program = join(folder, 'node_modules/@learninglocker/xapi-statements/dist/index.js');

/** How long the LRS may take to answer its first request, in milliseconds; about 1,100 where nothing else runs. */
const PATIENCE = 60_000;

/** @returns {Promise<{ url: string, stop(): Promise<void> }>} `url` ends with `/xAPI/`. */
export async function startLrs() {
  if (!existsSync(program)) {
    throw new Error('The test LRS is not installed. Run: npm ci --prefix test/lrs --ignore-scripts');
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/xAPI/`;
  // It makes a folder "storage" where it stands.
  const cwd = await mkdtemp(join(tmpdir(), 'learnlets-lrs-'));
  const child = spawn(process.execPath, ['-r', join(folder, 'force-loopback.cjs'), program], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      EXPRESS_PORT: String(port),
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'memory',
      SERVICE_AWAIT_UPDATES: 'true',
      WINSTON_CONSOLE_LEVEL: 'error',
      NODE_NO_WARNINGS: '1',
    },
  });
  // Its words matter only if it dies: it complains about a missing Mongo for three seconds and then works.
  let words = '';
  const listen = (chunk) => (words = (words + chunk).slice(-4000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  const stop = async () => {
    process.off('exit', onExit);
    child.kill('SIGKILL');
    await ended;
    await rm(cwd, { recursive: true, force: true });
  };
  const start = Date.now();
  while (!(await answers(`${url}about`))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() - start > PATIENCE) {
      await stop();
      throw new Error(`The test LRS did not start within ${PATIENCE / 1000} s. Its last words:\n${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}

async function answers(url) {
  try {
    const response = await fetch(url, { headers: { 'X-Experience-API-Version': '1.0.3' } });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

/** A port that is free now; the LRS cannot tell which one it took, so it is told. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
