/** Ways through a scenario: how many, and the shortest to each ending. */
import { expect } from '@open-wc/testing';
import { parseExpression } from '../../../src/domain/scenario/parse.js';
import { pathsOf } from '../../../src/domain/scenario/paths.js';
import type { Scenario, Step } from '../../../src/domain/scenario/model.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { randomScenario } from '../../helpers/random-scenario.js';

/** Steps by id with the steps they lead to, `?` behind one that is offered on a second visit only; no choices: an ending. */
function scenario(graph: Readonly<Record<string, readonly string[]>>): Scenario {
  const steps = Object.entries(graph).map(([id, targets]): Step => {
    const again = parseExpression(`visits("${id}") >= 2`);
    const choices = targets.map((target, index) => ({
      ...{
        id: `c${index}`,
        text: target,
        to: target.replace('?', ''),
        once: false,
        effects: [],
        score: 0,
        expert: false,
      },
      ...(target.endsWith('?') && 'value' in again && { when: again.value }),
    }));
    const ending = targets.length === 0 && { ending: { kind: 'good' as const } };
    return { id, blocks: [], choices, effects: [], quizzes: [], ...ending };
  });
  return { key: 's', start: 'a', variables: [], steps, scoring: { kind: 'none' } };
}

const counts = (graph: Readonly<Record<string, readonly string[]>>): Record<string, number> => {
  const { toEnding, total } = pathsOf(scenario(graph));
  return { ...Object.fromEntries(Array.from(toEnding, ([id, { count }]) => [id, count])), total };
};

/** As the docs say it: every way that comes to no step twice, gone one by one. */
function countByWalking({ steps, start }: Scenario, from = start, on: readonly string[] = []): number {
  const step = steps.find(({ id }) => id === from);
  if (!step || on.includes(from)) return 0;
  if (step.ending) return 1;
  return step.choices.reduce(
    (sum, { to }) => sum + countByWalking({ steps, start } as Scenario, to, [...on, from]),
    0,
  );
}

describe('pathsOf', () => {
  it('counts each way that comes to no step twice', () => {
    expect(counts({ a: ['b', 'c'], b: ['d', 'd'], c: ['d', 'e'], d: [], e: [] })).to.deep.equal({
      d: 3,
      e: 1,
      total: 4,
    });
    expect(counts({ a: ['b', 'c'], b: ['c', 'a', 'e'], c: ['b', 'e', 'c'], e: [] })).to.deep.equal({
      e: 4,
      total: 4,
    });
  });

  it('counts as one would who goes them all, in 200 random scenarios', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = randomScenario(seed, 2 + (seed % 9));
      expect(pathsOf(random).total, `seed ${seed}`).to.equal(countByWalking(random));
    }
  }).timeout(60_000);

  it('says of too many ways that they are', () => {
    const diamonds = Array.from({ length: 40 }, (_, n) => [
      n === 0 ? 'a' : `s${n}`,
      [`s${n + 1}`, `s${n + 1}`],
    ]);
    expect(counts({ ...Object.fromEntries(diamonds), s40: [] })['s40']).to.equal(Infinity);
    const names = Array.from({ length: 15 }, (_, n) => (n === 0 ? 'a' : `s${n}`));
    const net = Object.fromEntries(names.map((name) => [name, [...names, 'e']]));
    expect(counts({ ...net, e: [] })['e']).to.equal(Infinity);
  });

  it('gives the fewest choices that conditions allow', () => {
    const { toEnding } = pathsOf(
      scenario({ a: ['e?', 'b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: [], f: [] }),
    );
    expect([...toEnding.keys()]).to.deep.equal(['e']);
    expect(toEnding.get('e')).to.include({ walkable: true, count: 2 });
    expect(toEnding.get('e')?.shortest).to.deep.equal(['a/c1', 'b/c0', 'a/c0']);
  });

  it('gives ways that can be walked, in 100 random scenarios without chance', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = randomScenario(seed, 2 + (seed % 40));
      if (
        /"random"|"passed"|"score"/.test(
          JSON.stringify(random.steps.map(({ choices }) => choices.map((c) => c.when))),
        )
      )
        continue;
      for (const [ending, { shortest, walkable }] of pathsOf(random).toEnding) {
        if (!walkable) continue;
        const decisions = shortest.map((key) => {
          const [step = '', choice = ''] = key.split('/');
          return { step, choice, seconds: 1 };
        });
        expect(walk(random, 0, decisions).walk.step.id, `seed ${seed}`).to.equal(ending);
      }
    }
  });
});
