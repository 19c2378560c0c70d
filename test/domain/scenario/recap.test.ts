import { expect } from '@open-wc/testing';
import { recapOf } from '../../../src/domain/scenario/recap.js';
import { scoreOf } from '../../../src/domain/scenario/scoring.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { condition, decisionsOf, scenarioOf } from './scenarios.js';

const lines = `
  hall: run->out, call->desk expert +2, hide->desk if=trust>0
  desk: wait->out -1, report->safe expert +3, back->hall
  out!poor
  safe!good`;
const scenario = scenarioOf(lines, {
  variables: [{ name: 'trust', start: 0 }],
  scoring: { kind: 'decisions' },
});

describe('The recap of a path', () => {
  it('tells each decision with what else was on offer, what an expert does and where it led', () => {
    const { entries } = recapOf(scenario, 1, [{ ...decisionsOf('hall/call')[0]!, late: true }]);
    expect(entries).to.have.length(1);
    const [{ number, step, choice, others, experts, next, late }] = entries as [(typeof entries)[0]];
    expect([number, step.id, choice.id, next.id, late]).to.deep.equal([1, 'hall', 'call', 'desk', true]);
    expect(others.map(({ id }) => id)).to.deep.equal(['run']);
    expect(experts.map(({ id }) => id)).to.deep.equal(['call']);
  });

  it('tells by how much each decision changed the score; a choice counts once', () => {
    const path = decisionsOf('hall/call desk/back hall/call desk/wait');
    const { entries, base } = recapOf(scenario, 1, path);
    expect(entries.map(({ points }) => points)).to.deep.equal([2, 0, 0, -1]);
    const sum = entries.reduce((all, { points = 0 }) => all + points, base);
    expect(sum).to.equal(scoreOf(scenario, walk(scenario, 1, path).walk)?.raw);
  });

  it('adds up from what there was before the first decision, where variables score', () => {
    const { entries, base } = recapOf(
      scenarioOf('hall: a->end set=trust+=2\nend!good', {
        variables: [{ name: 'trust', start: 3 }],
        scoring: { kind: 'variables', value: condition('trust'), max: 10 },
      }),
      1,
      decisionsOf('hall/a'),
    );
    expect([base, entries[0]?.points]).to.deep.equal([3, 2]);
  });

  it('says nothing of points where only the ending scores, or nothing', () => {
    for (const kind of ['ending', 'none'] as const) {
      const { entries } = recapOf({ ...scenario, scoring: { kind } }, 1, decisionsOf('hall/call'));
      expect(entries[0]).not.to.have.property('points');
    }
  });

  it('stops where the path does not hold any more', () => {
    expect(recapOf(scenario, 1, decisionsOf('hall/hide desk/report')).entries).to.deep.equal([]);
  });
});
