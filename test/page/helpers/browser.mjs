/** Chromium for the tests of whole pages: one for the test, or one on a profile that outlives it. */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tools/browser.mjs';
import { mendLogs } from './torn-log.mjs';

/** Milliseconds that a browser may take to start; about 600 where nothing else runs. */
const PATIENCE = 60_000;

/** Milliseconds that a page may take to do what a test waits for. */
export const TIMEOUT = 15_000;

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function launch(options = {}) {
  return chromium.launch({ ...(await findBrowser('chromium')), ...options });
}

/**
 * A browser that lets frames of other sites store, or does not, whatever it does by itself (Debian's Chromium does not).
 *
 * Headless shells know no preferences: there it is as it is.
 *
 * @param {string} folder of a profile, empty.
 * @param {'allowed' | 'blocked'} thirdPartyStorage
 */
export async function launchWith(folder, thirdPartyStorage) {
  const blocked = thirdPartyStorage === 'blocked';
  const profile = { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked };
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify({ profile }));
  return chromium.launchPersistentContext(folder, await findBrowser('chromium'));
}

/**
 * Starts a browser on a profile folder, in a process group of its own, so that all of it can be killed at one stroke.
 *
 * Playwright would start it as well, but does not tell which processes it started.
 *
 * @param {string} folder
 * @param {string[]} [flags]
 */
export async function startOn(folder, flags = []) {
  const { executablePath, args, env } = await findBrowser('chromium');
  const child = spawn(
    executablePath,
    [
      ...(args.some((arg) => arg.startsWith('--headless')) ? [] : ['--headless=new']),
      ...args,
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--password-store=basic',
      '--use-mock-keychain',
      ...flags,
      'about:blank',
    ],
    { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'], env },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    try {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is over already.
    }
  };
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  return {
    browser,
    context: browser.contexts()[0],
    /** Ends all its processes between two instructions; when they are gone, gives how many logs of databases that tore. */
    async kill() {
      kill();
      await ended;
      return mendLogs(folder);
    },
    /** Ends it as a person would, so that everything reaches the disk. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
      kill();
    },
  };
}

/** The address that the browser says on stderr. */
function debuggerOf(child) {
  return new Promise((resolve, reject) => {
    let words = '';
    const timer = setTimeout(
      () => reject(new Error(`The browser did not start. Its words:\n${words}`)),
      PATIENCE,
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code}. Its words:\n${words}`)));
    child.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-4000);
      const [, address] = /DevTools listening on (ws:\S+)/u.exec(words) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** Waits until a condition holds. @param {() => unknown} condition @param {string} what */
export async function until(condition, what, timeout = TIMEOUT) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
