import { textOf, type Blank, type NumericAnswer, type Question } from '../../domain/question/model.js';
import { looksNumeric, readNumericValue, type NumericValue } from '../answer-values.js';
import type { Notes } from './problems.js';
import type { Common, Said } from './question.js';

/** A foreseen answer without words is any other answer. */
const isRest = ({ text, correct }: Said): boolean => text === '' && !correct;

/**
 * A question to type an answer to, unless it cannot be asked.
 *
 * @param kind - What the author's input asks for; where there is none, one blank whose answers are all numbers asks for a number.
 */
export function typedQuestion(
  common: Common,
  blanks: readonly (readonly Said[])[],
  kind: 'number' | 'text' | undefined,
  caseSensitive: boolean,
  node: Node,
  notes: Notes,
): Question | undefined {
  for (const { text, correct, node: item } of blanks.flat()) {
    if (correct && text === '') notes.add('empty-option', item);
  }
  const given = blanks.map((answers) => answers.filter((answer) => answer.text !== '' || isRest(answer)));
  if (!given.length || !given.every((answers) => answers.some(({ correct }) => correct))) {
    return notes.refuse('blank-without-answer', node);
  }
  const [only = []] = given;
  const numeric =
    given.length > 1 || kind === 'text' ? undefined : numericQuestion(common, only, kind === 'number', notes);
  if (numeric) return numeric;
  if (kind === 'number') return notes.refuse('numeric-unreadable', node);
  return {
    ...common,
    type: 'fill-in',
    blanks: given.map((answers) => blankOf(answers, notes)),
    caseSensitive,
  };
}

/** @param isForced - Whether it asks for a number even where some of its right answers are none. */
function numericQuestion(
  common: Common,
  given: readonly Said[],
  isForced: boolean,
  notes: Notes,
): Question | undefined {
  const read = given.map((said) => ({ said, value: readNumericValue(textOf(said.text)) }));
  const right = read.filter(({ said }) => said.correct);
  const values = right.map(({ value }) => value).filter((value) => value !== undefined);
  const units = new Set(values.map(({ unit }) => unit).filter(Boolean));
  const [unit] = units;
  if (values.length === 0 || units.size > 1 || (values.length < right.length && !isForced)) return undefined;
  const answers: NumericAnswer[] = [];
  for (const { said, value } of read) {
    if (isRest(said)) continue;
    if (value && (!value.unit || value.unit === unit)) answers.push(rangeOf(value, said, notes));
    else notes.add('numeric-unreadable', said.node, textOf(said.text));
  }
  // First match wins: what holds any number comes last.
  const rest = given.find(isRest)?.feedback;
  if (rest !== undefined) answers.push({ correct: false, feedback: rest });
  return { ...common, type: 'numeric', answers, ...(unit ? { unit } : {}) };
}

function rangeOf(value: NumericValue, { node, text, correct, feedback }: Said, notes: Notes): NumericAnswer {
  const { min, max, isReversed, isAmbiguous } = value;
  if (isReversed) notes.add('range-reversed', node, textOf(text));
  if (isAmbiguous) notes.add('number-ambiguous', node, textOf(text));
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    correct,
    ...(feedback === undefined ? {} : { feedback }),
  };
}

function blankOf(given: readonly Said[], notes: Notes): Blank {
  const rest = given.find(isRest)?.feedback;
  const answers = given
    .filter((said) => !isRest(said))
    .map(({ node, text, correct, feedback }) => {
      const words = textOf(text);
      if (words.includes('[,]')) notes.add('delimiter-in-answer', node, words);
      if (looksNumeric(words)) notes.add('numeric-unreadable', node, words);
      return { text: words, correct, ...(feedback === undefined ? {} : { feedback }) };
    });
  return { answers, ...(rest === undefined ? {} : { otherwise: rest }) };
}
