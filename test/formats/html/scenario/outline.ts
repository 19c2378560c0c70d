import { textOf, type Prose } from '../../../../src/domain/question/model.js';
import type { Block, Choice, Step } from '../../../../src/domain/scenario/model.js';
import type { Expression } from '../../../../src/domain/scenario/expression.js';
import type { ScenarioReading } from '../../../../src/formats/html/scenario/index.js';
import { effectText, expressionText, valueText } from '../../../../src/formats/json/expression-text.js';

const condition = (when: Expression | undefined): string => (when ? ` [${expressionText(when)}]` : '');

const said = (mark: string, prose: Prose | undefined): string =>
  prose === undefined ? '' : ` ${mark} ${textOf(prose)}`;

function blockLine(block: Block): string {
  const when = condition(block.when);
  if (block.kind === 'live') return `<${(block.node as Element).localName}>${when}`;
  if (block.kind === 'prose') return `| ${textOf(block.prose)}${when}`;
  const portrait = block.speaker.portrait ? ' (portrait)' : '';
  return `"${block.speaker.name}${portrait}: ${textOf(block.prose)}${when}`;
}

function choiceLine(choice: Choice): string {
  const { id, text, to, when, once, effects, score, expert, feedback } = choice;
  const settings = [
    ...(once ? ['once'] : []),
    ...(expert ? ['expert'] : []),
    ...(score === 0 ? [] : [`score ${score}`]),
    ...effects.map(effectText),
  ];
  const name = id === to ? '' : `${id}: `;
  return `-> ${name}${to}: ${textOf(text)}${condition(when)}${settings.length ? ` {${settings.join('; ')}}` : ''}${said('//', feedback)}`;
}

function stepLines({ id, title, blocks, choices, effects, ending, timer, quizzes }: Step): string[] {
  const settings = [
    ...effects.map(effectText),
    ...(ending ? [Object.values(ending).join(' ')] : []),
    ...(timer ? [`${timer.seconds} s: ${timer.choice}`] : []),
    ...quizzes.map((quiz) => `quiz ${quiz}`),
  ];
  const head = `# ${id}${said('=', title)}${settings.length ? ` {${settings.join('; ')}}` : ''}`;
  return [head, ...blocks.map(blockLine), ...choices.map(choiceLine)];
}

/** A scenario in a few lines, to be compared at a glance. */
export function outline({ model }: Pick<ScenarioReading, 'model'>): string[] {
  const { start, steps, variables, scoring } = model;
  return [
    ...variables.map((variable) => `var ${variable.name} = ${valueText(variable.start)}`),
    ...(scoring.kind === 'none' ? [] : [`scoring ${scoring.kind}`]),
    ...(start === (steps[0]?.id ?? '') ? [] : [`start ${start}`]),
    ...steps.flatMap(stepLines),
  ];
}

export const codes = ({ problems }: ScenarioReading): string[] => problems.map(({ code }) => code);
