/**
 * Builds the package: `vite build` makes the modules of dist/, `vite build --mode cdn` the one-script bundle.
 *
 * Order: the first empties dist/, the second adds dist/cdn/; then come the declarations and the manifest (`npm run build`).
 */
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
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
  const found: Record<string, string> = { index: 'src/index.ts', 'formats/index': 'src/formats/index.ts' };
  for (const folder of ['define', 'localization']) {
    for (const file of await readdir(`${root}src/${folder}`)) {
      found[`${folder}/${file.replace(/\.ts$/, '')}`] = `src/${folder}/${file}`;
    }
  }
  return found;
}

/**
 * Takes white space out of styles and markup in templates: beside tags of blocks, where it never shows, all of it; elsewhere a run of it
 * becomes one space. What is left out need not be made, kept and skipped a thousand times on a page of a thousand questions.
 */
const minifyTemplates = minifyTemplateLiterals({
  options: {
    minifyOptions: {
      conservativeCollapse: false,
      decodeEntities: false,
      removeEmptyAttributes: false,
    },
  },
});

const sheetNames = ['tokens.css', 'page.css'];

/** Copies the sheets that are written as CSS, for pages that link them. */
function sheets(): Plugin {
  return {
    name: 'learnlets-sheets',
    apply: 'build',
    async closeBundle() {
      for (const name of sheetNames) await copyFile(`${root}src/styles/${name}`, `${root}dist/${name}`);
    },
  };
}

/** The licences of what the script holds of others, which go with every copy. */
async function licences(): Promise<string> {
  const names = [
    ...Object.keys(packageJson.dependencies),
    '@dagrejs/graphlib',
    '@lezer/common',
    '@lezer/highlight',
  ];
  const texts = names.map(async (name) => {
    const folder = `${root}node_modules/${name}`;
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
    return `${name}\n\n${file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8')}`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

/** A sheet without comments and indents; the ones to be read lie in the package. */
const dense = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The two files that a page links: all sheets in one, and the script.
 *
 * The script only imports the core: it may be linked with a query (`?ver=2`), and what is fetched on need must still find the one
 * copy of the core.
 */
function linkedFiles(): Plugin {
  return {
    name: 'learnlets-linked-files',
    apply: 'build',
    async generateBundle(_, bundle) {
      const core = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
      this.emitFile({
        type: 'asset',
        fileName: 'learnlets.js',
        source: `export * from './${core?.fileName ?? ''}';\n`,
      });
      const texts = await Promise.all(
        sheetNames.map((name) => readFile(`${root}src/styles/${name}`, 'utf8')),
      );
      this.emitFile({ type: 'asset', fileName: 'learnlets.css', source: texts.map(dense).join('\n') });
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: await licences() });
    },
  };
}

const modules = async (): Promise<UserConfig> => ({
  publicDir: false,
  plugins: [minifyTemplates, sheets()],
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
  plugins: [minifyTemplates, linkedFiles()],
  build: {
    target: 'es2022',
    sourcemap: true,
    outDir: 'dist/cdn',
    lib: { entry: 'src/define/all.ts', formats: ['es'] },
    rolldownOptions: {
      // What the parts on need share with the core stays in the core.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // `build.minify` leaves white space in library mode; this does not.
        minify: true,
        // They tell bundlers what may be left out, and pages nothing.
        comments: { annotation: false },
        // What every page needs is one file, also where a part on need shares it: else it is found out only when the core is there.
        codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
        entryFileNames: 'learnlets/core-[hash].js',
        // On need: languages, forms and typed answers, quizzes that were edited, what an author should mend.
        chunkFileNames: 'learnlets/[name]-[hash].js',
      },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : modules()));
