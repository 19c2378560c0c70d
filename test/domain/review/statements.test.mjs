/** What a deck tells is what an LRS takes: judged by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itMakesSound, load } from '../../helpers/judged-statements.mjs';

const { everyReviewStatement } = await load('./every-review-statement.ts', import.meta.url);
const { reviews } = await load('../../../src/domain/review/reviews.ts', import.meta.url);
const { eventsOf } = await load('../../../src/domain/review/log.ts', import.meta.url);

const review = 'urn:learnlets:extension:review';
const attempt = 'http://id.tincanapi.com/extension/attempt-id';

describe('every act of a review deck', async () => {
  const statements = await everyReviewStatement();
  const named = statements.map((statement) => ({ name: JSON.stringify(statement), statement }));
  itMakesSound(named, ['answered', 'revealed', 'skipped', 'retracted'], 100);

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
