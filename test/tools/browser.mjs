/**
 * Finds a browser for the tests, the bench and the gallery, or says in one sentence why there is none.
 *
 * Order: the path in an environment variable → an installed browser → the Chromium that comes with the development
 * dependencies (Linux x64) → what the machine's package manager offers (as root on a Debian-like machine, or anywhere
 * with apt when LEARNLETS_INSTALL_BROWSER=1).
 */
import { execFile, spawn } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string | undefined> }} FoundBrowser
 * What `puppeteer.launch`, `chromium.launch` of playwright-core and `chromeLauncher` take as launch options.
 */

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const isRoot = process.getuid?.() === 0;

const places = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chromium-headless-shell',
      'chrome-headless-shell',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'firefox'],
  },
};

/** @type {Map<BrowserName, Promise<FoundBrowser>>} */
const found = new Map();

/**
 * Finds a browser, once per process and name.
 *
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} A sentence with what was looked for and the cure, when there is no browser.
 */
export function findBrowser(name) {
  let search = found.get(name);
  if (!search) found.set(name, (search = searchBrowser(name)));
  return search;
}

/** @param {BrowserName} name */
async function searchBrowser(name) {
  const { variable, names, packages } = places[name];
  const asked = process.env[variable];
  if (asked) {
    if (!(await isExecutable(asked))) {
      throw new Error(`${variable} is "${asked}", which is no executable file. Correct it, or unset it.`);
    }
    return launchable(name, asked);
  }

  const installed = await findInstalled(name);
  if (installed) return launchable(name, installed);

  const tried = [`${names.join(', ')} on the PATH and the usual places`];
  if (name === 'chromium') {
    try {
      const bundled = await bundledChromium();
      if (bundled) return bundled;
      tried.push('the bundled Chromium (Linux x64 only)');
    } catch (error) {
      tried.push(`the bundled Chromium (${firstLine(error)})`);
    }
  }

  const debian = existsSync('/etc/debian_version');
  if ((isRoot && debian) || process.env['LEARNLETS_INSTALL_BROWSER'] === '1') {
    try {
      await installPackage(packages);
      const fresh = await findInstalled(name);
      if (fresh) return launchable(name, fresh);
      tried.push(`apt-get install ${packages.join(' or ')} (it brought no browser that starts)`);
    } catch (error) {
      tried.push(`apt-get install ${packages.join(' or ')} (${firstLine(error)})`);
    }
  } else {
    tried.push('no package manager (set LEARNLETS_INSTALL_BROWSER=1 to allow apt-get)');
  }
  const label = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(
    `No ${label} was found. Looked for: ${tried.join('; ')}. ` +
      `Install ${label}, or set ${variable} to the path of its executable.`,
  );
}

/** @param {BrowserName} name */
async function findInstalled(name) {
  const { names, darwin, win32 } = places[name];
  const environment = process.env;
  const candidates =
    process.platform === 'win32'
      ? [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']]
          .filter((folder) => folder !== undefined)
          .flatMap((folder) => win32.map((path) => join(folder, path)))
      : (environment['PATH'] ?? '')
          .split(delimiter)
          .filter(Boolean)
          .flatMap((folder) => names.map((file) => join(folder, file)));
  if (process.platform === 'darwin') {
    const home = environment['HOME'] ?? '';
    candidates.push(
      ...darwin.flatMap((path) => [join('/Applications', path), join(home, 'Applications', path)]),
    );
  }
  // Names first, folders second: a plain Chromium anywhere is better than an Edge early on the PATH.
  if (process.platform !== 'win32') candidates.sort((a, b) => rank(names, a) - rank(names, b));
  for (const path of candidates) {
    if ((await isExecutable(path)) && (await starts(path))) return path;
  }
  return undefined;
}

/** @param {string[]} names @param {string} path */
function rank(names, path) {
  const place = names.findIndex((name) => path.endsWith(`/${name}`));
  return place < 0 ? names.length : place;
}

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Whether the file answers `--version`. A launcher stub of an app store package is a file, but no browser.
 *
 * @param {string} path
 * @param {Record<string, string | undefined>} [env]
 */
async function starts(path, env = process.env) {
  // On Windows a browser takes `--version` for a wish to open a window.
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { env, timeout: 20_000 }).then(
    ({ stdout }) => /\d+\./.test(stdout),
    () => false,
  );
}

/**
 * @param {BrowserName} name
 * @param {string} executablePath
 * @returns {FoundBrowser}
 */
function launchable(name, executablePath) {
  // Chromium refuses its sandbox to root, and containers of CI services deny it the namespaces it needs.
  const args = name === 'chromium' && (isRoot || process.env['CI']) ? ['--no-sandbox'] : [];
  return { executablePath, args, env: { ...process.env } };
}

/**
 * Unpacks the Chromium of the development dependency once (about 210 MB, 3 s) and returns it.
 *
 * Its own `executablePath()` is not used: it takes any file that lies in the shared temporary folder, also one half
 * written by a process beside us or left by an older version.
 */
async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(root, 'node_modules/@sparticuz/chromium');
  if (!existsSync(home)) return undefined;
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache/learnlets', `chromium-${version}`);
  if (!existsSync(folder)) await unpackBundled(home, folder);

  const path = join(folder, 'chromium');
  // The package also brings the shared libraries and fonts that a bare system lacks; a full one has better ones.
  const plain = { ...process.env };
  const withLibraries = {
    ...plain,
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), plain['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  const env = (await starts(path, plain)) ? plain : withLibraries;
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  // Its default arguments switch web security off and put everything in one process: not for tests.
  const args = ['--headless=shell'];
  if (isRoot || process.env['CI'] || !(await launches(path, args, env))) args.push('--no-sandbox');
  if (!(await launches(path, args, env))) throw new Error('it does not start on this machine');
  return { executablePath: path, args, env };
}

/** @param {string} home @param {string} folder */
async function unpackBundled(home, folder) {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    const library = pathToFileURL(join(home, 'build/index.js')).href;
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) =>
      join(home, 'bin', name),
    );
    const script = `const { inflate } = await import(${JSON.stringify(library)});
      for (const archive of ${JSON.stringify(archives)}) await inflate(archive);`;
    // A process of its own, because the place to unpack to can be named by TMPDIR only.
    await run(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: aside },
      timeout: 120_000,
    });
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // A process beside us was faster: its copy is as good as ours.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** @param {string} executablePath @param {string[]} args @param {Record<string, string | undefined>} env */
async function launches(executablePath, args, env) {
  const { launch } = await import('puppeteer-core');
  return launch({ executablePath, args, env, timeout: 20_000 }).then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
}

/** @param {string[]} packages Names to try, best first. */
async function installPackage(packages) {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('there is no apt-get on this machine');
  const apt = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
  console.error(`No browser found: installing ${packages[0]} with apt-get …`);
  await shown([...apt, 'update', '-qq']);
  /** @type {unknown} */
  let problem;
  for (const name of packages) {
    try {
      await shown([...apt, 'install', '-y', '-qq', '--no-install-recommends', name]);
      return;
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem;
}

/** Runs a command with its words on stderr, so that a caller's stdout stays its own. @param {string[]} command */
function shown([file = '', ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      stdio: ['inherit', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`"${[file, ...args].join(' ')}" ended with ${code}`)),
    );
  });
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
