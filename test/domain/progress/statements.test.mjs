/** What a tracker tells is what an LRS takes: judged by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itMakesSound, load } from '../../helpers/judged-statements.mjs';

const { everyProgressStatement } = await load('./every-progress-statement.ts', import.meta.url);

describe('every act of a tracker', () => {
  const statements = everyProgressStatement();
  itMakesSound(statements, ['progressed', 'completed', 'experienced']);

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
