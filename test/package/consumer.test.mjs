import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { consumer, root } from './pack.mjs';

const run = promisify(execFile);

/** Compiles one module in the project, strictly and with the declarations checked too; gives what the compiler says. */
async function compile(folder, text, moduleResolution = 'bundler') {
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'page.ts'), text);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  return run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: folder }).then(
    () => 'fine',
    ({ code, stdout }) => `ended with ${code}\n${stdout}`,
  );
}

describe('a project that installs the package', () => {
  let project;
  before(async () => (project = await consumer()));
  after(() => project.remove());

  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`type-checks its imports (${moduleResolution})`, async () => {
      const text = `
        import 'learnlets/define/micro-quiz';
        import { MicroQuiz, LearningScope } from 'learnlets';

        const quiz = document.querySelector('micro-quiz');
        if (quiz) {
          const same: MicroQuiz = quiz;
          same.focus();
        }
        const scope: LearningScope = document.createElement('learning-scope');
        class AcmeQuiz extends MicroQuiz {}
        AcmeQuiz.define('acme-quiz');
        export const all = [quiz, scope];
      `;
      assert.equal(await compile(project.folder, text, moduleResolution), 'fine');
    });
  }

  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`type-checks scenarios, and their readers and writers (${moduleResolution})`, async () => {
      const text = `
        import 'learnlets/define/decision-scenario';
        import { DecisionScenario, type Scenario, type ScenarioEndedEvent } from 'learnlets';
        import { readTwee, writeTwee, readScenarioJson, writeScenarioJson } from 'learnlets/formats';

        const { model, problems } = readTwee(':: Start');
        const again: Scenario = readScenarioJson(writeScenarioJson(model)).model;
        const text: string = writeTwee(again);
        const lines: readonly (number | undefined)[] = problems.map(({ line }) => line);
        const element: DecisionScenario = document.createElement('decision-scenario');
        element.scenario = again;
        element.rewind = 'step';
        element.addEventListener('scenario-ended', (event) => {
          const ended: ScenarioEndedEvent = event;
          const kind: 'good' | 'poor' | 'mixed' = ended.detail.kind;
          lines.concat(kind.length);
        });
        export const all = [text, lines];
      `;
      assert.equal(await compile(project.folder, text, moduleResolution), 'fine');
    });
  }

  it('reads and writes scenarios without a page', async () => {
    await writeFile(join(project.folder, 'package.json'), '{ "type": "module" }');
    await writeFile(
      join(project.folder, 'tool.js'),
      `import { readTwee, writeScenarioJson, readScenarioJson, writeTwee } from 'learnlets/formats';
       const { model, problems } = readTwee(':: Desk\\n[[Go->End]]\\n:: End\\n{ending good}\\nOver.');
       const json = writeScenarioJson(model);
       const twee = writeTwee(readScenarioJson(json).model);
       console.log(JSON.stringify([problems.length, model.steps.map(({ id }) => id), twee.includes('[[Go->End]]')]));`,
    );
    const { stdout } = await run(process.execPath, ['tool.js'], { cwd: project.folder });
    assert.equal(stdout.trim(), '[0,["Desk","End"],true]');
  });

  it('is told by the compiler what does not exist', async () => {
    const text = `
      import 'learnlets/define/micro-quiz';
      export const text: number = document.querySelector('micro-quiz')?.nothingOfThisName;
    `;
    assert.match(await compile(project.folder, text), /nothingOfThisName/);
  });

  it('does not know the tag before it imports what registers it', async () => {
    const text = `
      import { MicroQuiz } from 'learnlets';
      export const quiz: MicroQuiz = document.createElement('micro-quiz');
    `;
    assert.match(await compile(project.folder, text), /'HTMLElement' is .*'MicroQuiz'/);
  });
});
