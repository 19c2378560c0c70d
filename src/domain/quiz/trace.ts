import { interactionOf } from '../question/index.js';
import { textOf, type Question } from '../question/model.js';
import { fold } from './fold.js';

/** What a question asked when it was answered, folded to what its meaning hangs on. */
export interface Trace {
  /** Folded text of the prompt. */
  readonly prompt: string;
  /** Folded text of each option by id; empty for typed questions. */
  readonly options: Readonly<Record<string, string>>;
  /** The right answer, as xAPI writes it; the solution where xAPI has no words for it. */
  readonly right: string;
}

const optionsOf = (question: Question): Record<string, string> =>
  'choices' in question
    ? Object.fromEntries(question.choices.map(({ id, text }) => [id, fold(textOf(text))]))
    : {};

const traces = new WeakMap<Question, Trace>();

export function traceOf(question: Question): Trace {
  let trace = traces.get(question);
  if (trace === undefined) {
    const interaction = interactionOf(question);
    const right =
      interaction.define(question, 'und').correctResponsesPattern ?? interaction.solution(question);
    trace = { prompt: fold(textOf(question.prompt)), options: optionsOf(question), right: right.join('|') };
    traces.set(question, trace);
  }
  return trace;
}
