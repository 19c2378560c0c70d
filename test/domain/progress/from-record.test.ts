import { expect } from '@open-wc/testing';
import { courseFromRecord } from '../../../src/domain/progress/from-record.js';
import type { CourseItem } from '../../../src/domain/progress/course.js';
import { rollUp } from '../../../src/domain/progress/roll-up.js';
import { fold, recordOf, site, statementOf, type ShortAct } from './courses.js';

const place = { language: 'es-PE', addressOf: (activity: string) => activity.slice(site.length) };

const outline = (items: readonly CourseItem[]): unknown =>
  items.map(({ title, href, rule, children }) => [
    title,
    href,
    rule,
    ...(children.length > 0 ? [outline(children)] : []),
  ]);

describe('a list from the record', () => {
  it('has the pages in the order in which they were begun, with what was begun there', () => {
    const course = courseFromRecord(
      recordOf(
        ['answered', '/first-aid.html#quiz/q1', 5],
        ['initialized', '/first-aid.html#quiz', 5],
        ['initialized', '/staff/fire_drill/#scene', 1],
        ['initialized', '/staff/fire_drill/#quiz', 2],
        ['experienced', '/hello%20there', 9],
        ['answered', '/only-a-question#quiz/q1', 9],
      ),
      place,
    );
    expect(outline(course.items)).to.deep.equal([
      [
        'fire drill',
        '/staff/fire_drill/',
        'completed',
        [
          ['scene', '/staff/fire_drill/#scene', 'completed'],
          ['quiz', '/staff/fire_drill/#quiz', 'completed'],
        ],
      ],
      ['first aid', '/first-aid.html', 'completed'],
      ['hello there', '/hello%20there', 'viewed'],
    ]);
  });

  it('takes names from the record, in the language of the learner where there are several', () => {
    const begun = statementOf(['initialized', '/a#quiz', 1], 1);
    const rows = fold([
      {
        ...begun,
        object: {
          id: `${site}/a#quiz`,
          definition: { ...begun.object.definition, name: { en: 'Check', es: 'Prueba' } },
        },
        context: {
          contextActivities: { grouping: [{ id: `${site}/a`, definition: { name: { en: 'Lifting' } } }] },
        },
      },
    ]);
    expect(courseFromRecord(rows, place).items[0]?.title).to.equal('Lifting');
  });

  it('leaves out what trackers report', () => {
    const told = statementOf(['progressed', '/a#course', 1], 1);
    const rows = fold([
      {
        ...told,
        object: { id: told.object.id, definition: { type: 'http://adlnet.gov/expapi/activities/module' } },
      },
    ]);
    expect(courseFromRecord(rows, place).items).to.deep.equal([]);
  });

  it('can be rolled up', () => {
    const acts: readonly ShortAct[] = [
      ['initialized', '/a#quiz', 1],
      ['completed', '/a#quiz', 2],
      ['initialized', '/b#quiz', 3],
    ];
    const rows = recordOf(...acts);
    expect(rollUp(courseFromRecord(rows, place), rows)).to.deep.include({ share: 0.5, done: 1 });
  });
});
