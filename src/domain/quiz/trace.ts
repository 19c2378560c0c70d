import { interactionOf } from '../question/index.js';
import { textOf, type Question } from '../question/model.js';

/** What a question asked when it was answered, folded to what its meaning hangs on. */
export interface Trace {
  /** Folded text of the prompt. */
  readonly prompt: string;
  /** Folded text of each option by id; empty for typed questions. */
  readonly options: Readonly<Record<string, string>>;
  /** The right answer, as xAPI writes it. */
  readonly right: string;
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=+-]+/gu, ' ')
    .trim()
    .slice(0, 300);

const optionsOf = (question: Question): Record<string, string> =>
  'choices' in question
    ? Object.fromEntries(question.choices.map(({ id, text }) => [id, fold(textOf(text))]))
    : {};

const traces = new WeakMap<Question, Trace>();

export function traceOf(question: Question): Trace {
  let trace = traces.get(question);
  if (trace === undefined) {
    const right = interactionOf(question).define(question, 'und').correctResponsesPattern ?? [];
    trace = { prompt: fold(textOf(question.prompt)), options: optionsOf(question), right: right.join('|') };
    traces.set(question, trace);
  }
  return trace;
}

/** Pairs of letters of a text, counted: what Dice's coefficient compares. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two folded texts are, 0 to 1: Dice's coefficient over pairs of letters. */
export function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const a = pairs(left);
  const b = pairs(right);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Above this two texts differ by a typo or a word, not by what they ask. */
const sameText = 0.8;

/** Whether the question could be the edited one: its prompt, or its options, are nearly those of the trace. */
export function resemblance(trace: Trace, question: Question): number {
  const now = traceOf(question);
  const prompt = likeness(trace.prompt, now.prompt);
  const before = Object.values(trace.options).sort().join(' ');
  const after = Object.values(now.options).sort().join(' ');
  if (before === '' || after === '') return prompt;
  const options = likeness(before, after);
  // One half may be rewritten when the other stands as it was.
  if (prompt === 1 || options === 1) return Math.max(prompt, options) * 0.9 + Math.min(prompt, options) * 0.1;
  return (prompt + options) / 2;
}

/** Resemblance from which a stored answer is taken for that of the edited question. */
export const sameQuestion = sameText;

/** Whether what was answered no longer means the same: another right answer, or a prompt that reads differently. */
export function meaningChanged(trace: Trace, question: Question): boolean {
  const now = traceOf(question);
  if (likeness(trace.prompt, now.prompt) < sameText) return true;
  return rightTexts(trace) !== rightTexts(now) && !sameRight(trace, now);
}

/** The right answer by the texts of the options, so that a renamed id is no change. */
function rightTexts({ options, right }: Trace): string {
  return right
    .split(/\||\[,\]/u)
    .map((id) => options[id] ?? id)
    .sort()
    .join('|');
}

const sameRight = (before: Trace, after: Trace): boolean =>
  Object.keys(before.options).length > 0 && likeness(rightTexts(before), rightTexts(after)) >= sameText;
