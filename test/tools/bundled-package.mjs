/**
 * A test runner plugin: serves a package that is not made of browser modules (CommonJS somewhere below it) as one module.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param {string} name Name of the package.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledPackage(name) {
  const path = `/__packages/${name}.js`;
  /** @type {Promise<string> | undefined} */
  let module;
  return {
    name: `bundled ${name}`,
    resolveImport: ({ source }) => (source === name ? path : undefined),
    // Bundled at the first request, so that only those who need it wait for it.
    async serve(context) {
      if (context.path !== path) return undefined;
      return { body: await (module ??= bundle(name)), type: 'js' };
    },
  };
}

/** @param {string} name */
async function bundle(name) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(import.meta.resolve(name)), formats: ['es'], fileName: 'package' },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error(`nothing came of ${name}`);
  return made.output[0].code;
}
