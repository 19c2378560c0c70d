/** No statement of a scenario leaves that an LRS would refuse: judged by the validator from npm and by our own rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runnerImport } from 'vite';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

/** Loads a TypeScript module as the tests of the browser do. */
const load = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { everyScenarioStatement, randomScenarioStatements } = await load('./every-scenario-statement.ts');
const { faultsOf } = await load('../../helpers/statement-rules.ts');

const sent = (statement) => JSON.parse(JSON.stringify(statement));
const warningsOf = (statement) =>
  validate(sent(statement)).map(
    ({ path, typeName, data }) => `${path.join('.')}: ${typeName} ${JSON.stringify(data)}`,
  );

describe('every act of a scenario', () => {
  const statements = everyScenarioStatement();
  for (const verb of ['initialized', 'answered', 'interacted', 'completed', 'passed', 'failed']) {
    const those = statements.filter(({ statement }) => statement.verb.display['en-US'] === verb);

    it(`"${verb}" makes statements that the validator accepts`, () => {
      assert.ok(those.length >= 10, `only ${those.length} statements`);
      for (const { name, statement } of those) assert.deepEqual(warningsOf(statement), [], name);
    });

    it(`"${verb}" makes statements that keep our own rules`, () => {
      for (const { name, statement } of those) assert.deepEqual(faultsOf(statement), [], name);
    });
  }

  it('makes sound statements of random paths', () => {
    let count = 0;
    fc.assert(
      fc.property(randomScenarioStatements, (made) => {
        count += made.length;
        for (const statement of made) {
          assert.deepEqual(warningsOf(statement), []);
          assert.deepEqual(faultsOf(statement), []);
          assert.deepEqual(sent(statement), statement);
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(count > 2000, `only ${count} statements`);
  });
});
