import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = join(root, 'test/tools/new-element.mjs');

const copies = [];
after(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** A copy of what the tool reads and writes, with the packages of the original. */
function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'learnlets-new-element-'));
  copies.push(copy);
  for (const name of [
    'src',
    '.prettierrc.json',
    'tsconfig.json',
    'package.json',
    'custom-elements-manifest.config.mjs',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

const run = (args, cwd = root) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
const start = (copy, ...names) => run([tool, '--root', copy, ...names]);

const scaffolded = [
  'src/elements/pulse-check/pulse-check.ts',
  'src/elements/pulse-check/pulse-check.styles.ts',
  'src/elements/pulse-check/pulse-check.events.ts',
  'src/define/pulse-check.ts',
  'test/elements/pulse-check/pulse-check.test.ts',
  'stories/elements/pulse-check.stories.ts',
];

describe('npm run new-element', () => {
  it('writes an element that type-checks, and names it in both indexes', () => {
    const copy = copyOfProject();
    const { status, stderr } = start(copy, 'pulse-check');
    assert.equal(status, 0, stderr);
    for (const file of scaffolded) {
      const text = readFileSync(join(copy, file), 'utf8');
      assert.doesNotMatch(text, /TAG|NAME/, `${file} has a placeholder left`);
    }
    assert.match(
      readFileSync(join(copy, scaffolded[0]), 'utf8'),
      /export class PulseCheck extends LearningElement/,
    );
    const index = readFileSync(join(copy, 'src/index.ts'), 'utf8');
    assert.match(index, /^export \{ PulseCheck \} from '\.\/elements\/pulse-check\/pulse-check\.js';$/m);
    assert.match(readFileSync(join(copy, 'src/define/all.ts'), 'utf8'), /^import '\.\/pulse-check\.js';$/m);

    const files = [...scaffolded, 'src/index.ts', 'src/define/all.ts'];
    writeFileSync(
      join(copy, 'tsconfig.scaffold.json'),
      JSON.stringify({ extends: './tsconfig.json', files, include: [] }),
    );
    const checked = run(['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.scaffold.json'], copy);
    assert.equal(checked.status, 0, checked.stdout);
  });

  it('writes an element that the manifest describes', () => {
    const copy = copyOfProject();
    start(copy, 'pulse-check');
    const analysed = run(
      ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--litelement'],
      copy,
    );
    assert.equal(analysed.status, 0, analysed.stderr);
    const { modules } = JSON.parse(readFileSync(join(copy, 'dist/custom-elements.json'), 'utf8'));
    const element = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'pulse-check');
    assert.deepEqual(
      element.events.map(({ name }) => name),
      ['pulse-check-finish', 'pulse-check-finished'],
    );
  });

  it('writes files as Prettier would', () => {
    const copy = copyOfProject();
    start(copy, 'pulse-check');
    const { status, stderr, stdout } = run(
      ['node_modules/prettier/bin/prettier.cjs', '--check', ...scaffolded],
      copy,
    );
    assert.equal(status, 0, stdout + stderr);
  });

  for (const [name, reason] of [
    [undefined, /^Say which tag: npm run new-element -- my-element$/],
    ['quiz', /has no hyphen/],
    ['My-Quiz', /lower-case words/],
    ['my--quiz', /lower-case words/],
    ['1-quiz', /lower-case words/],
    ['../my-quiz', /lower-case words/],
    ['font-face', /belongs to SVG or MathML/],
    ['micro-quiz', /is taken: src\/elements\/micro-quiz\/micro-quiz\.ts exists/],
  ]) {
    it(`refuses ${name === undefined ? 'to guess a name' : `"${name}"`} in one sentence`, () => {
      const copy = copyOfProject();
      const before = readFileSync(join(copy, 'src/index.ts'), 'utf8');
      const { status, stderr } = start(copy, ...(name === undefined ? [] : [name]));
      assert.equal(status, 1);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.match(stderr.trim(), reason);
      assert.equal(readFileSync(join(copy, 'src/index.ts'), 'utf8'), before);
      assert.equal(existsSync(join(copy, 'test')), false);
    });
  }
});
