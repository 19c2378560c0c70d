/** No statement of a scenario leaves that an LRS would refuse: judged by the validator from npm and by our own rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertSound, itMakesSound, load, sent } from '../../helpers/judged-statements.mjs';

const { everyScenarioStatement, randomScenarioStatements } = await load(
  './every-scenario-statement.ts',
  import.meta.url,
);

describe('every act of a scenario', () => {
  const statements = everyScenarioStatement();
  itMakesSound(statements, ['initialized', 'answered', 'interacted', 'completed', 'passed', 'failed']);

  it('makes sound statements of random paths', () => {
    let count = 0;
    fc.assert(
      fc.property(randomScenarioStatements, (made) => {
        count += made.length;
        for (const statement of made) {
          assertSound(statement);
          assert.deepEqual(sent(statement), statement);
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(count > 2000, `only ${count} statements`);
  });
});
