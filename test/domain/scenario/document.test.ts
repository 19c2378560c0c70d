import { expect } from '@open-wc/testing';
import type { ScenarioDocument } from '../../../src/domain/scenario/attempt.js';
import {
  firstDocument,
  restarted,
  rewound,
  secondsOf,
  withDecision,
  withQuiz,
} from '../../../src/domain/scenario/document.js';
import { readScenarioDocument } from '../../../src/domain/scenario/read-attempt.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { decisionsOf, scenarioOf } from './scenarios.js';

const scenario = scenarioOf('hall: wait->hall, go->attic, leave->end\nattic: back->hall\nend!good');
const q = { passed: true, scaled: 0.5 };

/** The document after these decisions; the path is told as ended where it stands at an ending. */
function after(path: string, start: ScenarioDocument = firstDocument(9)): ScenarioDocument {
  return decisionsOf(path).reduce((document, decision) => {
    const { walk: now } = walk(scenario, document.seed, [...document.decisions, decision]);
    const score = { raw: 1, max: 2 };
    return withDecision(document, decision, now, now.step.ending && { ending: now.step.id, score });
  }, start);
}

describe('the document of a scenario', () => {
  it('takes any number as a seed that can be stored and read back', () => {
    for (const seed of [0.5, -1, 2 ** 40 + 3, NaN]) {
      expect(readScenarioDocument(firstDocument(seed))?.seed).to.be.within(0, 2 ** 32 - 1);
    }
  });

  it('begins empty', () => {
    expect(firstDocument(9)).to.deep.equal({
      version: 1,
      attempt: 1,
      seed: 9,
      decisions: [],
      quizzes: {},
      seen: [],
      past: [],
    });
  });

  it('keeps decisions in order, and each step ever seen once', () => {
    const document = after('hall/wait hall/go attic/back');
    expect(document.decisions).to.deep.equal(decisionsOf('hall/wait hall/go attic/back'));
    expect(document.seen).to.deep.equal(['hall', 'attic']);
    expect(document).not.to.have.property('ended');
    expect(secondsOf(document)).to.equal(6);
  });

  it('makes the results of quizzes part of the decision in their step', () => {
    const tried = withQuiz(withQuiz(after('hall/wait'), 'q', { passed: false, scaled: 0 }), 'q', q);
    expect(tried.quizzes).to.deep.equal({ q });
    const decided = after('hall/go', tried);
    expect(decided.quizzes).to.deep.equal({});
    expect(decided.decisions.at(-1)?.quizzes).to.deep.equal({ q });
    expect(decided.decisions[0]).not.to.have.property('quizzes');
    expect(Object.keys(withQuiz(decided, '__proto__', q).quizzes)).to.deep.equal(['__proto__']);
  });

  it('takes decisions back, with the quizzes of the step then on show', () => {
    const long = after('attic/back hall/go', after('hall/go', withQuiz(after('hall/wait'), 'q', q)));
    const back = rewound(withQuiz(long, 'p', q), 1);
    expect(back.decisions).to.deep.equal(decisionsOf('hall/wait'));
    expect(back.quizzes).to.deep.equal({ q });
    expect(back.seen).to.deep.equal(['hall', 'attic']);
    expect(back.past, 'no path was over').to.deep.equal([]);
    expect(rewound(long, -5).decisions).to.deep.equal([]);
    for (const to of [4, 5, 99]) expect(rewound(long, to)).to.equal(long);
  });

  it('keeps a path that had ended when the learner goes back from it', () => {
    const ended = after('hall/wait hall/leave');
    expect(ended.ended).to.deep.equal({ ending: 'end', score: { raw: 1, max: 2 } });
    const back = rewound(ended, 1);
    expect(back).not.to.have.property('ended');
    expect(back.past).to.deep.equal([
      {
        attempt: 1,
        decisions: decisionsOf('hall/wait hall/leave'),
        ending: 'end',
        score: { raw: 1, max: 2 },
      },
    ]);
    expect(after('hall/go', back)).not.to.have.property('ended');
  });

  it('begins the next attempt with another seed, what was seen, and the path that was left', () => {
    const left = withQuiz(after('hall/go'), 'q', q);
    const next = restarted(left);
    expect(next.seed).not.to.equal(left.seed);
    expect(next).to.deep.equal({
      ...firstDocument(next.seed),
      attempt: 2,
      seen: ['hall', 'attic'],
      past: [{ attempt: 1, decisions: decisionsOf('hall/go') }],
    });
    expect(restarted(next).past, 'an empty path is none').to.deep.equal(next.past);
    expect(restarted(after('hall/leave')).past[0]).to.include({ ending: 'end' });
    expect(restarted(next).seed).not.to.equal(restarted(left).seed);
  });

  it('keeps the latest twenty paths', () => {
    let document = firstDocument(9);
    for (let count = 0; count < 25; count += 1) document = restarted(after('hall/leave', document));
    expect(document.past.map(({ attempt }) => attempt)).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => index + 6),
    );
  });
});
