import { expect } from '@open-wc/testing';
import type { Course } from '../../../src/domain/progress/course.js';
import { flat, percentOf, rollUp } from '../../../src/domain/progress/roll-up.js';
import { courseOf, item, recordOf, type ShortAct } from './courses.js';

const three = courseOf(
  item('a', { at: '/a#quiz' }),
  item('b', { at: '/b#quiz' }),
  item('c', { at: '/c#quiz' }),
);

const statesOf = (course: Course, ...acts: readonly ShortAct[]): string => {
  const progress = rollUp(course, recordOf(...acts));
  return flat(progress.items)
    .map((each) => `${each.item.key} ${each.state}`)
    .join(', ');
};

/** How far, in percent; steps done of all; where to go on. Each figure was worked out by hand. */
const table: readonly [name: string, course: Course, acts: readonly ShortAct[], expected: string][] = [
  ['nothing done', three, [], '0 0/3 a'],
  ['one of three', three, [['passed', '/a#quiz', 1, 1]], '33 1/3 b'],
  ['what was begun goes first', three, [['initialized', '/c#quiz', 1]], '0 0/3 c'],
  [
    'completed counts, passed or not',
    three,
    [
      ['completed', '/b#quiz', 1],
      ['failed', '/b#quiz', 1, 0.2],
    ],
    '33 1/3 a',
  ],
  [
    'a rule of "passed" wants it passed',
    courseOf(item('a', { at: '/a#quiz', rule: 'passed' }), item('b', { at: '/b#quiz' })),
    [
      ['completed', '/a#quiz', 1],
      ['failed', '/a#quiz', 1, 0.2],
    ],
    '0 0/2 a',
  ],
  [
    'passed at the second try, failed at the third',
    courseOf(item('a', { at: '/a#quiz', rule: 'passed' }), item('b', { at: '/b#quiz' })),
    [
      ['failed', '/a#quiz', 1, 0.2],
      ['passed', '/a#quiz', 2, 1],
      ['failed', '/a#quiz', 3, 0],
    ],
    '50 1/2 b',
  ],
  [
    'weights: 3 of 3 + 1',
    courseOf(item('a', { at: '/a#quiz', weight: 3 }), item('b', { at: '/b#quiz' })),
    [['completed', '/a#quiz', 1]],
    '75 1/2 b',
  ],
  [
    'weights within a chapter: (2 of 2 + 1) of half the whole',
    courseOf(
      item('chapter', { children: [item('a', { at: '/a#quiz', weight: 2 }), item('b', { at: '/b#quiz' })] }),
      item('c', { at: '/c#quiz' }),
    ),
    [['completed', '/a#quiz', 1]],
    '33 1/3 b',
  ],
  [
    'what is optional adds nothing',
    courseOf(item('a', { at: '/a#quiz', optional: true }), item('b', { at: '/b#quiz' })),
    [['completed', '/a#quiz', 1]],
    '0 0/1 b',
  ],
  [
    'what is optional holds nothing up',
    courseOf(item('a', { at: '/a#quiz', optional: true }), item('b', { at: '/b#quiz' })),
    [['completed', '/b#quiz', 1]],
    '100 1/1 -',
  ],
  [
    'a chapter of optional items counts by its own page',
    courseOf(
      item('chapter', { at: '/a', rule: 'viewed', children: [item('b', { at: '/b#quiz', optional: true })] }),
      item('c', { at: '/c#quiz' }),
    ),
    [['experienced', '/a', 1]],
    '50 1/2 c',
  ],
  [
    'what links nowhere counts nothing',
    courseOf(item('a'), item('b', { at: '/b#quiz' })),
    [['completed', '/b#quiz', 1]],
    '100 1/1 -',
  ],
  ['an empty list', courseOf(), [], '0 0/0 -'],
  [
    'a gate is respected: c was next, but waits',
    courseOf(
      item('c', { at: '/c#quiz', after: ['b'], gate: true }),
      item('a', { at: '/a#quiz' }),
      item('b', { at: '/b#quiz' }),
    ),
    [],
    '0 0/3 a',
  ],
  [
    'advice puts an item behind those that nothing should come before',
    courseOf(item('c', { at: '/c#quiz', after: ['b'] }), item('b', { at: '/b#quiz' })),
    [],
    '0 0/2 b',
  ],
  [
    'behind a gate that waits for what is optional, that is next',
    courseOf(
      item('c', { at: '/c#quiz', after: ['b'], gate: true }),
      item('b', { at: '/b#quiz', optional: true }),
    ),
    [],
    '0 0/1 b',
  ],
  [
    'gates in a ring are none',
    courseOf(
      item('a', { at: '/a#quiz', after: ['b'], gate: true }),
      item('b', { at: '/b#quiz', after: ['a'], gate: true }),
    ),
    [],
    '0 0/2 a',
  ],
  [
    'a gate that waits for what nobody can do is none',
    courseOf(item('a', { at: '/a#quiz', after: ['b'], gate: true }), item('b')),
    [],
    '0 0/1 a',
  ],
  [
    'a page is done when all that was begun there is',
    courseOf(item('page', { at: '/a' }), item('b', { at: '/b#quiz' })),
    [
      ['initialized', '/a#quiz', 1],
      ['initialized', '/a#scene', 2],
      ['completed', '/a#quiz', 3],
    ],
    '0 0/2 page',
  ],
  [
    '… and then it is',
    courseOf(item('page', { at: '/a' }), item('b', { at: '/b#quiz' })),
    [
      ['initialized', '/a#quiz', 1],
      ['initialized', '/a#scene', 2],
      ['completed', '/a#quiz', 3],
      ['completed', '/a#scene', 4],
    ],
    '50 1/2 b',
  ],
  [
    'what is begun later on a done page does not take it back',
    courseOf(item('page', { at: '/a' }), item('b', { at: '/b#quiz' })),
    [
      ['initialized', '/a#quiz', 1],
      ['completed', '/a#quiz', 2],
      ['initialized', '/a#scene', 3],
    ],
    '50 1/2 b',
  ],
  [
    'a page that must be passed: its scenario has no verdict, its quiz failed',
    courseOf(item('page', { at: '/a', rule: 'passed' })),
    [
      ['initialized', '/a#quiz', 1],
      ['completed', '/a#quiz', 2],
      ['failed', '/a#quiz', 2, 0.5],
      ['completed', '/a#scene', 3],
    ],
    '0 0/1 page',
  ],
  [
    '… and passed',
    courseOf(item('page', { at: '/a', rule: 'passed' })),
    [
      ['completed', '/a#quiz', 2],
      ['failed', '/a#quiz', 2, 0.5],
      ['completed', '/a#scene', 3],
      ['passed', '/a#quiz', 4, 1],
    ],
    '100 1/1 -',
  ],
  ['a page opened is begun', courseOf(item('page', { at: '/a' })), [['experienced', '/a', 1]], '0 0/1 page'],
  [
    'a page whose rule is "viewed" is done when opened',
    courseOf(item('page', { at: '/a', rule: 'viewed' })),
    [['experienced', '/a', 1]],
    '100 1/1 -',
  ],
  [
    'a page that begins with the same letters is another',
    courseOf(item('page', { at: '/a' })),
    [['completed', '/ab#quiz', 1]],
    '0 0/1 page',
  ],
  [
    'a page by its own statement: the tracker of a further list',
    courseOf(item('page', { at: '/a' })),
    [['completed', '/a', 1]],
    '100 1/1 -',
  ],
  [
    'added: two of four, where two of three were done',
    courseOf(...three.items, item('d', { at: '/a#scene' })),
    [
      ['completed', '/a#quiz', 1],
      ['completed', '/b#quiz', 2],
    ],
    '50 2/4 c',
  ],
  [
    'removed: what was done there counts no more',
    courseOf(...three.items.slice(1)),
    [
      ['completed', '/a#quiz', 1],
      ['completed', '/b#quiz', 2],
    ],
    '50 1/2 c',
  ],
  [
    'moved to another place in the list',
    courseOf(...[...three.items].reverse()),
    [['completed', '/a#quiz', 1]],
    '33 1/3 c',
  ],
];

describe('progress of a course', () => {
  for (const [name, course, acts, expected] of table) {
    it(name, () => {
      const progress = rollUp(course, recordOf(...acts));
      const { done, steps, next } = progress;
      expect(`${percentOf(progress)} ${done}/${steps.length} ${next?.item.key ?? '-'}`).to.equal(expected);
    });
  }

  it('is 100 only when all is done', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      item(String(index), { at: `/p${index}#quiz`, weight: 0.1 }),
    );
    const acts = many.map(({ key }): ShortAct => ['completed', `/p${key}#quiz`, 1]);
    expect(percentOf(rollUp(courseOf(...many), recordOf(...acts.slice(1))))).to.equal(99);
    expect(percentOf(rollUp(courseOf(...many), recordOf(...acts)))).to.equal(100);
  });

  it('locks what stands in a chapter behind a gate, but not what was begun there', () => {
    const course = courseOf(
      item('a', { at: '/a#quiz' }),
      item('chapter', {
        after: ['a'],
        gate: true,
        children: [item('b', { at: '/b#quiz' }), item('c', { at: '/c#quiz' })],
      }),
    );
    expect(statesOf(course)).to.equal('a open, chapter locked, b locked, c locked');
    expect(statesOf(course, ['initialized', '/b#quiz', 1])).to.equal(
      'a open, chapter in-progress, b in-progress, c locked',
    );
    expect(statesOf(course, ['completed', '/a#quiz', 1])).to.equal('a done, chapter open, b open, c open');
  });

  it('says what an item waits for', () => {
    const course = courseOf(item('a', { at: '/a#quiz' }), item('b', { at: '/b#quiz', after: ['a'] }));
    const waits = (...acts: readonly ShortAct[]) =>
      rollUp(course, recordOf(...acts)).items[1]?.waitsFor.map(({ key }) => key);
    expect(waits()).to.deep.equal(['a']);
    expect(waits(['completed', '/a#quiz', 1])).to.deep.equal([]);
  });

  it('sums minutes left, less what was spent, and never says that nothing is left', () => {
    const course = courseOf(
      item('a', { at: '/a#quiz', minutes: 5 }),
      item('b', { at: '/b#quiz', minutes: 3 }),
      item('c', { at: '/c#quiz', minutes: 10, optional: true }),
      item('chapter', { minutes: 8, children: [item('d', { at: '/d#quiz' }), item('e', { at: '/e#quiz' })] }),
    );
    const left = (...acts: readonly ShortAct[]) => rollUp(course, recordOf(...acts)).minutesLeft;
    expect(left()).to.equal(16);
    expect(left(['completed', '/a#quiz', 1])).to.equal(11);
    expect(left(['initialized', '/a#quiz', 1], ['answered', '/a#quiz/q1', 2, 1, 130])).to.equal(14);
    expect(left(['initialized', '/a#quiz', 1], ['answered', '/a#quiz/q1', 2, 1, 9000])).to.equal(12);
    expect(left(['completed', '/d#quiz', 1])).to.equal(12);
    expect(rollUp(three, recordOf()).minutesLeft).to.equal(undefined);
  });

  it('sums the time spent and knows the last visit, each row once', () => {
    const course = courseOf(item('page', { at: '/a', children: [item('quiz', { at: '/a#quiz' })] }));
    const progress = rollUp(
      course,
      recordOf(
        ['answered', '/a#quiz/q1', 3, 1, 12],
        ['answered', '/a#scene/q2', 9, 1, 8],
        ['answered', '/b#quiz/q1', 20, 1, 50],
      ),
    );
    expect([progress.seconds, progress.last]).to.deep.equal([20, '2026-05-04T08:09:00.000Z']);
    expect(progress.items[0]?.children[0]).to.deep.include({ seconds: 12, last: '2026-05-04T08:03:00.000Z' });
  });

  it('knows which statement made an item done, and when', () => {
    const [only] = rollUp(
      courseOf(item('a', { at: '/a#quiz', rule: 'passed' })),
      recordOf(['failed', '/a#quiz', 1, 0], ['passed', '/a#quiz', 2, 1], ['passed', '/a#quiz', 3, 1]),
    ).items;
    expect(only).to.deep.include({
      doneAt: '2026-05-04T08:02:00.000Z',
      proof: '00000000-0000-4000-8000-000000000001',
    });
  });

  it('dates a chapter by the last of its items', () => {
    const [chapter] = rollUp(
      courseOf(item('chapter', { children: [item('a', { at: '/a#quiz' }), item('b', { at: '/b#quiz' })] })),
      recordOf(['completed', '/b#quiz', 4], ['completed', '/a#quiz', 2]),
    ).items;
    expect(chapter).to.deep.include({ state: 'done', doneAt: '2026-05-04T08:04:00.000Z' });
  });
});

describe('mastery of objectives', () => {
  const lifting = (...acts: readonly ShortAct[]): string =>
    rollUp(
      courseOf(
        item('a', { at: '/a#quiz', objectives: ['lift a box'], weight: 3 }),
        item('chapter', {
          objectives: ['judge a load', 'lift a box'],
          children: [item('b', { at: '/b#quiz' })],
        }),
        item('page', { at: '/c', rule: 'viewed', objectives: ['know the law'] }),
      ),
      recordOf(...acts),
    )
      .objectives.map(({ objective, mastery }) => `${objective}: ${mastery ?? '-'}`)
      .join(', ');

  it('says nothing has been shown yet, and nothing where nothing is judged', () => {
    expect(lifting()).to.equal('lift a box: not-yet, judge a load: not-yet, know the law: -');
    expect(lifting(['experienced', '/c', 1])).to.contain('know the law: -');
  });

  it('weighs the best of each item: 3 × 1 + 1 × 0 of 4 is partly, 3 × 1 + 1 × 0.2 of 4 is mastered', () => {
    const first: ShortAct = ['passed', '/a#quiz', 1, 1];
    expect(lifting(first)).to.contain('lift a box: partly, judge a load: not-yet');
    expect(lifting(first, ['failed', '/b#quiz', 2, 0.2])).to.contain(
      'lift a box: mastered, judge a load: not-yet',
    );
    expect(lifting(first, ['failed', '/b#quiz', 2, 0.5])).to.contain('judge a load: partly');
  });

  it('keeps the best of several tries', () => {
    expect(lifting(['passed', '/b#quiz', 1, 0.9], ['failed', '/b#quiz', 2, 0])).to.contain(
      'judge a load: mastered',
    );
  });

  it('says nothing where all ended without points', () => {
    expect(lifting(['completed', '/b#quiz', 1])).to.contain('judge a load: -');
  });
});
