import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { consumer, root } from './pack.mjs';

const run = promisify(execFile);

/** Every path that may be imported: part of the public contract, so a line that goes is a breaking change. */
const paths = [
  'learnlets',
  'learnlets/define/all',
  'learnlets/define/learning-scope',
  'learnlets/define/comment-thread',
  'learnlets/define/group-results',
  'learnlets/define/decision-scenario',
  'learnlets/define/feedback-panel',
  'learnlets/define/micro-quiz',
  'learnlets/define/progress-tracker',
  'learnlets/define/review-deck',
  'learnlets/define/study-plan',
  'learnlets/formats',
  'learnlets/localization/ar',
  'learnlets/localization/de',
  'learnlets/localization/en',
  'learnlets/localization/es',
  'learnlets/localization/scenario-ar',
  'learnlets/localization/scenario-de',
  'learnlets/localization/scenario-en',
  'learnlets/localization/scenario-es',
];
const files = [
  'learnlets/cdn/learnlets.css',
  'learnlets/cdn/learnlets.js',
  'learnlets/custom-elements.json',
  'learnlets/package.json',
  'learnlets/page.css',
  'learnlets/tokens.css',
];
const internal = [
  'learnlets/dist/index.js',
  'learnlets/domain/quiz/attempt',
  'learnlets/elements/micro-quiz/micro-quiz',
  'learnlets/record',
];

describe('the package', () => {
  let project;
  before(async () => (project = await consumer()));
  after(() => project.remove());

  /** Runs a module inside the project, in a Node process of its own, and gives what it logs. */
  async function inNode(text) {
    const options = { cwd: project.folder };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', text], options).catch(
      ({ stderr }) => {
        throw new Error(stderr);
      },
    );
    return JSON.parse(stdout);
  }

  for (const path of paths) {
    it(`offers ${path}, which imports cleanly where there is no window`, async () => {
      const names = await inNode(`
        if ('window' in globalThis) throw new Error('there is a window');
        console.log(JSON.stringify(Object.keys(await import('${path}'))));`);
      assert.ok(Array.isArray(names));
    });
  }

  it('registers nothing when its classes are imported', async () => {
    // Counts every call, also those with a name that no test would think of.
    const { defined, names } = await inNode(`
      const defined = [];
      globalThis.customElements = { get() {}, define: (tag) => void defined.push(tag) };
      const names = Object.keys(await import('learnlets'));
      console.log(JSON.stringify({ defined, names }));`);
    assert.deepEqual(defined, []);
    assert.ok(names.includes('MicroQuiz') && names.includes('LearningScope'), names.join());
  });

  it('registers an element, and the scope, when its define module is imported', async () => {
    const defined = await inNode(`
      const defined = [];
      globalThis.customElements = { get() {}, define: (tag) => void defined.push(tag) };
      await import('learnlets/define/micro-quiz');
      console.log(JSON.stringify(defined.sort()));`);
    assert.deepEqual(defined, ['learning-scope', 'micro-quiz']);
  });

  for (const path of files) {
    it(`offers the file ${path}`, async () => {
      const url = await inNode(`console.log(JSON.stringify(import.meta.resolve('${path}')));`);
      assert.ok((await readFile(new URL(url))).length > 0);
    });
  }

  for (const path of internal) {
    it(`keeps ${path} to itself`, async () => {
      const code = await inNode(`
        console.log(JSON.stringify(await import('${path}').then(() => 'imported', (error) => error.code)));`);
      assert.equal(code, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
    });
  }

  it('offers a define module for each element, and no other', async () => {
    const elements = await readdir(`${root}src/elements`);
    const offered = paths.filter((path) => path.includes('/define/')).map((path) => path.split('/').at(-1));
    assert.deepEqual(offered.sort(), ['all', ...elements].sort());
  });
});
