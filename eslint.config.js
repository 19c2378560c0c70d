import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { arrowsRule } from './test/tools/arrows.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What every element may know; never another element. */
const forElements = [
  'src/domain',
  'src/domain/review',
  'src/formats',
  'src/formats/comment',
  'src/controllers',
  'src/context',
  'src/questions',
  'src/styles',
  'src/localization',
  'src/internal',
];

/**
 * Who may know whom: room → the rooms and packages it may import. A room always knows itself; `elements/*` is one room for
 * each element, so no element knows another. The reasons are in CONTRIBUTING.md.
 *
 * @type {import('./test/tools/arrows.mjs').Arrows}
 */
export const arrows = {
  // The one library that is made for the field: when a question comes back.
  'src/domain/review': { rooms: ['src/domain'], packages: ['ts-fsrs'] },
  'src/domain': {},
  // What people write to each other is read by a library, fetched with the first comment that has markup.
  'src/formats/comment': { rooms: ['src/domain'], packages: ['@lezer/markdown'] },
  'src/formats': { rooms: ['src/domain'] },
  'src/record': { rooms: ['src/domain'], packages: ['idb'] },
  'src/delivery': { rooms: ['src/domain'] },
  'src/context': { types: ['src/domain'], packages: ['@lit/context'] },
  'src/styles': { packages: ['lit'] },
  'src/localization': {},
  'src/internal': { types: ['src/domain'], rooms: ['src/styles'], packages: ['lit'] },
  'src/controllers': {
    rooms: ['src/domain', 'src/context', 'src/localization', 'src/formats'],
    packages: ['lit', '@lit/context'],
  },
  // Two elements ask questions, and none may know another.
  'src/questions': {
    rooms: ['src/domain', 'src/styles', 'src/localization', 'src/internal'],
    packages: ['lit'],
  },
  // The one element that wires the services.
  'src/elements/learning-scope': {
    rooms: [...forElements, 'src/record', 'src/delivery'],
    packages: ['lit', '@lit/context'],
  },
  // The map of a scenario is laid out by a library, fetched when it is opened.
  'src/elements/decision-scenario': {
    rooms: forElements,
    packages: ['lit', '@lit/context', '@dagrejs/dagre'],
  },
  'src/elements/*': { rooms: forElements, packages: ['lit', '@lit/context'] },
  // The one-script bundle registers everything and exports what the package exports.
  'src/define/all': { rooms: ['src/define', 'src/index'] },
  'src/define': {
    rooms: ['src/elements/learning-scope', 'src/elements/decision-scenario', 'src/elements/*'],
  },
  'src/index': {
    rooms: [
      'src/domain',
      'src/domain/review',
      'src/formats',
      'src/formats/comment',
      'src/record',
      'src/delivery',
      'src/context',
      'src/controllers',
      'src/elements/learning-scope',
      'src/elements/decision-scenario',
      'src/elements/*',
      'src/questions',
      'src/styles',
      'src/localization',
      'src/internal',
    ],
  },
  // Stories use what a page uses: the entry points of the package.
  stories: {
    rooms: ['src/index', 'src/define', 'src/define/all', 'src/localization'],
    packages: ['lit', 'storybook', '@storybook/web-components-vite'],
  },
};

/** What no page of ours does: markup out of strings, styles that a strict CSP refuses, questions that block the page. */
const noStringMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No markup out of strings: clone nodes, or draw a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'No markup out of strings: clone nodes, or draw a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'No markup out of strings: clone nodes, or draw a template.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/unsafe-(html|svg|mathml)|static-html/]',
    message: 'No markup out of strings: clone nodes, or draw a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'A strict CSP refuses <style>: use the static styles of the element.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict CSP refuses style attributes: use style.setProperty().',
  },
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(alert|confirm|prompt|localStorage|sessionStorage)$/]',
    message: 'Does not work in sandboxed frames. Ask in the page; keep things in the record.',
  },
];

/** Handwriting: what TypeScript offers and we do not use. */
const houseSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]',
    message: 'Write #name: it is private at run time too.',
  },
];

const blockingGlobals = ['alert', 'confirm', 'prompt', 'localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'Does not work in sandboxed frames. Ask in the page; keep things in the record.',
}));

const impureGlobals = [
  'crypto',
  'document',
  'fetch',
  'navigator',
  'performance',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'The domain is pure: clock, random and ids are passed in.' }));

/** `_` and `__` stand for what a signature or a destructuring names and nobody needs. */
const unused = {
  argsIgnorePattern: '^_+$',
  varsIgnorePattern: '^_+$',
  destructuredArrayIgnorePattern: '^_+$',
  ignoreRestSiblings: true,
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'gallery/',
      'storybook-static/',
      '.cache/',
      '**/fixtures/',
      'test/lrs/storage/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    // Names of the platform are checked where types are; plain scripts run in Node, in pages, or in both.
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', unused] },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', unused],
    },
  },
  {
    files: ['test/**/*.ts'],
    // `expect(x).to.be.true` is a statement in chai's language.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { learnlets: { rules: { arrows: arrowsRule } } },
    rules: { 'learnlets/arrows': ['error', { root, arrows }] },
  },
  {
    files: ['src/**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      // A port's method is async for all who implement it, the twin in memory too.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LearningElement', 'LitElement'] } },
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-native-attributes': 'off',
      'no-restricted-globals': ['error', ...blockingGlobals],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noStringMarkup, ...houseSyntax] },
  },
  {
    files: ['stories/**/*.ts'],
    rules: {
      // A story shows a page that has styles of its own.
      'lit/ban-attributes': 'off',
      'no-restricted-syntax': [
        'error',
        ...noStringMarkup.filter(({ selector }) => !selector.includes('<style')),
        // Storybook finds a file's stories by its default export.
        ...houseSyntax.filter(({ selector }) => selector !== 'ExportDefaultDeclaration'),
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...blockingGlobals, ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain is pure: the clock is passed in.' },
        { object: 'Math', property: 'random', message: 'The domain is pure: randomness is passed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...noStringMarkup,
        ...houseSyntax,
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          message: 'The domain is pure: the clock is passed in.',
        },
      ],
    },
  },
  prettier,
);
