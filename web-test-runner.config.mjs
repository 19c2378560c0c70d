/**
 * Browser tests: TypeScript sources as they are, in a real browser. LEARNLETS_BROWSER=firefox chooses Firefox.
 *
 * One file: `npx wtr test/domain/quiz/model.test.ts`. All of them with a sum at the end: `npm test`.
 */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowser } from './test/tools/browser.mjs';
import { bundledPackage } from './test/tools/bundled-package.mjs';
import { countingReporter } from './test/tools/run-counts.mjs';
import { serversPlugin } from './test/tools/servers.mjs';
import { wholeRoom } from './test/tools/whole-room.mjs';

const name = process.env['LEARNLETS_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const browser = await findBrowser(name);
const launcher =
  name === 'firefox'
    ? chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', ...browser },
        createPage: firefoxPage,
      })
    : chromeLauncher({ launchOptions: browser });

/**
 * A page of Firefox, also of an older one that cannot be turned sideways: the size it is given is set all the same.
 *
 * @param {{ context: import('puppeteer-core').BrowserContext }} options
 */
async function firefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!/setScreenOrientationOverride/.test(String(error))) throw error;
    });
  return page;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/{domain,formats}/**', 'test/*/whole-room.ts', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['development'] },
  // Two pages in one browser make those that press keys wait for each other: slower, not faster.
  concurrency: 1,
  browsers: [launcher],
  plugins: [
    // Speaks to Chromium's own protocol; tests that use it skip themselves in Firefox.
    a11ySnapshotPlugin(),
    // The path is needed: without it esbuild reads no tsconfig.json and defines class fields over Lit's accessors.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    serversPlugin(),
    wholeRoom(),
    bundledPackage('@guidepup/virtual-screen-reader'),
    bundledPackage('dompurify-fixtures/test/fixtures/expect.js'),
  ],
  reporters: [
    // A bar that moves is for somebody who watches.
    defaultReporter({ reportTestResults: true, reportTestProgress: !process.env['CI'] }),
    countingReporter(),
  ],
  // Lit says once a page that it runs in its development mode, which is what tests want.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
};
