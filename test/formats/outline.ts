import { textOf, type Prose, type Question } from '../../src/domain/question/model.js';
import type { QuizReading } from '../../src/formats/html/index.js';

const markup = (prose: Prose): string =>
  typeof prose === 'string'
    ? prose
    : (prose.nodes as readonly Node[])
        .map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? '')))
        .join('');

const said = (prose: Prose | undefined): string => (prose === undefined ? '' : ` // ${textOf(prose)}`);

function answersOf(question: Question): string[] {
  if ('choices' in question) {
    return question.choices.map(
      ({ text, correct, feedback }) => `${correct ? '+' : '-'} ${textOf(text)}${said(feedback)}`,
    );
  }
  if (question.type === 'numeric') {
    return question.answers.map(
      ({ min, max, correct, feedback }) =>
        `${correct ? '=' : '~'} ${min === max && min !== undefined ? min : `${min ?? ''}..${max ?? ''}`}${said(feedback)}`,
    );
  }
  return question.blanks.flatMap(({ answers, otherwise }) => [
    answers
      .map(({ text, correct, feedback }) => `${correct ? '=' : '~'} ${text}${said(feedback)}`)
      .join(' | ') + (otherwise === undefined ? '' : ` | ~${said(otherwise)}`),
  ]);
}

function kindOf(question: Question): string {
  if (question.type === 'choice') return question.several ? 'several' : 'one';
  if (question.type === 'numeric')
    return question.unit === undefined ? 'numeric' : `numeric ${question.unit}`;
  return question.type;
}

/** A quiz in a few lines, to be compared at a glance. */
export function outline({ model }: QuizReading): string[] {
  return model.questions.flatMap((question) => [
    `${kindOf(question)}: ${textOf(question.prompt)}`,
    ...question.hints.map((hint) => `? ${textOf(hint)}`),
    ...answersOf(question),
    ...(question.explanation === undefined ? [] : [`! ${textOf(question.explanation)}`]),
  ]);
}

/** The reading as plain data, nodes as markup. */
export const plain = (reading: QuizReading): unknown =>
  JSON.parse(
    JSON.stringify(reading, (name, value: unknown) => {
      if (name === 'node') return value instanceof Node ? value.nodeName : value;
      if (value !== null && typeof value === 'object' && 'nodes' in value)
        return markup(value as unknown as Prose);
      return value;
    }),
  );

export const codes = (reading: QuizReading): string[] => reading.problems.map(({ code }) => code);

/** An element with the given markup, outside the page. */
export function written(markupText: string, tag = 'div'): HTMLElement {
  const holder = document.implementation.createHTMLDocument('').createElement(tag);
  holder.innerHTML = markupText;
  return document.importNode(holder, true);
}
