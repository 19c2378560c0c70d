import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  decided,
  decisionActivity,
  ended,
  initialized,
  wentBack,
  wholePath,
} from '../../../src/domain/scenario/acts.js';
import { firstDocument } from '../../../src/domain/scenario/document.js';
import type { Scenario } from '../../../src/domain/scenario/model.js';
import { outcomeOf } from '../../../src/domain/scenario/scoring.js';
import { walk } from '../../../src/domain/scenario/walk.js';
import { extensions } from '../../../src/domain/xapi/vocabulary.js';
import { GrammarError, matchesPattern, parsePerformance } from '../../helpers/response-grammar.js';
import { faultsOf } from '../../helpers/statement-rules.js';
import {
  everyScenarioStatement,
  leak,
  placeOf,
  randomScenarioStatements,
} from './every-scenario-statement.js';
import { decisionsOf, scenarioOf, withStep } from './scenarios.js';

const place = placeOf(leak);

/** The act of the last of these decisions. */
function lastOf(path: string, scenario: Scenario = leak) {
  const decisions = decisionsOf(path);
  const before = walk(scenario, 7, decisions.slice(0, -1)).walk;
  const { walk: after, kept } = walk(scenario, 7, decisions);
  expect(kept).to.equal(decisions.length);
  return decided(placeOf(scenario), 2, decisions.at(-1)!, before, after);
}

describe('the act of a decision', () => {
  it('names the decision, the scenario, the choices and what experts do', () => {
    const { verb, activity, parent, attempt, seconds } = lastOf('hall/wait hall/call');
    expect({ verb, attempt, seconds }).to.deep.equal({ verb: 'answered', attempt: 2, seconds: 2 });
    expect(activity).to.deep.equal({
      id: 'https://handbook.example.org/safety/leak#leak/hall',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        description: { en: 'Title of hall\nWords of hall.' },
        interactionType: 'choice',
        correctResponsesPattern: ['call'],
        choices: [
          { id: 'call', description: { en: 'Choose call' } },
          { id: 'wait', description: { en: 'Choose wait' } },
          { id: 'Run_2', description: { en: 'Choose Run_2' } },
        ],
      },
    });
    expect(parent?.id).to.equal(place.id);
    expect(parent?.definition?.type).to.equal('http://id.tincanapi.com/activitytype/scenario');
  });

  it('tells the response, the judgement, and the state before and after', () => {
    expect(lastOf('hall/wait hall/call').result).to.deep.equal({
      response: 'call',
      success: true,
      score: { scaled: 1, raw: 2, min: -1, max: 2 },
      extensions: {
        [extensions.visit]: 2,
        [extensions.before]: { trust: 0, warned: true, name: 'Ana' },
        [extensions.after]: { trust: 1, warned: true, name: 'Ana' },
        [extensions.step]: 'phone',
      },
    });
  });

  it('scores a choice the first time only, and a cost below zero', () => {
    const cost = { scaled: -0.5, raw: -1, min: -1, max: 2 };
    expect(lastOf('hall/wait').result).to.deep.include({ success: false, score: cost });
    expect(lastOf('hall/wait hall/wait').result?.score).to.deep.include({ scaled: 0, raw: 0 });
  });

  it('says that the time ran out', () => {
    const [decision] = decisionsOf('hall/wait');
    const { walk: before } = walk(leak, 7, []);
    const { walk: after } = walk(leak, 7, [decision!]);
    const act = decided(place, 1, { ...decision!, late: true }, before, after);
    expect(act.result?.extensions?.[extensions.late]).to.equal(true);
    expect(lastOf('hall/wait').result?.extensions).not.to.have.property(extensions.late);
  });

  it('judges nothing where no expert has spoken or nothing is scored', () => {
    const free = { ...leak, scoring: { kind: 'none' as const } };
    const layman = scenarioOf('hall: call->end +2\nend!good', { scoring: { kind: 'decisions' } });
    for (const scenario of [free, layman]) {
      const { activity, result } = lastOf('hall/call', scenario);
      expect(activity.definition).not.to.have.property('correctResponsesPattern');
      expect(result).not.to.have.property('success');
    }
    expect(lastOf('hall/call', free).result).not.to.have.property('score');
    expect(lastOf('hall/call', layman).result?.score).to.include({ raw: 2 });
  });

  it('tells by its statement alone what it judged', () => {
    const { definition } = decisionActivity(place, leak.steps[0]!);
    expect(matchesPattern(definition!, 'call')).to.equal(true);
    expect(matchesPattern(definition!, 'wait')).to.equal(false);
    expect(() => matchesPattern(definition!, 'gone')).to.throw(GrammarError);
  });

  it('is described by the id of a step that has no words', () => {
    const bare = withStep(leak, 'hall', { title: '', blocks: [{ kind: 'live', node: {} }] });
    const { definition } = decisionActivity(placeOf(bare), bare.steps[0]!);
    expect(definition?.description).to.deep.equal({ en: 'hall' });
  });
});

describe('other acts of a scenario', () => {
  const document = { ...firstDocument(7), decisions: decisionsOf('hall/wait hall/call phone/calm') };
  const outcome = outcomeOf(leak, walk(leak, 7, document.decisions).walk, 0.9);

  it('begin with its name', () => {
    const nameOf = (scenario: Scenario) => initialized(placeOf(scenario), 1).activity.definition?.name;
    expect(nameOf(leak)).to.deep.equal({ en: 'The leak' });
    expect(nameOf({ ...leak, title: ' ' })).to.deep.equal({ en: 'Title of hall' });
    expect(nameOf({ ...withStep(leak, 'hall', { title: '' }), title: '' })).to.deep.equal({ en: 'scenario' });
  });

  it('tell of going back to a decision, and of a restart', () => {
    const back = wentBack(place, 1, 'rewind', leak.steps[1]!);
    expect(back).to.include({ verb: 'interacted', attempt: 1 });
    expect(back.activity.id).to.equal(`${place.id}/phone`);
    expect(back.parent?.id).to.equal(place.id);
    expect(back.result?.extensions).to.deep.equal({
      [extensions.action]: 'rewind',
      [extensions.step]: 'phone',
    });
    const again = wentBack(place, 1, 'restart', leak.steps[0]!);
    expect(again.activity.id).to.equal(place.id);
    expect(again).not.to.have.property('parent');
    expect(again.result?.extensions).to.include({ [extensions.action]: 'restart' });
  });

  it('complete the scenario at its ending, and judge it', () => {
    expect(outcome).to.include({ ending: 'end', passed: false });
    const [completed, failed, ...more] = ended(place, document, outcome!);
    expect(more).to.deep.equal([]);
    expect(completed).to.deep.include({ verb: 'completed', seconds: 6, attempt: 1 });
    expect(completed?.result).to.deep.equal({ completion: true, extensions: { [extensions.ending]: 'end' } });
    expect(failed?.verb).to.equal('failed');
    expect(failed?.result).to.deep.include({
      success: false,
      score: { scaled: 0.8, raw: 4, min: -3, max: 5 },
    });
    expect(ended(place, document, { ...outcome!, passed: true })[1]?.verb).to.equal('passed');
    expect(ended(place, document, { ending: 'end', kind: 'good' })).to.have.length(1);
  });

  it('tell the whole path as a performance of steps', () => {
    const { activity, result, seconds } = wholePath(place, document);
    expect(activity.definition?.interactionType).to.equal('performance');
    expect(activity.definition?.steps?.map(({ id }) => id)).to.deep.equal(['hall', 'phone']);
    expect(result?.response).to.equal('hall[.]wait[,]hall[.]call[,]phone[.]calm');
    expect(parsePerformance(result?.response ?? '', activity.definition!)).to.have.length(3);
    expect(() => parsePerformance('attic[.]go', activity.definition!)).to.throw(GrammarError);
    expect(seconds).to.equal(6);
  });

  it('keep our rules for statements', () => {
    for (const { name, statement } of everyScenarioStatement()) {
      expect(faultsOf(statement), name).to.deep.equal([]);
    }
    fc.assert(
      fc.property(randomScenarioStatements, (statements) => {
        for (const statement of statements) expect(faultsOf(statement)).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });
});
