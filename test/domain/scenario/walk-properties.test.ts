import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Decision, ScenarioDocument } from '../../../src/domain/scenario/attempt.js';
import {
  firstDocument,
  restarted,
  rewound,
  withDecision,
  withQuiz,
} from '../../../src/domain/scenario/document.js';
import type { Scenario } from '../../../src/domain/scenario/model.js';
import { readScenarioDocument } from '../../../src/domain/scenario/read-attempt.js';
import { outcomeOf, scoreOf } from '../../../src/domain/scenario/scoring.js';
import {
  begin,
  isStuck,
  offered,
  shownBlocks,
  take,
  walk,
  type Walk,
} from '../../../src/domain/scenario/walk.js';
import { pickerOf, randomScenario, resultsFor } from './arbitraries.js';

/** A learner at a scenario: the document that is stored, and the walk that the element holds. */
interface Sitting {
  readonly document: ScenarioDocument;
  readonly walk: Walk;
}

type Picker = ReturnType<typeof pickerOf>;

const counts = { decided: 0, ended: 0, stuck: 0, rewound: 0, restarted: 0, reloaded: 0 };

/** What there is to see, computed anew. */
function screenOf(scenario: Scenario, { document, walk: now }: Sitting) {
  return {
    choices: offered(scenario, document.seed, now, document.quizzes).map(({ id }) => id),
    blocks: shownBlocks(scenario, document.seed, now, document.quizzes).map(
      (block) => 'prose' in block && block.prose,
    ),
    stuck: isStuck(scenario, document.seed, now, document.quizzes),
    score: scoreOf(scenario, now),
    outcome: outcomeOf(scenario, now, 0.8),
  };
}

/** What a walk holds, as values: maps compare by their entries. */
const stateOf = ({ step, variables, visits, taken, quizzes, score, length }: Walk) => ({
  step: step.id,
  variables: [...variables],
  visits: [...visits],
  taken: [...taken],
  quizzes,
  score,
  length,
});

const sitDown = (scenario: Scenario, document: ScenarioDocument): Sitting => {
  const { walk: now, kept } = walk(scenario, document.seed, document.decisions);
  expect(kept, 'all decisions hold').to.equal(document.decisions.length);
  return { document, walk: now };
};

/** Does one thing that a learner may do. */
function act(scenario: Scenario, sitting: Sitting, pick: Picker): Sitting {
  const { document, walk: now } = sitting;
  const dice = pick.below(20);
  if (dice === 0) {
    counts.rewound += 1;
    return sitDown(scenario, rewound(document, pick.below(document.decisions.length + 1)));
  }
  if (dice === 1 && pick.chance(0.2)) {
    counts.restarted += 1;
    return sitDown(scenario, restarted(document));
  }
  if (dice === 2) {
    counts.reloaded += 1;
    const read = readScenarioDocument(JSON.parse(JSON.stringify(document)));
    expect(read, 'the document read back').to.deep.equal(document);
    return sitDown(scenario, read ?? document);
  }
  if (dice === 3) {
    const results = Object.entries(resultsFor(now.step, pick));
    const tried = results.reduce((of, [key, result]) => withQuiz(of, key, result), document);
    return { document: tried, walk: now };
  }
  return decide(scenario, sitting, pick);
}

function decide(scenario: Scenario, { document, walk: now }: Sitting, pick: Picker): Sitting {
  const choices = offered(scenario, document.seed, now, document.quizzes);
  if (choices.length === 0) {
    if (now.step.ending) counts.ended += 1;
    else {
      counts.stuck += 1;
      expect(isStuck(scenario, document.seed, now, document.quizzes)).to.equal(true);
    }
    return sitDown(scenario, rewound(document, pick.below(document.decisions.length + 1)));
  }
  counts.decided += 1;
  const decision: Decision = {
    step: now.step.id,
    choice: pick.of(choices).id,
    seconds: pick.below(100) / 10,
  };
  const quizzes = document.quizzes;
  const next = take(scenario, document.seed, now, { ...decision, quizzes });
  if (!next) throw new Error(`${decision.step}/${decision.choice} was offered and cannot be taken`);
  const outcome = outcomeOf(scenario, next, 0.8);
  return {
    document: withDecision(document, decision, next, outcome && { ending: outcome.ending }),
    walk: next,
  };
}

const sizes = fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 13, max: 400 }));

/** Freezes all that was handed out: nobody may change it. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

describe('any way through any scenario', () => {
  it('neither crashes nor comes to a screen without a way on, and what is seen hangs on the document alone', () => {
    fc.assert(
      fc.property(fc.integer(), sizes, fc.nat(120), (seed, size, acts) => {
        const scenario = randomScenario(seed, size);
        freeze(scenario);
        const pick = pickerOf(seed ^ 0x5bd1e995);
        const start = firstDocument(pick.below(2 ** 32));
        let sitting: Sitting = { document: start, walk: begin(scenario, start.seed) };
        for (let count = 0; count < acts; count += 1) {
          freeze(sitting.document);
          sitting = act(scenario, sitting, pick);
          const { step } = sitting.walk;
          const { choices, stuck } = screenOf(scenario, sitting);
          expect(step.ending !== undefined || stuck || choices.length > 0, step.id).to.equal(true);
          expect(sitting.document.past.length).to.be.at.most(20);
        }
        const fresh = sitDown(scenario, JSON.parse(JSON.stringify(sitting.document)) as ScenarioDocument);
        expect(stateOf(fresh.walk)).to.deep.equal(stateOf(sitting.walk));
        expect(screenOf(scenario, fresh)).to.deep.equal(screenOf(scenario, sitting));
      }),
      { numRuns: 400 },
    );
    expect(counts.decided, 'decisions').to.be.above(3000);
    for (const [what, count] of Object.entries(counts)) expect(count, what).to.be.above(20);
  }).timeout(60_000);

  it('is after a rewind as if never gone further', () => {
    fc.assert(
      fc.property(fc.integer(), sizes, fc.nat(100), (seed, size, cut) => {
        const scenario = randomScenario(seed, size);
        const pick = pickerOf(seed);
        let sitting: Sitting = { document: firstDocument(5), walk: begin(scenario, 5) };
        const states = [stateOf(sitting.walk)];
        while (states.length < 60 && offered(scenario, 5, sitting.walk, {}).length > 0) {
          sitting = decide(scenario, sitting, pick);
          states.push(stateOf(sitting.walk));
        }
        const to = cut % states.length;
        const back = sitDown(scenario, rewound(sitting.document, to));
        expect(stateOf(back.walk)).to.deep.equal(states[to]);
        expect(back.document.decisions).to.have.length(to);
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('keeps sound values in all variables', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const scenario = randomScenario(seed, 30);
        const pick = pickerOf(seed);
        let sitting: Sitting = { document: firstDocument(5), walk: begin(scenario, 5) };
        for (let count = 0; count < 100; count += 1) sitting = decide(scenario, sitting, pick);
        for (const { name, start } of scenario.variables) {
          const value = sitting.walk.variables.get(name);
          expect(typeof value, name).to.equal(typeof start);
          if (typeof value === 'number') expect(Math.abs(value)).to.be.at.most(1e12);
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(60_000);

  it('stops where an edit of the page took the path away', () => {
    let cutOff = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 60 }), (seed, size) => {
        const scenario = randomScenario(seed, size);
        const pick = pickerOf(seed);
        let sitting: Sitting = { document: firstDocument(5), walk: begin(scenario, 5) };
        for (let count = 0; count < 30; count += 1) sitting = decide(scenario, sitting, pick);
        const edited = { ...scenario, steps: scenario.steps.filter(() => pick.chance(0.8)) };
        const { decisions } = sitting.document;
        const { walk: now, kept } = walk(edited, 5, decisions);
        if (kept < decisions.length) cutOff += 1;
        expect(stateOf(walk(edited, 5, decisions.slice(0, kept)).walk)).to.deep.equal(stateOf(now));
        const next = decisions[kept];
        if (next) expect(take(edited, 5, now, next)).to.equal(undefined);
      }),
      { numRuns: 200 },
    );
    expect(cutOff, 'paths cut off').to.be.above(30);
  }).timeout(60_000);
});

describe('a long walk', () => {
  it('of 1000 decisions over 400 steps takes less than 20 ms', () => {
    const size = 400;
    const scenario: Scenario = {
      ...randomScenario(1, 2),
      steps: Array.from({ length: size }, (_, index) => ({
        ...randomScenario(index, 2).steps[0]!,
        id: `s${index}`,
        choices: ['a', 'b', 'c'].map((id) => ({
          ...randomScenario(index, 2).steps[0]!.choices[0]!,
          id,
          when: { kind: 'call' as const, name: 'max' as const, args: [{ kind: 'value' as const, value: 1 }] },
          once: false,
          to: `s${(index + 1) % size}`,
        })),
      })),
    };
    const decisions = Array.from({ length: 1000 }, (_, index) => ({
      step: `s${index % size}`,
      choice: 'abc'.charAt(index % 3),
      seconds: 1,
    }));
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      expect(walk(scenario, 1, decisions).kept).to.equal(1000);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(20);
    expect(times.sort((one, other) => one - other)[4], 'median').to.be.below(20);
  });
});
