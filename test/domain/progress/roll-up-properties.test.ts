import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allItems } from '../../../src/domain/progress/course.js';
import { flat, percentOf, rollUp } from '../../../src/domain/progress/roll-up.js';
import { merge, summaryOf, type Summary } from '../../../src/domain/progress/summary.js';
import { actsAnywhere, courses, fold } from './courses.js';

describe('progress, whatever the course and the acts', () => {
  it('is between 0 and 1, and 1 exactly when every step is done', () => {
    fc.assert(
      fc.property(courses, actsAnywhere, (course, acts) => {
        const progress = rollUp(course, fold(acts));
        for (const { share } of [progress, ...flat(progress.items)])
          expect(share >= 0 && share <= 1).to.equal(true);
        const { steps, done } = progress;
        expect(percentOf(progress) === 100).to.equal(steps.length > 0 && done === steps.length);
      }),
    );
  });

  it('never goes back by a later act, and what is done stays done', () => {
    fc.assert(
      fc.property(courses, actsAnywhere, (course, acts) => {
        const inTime = [...acts].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
        let before = rollUp(course, new Map());
        // What happens in one instant is one act of the learner.
        for (const time of new Set(inTime.map(({ timestamp }) => timestamp))) {
          const after = rollUp(course, fold(inTime.filter(({ timestamp }) => timestamp <= time)));
          expect(after.share).to.be.at.least(before.share);
          const done = new Set(
            flat(after.items)
              .filter(({ state }) => state === 'done')
              .map(({ item }) => item.key),
          );
          for (const { item, state } of flat(before.items)) {
            if (state === 'done') expect(done.has(item.key), item.key).to.equal(true);
          }
          before = after;
        }
      }),
    );
  });

  it('does not hang on the order in which statements come, nor on how devices have summed them up', () => {
    fc.assert(
      fc.property(courses, actsAnywhere, fc.infiniteStream(fc.nat()), (course, acts, random) => {
        const marked = acts.map((each) => ({ each, by: random.next().value! }));
        const shuffled = marked.sort((a, b) => a.by - b.by).map(({ each }) => each);
        const expected = rollUp(course, fold(acts));
        expect(rollUp(course, fold(shuffled))).to.deep.equal(expected);
        const halves = [
          shuffled.filter((_, index) => index % 2 === 0),
          shuffled.filter((_, index) => index % 2 === 1),
        ];
        const [one, other] = halves.map(fold) as [Map<string, Summary>, Map<string, Summary>];
        for (const [key, row] of other) one.set(key, one.has(key) ? merge(one.get(key)!, row) : row);
        expect(rollUp(course, one)).to.deep.equal(expected);
      }),
    );
  });

  it('always has somewhere to go on until every step is done', () => {
    fc.assert(
      fc.property(courses, actsAnywhere, (course, acts) => {
        const { steps, done, next } = rollUp(course, fold(acts));
        expect(next !== undefined).to.equal(done < steps.length);
        if (next) expect(['open', 'in-progress']).to.include(next.state);
      }),
    );
  });

  it('leads to the end: whoever does what is next, again and again, gets there', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const acts: Parameters<typeof fold>[0][number][] = [];
        const walk = () => rollUp(course, fold(acts));
        const [sample] = fc.sample(
          actsAnywhere.filter((all) => all.length > 0),
          { numRuns: 1, seed: 1 },
        )[0]!;
        for (let steps = 0; steps <= allItems(course.items).length; steps += 1) {
          const { next } = walk();
          if (!next) return;
          for (const verb of ['completed', 'passed']) {
            acts.push({
              ...sample!,
              id: `${steps}-${verb}`,
              verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: {} },
              object: { id: next.item.activity! },
            });
          }
        }
        expect(walk().next).to.equal(undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a summary for what its statements are', () => {
    fc.assert(
      fc.property(actsAnywhere, (acts) => {
        for (const [key, row] of fold(acts)) {
          const own = acts.filter(({ object }) => object.id === key);
          expect(own.map(summaryOf).reduce(merge)).to.deep.equal(row);
        }
      }),
    );
  });
});
