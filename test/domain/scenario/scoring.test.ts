import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choice, Scenario, Scoring, Step } from '../../../src/domain/scenario/model.js';
import { maxScore, outcomeOf, scoreOf } from '../../../src/domain/scenario/scoring.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { randomScenario } from './arbitraries.js';
import { condition, decisionsOf, scenarioOf, withStep } from './scenarios.js';

const byDecisions: Scoring = { kind: 'decisions' };
const maxOf = (lines: string, scoring: Scoring = byDecisions) => maxScore(scenarioOf(lines, { scoring }));

describe('maxScore by decisions', () => {
  for (const [name, lines, expected] of [
    ['a chain', 'a: x->b +1\nb: x->c +2\nc: x->d +0.5\nd!good', 3.5],
    ['the better of two choices', 'a: x->b +1, y->b +3\nb!good', 3],
    ['a diamond', 'a: x->b +1, y->c +2\nb: x->d +5\nc: x->d +3\nd!good', 6],
    ['two diamonds', 'a: x->b +1, y->b +2\nb: x->c +3, y->c -1\nc!good', 5],
    ['a way that must cost', 'a: x->b -2\nb!poor', -2],
    ['the lesser evil', 'a: x->b -2, y->b -1\nb!poor', -1],
    ['a cost that pays', 'a: x->b -2, y->c +1\nb: x->c +5\nc!good', 3],
    ['a loop of its own', 'a: again->a +2, x->b +1\nb!good', 3],
    ['a loop of two steps', 'a: x->b +1\nb: back->a +2, out->c +4\nc!good', 7],
    ['a loop with choices that cost', 'a: x->b +1, y->b -5\nb: back->a -2, out->c\nc!good', 1],
    [
      'all choices within a hub',
      'hub: a->one, b->two, end->end\none: back->hub +1\ntwo: back->hub +2\nend!good',
      3,
    ],
    ['one way out of a loop', 'a: x->b +1, out->c +1\nb: back->a, out->d +3\nc!good\nd!good', 4],
    ['a loop that is left for another', 'a: x->a +1, on->b +1\nb: x->b +1, on->c +1\nc!good', 4],
    ['no way into a trap', 'a: trap->t +9, x->e +1\nt: round->t +9\ne!good', 1],
    ['no way into a dead end', 'a: dead->d +9, x->e +1\nd:\ne!good', 1],
    ['what there is where nothing ends', 'a: x->b +1\nb: x->a +2, y->c +4\nc:', 7],
    ['no choice to nowhere', 'a: x->gone +9, y->b +1\nb!good', 1],
    ['no choices at an ending', 'a: x->b +1\nb!good: y->c +9\nc!good', 1],
    ['no step that cannot be reached', 'a: x->b +1\nb!good\nc: x->b +9', 1],
    ['conditions and once as if they were none', 'a: x->a +1 once if=no, y->b +1\nb!good', 2],
    ['fractions', 'a: x->b +0.1\nb: x->c +0.2\nc!good', 0.3],
    ['nothing', '', 0],
    ['an ending alone', 'a!good', 0],
  ] as const) {
    it(`counts ${name}`, () => {
      expect(maxOf(lines)).to.equal(expected);
    });
  }

  it('is computed for steps of many thousand', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `s${index}: x->s${index + 1} +1, back->s0`);
    expect(maxOf(`${lines.join('\n')}\ns20000!good`)).to.equal(20_000);
  });
});

/** A graph small enough for every path to be walked. */
function graphOf(numbers: readonly number[], size: number): Scenario {
  let at = 0;
  const next = (below: number) => numbers[at++ % numbers.length]! % below;
  const choice = (id: string): Choice => ({
    id,
    text: id,
    to: `s${next(size)}`,
    once: false,
    effects: [],
    score: [0, 1, 2, 3, -1, -2][next(6)]!,
    expert: false,
  });
  const step = (index: number): Step => ({
    id: `s${index}`,
    blocks: [],
    effects: [],
    quizzes: [],
    choices: index === size - 1 ? [] : ['a', 'b'].slice(0, 1 + next(2)).map(choice),
    ...(index === size - 1 && { ending: { kind: 'good' } }),
  });
  return {
    key: 'g',
    start: 's0',
    variables: [],
    scoring: byDecisions,
    steps: Array.from({ length: size }, (_, index) => step(index)),
  };
}

/** The best score of all paths, each state (step and choices taken) visited once; to an ending, else to any step. */
function bruteForce(scenario: Scenario): number {
  const steps = new Map(scenario.steps.map((step) => [step.id, step]));
  let toEnding = -Infinity;
  const seen = new Set<string>();
  const todo: [id: string, taken: readonly string[], score: number][] = [[scenario.start, [], 0]];
  for (let now = todo.pop(); now; now = todo.pop()) {
    const [id, taken, score] = now;
    const name = `${id} ${taken.join()}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const step = steps.get(id)!;
    if (step.ending) toEnding = Math.max(toEnding, score);
    for (const choice of step.choices) {
      const key = `${id}/${choice.id}`;
      const fresh = !taken.includes(key);
      todo.push([choice.to, fresh ? [...taken, key].sort() : taken, score + (fresh ? choice.score : 0)]);
    }
  }
  return toEnding;
}

describe('maxScore against all paths', () => {
  const graphs = fc
    .tuple(fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), fc.integer({ min: 2, max: 7 }))
    .map(([numbers, size]) => graphOf(numbers, size));
  const withScores = (scenario: Scenario, change: (score: number, step: number, to: number) => number) => ({
    ...scenario,
    steps: scenario.steps.map((step, index) => ({
      ...step,
      choices: step.choices.map((choice) => ({
        ...choice,
        score: change(choice.score, index, Number(choice.to.slice(1))),
      })),
    })),
  });
  let compared = 0;
  const compare = (scenario: Scenario, holds: (max: number, brute: number) => boolean) => {
    const brute = bruteForce(scenario);
    if (brute === -Infinity) return;
    compared += 1;
    const max = maxScore(scenario);
    expect(holds(max, brute), `${max} against ${brute}`).to.equal(true);
  };

  it('is the best path where no choice costs', () => {
    fc.assert(
      fc.property(graphs, (graph) =>
        compare(
          withScores(graph, (score) => Math.max(0, score)),
          (max, brute) => max === brute,
        ),
      ),
      { numRuns: 1500 },
    );
  }).timeout(30_000);

  it('is the best path where nothing goes round, also where choices cost', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const forward = {
          ...graph,
          steps: graph.steps.map((step, index) => ({
            ...step,
            choices: step.choices.map((choice) => ({
              ...choice,
              to: `s${Math.min(graph.steps.length - 1, index + 1 + (Number(choice.to.slice(1)) % 3))}`,
            })),
          })),
        };
        compare(forward, (max, brute) => max === brute);
      }),
      { numRuns: 1500 },
    );
  }).timeout(30_000);

  it('is never below any path', () => {
    fc.assert(
      fc.property(graphs, (graph) => compare(graph, (max, brute) => max >= brute)),
      { numRuns: 1500 },
    );
    expect(compared, 'graphs compared').to.be.above(2000);
  }).timeout(30_000);
});

describe('maxScore of other kinds', () => {
  it('is the greatest score of an ending', () => {
    const three = scenarioOf('a: x->b, y->c\nb!poor\nc!good', { scoring: { kind: 'ending' } });
    expect(maxScore(three)).to.equal(0);
    const scored = withStep(withStep(three, 'b', { ending: { kind: 'poor', score: 20 } }), 'c', {
      ending: { kind: 'good', score: 80 },
    });
    expect(maxScore(scored)).to.equal(80);
  });

  it('is what the author says of variables, and 0 where nothing is scored', () => {
    expect(maxOf('a: x->b +5\nb!good', { kind: 'variables', value: condition('trust'), max: 7 })).to.equal(7);
    expect(maxOf('a: x->b +5\nb!good', { kind: 'none' })).to.equal(0);
  });
});

const after = (scenario: Scenario, path: string) => walk(scenario, 1, decisionsOf(path)).walk;

describe('scoreOf', () => {
  const lines = 'a: x->b +1, y->b -3, again->a +2\nb: x->c +1\nc!good';
  const scenario = scenarioOf(lines, { scoring: byDecisions });

  for (const [path, raw, scaled] of [
    ['', 0, 0],
    ['a/x', 1, 0.25],
    ['a/again a/again a/again', 2, 0.5],
    ['a/again a/x b/x', 4, 1],
    ['a/y', -3, -0.75],
  ] as const) {
    it(`is ${raw} after ${path || 'nothing'}`, () => {
      expect(scoreOf(scenario, after(scenario, path))).to.deep.equal({ raw, min: -3, max: 4, scaled });
    });
  }

  it('is none where nothing is scored, or nothing can be earned', () => {
    const none = scenarioOf(lines);
    expect(scoreOf(none, after(none, 'a/x'))).to.equal(undefined);
    const worthless = scenarioOf('a: x->b -1\nb!good', { scoring: byDecisions });
    expect(scoreOf(worthless, after(worthless, 'a/x'))).to.equal(undefined);
  });

  it('comes with the ending where endings score', () => {
    const three = scenarioOf('a: x->b, y->c, z->d\nb!poor\nc!good\nd!mixed', { scoring: { kind: 'ending' } });
    const scored = withStep(withStep(three, 'b', { ending: { kind: 'poor', score: -20 } }), 'c', {
      ending: { kind: 'good', score: 80 },
    });
    expect(scoreOf(scored, after(scored, ''))).to.equal(undefined);
    expect(scoreOf(scored, after(scored, 'a/y'))).to.deep.equal({ raw: 80, min: -20, max: 80, scaled: 1 });
    expect(scoreOf(scored, after(scored, 'a/x'))).to.include({ raw: -20, scaled: -0.25 });
    expect(scoreOf(scored, after(scored, 'a/z'))).to.include({ raw: 0, scaled: 0 });
  });

  it('keeps a score by variables between 0 and the maximum', () => {
    const variables = [{ name: 'trust', start: 0 }];
    const scoring: Scoring = { kind: 'variables', value: condition('trust * 2'), max: 10 };
    const trusting = scenarioOf('a: up->a set=trust+=3, down->a set=trust-=9', { variables, scoring });
    for (const [path, raw] of [
      ['a/up', 6],
      ['a/up a/up', 10],
      ['a/down', 0],
    ] as const) {
      expect(scoreOf(trusting, after(trusting, path))).to.deep.equal({
        raw,
        min: 0,
        max: 10,
        scaled: raw / 10,
      });
    }
  });

  it('stays within its limits in any scenario', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 40 }), (seed, size) => {
        const random = randomScenario(seed, size);
        const path = random.steps.map(({ id, choices }, index) => `${id}/${choices[index % 3]?.id ?? 'a'}`);
        const score = scoreOf(random, after(random, path.join(' ')));
        if (!score) return;
        expect(score.min).to.be.below(score.max);
        expect(score.raw).to.be.within(score.min, score.max);
        expect(score.scaled).to.be.within(-1, 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('outcomeOf', () => {
  const scenario = scenarioOf('a: x->b +4, y->c +3, z->a\nb!good\nc!mixed', { scoring: byDecisions });
  const outcomeAfter = (path: string, passMark = 0.8, of = scenario) =>
    outcomeOf(of, after(of, path), passMark);

  it('is none while the path goes on', () => {
    expect(outcomeAfter('a/z')).to.equal(undefined);
  });

  it('judges by the pass mark where the ending does not', () => {
    expect(outcomeAfter('a/x')).to.deep.equal({
      ending: 'b',
      kind: 'good',
      passed: true,
      score: { raw: 4, min: 0, max: 4, scaled: 1 },
    });
    expect(outcomeAfter('a/y')).to.include({ ending: 'c', kind: 'mixed', passed: false });
    expect(outcomeAfter('a/y', 0.75)).to.include({ passed: true });
  });

  it('leaves the verdict to an ending that has one', () => {
    const strict = withStep(scenario, 'b', { ending: { kind: 'poor', passed: false } });
    expect(outcomeAfter('a/x', 0, strict)).to.include({ passed: false });
  });

  it('judges nothing where nothing judges', () => {
    const free = { ...scenario, scoring: { kind: 'none' as const } };
    expect(outcomeAfter('a/x', 0, free)).to.deep.equal({ ending: 'b', kind: 'good' });
  });
});
