import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventsOf } from '../../../src/domain/review/log.js';
import { replay } from '../../../src/domain/review/memory.js';
import { keyOf, quizOf, reviews, type Review } from '../../../src/domain/review/reviews.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { extensions } from '../../../src/domain/xapi/vocabulary.js';
import { question, quiz, statementOf, told } from './events.js';

const fold = (all: readonly Statement[]): Review | undefined =>
  all.reduce<Review | undefined>((row, each) => reviews.fold(row, each, question), undefined);

const noon = Date.UTC(2026, 4, 4, 12);

describe('the view of reviews', () => {
  it('keeps what was done with a question, in order of time', () => {
    const row = fold([
      statementOf({ what: 'right', at: noon + 2, inDeck: true }),
      statementOf({ what: 'wrong', at: noon }),
      statementOf({ what: 'hint', at: noon + 1 }),
    ]);
    expect(eventsOf(row!.log)).to.deep.equal([
      { what: 'wrong', at: noon, inDeck: false },
      { what: 'hint', at: noon + 1, inDeck: false },
      { what: 'right', at: noon + 2, inDeck: true },
    ]);
  });

  it('is the same in whichever order statements come, and remembers what its log gives', () => {
    fc.assert(
      fc.property(
        fc
          .array(told, { minLength: 1, maxLength: 90 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const row = fold(all.map(statementOf))!;
          expect(fold(shuffled.map(statementOf))).to.deep.equal(row);
          const events = eventsOf(row.log);
          expect(replay(events)).to.deep.equal({ stability: row.stability, difficulty: row.difficulty });
          expect(events.length).to.equal(Math.min(60, all.length));
          const times = all.map(({ at }) => at).sort((a, b) => a - b);
          expect(events.map(({ at }) => at)).to.deep.equal(times.slice(-60));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is kept by the page, with a row for each question', () => {
    expect(reviews.keysOf(statementOf({ what: 'right', at: noon }))).to.deep.equal([question]);
    expect(reviews.groupOf(question)).to.equal('https://handbook.example/lifting');
    expect([quizOf(question), keyOf(question)]).to.deep.equal([quiz, 'bend']);
  });

  it('is not concerned with decisions of scenarios, with quizzes, and with what says nothing', () => {
    const answer = statementOf({ what: 'right', at: noon });
    const decision = { ...answer, result: { success: true, extensions: { [extensions.visit]: 1 } } };
    const unjudged = { ...answer, result: { response: 'a' } };
    const whole = { ...answer, object: { id: quiz } };
    const skipped = statementOf({ what: 'known', at: noon });
    const other = { ...skipped, result: { extensions: { [extensions.reason]: 'tired' } } };
    const timeless = { ...answer, timestamp: 'yesterday' };
    for (const statement of [decision, unjudged, whole, other, timeless]) {
      expect(reviews.keysOf(statement)).to.deep.equal([]);
    }
  });
});
