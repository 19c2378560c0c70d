import type { ActivityDefinition } from '../xapi/types.js';
import type { Interaction } from './interaction.js';
import type { NumericAnswer, NumericQuestion } from './model.js';
import { readNumber } from './read-number.js';
import { scoreOf } from './score.js';
import { withoutUnseenMarks } from './unseen-marks.js';

export { readNumber } from './read-number.js';

/** What a double holds for sure, 15 digits: 0.1 + 0.2 is still 0.3. Statements show the same digits that decide. */
const sure = (value: number): number => Number(value.toPrecision(15));

export function isWithin({ min, max }: NumericAnswer, value: number): boolean {
  const given = sure(value);
  return (min === undefined || given >= sure(min)) && (max === undefined || given <= sure(max));
}

/** The typed text without the unit, which people write in front (`€ 5`) or behind, whether or not the page shows it. */
function withoutUnit({ unit = '' }: NumericQuestion, typed: string): string {
  const text = withoutUnseenMarks(typed).replaceAll('\u066a', '%').trim();
  const mark = unit.trim();
  const lower = text.toLowerCase();
  if (mark === '') return text;
  if (lower.endsWith(mark.toLowerCase())) return text.slice(0, -mark.length);
  return lower.startsWith(mark.toLowerCase()) ? text.slice(mark.length) : text;
}

/** The foreseen answer that a number falls under: the first that holds it. */
const answerTo = ({ answers }: NumericQuestion, value: number): NumericAnswer | undefined =>
  answers.find((answer) => isWithin(answer, value));

interface Match {
  readonly value: number;
  readonly answer: NumericAnswer | undefined;
}

/** The reading of the typed text that fits a foreseen answer, right ones first; else its most plausible reading. */
function match(question: NumericQuestion, typed: string): Match | undefined {
  const values = readNumber(withoutUnit(question, typed));
  const matches = values.map((value): Match => ({ value, answer: answerTo(question, value) }));
  return matches.find(({ answer }) => answer?.correct) ?? matches.find(({ answer }) => answer) ?? matches[0];
}

const toText = (value: number | undefined) => (value === undefined ? '' : String(sure(value)));

const toPattern = ({ min, max }: NumericAnswer): string =>
  min !== undefined && max !== undefined && sure(min) === sure(max)
    ? toText(min)
    : `${toText(min)}[:]${toText(max)}`;

/** The ends that decide; an open one is infinite. */
const endsOf = ({ min = -Infinity, max = Infinity }: NumericAnswer): readonly [min: number, max: number] => [
  sure(min),
  sure(max),
];

function overlaps(one: NumericAnswer, other: NumericAnswer): boolean {
  const [min, max] = endsOf(one);
  const [otherMin, otherMax] = endsOf(other);
  return min <= otherMax && otherMin <= max;
}

/** The right ranges in the grammar of xAPI; `undefined` where it has no words for them. */
function patterns({ answers }: NumericQuestion): string[] | undefined {
  const right: NumericAnswer[] = [];
  for (const [index, answer] of answers.entries()) {
    const [min, max] = endsOf(answer);
    if (!answer.correct || min > max) continue;
    // Where any number is right, the property is left out (xAPI 1.0.3 Data 2.4.4.1).
    if (min === -Infinity && max === Infinity) return undefined;
    // "The first match wins" cannot be said where a wrong answer cuts a hole into a right range behind it.
    if (answers.slice(0, index).some((other) => !other.correct && overlaps(answer, other))) return undefined;
    right.push(answer);
  }
  return right.map(toPattern);
}

export const numericInteraction: Interaction<NumericQuestion> = {
  gap(question, response) {
    const typed = response[0] ?? '';
    if (typed.trim() === '') return 'empty';
    return match(question, typed) ? undefined : 'not-a-number';
  },
  score: (question, response) =>
    scoreOf(Number(match(question, response[0] ?? '')?.answer?.correct ?? false), question.points),
  solution(question) {
    const candidates = question.answers.flatMap(({ min, max, correct }) => {
      if (!correct) return [];
      return min !== undefined && max !== undefined ? [(min + max) / 2, min, max] : [min ?? max ?? 0];
    });
    return [toText(candidates.find((value) => answerTo(question, sure(value))?.correct))];
  },
  define(question): ActivityDefinition {
    const right = patterns(question);
    return { interactionType: 'numeric', ...(right && { correctResponsesPattern: right }) };
  },
  respond: (question, response) => toText(match(question, response[0] ?? '')?.value),
  remarks(question, response) {
    const answer = match(question, response[0] ?? '')?.answer;
    return [{ correct: answer?.correct ?? false, feedback: answer?.feedback }];
  },
};
