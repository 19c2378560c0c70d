/**
 * Builds the package: `vite build` makes the modules of dist/, `vite build --mode cdn` the one-script bundle.
 *
 * Order: the first empties dist/, the second adds dist/cdn/; then come the declarations and the manifest (`npm run build`).
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Only what package.json declares stays an import. Not every bare specifier: the compiler's decorator helper is one, and
 * nobody who installs the package has it.
 */
const external = Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** `define/micro-quiz` → `src/define/micro-quiz.ts`, for all that may be imported from the package. */
async function entries(): Promise<Record<string, string>> {
  const found: Record<string, string> = { index: 'src/index.ts' };
  for (const folder of ['define', 'localization']) {
    for (const file of await readdir(`${root}src/${folder}`)) {
      found[`${folder}/${file.replace(/\.ts$/, '')}`] = `src/${folder}/${file}`;
    }
  }
  return found;
}

/** Copies the sheets that are written as CSS, for pages that link them. */
function sheets(): Plugin {
  return {
    name: 'learnlets-sheets',
    apply: 'build',
    async closeBundle() {
      await mkdir(`${root}dist/cdn`, { recursive: true });
      const names = ['tokens.css', 'page.css'];
      for (const name of names) await copyFile(`${root}src/styles/${name}`, `${root}dist/${name}`);
      const texts = await Promise.all(names.map((name) => readFile(`${root}src/styles/${name}`, 'utf8')));
      await writeFile(`${root}dist/cdn/learnlets.css`, texts.join('\n'));
    },
  };
}

const modules = async (): Promise<UserConfig> => ({
  publicDir: false,
  plugins: [sheets()],
  build: {
    target: 'es2022',
    // A consumer's bundler minifies; readable modules are easier to step through.
    minify: false,
    sourcemap: true,
    lib: { entry: await entries(), formats: ['es'] },
    rolldownOptions: {
      external,
      // One file for each source module: the paths of the manifest and of the declarations are then true.
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The compiler's helper comes from no source module: a name without its version, which would change with each update.
        entryFileNames: ({ name }) =>
          name.startsWith('_virtual') ? `internal/compiled/${name.split('/').at(-1)}.js` : '[name].js',
      },
    },
  },
});

const cdn: UserConfig = {
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    outDir: 'dist/cdn',
    lib: { entry: 'src/define/all.ts', formats: ['es'], fileName: () => 'learnlets.js' },
    // `build.minify` leaves white space in library mode; this does not.
    // One script: what a module imports later on is in it too.
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : modules()));
