import { expect } from '@open-wc/testing';
import { default_w, FSRSVersion, Rating, type Grade } from 'ts-fsrs';
import { eventsOf, withEvent, type Happening } from '../../../src/domain/review/log.js';
import {
  intervalOf,
  noMemory,
  parameters,
  recallAfter,
  remembered,
  replay,
} from '../../../src/domain/review/memory.js';

const DAY = 24 * 60 * 60 * 1000;
const start = Date.UTC(2022, 11, 29, 12, 30);

/** The memory after answers, each so many days after the one before. */
function after(answers: readonly (readonly [days: number, what: Happening])[]) {
  let at = start;
  let log = '';
  for (const [days, what] of answers) {
    at += days * DAY;
    log = withEvent(log, { at, what, inDeck: true });
  }
  return replay(eventsOf(log));
}

// The vectors are those of ts-fsrs itself: packages/fsrs/__tests__/FSRS-6.test.ts at v5.4.1, for the default weights.
describe('the memory of a question', () => {
  it('has the weights that ts-fsrs publishes for FSRS-6', () => {
    expect(FSRSVersion).to.include('FSRS-6');
    expect(parameters.w).to.deep.equal([...default_w]);
  });

  it('is after Again, Good, Good, Good, Good, Good what ts-fsrs tells (“memory state[short-term]”)', () => {
    const grades: Grade[] = [Rating.Again, Rating.Good, Rating.Good, Rating.Good, Rating.Good, Rating.Good];
    const days = [0, 0, 1, 3, 8, 21];
    const memory = grades.reduce((last, grade, index) => remembered(last, days[index]!, grade), noMemory);
    expect(memory.stability).to.be.closeTo(53.62691, 1e-4);
    expect(memory.difficulty).to.be.closeTo(6.3574867, 1e-4);
  });

  it('begins for each grade as ts-fsrs tells (“first repeat”)', () => {
    const grades: Grade[] = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];
    const first = grades.map((grade) => remembered(noMemory, 0, grade));
    expect(first.map(({ stability }) => stability)).to.deep.equal([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).to.deep.equal([6.4133, 5.11217071, 2.11810397, 1]);
  });

  it('gives the intervals that ts-fsrs tells, when each question is answered on its day (“ivl_history”)', () => {
    // The first of the published row is a second answer within ten minutes, which is a learning step there.
    let memory = remembered(noMemory, 0, Rating.Good);
    memory = remembered(memory, 0, Rating.Good);
    const intervals = [intervalOf(memory)];
    for (let count = 0; count < 3; count += 1) {
      memory = remembered(memory, intervals.at(-1)!, Rating.Good);
      intervals.push(intervalOf(memory));
    }
    expect(intervals).to.deep.equal([2, 11, 46, 163]);
  });

  it('is recalled with the probability that ts-fsrs tells (“get retrievability”)', () => {
    const easy = remembered(noMemory, 0, Rating.Easy);
    expect(recallAfter(8, easy)).to.be.closeTo(0.9024733, 1e-7);
    expect(recallAfter(0, easy)).to.equal(1);
    expect(recallAfter(3, noMemory)).to.equal(0);
  });

  it('is asked again after a year at the latest', () => {
    expect(intervalOf({ stability: 5000, difficulty: 1 })).to.equal(365);
    expect(intervalOf({ stability: 0.01, difficulty: 9 })).to.equal(1);
  });

  describe('counts an answer', () => {
    const good = after([[0, 'right']]);
    const hard = after([[0, 'partly']]);
    const again = after([[0, 'wrong']]);

    it('as Good when it is right, Hard when partly, Again when wrong', () => {
      expect(good).to.deep.equal(remembered(noMemory, 0, Rating.Good));
      expect(hard).to.deep.equal(remembered(noMemory, 0, Rating.Hard));
      expect(again).to.deep.equal(remembered(noMemory, 0, Rating.Again));
    });

    it('as Hard when it is right after a hint, or after a try that was not, on the same day', () => {
      expect(
        after([
          [0, 'hint'],
          [0, 'right'],
        ]),
      ).to.deep.equal(hard);
      expect(
        after([
          [0, 'wrong'],
          [0.01, 'right'],
        ]),
      ).to.deep.equal(remembered(again, 0, Rating.Hard));
    });

    it('as Hard when it is right, but the learner was not sure', () => {
      expect(after([[0, 'unsure']])).to.deep.equal(hard);
    });

    it('as Good when the hint was on another day, or before it was right', () => {
      expect(
        after([
          [0, 'hint'],
          [1, 'right'],
        ]),
      ).to.deep.equal(good);
      expect(
        after([
          [0, 'hint'],
          [0.01, 'right'],
          [0.01, 'right'],
        ]),
      ).to.deep.equal(remembered(hard, 0, Rating.Good));
    });

    it('not at all when only a hint was opened, or the question put off', () => {
      expect(
        after([
          [0, 'hint'],
          [1, 'not-now'],
          [1, 'known'],
        ]),
      ).to.deep.equal(noMemory);
    });
  });
});
