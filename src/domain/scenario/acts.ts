import type { Act } from '../act.js';
import { textOf, type Prose } from '../question/model.js';
import { round } from '../question/score.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity, InteractionComponent, Json, StatementScore } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import type { Decision, ScenarioDocument } from './attempt.js';
import { secondsOf } from './document.js';
import { choiceKey } from './lookup.js';
import type { Scenario, Step } from './model.js';
import type { PathOutcome } from './scoring.js';
import type { Walk } from './walk.js';

/** Where a scenario stands: what its statements need beside the scenario itself. */
export interface ScenarioPlace {
  readonly scenario: Scenario;
  /** IRI of the scenario; a decision's is this, `/`, and the id of its step. */
  readonly id: string;
  /** Language of the content (BCP 47), `und` where unknown. */
  readonly language: string;
}

export function scenarioActivity({ scenario, id, language }: ScenarioPlace): Activity {
  const start = scenario.steps.find((step) => step.id === scenario.start);
  const name = scenario.title?.trim() || (start && titleOf(start)) || scenario.key;
  return { id, definition: { type: activityTypes.scenario, name: languageMap(language, name) } };
}

/** The decision of a step; which choices are right is said only where experts and a score say so. */
export function decisionActivity({ scenario, id, language }: ScenarioPlace, step: Step): Activity {
  const experts = step.choices.filter(({ expert }) => expert).map((choice) => choice.id);
  return {
    id: `${id}/${step.id}`,
    definition: {
      type: activityTypes.interaction,
      description: languageMap(language, descriptionOf(step)),
      interactionType: 'choice',
      ...(isJudged(scenario, step) && { correctResponsesPattern: experts }),
      choices: step.choices.map((choice) => component(choice.id, wordsOf(choice.text), language)),
    },
  };
}

/** The learner made the first decision of an attempt. */
export const initialized = (place: ScenarioPlace, attempt: number): Act => ({
  verb: 'initialized',
  activity: scenarioActivity(place),
  attempt,
});

/** The learner, or the timer, decided. */
export function decided(
  place: ScenarioPlace,
  attempt: number,
  decision: Decision,
  before: Walk,
  after: Walk,
): Act {
  const { step } = before;
  const choice = step.choices.find(({ id }) => id === decision.choice);
  const score = decisionScore(place.scenario, before, decision);
  return {
    verb: 'answered',
    activity: decisionActivity(place, step),
    parent: scenarioActivity(place),
    attempt,
    seconds: decision.seconds,
    result: {
      response: decision.choice,
      ...(isJudged(place.scenario, step) && { success: choice?.expert === true }),
      ...(score && { score }),
      extensions: {
        [extensions.visit]: before.visits.get(step.id) ?? 1,
        [extensions.before]: variablesOf(before),
        [extensions.after]: variablesOf(after),
        [extensions.step]: after.step.id,
        ...(decision.late && { [extensions.late]: true }),
      },
    },
  };
}

/** The learner went back to the decision of an earlier step, or left the path for a new attempt. */
export function wentBack(place: ScenarioPlace, attempt: number, action: 'rewind' | 'restart', to: Step): Act {
  const scenario = scenarioActivity(place);
  return {
    verb: 'interacted',
    ...(action === 'restart'
      ? { activity: scenario }
      : { activity: decisionActivity(place, to), parent: scenario }),
    attempt,
    result: { extensions: { [extensions.action]: action, [extensions.step]: to.id } },
  };
}

/** The path reached an ending: the scenario is completed, and judged where something judges. */
export function ended(
  place: ScenarioPlace,
  document: ScenarioDocument,
  { ending, passed, score }: PathOutcome,
): readonly Act[] {
  const shared = {
    activity: scenarioActivity(place),
    attempt: document.attempt,
    seconds: secondsOf(document),
  };
  const reached = { [extensions.ending]: ending };
  const completed: Act = {
    ...shared,
    verb: 'completed',
    result: { completion: true, extensions: reached },
  };
  if (passed === undefined) return [completed];
  const result = { success: passed, ...(score && { score }), extensions: reached };
  return [completed, { ...shared, verb: passed ? 'passed' : 'failed', result }];
}

/** The whole path as one performance: each decision in its order. */
export function wholePath(place: ScenarioPlace, document: ScenarioDocument): Act {
  const { scenario, id, language } = place;
  const deciding = scenario.steps.filter(({ choices, ending }) => choices.length > 0 && !ending);
  const title = scenario.title?.trim() || scenario.key;
  return {
    verb: 'answered',
    activity: {
      // No step can have this id.
      id: `${id}/~path`,
      definition: {
        type: activityTypes.interaction,
        description: languageMap(language, title),
        interactionType: 'performance',
        steps: deciding.map((step) => component(step.id, titleOf(step), language)),
      },
    },
    parent: scenarioActivity(place),
    attempt: document.attempt,
    seconds: secondsOf(document),
    result: {
      response: document.decisions.map(({ step, choice }) => `${step}[.]${choice}`).join('[,]'),
    },
  };
}

const isJudged = ({ scoring }: Scenario, { choices }: Step): boolean =>
  scoring.kind !== 'none' && choices.some(({ expert }) => expert);

/** What the decision scored, among what could be scored in its step; a choice scores the first time only. */
function decisionScore(
  { scoring }: Scenario,
  { step, taken }: Walk,
  decision: Decision,
): StatementScore | undefined {
  const scores = step.choices.map(({ score }) => score);
  const max = Math.max(0, ...scores);
  if (scoring.kind !== 'decisions' || max === 0) return undefined;
  const counts = !taken.has(choiceKey(step.id, decision.choice));
  const score = step.choices.find(({ id }) => id === decision.choice)?.score ?? 0;
  const raw = counts ? score : 0;
  return { scaled: round(Math.max(-1, raw / max)), raw, min: Math.min(0, ...scores), max };
}

const variablesOf = ({ variables }: Walk): Json => Object.fromEntries(variables);

const wordsOf = (prose: Prose | undefined): string => (prose === undefined ? '' : textOf(prose).trim());

const titleOf = ({ title }: Step): string => wordsOf(title);

/** What is asked in a step: its title and its words. */
function descriptionOf(step: Step): string {
  const texts = step.blocks.flatMap((block) => (block.kind === 'live' ? [] : [wordsOf(block.prose)]));
  return [titleOf(step), ...texts].filter((text) => text !== '').join('\n') || step.id;
}

/** A picture has no words, and an empty description says nothing. */
const component = (id: string, words: string, language: string): InteractionComponent =>
  words === '' ? { id } : { id, description: languageMap(language, words) };
