import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, root } from './pack.mjs';

const run = promisify(execFile);

describe('what is published', () => {
  let packed;
  before(async () => (packed = await pack()));
  after(() => packed.remove());

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right for every way to import it (are the types wrong, ESM profile)', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const report = await run(process.execPath, [
      attw,
      packed.tarball,
      '--profile',
      'esm-only',
      '--no-color',
    ]).then(
      () => 'fine',
      ({ code, stdout, stderr }) => `ended with ${code}\n${stdout}${stderr}`,
    );
    assert.equal(report, 'fine');
  });

  it('holds what is built, and nothing else', async () => {
    const { stdout } = await run('tar', ['-tzf', packed.tarball]);
    const names = stdout
      .trim()
      .split('\n')
      .map((name) => name.replace(/^package\//, ''));
    const others = names.filter((name) => !name.startsWith('dist/'));
    assert.deepEqual(others.sort(), ['LICENSE', 'README.md', 'package.json']);
    assert.ok(names.every((name) => !/node_modules|\.test\.|\.stories\./.test(name)));
  });

  it('is put together from what the lock file says, wherever its reader installs from', async () => {
    const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
    const addressed = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
    assert.deepEqual(
      addressed.map(([name]) => name),
      [],
    );
  });
});
