import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answersOf, missingFor, type StoredStatement } from '../../../src/domain/thread/answers.js';
import { checkIn, checksDone } from '../../../src/domain/thread/challenge.js';

const question = 'https://handbook.example/lifting#quiz/q1';
const options = ['a', 'b', 'c'];

/** Somebody's answer, stored at a minute. */
const answer = (person: string, response: string, minute: number, change: object = {}): StoredStatement => ({
  id: `5e1f1b4c-7b5c-4c0f-9d0b-${minute.toString(16).padStart(12, '0')}`,
  actor: { account: { homePage: 'https://hr.example', name: person } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  object: { id: question },
  result: { response },
  timestamp: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  stored: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  ...change,
});

/** Answers of as many people, one a minute: `aab`. */
const answers = (picks: string) => [...picks].map((pick, index) => answer(`p${index}`, pick, index));

const told = (statements: readonly StoredStatement[], group?: number) => {
  const counts = answersOf(statements, question, options, group);
  return counts && Object.fromEntries(counts);
};

describe('how colleagues answered', () => {
  for (const [picks, expected] of [
    ['', undefined],
    ['aaaa', undefined],
    ['aaaab', { a: 0, b: 0, c: 0 }],
    ['aaaaa', { a: 5, b: 0, c: 0 }],
    ['aaaaaaaaab', { a: 5, b: 0, c: 0 }],
    ['aaaaaaaaaa', { a: 10, b: 0, c: 0 }],
    ['aaaaaaabbbbbccc', { a: 5, b: 5, c: 0 }],
    ['aaaaaaabbbbb', { a: 5, b: 0, c: 0 }],
  ] as const) {
    it(`of ${picks || 'nobody'}: ${JSON.stringify(expected) ?? 'not told'}`, () => {
      expect(told(answers(picks))).to.deep.equal(expected);
    });
  }

  it('says how many people more must answer, whoever they are and how often they did', () => {
    const missing = (statements: StoredStatement[], group?: number) =>
      missingFor(statements, question, group);
    expect(missing([])).to.equal(5);
    expect(missing([...answers('aab'), answer('p0', 'c', 9)])).to.equal(2);
    expect(missing(answers('aaaaaaa'))).to.equal(0);
    expect(missing(answers('aa'), 3)).to.equal(1);
  });

  it('tells something exactly when nobody is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...options)), fc.integer({ min: 2, max: 7 }), (picks, group) => {
        const all = picks.map((pick, index) => answer(`p${index % 9}`, pick, index));
        expect(missingFor(all, question, group) > 0).to.equal(told(all, group) === undefined);
      }),
    );
  });

  it('counts the first answer of each person, as stored', () => {
    const later = [...'cccccccccc'].map((pick, index) => answer(`p${index}`, pick, 100 + index));
    expect(told([...later, ...answers('aaaaabbbbb')])).to.deep.equal({ a: 5, b: 5, c: 0 });
  });

  it('counts each pick where several were to be picked, and nothing that is no option', () => {
    const several = Array.from({ length: 5 }, (_, index) =>
      answer(`p${index}`, index ? 'a[,]b' : 'a[,]__proto__', index),
    );
    expect(told(several)).to.deep.equal({ a: 5, b: 0, c: 0 });
  });

  it('takes nothing for an answer that is none', () => {
    const odd = [
      answer('x', 'a', 0, { object: { id: `${question}2` } }),
      answer('x', 'a', 0, { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } }),
      answer('x', 'a', 0, { result: {} }),
      answer('x', 'a', 0, { actor: { objectType: 'Group' } }),
      answer('x', 'a', 0, { stored: undefined }),
      answer('x', 'a', 0, { stored: 'yesterday' }),
      null as never,
    ];
    expect(told([...odd, ...answers('aaaa')])).to.equal(undefined);
  });

  it('wants a group that hides somebody', () => {
    for (const group of [1, 0, -5, 2.5, NaN]) expect(() => told([], group)).to.throw(TypeError);
  });

  const crowd = fc.tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', 'a[,]b'), { maxLength: 40 }),
    fc.integer({ min: 2, max: 7 }),
  );

  it('never changes by one answer but where a whole group joins, and never by what is smaller than a group', () => {
    fc.assert(
      fc.property(crowd, ([picks, group]) => {
        const all = picks.map((pick, index) => answer(`p${index}`, pick, index));
        for (let count = 1; count <= all.length; count += 1) {
          const [before, after] = [told(all.slice(0, count - 1), group), told(all.slice(0, count), group)];
          if (count % group !== 0) expect(after).to.deep.equal(before);
          for (const [option, atLeast] of Object.entries(after ?? {})) {
            expect(atLeast % group).to.equal(0);
            expect(atLeast).to.be.at.least(before?.[option] ?? 0);
          }
        }
      }),
    );
  });

  it('tells nothing of what fewer than a group have chosen: it might as well not be there', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(...options), ([picks, group], option) => {
        const chose = (pick: string) => pick.split('[,]').includes(option);
        fc.pre(picks.filter(chose).length < group);
        const without = picks.map((pick) =>
          pick
            .split('[,]')
            .filter((each) => each !== option)
            .join('[,]'),
        );
        const [one, other] = [picks, without].map((each) =>
          told(
            each.map((pick, index) => answer(`p${index}`, pick, index)),
            group,
          ),
        );
        expect(one).to.deep.equal(other);
      }),
    );
  });

  it('does not hang on the order in which statements come', () => {
    fc.assert(
      fc.property(crowd, ([picks, group]) => {
        const all = picks.map((pick, index) => answer(`p${index % 9}`, pick, index));
        expect(told([...all].reverse(), group)).to.deep.equal(told(all, group));
      }),
    );
  });
});

describe('the checks of a team', () => {
  const january = {
    from: Date.UTC(2026, 0, 1),
    until: Date.UTC(2026, 1, 1),
    under: 'https://handbook.example/',
  };

  it('count once for each person, question and day', () => {
    const [first] = answers('a');
    const all = [
      first!,
      first!,
      answer('p0', 'b', 5),
      answer('p0', 'b', 24 * 60),
      answer('p1', 'b', 5),
      answer('p0', 'b', 5, { object: { id: `${question}2` } }),
    ];
    expect(checksDone(all, january)).to.equal(4);
    expect(checksDone([...all].reverse(), january)).to.equal(4);
  });

  it('count from the first moment to the last, and in their place only', () => {
    const at = (timestamp: string) => answer('p0', 'a', 0, { timestamp });
    expect(checksDone([at('2026-01-01T00:00:00Z'), at('2026-01-31T23:59:59.999Z')], january)).to.equal(2);
    expect(checksDone([at('2025-12-31T23:59:59.999Z'), at('2026-02-01T00:00:00Z')], january)).to.equal(0);
    expect(checksDone([answer('p0', 'a', 0)], { ...january, under: 'https://other.example/' })).to.equal(0);
  });

  it('are of a page and what is on it, not of one whose name begins alike', () => {
    const under = 'https://handbook.example/lift';
    for (const [id, counts] of [
      [`${under}#quiz/q1`, true],
      [`${under}/heavy#quiz/q1`, true],
      [`${under}?lang=de#quiz/q1`, true],
      [`${under}ing#quiz/q1`, false],
    ] as const) {
      const check = checkIn(answer('p0', 'a', 0, { object: { id } }), { ...january, under });
      expect(check !== undefined, id).to.equal(counts);
    }
  });

  it('are not found in anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (statements) => {
        expect(checksDone(statements, january)).to.equal(0);
        expect(answersOf(statements as never, question, options)).to.equal(undefined);
      }),
    );
  });
});
