/** What a tracker tells is what an LRS takes: judged by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

const load = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { everyProgressStatement } = await load('./every-progress-statement.ts');
const { faultsOf } = await load('../../helpers/statement-rules.ts');

describe('every act of a tracker', () => {
  const statements = everyProgressStatement();
  for (const verb of ['progressed', 'completed', 'experienced']) {
    const those = statements.filter(({ statement }) => statement.verb.display['en-US'] === verb);

    it(`"${verb}" makes statements that the validator and our own rules accept`, () => {
      assert.ok(those.length >= 10, `only ${those.length} statements`);
      for (const { name, statement } of those) {
        assert.deepEqual(validate(JSON.parse(JSON.stringify(statement))), [], name);
        assert.deepEqual(faultsOf(statement), [], name);
      }
    });
  }

  it('tells progress as cmi5 does: a whole number, and no score', () => {
    const all = statements.filter(({ name }) => name.startsWith('progressed'));
    for (const { statement } of all) {
      const progress = statement.result.extensions['https://w3id.org/xapi/cmi5/result/extensions/progress'];
      assert.ok(Number.isInteger(progress) && progress >= 25 && progress <= 100);
      assert.equal(statement.result.score, undefined);
      assert.equal(statement.object.definition.type, 'http://adlnet.gov/expapi/activities/module');
    }
  });
});
