// Opens one story in a page and tells how it went.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Toolbar values and emulations under which a story is seen. */
export const modes = {
  light: { globals: 'scheme:light' },
  dark: { globals: 'scheme:dark' },
  rtl: { globals: 'scheme:light;locale:ar' },
  forced: { globals: 'scheme:light', media: { forcedColors: 'active' } },
  print: { globals: 'scheme:light', media: { media: 'print' } },
};

/**
 * How a story went; nothing in `problems` means well.
 *
 * @typedef {{ problems: string[] }} Outcome
 */

/** Listens to Storybook's channel from the moment it exists: a story may be over before a later look. */
function watchChannel() {
  const outcome = { over: false, report: undefined, thrown: [] };
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      const ends = (name, read) =>
        value.on(name, (payload) => {
          outcome.thrown.push(read(payload));
          outcome.over = true;
        });
      ends('storyMissing', () => 'there is no such story');
      ends('storyErrored', ({ title, description }) => `${title} ${description}`);
      ends('storyThrewException', (error) => `render: ${error.message}`);
      ends('playFunctionThrewException', (error) => `play: ${error.message}`);
      value.on('unhandledErrorsWhilePlaying', (errors) =>
        outcome.thrown.push(...errors.map((error) => `play: ${error.message}`)),
      );
      value.on('storyFinished', (report) => {
        outcome.report = report;
        outcome.over = true;
      });
      value.on('docsRendered', () => (outcome.over = true));
    },
  });
  Object.defineProperty(window, '__storyOutcome', { value: outcome });
}

/**
 * Makes a page ready to show stories, with motion off.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newStoryPage(browser, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options });
  await context.addInitScript(watchChannel);
  return context.newPage();
}

/**
 * Opens a story (or a docs page), lets its play function run, and waits for the end of it.
 *
 * @param {import('playwright-core').Page} page From `newStoryPage`.
 * @param {string} origin
 * @param {import('./stories-site.mjs').Entry} entry
 * @param {keyof typeof modes} mode
 * @returns {Promise<Outcome>}
 */
export async function openStory(page, origin, entry, mode) {
  const problems = [];
  const listeners = {
    console: (message) => message.type() === 'error' && problems.push(`console: ${consoleLine(message)}`),
    pageerror: (error) => problems.push(`uncaught: ${error.message}`),
    request: (request) => {
      const { protocol, origin: target } = new URL(request.url());
      if (protocol.startsWith('http') && target !== origin)
        problems.push(`outside request: ${request.url()}`);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  try {
    const { globals, media = {} } = modes[mode];
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
    await page.goto(`${origin}/iframe.html?viewMode=${entry.type}&id=${entry.id}&globals=${globals}`);
    const outcome = await page
      .waitForFunction(() => window['__storyOutcome'].over && window['__storyOutcome'], undefined, {
        timeout: 15_000,
      })
      .then((handle) => handle.jsonValue())
      .catch((error) => ({ thrown: [`not finished: ${error.message.split('\n')[0]}`], report: undefined }));
    problems.push(...outcome.thrown.map(withoutPage), ...axeProblems(outcome.report));
    if (problems.length === 0 && entry.type === 'story') problems.push(...doubts(outcome.report));
  } finally {
    for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
  }
  return { problems };
}

/**
 * How the story on show looks in the dark: nothing but its colours differs there, so only they are judged again.
 *
 * @param {import('playwright-core').Page} page As `openStory` leaves it.
 * @returns {Promise<Outcome>}
 */
export async function judgeDark(page) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (rules) => {
    document.documentElement.style.colorScheme = 'dark';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const found = await window['axe'].run('#storybook-root', { runOnly: rules, resultTypes: ['violations'] });
    return found.violations;
  }, colourRules);
  return { problems: violations.flatMap(axeLines) };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that hang on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The first line, without the stack; with the address where something could not be loaded. */
function consoleLine(message) {
  const line = message.text().split('\n')[0];
  return line.startsWith('Failed to load') ? `${line}: ${message.location().url}` : line;
}

/** `waitFor` puts the whole page behind its message. */
const withoutPage = (message) => message.split(/\n\s*Ignored nodes/)[0].trimEnd();

/** What makes a story without problems no success: an end that says otherwise, or an axe that never looked. */
function doubts(report) {
  if (report?.status !== 'success') return [`ended with status ${report?.status}`];
  return report.reporters.some(({ type }) => type === 'a11y') ? [] : ['axe did not run'];
}

/** What axe found in a story, as it is reported. */
function axeProblems(report) {
  return (report?.reporters ?? [])
    .filter((reporter) => reporter.type === 'a11y')
    .flatMap(({ result, status }) => {
      if (!result.violations)
        return status === 'passed' ? [] : [`axe could not run: ${JSON.stringify(result)}`];
      return result.violations.flatMap(axeLines);
    });
}

/** One text a node that breaks a rule, with the rule and where it is explained. */
const axeLines = (rule) =>
  rule.nodes.map((node) =>
    [
      `axe ${rule.id}: ${rule.help}`,
      `  node ${[node.target].flat(Infinity).join(' > ')}`,
      `  html ${node.html}`,
      ...(node.failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => `  ${line.trim()}`),
      `  help ${rule.helpUrl}`,
    ].join('\n'),
  );
