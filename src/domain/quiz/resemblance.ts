import type { Question } from '../question/model.js';
import { likeness, sameMeaning, sameText } from './likeness.js';
import { own } from './own.js';
import { traceOf, type Trace } from './trace.js';

const textsOf = ({ options }: Trace): string => Object.values(options).sort().join(' ');

/** So many letters of options belong to one question; fewer (`Yes No`) stand in many. */
const distinctive = 40;

/** Whether the question could be the edited one: its prompt, or its options, are nearly those of the trace. */
export function resemblance(trace: Trace, question: Question): number {
  const now = traceOf(question);
  const prompt = likeness(trace.prompt, now.prompt);
  const before = textsOf(trace);
  const after = textsOf(now);
  if (before === '' || after === '') return prompt;
  const options = likeness(before, after);
  // The prompt may be rewritten when the options stand as they were, and the other way round.
  const anchor = prompt === 1 ? trace.prompt : options === 1 ? before : '';
  if (anchor.length >= distinctive) return 0.9 + Math.min(prompt, options) * 0.1;
  return (prompt + options) / 2;
}

/** Resemblance from which a stored answer is taken for that of the edited question. */
export const sameQuestion = sameText;

/** Whether what was asked no longer means the same: another right answer, or a prompt that reads differently. */
export function meaningChanged(trace: Trace, question: Question): boolean {
  const now = traceOf(question);
  if (!sameMeaning(trace.prompt, now.prompt)) return true;
  const before = rightTexts(trace);
  const after = rightTexts(now);
  // One more spelling of a typed answer is no other answer.
  if (!('choices' in question)) return !before.some((text) => after.includes(text));
  return (
    before.length !== after.length || before.some((text) => !after.some((other) => sameMeaning(text, other)))
  );
}

/** The right answers by the texts of the options, so that a renamed id is no change; nor is it one to mind the case. */
const rightTexts = ({ options, right }: Trace): string[] =>
  right.split(/\||\[,\]/u).map((id) => own(options, id) ?? id.replace(/^\{case_matters=true\}/u, ''));
