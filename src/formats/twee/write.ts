import { textOf } from '../../domain/question/model.js';
import type { Expression } from '../../domain/scenario/expression.js';
import type { Block, Choice, Scenario, Scoring, Step } from '../../domain/scenario/model.js';
import { unlike } from '../html/settings.js';
import { effectText, expressionText, valueText } from '../json/expression-text.js';
import { ifidOf } from './ifid.js';
import { placesOf } from './places.js';
import { declarationsTag, isSpecial, untitledTag } from './special.js';
import { contentKey } from '../../domain/question/key.js';
import { sheltered, tidy } from './words.js';

/**
 * Writes a scenario as Twee 3 text: Twine opens it, and `readTwee` reads the same scenario back.
 *
 * Prose is written as plain text. Quizzes, media and portraits are nodes of a page and have no place in such a text.
 */
export function writeTwee(scenario: Scenario): string {
  const { key, title, start, variables, scoring, steps } = scenario;
  // A name that is made must not be what a link to a missing step means.
  const taken = new Set(steps.flatMap(({ id, choices }) => [id, ...choices.map(({ to }) => to)]));
  const names = new Map(
    steps.map(({ id }) => [id, isSpecial(id) ? unlike(`Step-${id}`, taken) : id] as const),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const data = { ifid: ifidOf(key), ...(names.has(start) && { start: nameOf(start) }) };
  const declared = [
    `#${key}`,
    ...(scoring.kind === 'none' ? [] : [scoringText(scoring)]),
    ...variables.map((variable) => `var ${variable.name} = ${valueText(variable.start)}`),
  ];
  const tags = title === undefined ? `${declarationsTag} ${untitledTag}` : declarationsTag;
  const places = placesOf(scenario);
  const passages = [
    [':: StoryTitle', tidy(title ?? key).replace(/^(?=\\*::)/u, '\\')],
    [':: StoryData', JSON.stringify(data, undefined, 2)],
    [headOf(`${unlike('Scenario', taken)} [${tags}]`, [0, 0]), ...declared.map((clause) => braced([clause]))],
    ...steps.map((step) => [headOf(nameOf(step.id), places.get(step.id) ?? [0, 0]), stepText(step, nameOf)]),
  ];
  return passages.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Twine draws each passage as a square with sides of 100 pixels. */
const headOf = (name: string, [left, top]: readonly [number, number]): string =>
  `:: ${name} {"position":"${left},${top}","size":"100,100"}`;

const braced = (clauses: readonly string[]): string => `{${clauses.join('; ').replace(/[\\{}]/gu, '\\$&')}}`;

function scoringText(scoring: Scoring): string {
  return scoring.kind === 'variables'
    ? `scoring ${expressionText(scoring.value)} of ${valueText(scoring.max)}`
    : `scoring ${scoring.kind}`;
}

function stepText(
  { id, title, blocks, choices, effects, ending, timer }: Step,
  nameOf: (id: string) => string,
): string {
  const verdict = ending?.passed === undefined ? '' : ending.passed ? ' passed' : ' failed';
  const settings = [
    ...(nameOf(id) === id ? [] : [`#${id}`]),
    ...(ending ? [`ending ${ending.kind}${verdict}`] : []),
    ...(ending?.score === undefined ? [] : [`score ${valueText(ending.score)}`]),
    ...(timer ? [`time ${valueText(timer.seconds)} -> ${timer.choice}`] : []),
    ...effects.map(effectText),
  ];
  const taken = new Set<string>();
  return [
    ...(settings.length > 0 ? [braced(settings)] : []),
    ...(title === undefined ? [] : [`# ${sheltered(textOf(title))}`]),
    ...blocks.flatMap(blockText),
    ...choices.map((choice) => choiceText(choice, nameOf, taken)),
  ].join('\n\n');
}

const conditionText = (when: Expression | undefined): string =>
  when ? `${braced([`if ${expressionText(when)}`])} ` : '';

function blockText(block: Block): string[] {
  if (block.kind === 'live') return [];
  const words = sheltered(textOf(block.prose));
  const speaker = block.kind === 'speech' ? `**${sheltered(block.speaker.name)}:** ` : '';
  return [conditionText(block.when) + speaker + words];
}

function choiceText(choice: Choice, nameOf: (id: string) => string, taken: Set<string>): string {
  const text = textOf(choice.text);
  const settings = [
    // The id that the words give is not said.
    ...(unlike(contentKey(tidy(text)), taken) === choice.id ? [] : [`#${choice.id}`]),
    ...(choice.when ? [`if ${expressionText(choice.when)}`] : []),
    ...(choice.once ? ['once'] : []),
    ...(choice.expert ? ['expert'] : []),
    ...(choice.score === 0 ? [] : [`score ${valueText(choice.score)}`]),
    ...choice.effects.map(effectText),
  ];
  taken.add(choice.id);
  const words = sheltered(text).replace(/(?<!\\)\|/gu, '\\|');
  const link = `[[${words}->${nameOf(choice.to)}]]`;
  const feedback = choice.feedback === undefined ? '' : `\n> ${sheltered(textOf(choice.feedback))}`;
  return link + (settings.length > 0 ? ` ${braced(settings)}` : '') + feedback;
}
