/** The style sheet of a page and the styles of elements do not get into each other's way: a name that both set is the page's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const namesIn = (/** @type {string} */ path) => {
  const text = readFileSync(new URL(`../../src/styles/${path}`, import.meta.url), 'utf8');
  return new Set([...text.matchAll(/(--_[\w-]+):/gu)].map(([, name]) => name));
};

it('page.css sets no private name that all elements set', () => {
  const own = namesIn('host.styles.ts');
  assert.ok(own.size > 5);
  assert.deepEqual(
    [...namesIn('page.css')].filter((name) => own.has(name)),
    [],
  );
});
