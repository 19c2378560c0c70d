import { expect } from '@open-wc/testing';
import type { Decision } from '../../../src/domain/scenario/attempt.js';
import { expertPath } from '../../../src/domain/scenario/expert.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { randomScenario } from './arbitraries.js';
import { condition, scenarioOf, withStep } from './scenarios.js';

const keysOf = (decisions: readonly Decision[] | undefined) =>
  decisions?.map(({ step, choice }) => `${step}/${choice}`).join(' ');

describe('The expert path', () => {
  it('takes the expert choices from the start to an ending', () => {
    const scenario = scenarioOf(`
      hall: run->out, call->desk expert
      desk: wait->out, report->safe expert
      out!poor
      safe!good`);
    const path = expertPath(scenario, 1);
    expect(keysOf(path?.decisions)).to.equal('hall/call desk/report');
    expect(path?.walk.step.id).to.equal('safe');
  });

  it('takes the only choice of a step, marked or not, for there is nothing to decide', () => {
    const scenario = scenarioOf(`
      hall: on->desk
      desk: wait->out, report->safe expert
      out!poor
      safe!good`);
    expect(keysOf(expertPath(scenario, 1)?.decisions)).to.equal('hall/on desk/report');
  });

  it('stops where the author names no expert choice', () => {
    const scenario = scenarioOf(`
      hall: run->desk expert, call->desk
      desk: wait->out, report->out
      out!poor`);
    const path = expertPath(scenario, 1);
    expect(keysOf(path?.decisions)).to.equal('hall/run');
    expect(path?.walk.step.ending).to.equal(undefined);
  });

  it('is none where nothing on the way is marked', () => {
    const scenario = scenarioOf('hall: on->out\nout!good\ncellar: up->out expert');
    expect(expertPath(scenario, 1)).to.equal(undefined);
  });

  it('takes one expert choice after the other where a step offers several, and only such as are offered', () => {
    const scenario = scenarioOf(
      `
      hub: ask->talk expert set=trust+=1, look->file expert, decide->out expert if=trust>1, run->out
      talk: back->hub set=trust+=1
      file: back->hub
      out!good`,
      { variables: [{ name: 'trust', start: 0 }] },
    );
    expect(keysOf(expertPath(scenario, 1)?.decisions)).to.equal(
      'hub/ask talk/back hub/look file/back hub/decide',
    );
  });

  it('ends where it would go round in circles, also where a variable counts the rounds', () => {
    const circle = 'hall: round->yard expert, out->end\nyard: back->hall expert set=n+=1, out->end\nend!good';
    expect(keysOf(expertPath(scenarioOf(circle.replace(' set=n+=1', '')), 1)?.decisions)).to.equal(
      'hall/round yard/back hall/round yard/back',
    );
    const counting = scenarioOf(circle, { variables: [{ name: 'n', start: 0 }] });
    expect(expertPath(counting, 1)?.decisions.length).to.equal(12);
  });

  it('passes the quizzes on its way', () => {
    const scenario = withStep(scenarioOf('hall: run->out, on->safe expert\nout!poor\nsafe!good'), 'hall', {
      quizzes: ['check'],
    });
    const [run, on] = scenario.steps[0]!.choices;
    const asking = withStep(scenario, 'hall', {
      choices: [run!, { ...on!, when: condition('passed("check")') }],
    });
    expect(keysOf(expertPath(asking, 1)?.decisions)).to.equal('hall/on');
  });

  it('can be walked, whatever the scenario', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const scenario = randomScenario(seed, 2 + (seed % 40));
      const path = expertPath(scenario, seed);
      if (!path) continue;
      const walked = walk(scenario, seed, path.decisions);
      expect(walked.kept).to.equal(path.decisions.length);
      expect(walked.walk).to.deep.equal(path.walk);
    }
  });
});
