import { expect } from '@open-wc/testing';
import type { Block, Scenario } from '../../../src/domain/scenario/model.js';
import { begin, isStuck, offered, shownBlocks, take, walk } from '../../../src/domain/scenario/walk.js';
import { condition, decisionsOf, effects, scenarioOf, withStep } from './scenarios.js';

const plain = scenarioOf(
  `hall: wait->hall +2 set=trust+=1, go->attic -1 if=trust>1, leave->end
   attic: back->hall once, jump->end if=visits("hall")>2
   end!good`,
  { variables: [{ name: 'trust', start: 0 }] },
);

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const along = (scenario: Scenario, path: string, seed = 1) => walk(scenario, seed, decisionsOf(path));
const offeredAt = (scenario: Scenario, path: string) =>
  idsOf(offered(scenario, 1, along(scenario, path).walk, {}));

describe('walk', () => {
  it('begins at the start, entered once, with the variables as declared', () => {
    const { step, variables, visits, taken, score, length } = begin(plain, 1);
    expect(step.id).to.equal('hall');
    expect([...variables]).to.deep.equal([['trust', 0]]);
    expect([...visits]).to.deep.equal([['hall', 1]]);
    expect([taken.size, score, length]).to.deep.equal([0, 0, 0]);
  });

  it('keeps variables, visits, choices taken and score', () => {
    const { walk: now, kept } = along(plain, 'hall/wait hall/wait hall/go attic/back');
    expect(kept).to.equal(4);
    expect(now.step.id).to.equal('hall');
    expect(Object.fromEntries(now.variables)).to.deep.equal({ trust: 2 });
    expect(Object.fromEntries(now.visits)).to.deep.equal({ hall: 4, attic: 1 });
    expect([...now.taken]).to.deep.equal(['hall/wait', 'hall/go', 'attic/back']);
    expect(now.score, 'a choice scores once').to.equal(1);
  });

  it('stops before the first decision that does not hold any more', () => {
    for (const [path, kept] of [
      ['hall/wait attic/back', 1],
      ['hall/go', 0],
      ['hall/wait hall/gone hall/wait', 1],
      ['hall/leave end/leave', 1],
      ['hall/wait hall/wait hall/go attic/back hall/go attic/back', 5],
    ] as const) {
      const walked = along(plain, path);
      expect(walked.kept, path).to.equal(kept);
      expect(walked.walk.length, path).to.equal(kept);
    }
  });

  it('offers what may be taken now', () => {
    expect(offeredAt(plain, '')).to.deep.equal(['wait', 'leave']);
    expect(offeredAt(plain, 'hall/wait hall/wait')).to.deep.equal(['wait', 'go', 'leave']);
    expect(offeredAt(plain, 'hall/wait hall/wait hall/go attic/back hall/go')).to.deep.equal(['jump']);
    expect(offeredAt(plain, 'hall/leave')).to.deep.equal([]);
  });

  it('does the effects of the choice first, then those of the step, its visit counted', () => {
    const lines = 'hall: go->attic set=a=1;b=a\nattic: go->hall';
    const scenario = withStep(scenarioOf(lines, { variables: [{ name: 'a', start: 0 }] }), 'attic', {
      effects: effects('a *= 10; a += visits("attic")'),
    });
    expect(Object.fromEntries(along(scenario, 'hall/go').walk.variables)).to.deep.equal({ a: 11, b: 1 });
  });

  it('takes one decision on from a walk, which stays as it is', () => {
    const before = along(plain, 'hall/wait').walk;
    const copy = structuredClone(before);
    const [, decision] = decisionsOf('hall/wait hall/wait');
    expect(take(plain, 1, before, decision!)).to.deep.equal(along(plain, 'hall/wait hall/wait').walk);
    expect(take(plain, 1, before, { ...decision!, choice: 'go' })).to.equal(undefined);
    expect(before).to.deep.equal(copy);
  });

  it('knows choices by step and id, and by id alone', () => {
    const lines = 'hall: go->attic\nattic: go->hall, end->end\nend!good';
    const scenario = withStep(scenarioOf(lines), 'attic', {
      blocks: ['hall/go', 'attic/go', 'go', 'end', 'attic/', ''].map((id): Block => ({
        kind: 'prose',
        when: condition(`chosen("${id}")`),
        prose: id,
      })),
    });
    const shown = shownBlocks(scenario, 1, along(scenario, 'hall/go').walk, {});
    expect(shown.map((block) => block.kind === 'prose' && block.prose)).to.deep.equal(['hall/go', 'go']);
  });

  it('offers no choice that leads nowhere', () => {
    expect(offeredAt(scenarioOf('hall: go->gone, stay->hall'), '')).to.deep.equal(['stay']);
  });

  it('is stuck where nothing is offered and nothing ends', () => {
    const scenario = scenarioOf('hall: go->attic if=no, on->end, in->pit\npit:\nattic!poor\nend!good');
    const stuckAt = (path: string) => isStuck(scenario, 1, along(scenario, path).walk, {});
    expect([stuckAt(''), stuckAt('hall/on'), stuckAt('hall/in')]).to.deep.equal([false, false, true]);
  });

  it('stands at the first step where the start is missing, and somewhere where there is none', () => {
    expect(begin(scenarioOf('hall: go->hall', { start: 'gone' }), 1).step.id).to.equal('hall');
    const empty = scenarioOf('');
    expect(begin(empty, 1).step.choices).to.deep.equal([]);
    expect(isStuck(empty, 1, begin(empty, 1), {})).to.equal(true);
  });
});

describe('quizzes on a walk', () => {
  const lines = 'hall: go->attic if=passed("q"), stay->hall\nattic: on->end if=score("q")>0.5\nend!good';
  const scenario = scenarioOf(lines);
  const q = { passed: true, scaled: 0.75 };
  const [go] = decisionsOf('hall/go');

  it('count in the step on show by the results given, later by those of the decisions', () => {
    const start = begin(scenario, 1);
    expect(idsOf(offered(scenario, 1, start, {}))).to.deep.equal(['stay']);
    expect(idsOf(offered(scenario, 1, start, { q }))).to.deep.equal(['go', 'stay']);
    expect(take(scenario, 1, start, go!)).to.equal(undefined);
    const next = take(scenario, 1, start, { ...go!, quizzes: { q } });
    expect(next && idsOf(offered(scenario, 1, next, {}))).to.deep.equal(['on']);
    expect(next && idsOf(offered(scenario, 1, next, { q: { passed: false, scaled: 0 } }))).to.deep.equal([]);
  });

  it('are told from what every object has', () => {
    const odd = scenarioOf(
      'hall: go->end if=passed("constructor"), on->end if=passed("__proto__")\nend!good',
    );
    expect(offered(odd, 1, begin(odd, 1), {})).to.deep.equal([]);
    const results = JSON.parse('{"__proto__": {"passed": true, "scaled": 1}}') as Record<string, typeof q>;
    expect(idsOf(offered(odd, 1, begin(odd, 1), results))).to.deep.equal(['on']);
  });
});

describe('random() on a walk', () => {
  const die = scenarioOf('hall: again->hall set=a=random(1,6);b=random(1,6), end->end\nend!good', {
    variables: [
      { name: 'a', start: 0 },
      { name: 'b', start: 0 },
    ],
  });
  const throwsOf = (seed: number, length: number) =>
    Array.from({ length }, (_, index) => {
      const { variables } = along(die, 'hall/again '.repeat(index + 1), seed).walk;
      return [variables.get('a'), variables.get('b')] as const;
    });

  it('falls the same for the same seed and place, and otherwise elsewhere', () => {
    expect(throwsOf(7, 20)).to.deep.equal(throwsOf(7, 20));
    expect(throwsOf(7, 20)).not.to.deep.equal(throwsOf(8, 20));
    expect(new Set(throwsOf(7, 20).map(String)).size).to.be.above(8);
  });

  it('throws fair dice', () => {
    const faces = new Map<number, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const pair of throwsOf(seed, 1)) {
        for (const face of pair) faces.set(Number(face), (faces.get(Number(face)) ?? 0) + 1);
      }
    }
    expect([...faces.keys()].sort()).to.deep.equal([1, 2, 3, 4, 5, 6]);
    // 1000 are awaited of each; 120 are four standard deviations.
    for (const [face, count] of faces) expect(count, `face ${face}`).to.be.within(880, 1120);
  });

  it('falls anew at each decision, also where the path goes round', () => {
    const door = scenarioOf('hall: again->hall, out->end if=random(1,2)=1\nend!good');
    const isOpen = (length: number) => offeredAt(door, 'hall/again '.repeat(length)).includes('out');
    const open = Array.from({ length: 60 }, (_, length) => isOpen(length)).filter(Boolean).length;
    expect(open).to.be.within(15, 45);
  });

  it('falls alike in all conditions of a step, so that one variant of several is shown', () => {
    const whens = [1, 2, 3].map((face) => condition(`random(1, 3) = ${face}`));
    const otherwise = whens.slice(0, 1).map((of) => ({ kind: 'not' as const, of }));
    const scenario = withStep(scenarioOf('hall: stay->hall'), 'hall', {
      blocks: [...whens, ...otherwise].map((when, index): Block => ({
        kind: 'prose',
        when,
        prose: `${index}`,
      })),
    });
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 300; seed += 1) {
      const shown = shownBlocks(scenario, seed, begin(scenario, seed), {});
      const told = shown.map((block) => (block.kind === 'prose' ? String(block.prose) : '')).join();
      counts.set(told, (counts.get(told) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).to.deep.equal(['0', '1,3', '2,3']);
    for (const count of counts.values()) expect(count).to.be.above(60);
  });
});
