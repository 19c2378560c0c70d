import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Course } from '../../../src/domain/progress/course.js';
import {
  readReport,
  report,
  usualMilestones,
  type ReportDocument,
} from '../../../src/domain/progress/report.js';
import { percentOf, rollUp } from '../../../src/domain/progress/roll-up.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { actsAnywhere, courseOf, courses, fold, item, recordOf, type ShortAct } from './courses.js';

const listOf = (count: number): Course =>
  courseOf(...Array.from({ length: count }, (_, index) => item(`i${index}`, { at: `/p${index}#quiz` })));

const doneOf = (...indexes: readonly number[]) =>
  recordOf(...indexes.map((index): ShortAct => ['completed', `/p${index}#quiz`, index]));

/** What is told of a list with so many items done, as `progressed 25`, and the document after it. */
function tell(
  course: Course,
  done: readonly number[],
  before?: ReportDocument,
  milestones: readonly number[] = usualMilestones,
): { told: string; document: ReportDocument | undefined } {
  const place = { course, id: 'https://handbook.example/#course', language: 'en' };
  const told = report(place, rollUp(course, doneOf(...done)), before, milestones);
  const words = (told?.acts ?? []).map(({ verb, result }) =>
    [verb, ...Object.values(result?.extensions ?? {})].join(' '),
  );
  return { told: words.join(', '), document: told?.document ?? before };
}

describe('reports of progress', () => {
  it('tell nothing before anything is done', () => {
    expect(tell(listOf(4), [])).to.deep.equal({ told: '', document: undefined });
  });

  it('tell each milestone once, and the end once', () => {
    const all: string[] = [];
    let before: ReportDocument | undefined;
    for (let count = 1; count <= 10; count += 1) {
      const { told, document } = tell(listOf(10), [...Array(count).keys()], before);
      if (told !== '') all.push(told);
      before = document;
      expect(tell(listOf(10), [...Array(count).keys()], before).told).to.equal('');
    }
    expect(all).to.deep.equal([
      'progressed 30',
      'progressed 50',
      'progressed 80',
      'progressed 100, completed',
    ]);
  });

  it('tell a jump over several milestones once', () => {
    expect(tell(listOf(4), [0, 1, 2]).told).to.equal('progressed 75');
  });

  it('tell milestones of the page, too', () => {
    expect(tell(listOf(10), [0], undefined, [10, 100]).told).to.equal('progressed 10');
  });

  it('tell nothing when an edit puts the learner back, and say so with the next milestone', () => {
    const before = tell(listOf(2), [0, 1]).document;
    const back = tell(listOf(8), [0, 1], before);
    expect(back.told).to.equal('');
    expect(back.document).to.deep.include({ progress: 25, mark: 25, lowered: true, edited: true });
    const between = tell(listOf(8), [0, 1, 2], back.document);
    expect(between.told).to.equal('');
    expect(between.document).to.deep.include({ progress: 37, lowered: true });
    const next = tell(listOf(8), [0, 1, 2, 3], between.document);
    expect(next.told).to.equal('progressed 50 true');
    expect(next.document).to.deep.include({ lowered: false, edited: false });
    const later = tell(listOf(8), [0, 1, 2, 3, 4, 5], next.document);
    expect(later.told).to.equal('progressed 75');
    // It was told once that all was done; that it is so again is progress.
    expect(tell(listOf(8), [...Array(8).keys()], later.document).told).to.equal('progressed 100');
  });

  it('say that the content has changed where an edit brings the learner forward', () => {
    const before = tell(listOf(4), [0]).document;
    expect(tell(listOf(2), [0], before).told).to.equal('progressed 50 true');
  });

  it('take a page that got another quiz for an edit, and what becomes known of a page for none', () => {
    const quiz = (name: string) => `https://handbook.example/p#${name}`;
    const pageOf = (...names: readonly string[]): Course => {
      const units = names.length > 0 ? { units: names.map(quiz) } : {};
      return courseOf(item('page', { at: '/p', ...units }), item('i9', { at: '/p9#quiz' }));
    };
    const place = (course: Course) => ({ course, id: 'https://handbook.example/#course', language: 'en' });
    const one: ShortAct = ['completed', '/p#one', 1];
    const two: ShortAct = ['completed', '/p#two', 2];
    const told = (course: Course, before: ReportDocument | undefined, ...acts: readonly ShortAct[]) => {
      const made = report(place(course), rollUp(course, recordOf(...acts)), before, usualMilestones);
      const said = (made?.acts ?? []).map(({ verb, result }) =>
        [verb, ...Object.values(result?.extensions ?? {})].join(' '),
      );
      return { said: said.join(', '), document: made?.document ?? before };
    };
    const last: ShortAct = ['completed', '/p9#quiz', 3];
    const begun = told(pageOf(), undefined, last);
    expect(begun.said).to.equal('progressed 50');
    // The page was visited: what it holds is known now.
    const visited = told(pageOf('one'), begun.document, last, one);
    expect(visited.said).to.equal('progressed 100, completed');
    expect(told(pageOf('one'), visited.document, last, one)).to.deep.equal({
      said: '',
      document: visited.document,
    });
    // Its author adds a quiz.
    const back = told(pageOf('two', 'one'), visited.document, last, one);
    expect(back.said).to.equal('');
    expect(back.document).to.deep.include({ progress: 50, lowered: true, edited: true });
    expect(told(pageOf('one', 'two'), back.document, last, one, two).said).to.equal('progressed 100 true');
    // What was taken for done, as long as nobody knew better, is not taken back in silence either.
    const guessed = told(pageOf(), undefined, last, one).document;
    expect(told(pageOf('one', 'two'), guessed, last, one).document).to.include({
      progress: 50,
      lowered: true,
    });
  });

  it('take other titles and minutes for the same content', () => {
    const course = listOf(4);
    const before = tell(course, [0]).document;
    const [first, ...others] = course.items;
    const retitled = courseOf({ ...first!, title: 'Another', minutes: 3, key: 'other' }, ...others);
    expect(tell(retitled, [0], before)).to.deep.equal({ told: '', document: before });
  });

  it('do not follow a record that knows less than before', () => {
    const before = tell(listOf(4), [0, 1]).document;
    expect(tell(listOf(4), [0], before)).to.deep.equal({ told: '', document: before });
  });

  it('never tell less than before without saying that the content has changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(courses, actsAnywhere), { maxLength: 5 }), (visits) => {
        let before: ReportDocument | undefined;
        let highest = 0;
        let ends = 0;
        for (const [course, acts] of visits) {
          const progress = rollUp(course, fold(acts));
          const place = { course, id: 'https://handbook.example/#course', language: 'en' };
          const told = report(place, progress, before, usualMilestones);
          for (const { verb, result } of told?.acts ?? []) {
            if (verb === 'completed') ends += 1;
            const [percent, changed] = Object.values(result?.extensions ?? {});
            if (typeof percent !== 'number') continue;
            expect(percent).to.equal(percentOf(progress));
            if (changed !== true) expect(percent).to.be.above(highest);
            highest = percent;
          }
          before = told?.document ?? before;
        }
        expect(ends).to.be.at.most(1);
      }),
    );
  });

  it('are read as they were stored, and nothing else is', () => {
    const { document } = tell(listOf(4), [0]);
    expect(readReport(JSON.parse(JSON.stringify(document)) as Json)).to.deep.equal(document);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readReport(value as Json)).to.equal(undefined);
      }),
    );
    expect(readReport({ ...document!, progress: 101 })).to.equal(undefined);
  });
});
