import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import typescript from 'typescript-eslint';
import { arrows } from '../../eslint.config.js';
import { arrowsRule } from '../tools/arrows.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the arrows say of a module with this text at this path; the table is the one that lint uses. */
function look(path, text) {
  const linter = new Linter({ configType: 'flat', cwd: root });
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: typescript.parser },
    plugins: { learnlets: { rules: { arrows: arrowsRule } } },
    rules: { 'learnlets/arrows': ['error', { root, arrows }] },
  };
  return linter.verify(text, [config], { filename: `${root}${path}` }).map(({ message }) => message);
}

/** Every way in which one module names another. */
const ways = {
  'import of a value': (path) => `import { a } from '${path}';`,
  'import for its effects': (path) => `import '${path}';`,
  'import type': (path) => `import type { A } from '${path}';`,
  'import of an inline type': (path) => `import { type A } from '${path}';`,
  'export … from': (path) => `export { a } from '${path}';`,
  'export type … from': (path) => `export type { A } from '${path}';`,
  'export * from': (path) => `export * from '${path}';`,
  'export * as … from': (path) => `export * as all from '${path}';`,
  'import()': (path) => `const a = await import('${path}');`,
  'import() with a template': (path) => `const a = await import(\`${path}\`);`,
  'import() as a type': (path) => `type A = import('${path}').A;`,
};

const forbidden = [
  ['src/domain/quiz/model.ts', '../../formats/html/index.js', 'src/domain', 'src/formats'],
  ['src/domain/quiz/model.ts', 'lit', 'src/domain', 'lit'],
  ['src/domain/quiz/model.ts', 'ts-fsrs', 'src/domain', 'ts-fsrs'],
  ['src/domain/quiz/model.ts', '../review/memory.js', 'src/domain', 'src/domain/review'],
  ['src/domain/quiz/model.ts', 'idb', 'src/domain', 'idb'],
  ['src/formats/html/index.ts', '../../controllers/language.js', 'src/formats', 'src/controllers'],
  ['src/record/index.ts', '../delivery/index.js', 'src/record', 'src/delivery'],
  ['src/delivery/index.ts', '../record/index.js', 'src/delivery', 'src/record'],
  ['src/delivery/index.ts', 'idb', 'src/delivery', 'idb'],
  ['src/context/learning-context.ts', '../record/index.js', 'src/context', 'src/record'],
  ['src/controllers/learning-element.ts', '../record/index.js', 'src/controllers', 'src/record'],
  [
    'src/controllers/learning-element.ts',
    '../elements/micro-quiz/micro-quiz.js',
    'src/controllers',
    'src/elements/micro-quiz',
  ],
  [
    'src/elements/micro-quiz/micro-quiz.ts',
    '../learning-scope/scope-registry.js',
    'src/elements/micro-quiz',
    'src/elements/learning-scope',
  ],
  [
    'src/elements/micro-quiz/views/a.ts',
    '../../feedback-panel/b.js',
    'src/elements/micro-quiz',
    'src/elements/feedback-panel',
  ],
  [
    'src/elements/learning-scope/scope-registry.ts',
    '../micro-quiz/micro-quiz.js',
    'src/elements/learning-scope',
    'src/elements/micro-quiz',
  ],
  ['src/elements/micro-quiz/micro-quiz.ts', '../../record/index.js', 'src/elements/micro-quiz', 'src/record'],
  [
    'src/elements/micro-quiz/micro-quiz.ts',
    '../../delivery/index.js',
    'src/elements/micro-quiz',
    'src/delivery',
  ],
  ['src/elements/micro-quiz/micro-quiz.ts', 'idb/with-async-ittr', 'src/elements/micro-quiz', 'idb'],
  [
    'src/elements/micro-quiz/micro-quiz.ts',
    '../../define/micro-quiz.js',
    'src/elements/micro-quiz',
    'src/define',
  ],
  ['src/questions/question-view.ts', '../formats/html/index.js', 'src/questions', 'src/formats'],
  [
    'src/questions/question-view.ts',
    '../elements/micro-quiz/micro-quiz.js',
    'src/questions',
    'src/elements/micro-quiz',
  ],
  ['src/define/micro-quiz.ts', '../controllers/language.js', 'src/define', 'src/controllers'],
  ['src/define/micro-quiz.ts', '../record/index.js', 'src/define', 'src/record'],
  ['src/define/micro-quiz.ts', '../index.js', 'src/define', 'src/index'],
  ['src/index.ts', './define/micro-quiz.js', 'src/index', 'src/define'],
  ['src/index.ts', './define/all.js', 'src/index', 'src/define/all'],
  ['stories/elements/micro-quiz.stories.ts', '../../src/domain/quiz/model.js', 'stories', 'src/domain'],
];

const allowed = [
  ['src/domain/review/memory.ts', 'ts-fsrs'],
  ['src/domain/quiz/model.ts', '../question/model.js'],
  ['src/formats/html/index.ts', '../../domain/reading.js'],
  ['src/record/index.ts', 'idb'],
  ['src/delivery/index.ts', '../domain/ports.js'],
  ['src/controllers/learning-element.ts', '@lit/context'],
  ['src/controllers/learning-element.ts', '../localization/registry.js'],
  ['src/elements/micro-quiz/micro-quiz.ts', 'lit/directives/live.js'],
  ['src/elements/micro-quiz/micro-quiz.ts', './views/end-view.js'],
  ['src/elements/micro-quiz/micro-quiz.ts', '../../questions/question-view.js'],
  ['src/elements/micro-quiz/views/end-view.ts', '../micro-quiz.events.js'],
  ['src/elements/micro-quiz/views/end-view.ts', '../../../domain/question/index.js'],
  ['src/questions/question-view.ts', '../internal/prose.js'],
  ['src/elements/learning-scope/learning-scope.ts', '../../record/index.js'],
  ['src/elements/learning-scope/learning-scope.ts', '../../delivery/index.js'],
  ['src/define/all.ts', './micro-quiz.js'],
  ['src/define/all.ts', '../index.js'],
  ['src/define/micro-quiz.ts', '../elements/micro-quiz/micro-quiz.js'],
  ['src/define/micro-quiz.ts', '../elements/learning-scope/scope-registry.js'],
  ['src/index.ts', './elements/micro-quiz/micro-quiz.js'],
  ['src/index.ts', './record/index.js'],
  ['stories/elements/micro-quiz.stories.ts', '../../src/define/micro-quiz.js'],
];

describe('the import arrows', () => {
  for (const [way, write] of Object.entries(ways)) {
    it(`refuse a forbidden ${way} with a sentence that names the arrow`, () => {
      for (const [path, specifier, from, to] of forbidden) {
        const [message = '', ...others] = look(path, write(specifier));
        assert.match(message, /The arrow is: /, `${path}: ${write(specifier)}`);
        assert.ok(message.includes(`"${from}" must not import`) && message.includes(`"${to}"`), message);
        assert.deepEqual(others, []);
      }
    });

    it(`let an allowed ${way} pass`, () => {
      for (const [path, specifier] of allowed) assert.deepEqual(look(path, write(specifier)), [], path);
    });
  }

  it('let the context know types of the domain, and nothing of it that runs', () => {
    const path = 'src/context/learning-context.ts';
    assert.deepEqual(look(path, "import type { Act } from '../domain/act.js';"), []);
    assert.deepEqual(look(path, "export type { Act } from '../domain/act.js';"), []);
    for (const text of ["import { act } from '../domain/act.js';", "export * from '../domain/act.js';"]) {
      assert.match(look(path, text).join(), /may import only types of "src\/domain"/);
    }
  });

  it('refuse an import() whose module they cannot know', () => {
    assert.match(look('src/record/index.ts', 'await import(name);').join(), /plain string/);
  });

  it('refuse what lies outside the rooms, and a specifier without its ending', () => {
    assert.match(look('src/record/index.ts', "import '../../package.json';").join(), /in no room/);
    assert.match(look('src/record/index.ts', "import './schema';").join(), /with its ending/);
  });

  it('are part of what `npm run lint` checks, in sources and stories', async () => {
    const eslint = new ESLint({ cwd: root });
    for (const path of [
      'src/domain/quiz/model.ts',
      'src/define/micro-quiz.ts',
      'stories/elements/micro-quiz.stories.ts',
    ]) {
      const { rules } = await eslint.calculateConfigForFile(`${root}${path}`);
      assert.deepEqual(rules['learnlets/arrows'], [2, { root, arrows }], path);
    }
  });

  it('say nothing of files outside the rooms', () => {
    assert.deepEqual(look('test/record/record.test.ts', "import '../../src/record/index.js';"), []);
  });
});
