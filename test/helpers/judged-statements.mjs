/** Judges statements as an LRS does: by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

/** Loads a TypeScript module, named as seen from the file at `base`, as the tests of the browser do. */
export const load = async (path, base) => (await runnerImport(fileURLToPath(new URL(path, base)))).module;

export const { faultsOf } = await load('./statement-rules.ts', import.meta.url);

/** A statement as it arrives at an endpoint. */
export const sent = (statement) => JSON.parse(JSON.stringify(statement));

/** Fails with what speaks against a statement. @param {string} [name] of the statement, for the message */
export function assertSound(statement, name) {
  const warnings = validate(sent(statement)).map(
    ({ path, typeName, data }) => `${path.join('.')}: ${typeName} ${JSON.stringify(data)}`,
  );
  assert.deepEqual([...warnings, ...faultsOf(statement)], [], name);
}

const verbOf = ({ verb }) => verb.display['en-US'];

/** Tests for each verb that there are enough statements, and that all are sound. */
export function itMakesSound(named, verbs, least = 10) {
  for (const verb of verbs) {
    const those = named.filter(({ statement }) => verbOf(statement) === verb);

    it(`"${verb}" makes statements that the validator and our own rules accept`, () => {
      assert.ok(those.length >= least, `only ${those.length} statements`);
      for (const { name, statement } of those) assertSound(statement, name);
    });
  }
}
