/** The package as it would be published, for the tests of this folder. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packs the package into a temporary folder.
 *
 * @returns {Promise<{ tarball: string, remove(): Promise<void> }>}
 */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'learnlets-pack-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    await run(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const [name] = await readdir(folder);
    if (!name) throw new Error('npm pack wrote no file');
    return { tarball: join(folder, name), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * An empty project with the packed package installed, and beside it nothing but what the package declares: a module that
 * imports more finds nothing.
 *
 * @returns {Promise<{ folder: string, remove(): Promise<void> }>}
 */
export async function consumer() {
  const { tarball, remove: removeTarball } = await pack();
  const folder = await mkdtemp(join(tmpdir(), 'learnlets-consumer-'));
  const installed = join(folder, 'node_modules/learnlets');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  await removeTarball();
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
