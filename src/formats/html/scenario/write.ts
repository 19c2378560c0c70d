import type { Expression } from '../../../domain/scenario/expression.js';
import type { Block, Choice, Ending, Scenario, Scoring, Step } from '../../../domain/scenario/model.js';
import { effectText, expressionText, valueText } from '../../json/expression-text.js';
import { escaped, markupOf, proseMarkup } from './markup.js';

/** A clause in braces, and the attribute that says the same. */
type Clause = readonly [clause: string, attribute: string, value: string];

/** Writes a scenario as a page that readScenario reads back, for an author to go on with. Nodes that run are left out. */
export function writeScenario({ key, title, start, variables, steps, scoring }: Scenario): string {
  const declared = variables
    .map((variable) => `var ${variable.name} = ${valueText(variable.start)}`)
    .join('; ');
  const { text, attributes } = settings([
    ...(declared === '' ? [] : [[declared, 'data-var', declared] as const]),
    ...scoringClauses(scoring),
  ]);
  const lines = [
    ...(title === undefined ? [] : [`<h2>${proseMarkup(title)}</h2>`]),
    ...paragraph(text),
    ...steps.flatMap((step, index) => stepLines(step, step.id === start && index > 0)),
  ];
  return `<decision-scenario id="${key}"${attributes}>\n${lines.map((line) => `  ${line}\n`).join('')}</decision-scenario>\n`;
}

function stepLines(step: Step, isStart: boolean): string[] {
  const { id, title, blocks, choices, effects, ending, timer } = step;
  const time = timer ? `${valueText(timer.seconds)} -> ${timer.choice}` : '';
  const { text, attributes } = settings([
    ...(isStart ? [['start', 'data-start', ''] as const] : []),
    ...effectClauses(effects.map(effectText)),
    ...(timer ? [[`time ${time}`, 'data-time', time] as const] : []),
    ...(ending ? [[`ending ${endingText(ending)}`, 'data-ending', endingText(ending)] as const] : []),
  ]);
  return [
    `<section id="${id}"${attributes}>`,
    ...(title === undefined ? [] : [`  <h3>${proseMarkup(title)}</h3>`]),
    ...paragraph(text).map((line) => `  ${line}`),
    ...blocks.map((block) => `  ${blockMarkup(block)}`),
    ...(choices.length === 0
      ? []
      : ['  <ul>', ...choices.map((choice) => `    ${choiceMarkup(choice)}`), '  </ul>']),
    '</section>',
  ];
}

const paragraph = (text: string): string[] => (text === '' ? [] : [`<p>${text}</p>`]);

function blockMarkup(block: Block): string {
  const { text, attributes } = settings(conditionClauses(block.when));
  if (block.kind === 'live') {
    const markup = markupOf(block.node);
    return block.when ? `<div data-if="${escaped(expressionText(block.when))}">${markup}</div>` : markup;
  }
  const lead = text === '' ? '' : `${text} `;
  if (block.kind === 'prose') return `<p${attributes}>${lead}${proseMarkup(block.prose)}</p>`;
  const { name, portrait } = block.speaker;
  const who = `${markupOf(portrait)}<strong>${proseMarkup(name)}:</strong>`;
  return `<blockquote${attributes}>${lead}${who} ${proseMarkup(block.prose)}</blockquote>`;
}

function choiceMarkup({ id, text: words, to, when, once, effects, score, expert, feedback }: Choice): string {
  const { text, attributes } = settings([
    ...conditionClauses(when),
    ...(once ? [['once', 'data-once', ''] as const] : []),
    ...(expert ? [['expert', 'data-expert', ''] as const] : []),
    ...(score === 0 ? [] : [[`score ${valueText(score)}`, 'data-score', valueText(score)] as const]),
    ...effectClauses(effects.map(effectText)),
  ]);
  const named = id === to ? text : text === '' ? `{#${id}}` : text.replace('{', `{#${id}; `);
  const link = `<a href="#${to}">${proseMarkup(words)}</a>`;
  const said = feedback === undefined ? '' : ` <blockquote>${feedbackMarkup(feedback)}</blockquote>`;
  return `<li${attributes}>${link}${named === '' ? '' : ` ${named}`}${said}</li>`;
}

/** Quotes of choices have no settings, so braces in them need no backslash. */
const feedbackMarkup = (feedback: NonNullable<Choice['feedback']>): string =>
  proseMarkup(feedback).replaceAll('\\{', '{');

function settings(clauses: readonly Clause[]): { readonly text: string; readonly attributes: string } {
  // A brace in a text would end the settings; only an attribute can hold it.
  const inBraces = clauses.filter(([clause]) => !/[{}]/u.test(clause)).map(([clause]) => clause);
  const inAttributes = clauses.filter(([clause]) => /[{}]/u.test(clause));
  return {
    text: inBraces.length === 0 ? '' : escaped(`{${inBraces.join('; ')}}`),
    attributes: inAttributes.map(([, name, value]) => ` ${name}="${escaped(value)}"`).join(''),
  };
}

const conditionClauses = (when: Expression | undefined): Clause[] =>
  when ? [[`if ${expressionText(when)}`, 'data-if', expressionText(when)]] : [];

const effectClauses = (effects: readonly string[]): Clause[] =>
  effects.length === 0 ? [] : [[effects.join('; '), 'data-set', effects.join('; ')]];

function scoringClauses(scoring: Scoring): Clause[] {
  if (scoring.kind === 'none') return [];
  const text =
    scoring.kind === 'variables'
      ? `${expressionText(scoring.value)} of ${valueText(scoring.max)}`
      : scoring.kind;
  return [[`scoring ${text}`, 'data-scoring', text]];
}

const endingText = ({ kind, passed, score }: Ending): string =>
  [
    kind,
    ...(passed === undefined ? [] : [passed ? 'passed' : 'failed']),
    ...(score === undefined ? [] : [`score ${valueText(score)}`]),
  ].join(' ');
