import { expect } from '@open-wc/testing';
import { firstDocument } from '../../../src/domain/scenario/document.js';
import { pathMapOf } from '../../../src/domain/scenario/path-map.js';
import { decisionsOf, scenarioOf } from './scenarios.js';

const scenario = scenarioOf(
  `
  hall: run->out, call->desk, hide->cellar if=trust>0, gone->nowhere
  desk: wait->out, report->safe
  cellar: up->hall
  out!poor
  safe!good
  attic: down->hall`,
  { variables: [{ name: 'trust', start: 0 }] },
);
const fresh = firstDocument(1);

/** `hall: taken, run taken > out` as rows. */
const told = (document = fresh) =>
  pathMapOf(scenario, document).steps.map(
    ({ step, trace, here, choices }) =>
      `${step.id} ${trace}${here ? ' here' : ''}: ${choices.map(({ choice, trace }) => `${choice.id} ${trace}`).join(', ')}`,
  );

describe('The map of the paths', () => {
  it('knows only the start and its choices before the first decision, and no step that cannot be reached', () => {
    expect(told()).to.deep.equal([
      'hall taken here: run seen, call seen, hide unseen',
      'out unseen: ',
      'desk unseen: wait unseen, report unseen',
      'cellar unseen: up unseen',
      'safe unseen: ',
    ]);
  });

  it('tells what was taken, seen and not seen', () => {
    const document = { ...fresh, decisions: decisionsOf('hall/call'), seen: ['hall', 'desk', 'out'] };
    expect(told(document)).to.deep.equal([
      'hall taken: run seen, call taken, hide unseen',
      'out seen: ',
      'desk taken here: wait seen, report seen',
      'cellar unseen: up unseen',
      'safe unseen: ',
    ]);
  });

  it('shows a choice with a condition once it was on offer, also on an earlier path', () => {
    const past = [{ attempt: 1, decisions: decisionsOf('hall/hide') }];
    expect(told({ ...fresh, past, seen: ['hall', 'cellar'] })[0]).to.contain('hide seen');
    const trusted = { ...scenario, variables: [{ name: 'trust', start: 1 }] };
    expect(pathMapOf(trusted, fresh).steps[0]?.choices[2]?.trace).to.equal('seen');
  });

  it('names the place that each choice leads to', () => {
    const { steps } = pathMapOf(scenario, fresh);
    for (const { choices } of steps)
      for (const { choice, to } of choices) expect(steps[to]?.step.id).to.equal(choice.to);
  });
});
