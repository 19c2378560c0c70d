import type { ActivityDefinition } from '../xapi/types.js';
import type { Interaction } from './interaction.js';
import type { NumericAnswer, NumericQuestion } from './model.js';
import { scoreOf } from './score.js';

/** Digits of other scripts by the code point of their zero: Arabic-Indic, Eastern Arabic-Indic, Devanagari, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/**
 * The numbers that a typed text can mean; most plausible first, empty when it is none.
 *
 * `1,5` and `1.5` are both one and a half. `1,500` can mean two things, so both are returned: a learner is not wrong for the
 * habits of their country.
 */
export function readNumber(typed: string): readonly number[] {
  let text = asciiDigits(typed)
    .replace(/[\s\u00a0\u202f'’_\u066c]/gu, '')
    .replace(/\u066b/gu, '.')
    .replace(/[−–﹣－]/gu, '-')
    .replace(/^\+/u, '');
  const separators = text.match(/[.,]/gu) ?? [];
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const kinds = new Set(separators);
  if (kinds.size === 2) {
    // The last kind of separator is the decimal one; the other groups thousands.
    const decimal = text[last] ?? '.';
    text = text.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
    return asNumbers([text]);
  }
  if (separators.length > 1) return asNumbers([text.replace(/[.,]/gu, '')]);
  const decimal = text.replace(',', '.');
  const grouped = /^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(text) ? [text.replace(/[.,]/u, '')] : [];
  return asNumbers([decimal, ...grouped]);
}

function asNumbers(texts: readonly string[]): readonly number[] {
  return texts.filter((text) => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(text)).map(Number);
}

/** Half a unit in the last place of a double near `value`: 0.1 + 0.2 is still 0.3. */
const slack = (value: number) => Math.abs(value) * 1e-12;

export function isWithin({ min, max }: NumericAnswer, value: number): boolean {
  return (
    (min === undefined || value >= min - slack(min)) && (max === undefined || value <= max + slack(max))
  );
}

function withoutUnit(question: NumericQuestion, typed: string): string {
  const text = typed.trim();
  const unit = question.unit?.trim() ?? '';
  return unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length) : text;
}

interface Match {
  readonly value: number;
  readonly answer: NumericAnswer | undefined;
}

/** The reading of the typed text that fits a foreseen answer, right ones first; else its most plausible reading. */
function match(question: NumericQuestion, typed: string): Match | undefined {
  const values = readNumber(withoutUnit(question, typed));
  const matches = values.map((value) => ({
    value,
    answer: question.answers.find((answer) => isWithin(answer, value)),
  }));
  return matches.find(({ answer }) => answer?.correct) ?? matches.find(({ answer }) => answer) ?? matches[0];
}

function pattern({ min, max }: NumericAnswer): string {
  if (min !== undefined && min === max) return String(min);
  return `${min ?? ''}[:]${max ?? ''}`;
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
    const right = question.answers.find(({ correct }) => correct);
    const { min, max } = right ?? {};
    if (min !== undefined && max !== undefined && min !== max) return [String((min + max) / 2)];
    return [String(min ?? max ?? '')];
  },
  define: (question): ActivityDefinition => ({
    interactionType: 'numeric',
    correctResponsesPattern: question.answers.filter(({ correct }) => correct).map(pattern),
  }),
  respond: (question, response) => String(match(question, response[0] ?? '')?.value ?? ''),
  remarks(question, response) {
    const answer = match(question, response[0] ?? '')?.answer;
    return [{ correct: answer?.correct ?? false, feedback: answer?.feedback }];
  },
};
