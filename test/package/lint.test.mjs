import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Only sources that exist have types; their text is replaced by what a test plants.
const inDomain = `${root}src/domain/act.ts`;
const inPage = `${root}src/context/learning-context.ts`;
const eslint = new ESLint({ cwd: root });

/** The rules that complain about a text at a path. */
async function complaints(text, filePath) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  assert.ok(
    messages.every(({ fatal }) => !fatal),
    JSON.stringify(messages),
  );
  return messages.map(({ ruleId }) => ruleId);
}

describe('lint', () => {
  it('refuses markup out of strings', async () => {
    for (const text of [
      'export const f = (a: HTMLElement): void => { a.innerHTML = ""; };',
      'export const f = (a: HTMLElement): string => a.outerHTML;',
      'export const f = (a: HTMLElement): void => { a.insertAdjacentHTML("beforeend", ""); };',
      'export const f = (): void => { document.write(""); };',
      'export const f = (): Document => new DOMParser().parseFromString("", "text/html");',
    ]) {
      assert.deepEqual(await complaints(text, inPage).then(unique), ['no-restricted-syntax'], text);
    }
    const unsafe = await complaints("export { unsafeHTML } from 'lit/directives/unsafe-html.js';", inPage);
    assert.ok(unsafe.includes('no-restricted-syntax'));
  });

  it('refuses styles that a strict content security policy blocks', async () => {
    const template = (text) =>
      `declare const html: (s: TemplateStringsArray) => string; export const t = html\`${text}\`;`;
    assert.deepEqual(await complaints(template('<p style="color: red"></p>'), inPage), [
      'lit/ban-attributes',
    ]);
    assert.deepEqual(await complaints(template('<style>p {}</style>'), inPage), ['no-restricted-syntax']);
    assert.deepEqual(await complaints(template('<p class="a"></p>'), inPage), []);
  });

  it('refuses dialogs that block, and storage beside the record', async () => {
    for (const text of ['confirm("?");', 'alert("!");', 'export const s = localStorage.length;']) {
      assert.deepEqual(await complaints(text, inPage), ['no-restricted-globals'], text);
    }
    assert.deepEqual(await complaints('window.confirm("?");', inPage), ['no-restricted-syntax']);
  });

  it('keeps the domain pure', async () => {
    for (const text of [
      'Date.now()',
      'Math.random()',
      'new Date()',
      'crypto',
      'document',
      'window',
      'setTimeout',
    ]) {
      const rules = unique(await complaints(`export const value: unknown = ${text};`, inDomain));
      assert.ok(rules.length === 1 && rules[0].startsWith('no-restricted-'), `${text}: ${rules}`);
    }
    assert.deepEqual(await complaints('export const value: unknown = new Date(0);', inDomain), []);
  });

  it('refuses what the house style does without', async () => {
    for (const text of [
      'export enum A { B }',
      'export class A { constructor(readonly b: string) {} }',
      'export class A { private b = 1; c(): number { return this.b; } }',
      'const a = 1; export default a;',
    ]) {
      assert.deepEqual(await complaints(text, inPage), ['no-restricted-syntax'], text);
    }
    assert.deepEqual(await complaints('export type A = any;', inPage), [
      '@typescript-eslint/no-explicit-any',
    ]);
  });
});

function unique(rules) {
  return [...new Set(rules)];
}
