import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = await cli({ argv: ['analyze', '--litelement', '--quiet'], cwd: root, noWrite: true });
const tags = (await readdir(join(root, 'src/elements'), { withFileTypes: true }))
  .filter(
    (entry) => entry.isDirectory() && existsSync(join(root, `src/elements/${entry.name}/${entry.name}.ts`)),
  )
  .map((entry) => entry.name);

/** All sources of a folder, joined. */
async function sourcesIn(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** All sources of an element, with the drawing of questions where it draws some. */
async function sourceOf(tag) {
  const own = await sourcesIn(join(root, 'src/elements', tag));
  const draws = /from '(?:\.\.\/)+questions\/[\w-]*view/.test(own);
  if (!draws) return own;
  const shared = await sourcesIn(join(root, 'src/questions'));
  // Buttons of acts that an element never offers are none of its parts.
  const acts = Object.entries({ retry: 'retry-button', showSolution: 'solution-button' });
  const idle = acts.filter(([act]) => !new RegExp(`\\b${act}: \\(`).test(own)).map(([, part]) => part);
  return `${own}\n${idle.reduce((source, part) => source.replaceAll(part, ''), shared)}`;
}

const sources = new Map(await Promise.all(tags.map(async (tag) => [tag, await sourceOf(tag)])));

const sorted = (names) => [...new Set(names)].sort();
const namesOf = (documented) => sorted((documented ?? []).map(({ name }) => name));
const found = (source, pattern) => sorted([...source.matchAll(pattern)].map(([, name]) => name));

/** Part names that templates spell out; what an expression fills in is checked where it is seen, by the stories. */
const partsIn = (source) =>
  sorted(
    [...source.matchAll(/\bpart="([^"]*)"/g)]
      .flatMap(([, text]) => text.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/))
      .filter(Boolean),
  );

const withoutComments = (source) =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** Documented names that occur nowhere in the code. */
const unknownTo = (source, names) =>
  names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(withoutComments(source)));

describe('custom-elements.json', () => {
  it('describes elements', () => {
    assert.ok(tags.length > 0, 'no element found in src/elements');
  });

  it('names modules as the package has them, each made from a source', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /"\/?src\//);
    for (const { path } of manifest.modules) {
      const source = path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts');
      assert.ok(existsSync(resolve(root, source)), `${path} has no ${source}`);
    }
  });

  for (const [tag, source] of sources) {
    describe(`<${tag}>`, () => {
      const declarations = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
      const element = declarations.find(({ tagName }) => tagName === tag);

      it('is described with its tag and a summary', () => {
        assert.ok(element, `no class with "@tag ${tag}"`);
        assert.ok(element.summary, 'no @summary');
      });
      if (!element) return;

      it('is defined by its define module', () => {
        const define = manifest.modules.find(({ path }) => path === `dist/define/${tag}.js`);
        assert.deepEqual(
          define?.exports?.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
          [tag],
        );
      });

      it('says something about everything it offers', () => {
        const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
        const silent = kinds.flatMap((kind) =>
          (element[kind] ?? [])
            .filter(({ description }) => !description)
            .map(({ name }) => `${kind}: ${name}`),
        );
        assert.deepEqual(silent, []);
      });

      it('has an attribute for every reactive property that is not data', () => {
        const [, block = ''] = source.match(/static override properties[^=]*= \{([\s\S]*?)\n {2}\};/) ?? [];
        const declared = [...block.matchAll(/^ +(\w+): \{(.*)\},$/gm)]
          .filter(([, , options]) => !/attribute: false|state: true/.test(options))
          .map(([, name]) => name);
        assert.ok(declared.length > 0, 'no "static override properties" found');
        assert.deepEqual(
          // An attribute that is only read in the markup has no property.
          sorted((element.attributes ?? []).flatMap(({ fieldName }) => fieldName ?? [])),
          sorted(declared),
        );
      });

      it('lists the events that its event module defines', () => {
        assert.deepEqual(namesOf(element.events), found(source, /super\('([a-z-]+)'/g));
      });

      it('lists the parts of its templates, and no other', () => {
        const documented = namesOf(element.cssParts);
        assert.deepEqual(
          partsIn(source).filter((name) => !documented.includes(name)),
          [],
        );
        assert.deepEqual(unknownTo(source, documented), []);
      });

      it('lists the slots of its templates', () => {
        const slots = [...source.matchAll(/<slot\b(?:[^>]*?\bname="([^"]*)")?/g)].map(
          ([, name]) => name ?? '',
        );
        assert.deepEqual(namesOf(element.slots), sorted(slots));
      });

      it('lists the custom properties of its styles; tokens have their own list', () => {
        const own = found(source, /var\(\s*(--(?!_|learnlets-)[\w-]+)/g);
        assert.deepEqual(namesOf(element.cssProperties), own);
      });

      it('lists the custom states that it styles, and none that it never sets', () => {
        const documented = namesOf(element.cssStates);
        const styled = found(source, /:state\(([\w-]+)\)/g);
        assert.deepEqual(
          styled.filter((name) => !documented.includes(name)),
          [],
        );
        assert.deepEqual(unknownTo(source, documented), []);
      });
    });
  }
});
