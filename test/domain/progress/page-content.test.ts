import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CourseItem } from '../../../src/domain/progress/course.js';
import { courseFromRecord } from '../../../src/domain/progress/from-record.js';
import {
  filled,
  pagesOf,
  readPageContent,
  type PageContent,
} from '../../../src/domain/progress/page-content.js';
import { rollUp } from '../../../src/domain/progress/roll-up.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { courseOf, item, recordOf, site, type ShortAct } from './courses.js';

/** What a page is known to hold, by names behind its `#`. */
const holds = (page: string, ...names: readonly string[]): ReadonlyMap<string, PageContent> =>
  new Map([
    [
      `${site}${page}`,
      {
        version: 1,
        units: names.map((name) => ({ id: `${site}${page}#${name}`, name: { en: name.toUpperCase() } })),
      },
    ],
  ]);

const three = holds('/a', 'one', 'two', 'scene');

const done = (name: string, minute: number, scaled?: number): ShortAct[] => [
  ['completed', `/a#${name}`, minute],
  [scaled === undefined || scaled >= 0.8 ? 'passed' : 'failed', `/a#${name}`, minute, scaled],
];

/** How a step over the whole page of three stands: its state, when it was done, which statement says so, and its best share. */
function pageAfter(rule: CourseItem['rule'], ...acts: readonly ShortAct[]): string {
  const course = filled(courseOf(item('a', { at: '/a', rule })), three);
  const [{ state, doneAt, best, proof } = {}] = rollUp(course, recordOf(...acts)).items;
  const facts = [doneAt?.slice(14, 16), proof?.slice(-2), best?.toFixed(2)];
  return [state, ...facts.filter((fact) => fact !== undefined)].join(' ');
}

/** Each was worked out by hand: of what a page of three quizzes and scenarios has come to. */
const table: readonly [what: string, rule: CourseItem['rule'], acts: readonly ShortAct[], is: string][] = [
  ['nothing', 'completed', [], 'open'],
  ['opened', 'completed', [['experienced', '/a', 1]], 'in-progress'],
  ['one of three is not the page; it has shown 1 of 3', 'completed', done('one', 1, 1), 'in-progress 0.33'],
  [
    'two of three: 0.5 and 1 and nothing',
    'completed',
    [...done('one', 1, 0.5), ...done('two', 2, 1)],
    'in-progress 0.50',
  ],
  [
    'all three, in whatever order; the last one says so; a scenario without points has nothing to show',
    'completed',
    [['completed', '/a#scene', 7], ...done('one', 3, 1), ...done('two', 5, 0.5)],
    'done 07 00 0.75',
  ],
  [
    'a try after that takes nothing back',
    'completed',
    [['completed', '/a#scene', 1], ...done('one', 2, 1), ...done('two', 3, 1), ['failed', '/a#one', 9, 0]],
    'done 03 03 1.00',
  ],
  [
    'what stands no longer there is not missed',
    'completed',
    [['initialized', '/a#gone', 1], ['completed', '/a#scene', 2], ...done('one', 3, 1), ...done('two', 4, 1)],
    'done 04 04 1.00',
  ],
  [
    'passed: each of them',
    'passed',
    [['completed', '/a#scene', 1], ...done('one', 2, 1), ...done('two', 3, 0.5)],
    'in-progress 0.75',
  ],
  [
    'passed: what has no mark to pass is through at its end',
    'passed',
    [['completed', '/a#scene', 1], ...done('one', 2, 1), ...done('two', 3, 1)],
    'done 03 04 1.00',
  ],
  ['opened, where that is all there is to do', 'viewed', done('one', 4, 1), 'done 04 01 0.33'],
  ['told of the page as a whole', 'completed', [['completed', '/a', 6]], 'done 06 00'],
];

describe('a page whose content is known', () => {
  for (const [what, rule, acts, expected] of table) {
    it(`${what}: ${expected}`, () => expect(pageAfter(rule, ...acts)).to.equal(expected));
  }

  it('is asked for by its own steps, not by those of what stands on it', () => {
    const course = courseOf(
      item('a', { at: '/a', children: [item('b', { at: '/b#quiz' }), item('c', { at: '/a' })] }),
    );
    expect(pagesOf(course)).to.deep.equal([`${site}/a`]);
    expect(filled(course, holds('/b', 'quiz')).items[0]?.children[0]).to.not.have.property('units');
  });

  it('keeps what a list says itself of what its page holds', () => {
    const course = courseOf(item('a', { at: '/a', units: ['urn:x'] }));
    expect(filled(course, three).items[0]?.units).to.deep.equal(['urn:x']);
  });

  it('is listed with all of it, in its order, also what was not begun', () => {
    const rows = recordOf(...done('two', 1, 1), ['initialized', '/a#gone', 2]);
    const place = { language: 'en', addressOf: (activity: string) => activity.slice(site.length) };
    const course = courseFromRecord(rows, place, three);
    expect(course.items[0]?.children.map(({ title, href }) => [title, href])).to.deep.equal([
      ['ONE', '/a#one'],
      ['TWO', '/a#two'],
      ['SCENE', '/a#scene'],
    ]);
    const progress = rollUp(course, rows);
    expect([progress.done, progress.steps.length, progress.items[0]?.state]).to.deep.equal([
      1,
      3,
      'in-progress',
    ]);
  });

  it('is not done by being opened, where the record makes the list', () => {
    const rows = recordOf(['experienced', '/a', 1]);
    const course = courseFromRecord(rows, { language: 'en', addressOf: () => undefined }, holds('/a', 'one'));
    expect(rollUp(course, rows).items.map(({ state }) => state)).to.deep.equal(['in-progress']);
  });

  it('is read as it was stored, and nothing else is; an empty list says nothing', () => {
    const content = three.get(`${site}/a`) as unknown as Json;
    expect(readPageContent(JSON.parse(JSON.stringify(content)) as Json)).to.deep.equal(content);
    expect(readPageContent({ version: 1, units: [] })).to.equal(undefined);
    expect(readPageContent({ version: 1, units: [{ id: 1 }] })).to.equal(undefined);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readPageContent(value as Json)).to.equal(undefined);
      }),
    );
  });
});
