/** What a deck tells is what an LRS takes: judged by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

const load = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { everyReviewStatement } = await load('./every-review-statement.ts');
const { reviews } = await load('../../../src/domain/review/reviews.ts');
const { eventsOf } = await load('../../../src/domain/review/log.ts');
const { faultsOf } = await load('../../helpers/statement-rules.ts');

const review = 'urn:learnlets:extension:review';
const attempt = 'http://id.tincanapi.com/extension/attempt-id';

describe('every act of a review deck', async () => {
  const statements = await everyReviewStatement();
  for (const verb of ['answered', 'revealed', 'skipped', 'retracted']) {
    const those = statements.filter((statement) => statement.verb.display['en-US'] === verb);

    it(`"${verb}" makes statements that the validator and our own rules accept`, () => {
      assert.ok(those.length >= 100, `only ${those.length} statements`);
      for (const statement of those) {
        const text = JSON.stringify(statement);
        assert.deepEqual(validate(JSON.parse(text)), [], text);
        assert.deepEqual(faultsOf(statement), [], text);
      }
    });
  }

  it('is told of the question of the quiz, as a review, and belongs to no attempt', () => {
    for (const { object, context } of statements) {
      assert.match(object.id, /^https:\/\/handbook\.example\/lifting#check\/[a-e]$/);
      assert.deepEqual(context.contextActivities.parent, [{ id: 'https://handbook.example/lifting#check' }]);
      assert.equal(typeof context.extensions[review], 'string');
      assert.equal(context.extensions[attempt], undefined);
    }
  });

  it('is known to the view of reviews as something done in a deck', () => {
    for (const statement of statements) {
      const [key] = reviews.keysOf(statement);
      assert.equal(key, statement.object.id);
      const [event] = eventsOf(reviews.fold(undefined, statement, key).log);
      assert.equal(event.inDeck, true);
    }
  });
});
