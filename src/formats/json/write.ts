import { textOf } from '../../domain/question/model.js';
import type { Block, Choice, Scenario, Step } from '../../domain/scenario/model.js';
import { effectText, expressionText } from './expression-text.js';

/**
 * Writes a scenario as JSON text, which `readScenarioJson` reads back.
 *
 * Prose is written as plain text; live nodes and portraits belong to a page and are left out.
 */
export const writeScenarioJson = (scenario: Scenario): string =>
  JSON.stringify(scenarioJson(scenario), undefined, 2);

function scenarioJson({ scoring, steps, ...rest }: Scenario) {
  return {
    ...rest,
    scoring: scoring.kind === 'variables' ? { ...scoring, value: expressionText(scoring.value) } : scoring,
    steps: steps.map(stepJson),
  };
}

const stepJson = ({ title, blocks, choices, effects, ...rest }: Step) => ({
  ...rest,
  title: title === undefined ? undefined : textOf(title),
  effects: effects.map(effectText),
  blocks: blocks.flatMap(blockJson),
  choices: choices.map(choiceJson),
});

function blockJson(block: Block) {
  if (block.kind === 'live') return [];
  const { kind, when, prose } = block;
  return [
    {
      kind,
      when: when && expressionText(when),
      speaker: block.kind === 'speech' ? block.speaker.name : undefined,
      prose: textOf(prose),
    },
  ];
}

const choiceJson = ({ text, when, effects, feedback, ...rest }: Choice) => ({
  ...rest,
  text: textOf(text),
  when: when && expressionText(when),
  effects: effects.map(effectText),
  feedback: feedback === undefined ? undefined : textOf(feedback),
});
