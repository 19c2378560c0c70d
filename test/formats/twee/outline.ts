/** What a Twee text is read as, short enough to compare by eye. */
import { textOf } from '../../../src/domain/question/model.js';
import type { Expression } from '../../../src/domain/scenario/expression.js';
import type { Block, Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';
import { effectText, expressionText } from '../../../src/formats/json/expression-text.js';
import { readTwee } from '../../../src/formats/twee/index.js';

const condition = (when: Expression | undefined): string => (when ? ` {${expressionText(when)}}` : '');

const blockLine = (block: Block): string =>
  block.kind === 'live'
    ? 'live'
    : `${block.kind === 'speech' ? `${block.speaker.name}: ` : ''}${textOf(block.prose)}${condition(block.when)}`;

const choiceLine = ({ text, to, when, effects, once, expert, score, feedback }: Choice): string =>
  [
    `[${textOf(text)}] -> ${to}${condition(when)}`,
    ...effects.map(effectText),
    ...(once ? ['once'] : []),
    ...(expert ? ['expert'] : []),
    ...(score === 0 ? [] : [`score ${score}`]),
    ...(feedback === undefined ? [] : [`> ${textOf(feedback)}`]),
  ].join('; ');

const stepLines = ({ id, title, effects, ending, timer, blocks, choices }: Step): string[] => [
  `:: ${id}${title === undefined ? '' : ` # ${textOf(title)}`}`,
  ...effects.map(effectText),
  ...(ending ? [`ending ${Object.values(ending).join(' ')}`] : []),
  ...(timer ? [`time ${timer.seconds} -> ${timer.choice}`] : []),
  ...blocks.map(blockLine),
  ...choices.map(choiceLine),
];

export const outlineOf = ({ variables, steps }: Scenario): string[] => [
  ...variables.map(({ name, start }) => `var ${name} = ${JSON.stringify(start)}`),
  ...steps.flatMap(stepLines),
];

const headOf = (format: string): string =>
  `:: StoryData\n{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "${format}"}\n\n`;

/** Reads passages of a story format; the problems stand behind the rest, with their lines in the text that is given. */
export function read(passages: string, format?: string): string[] {
  const head = format === undefined ? '' : headOf(format);
  const before = head.split('\n').length - 1;
  const { model, problems } = readTwee(head + passages);
  return [
    ...outlineOf(model),
    ...problems.map(({ code, line = 0, excerpt }) => `! ${code} ${line - before} ${excerpt}`),
  ];
}
