/** Questions for tests: one of each type, with only what a test is about written out. */
import { loadInteractions } from '../../src/domain/question/index.js';
import type {
  Blank,
  Choice,
  ChoiceQuestion,
  FillInQuestion,
  NumericAnswer,
  NumericQuestion,
  TrueFalseQuestion,
} from '../../src/domain/question/model.js';

await loadInteractions([{ type: 'fill-in' }, { type: 'numeric' }]);

type Details<Question> = Partial<Omit<Question, 'type'>>;

const shared = { key: 'q', prompt: 'What now?', hints: [], points: 1 };

/** Choices from a text such as `+water -coal -ice`: the plus marks those that are right; a word is id and text. */
export const choicesOf = (words: string): Choice[] =>
  words.split(' ').map((word) => ({ id: word.slice(1), text: word.slice(1), correct: word.startsWith('+') }));

export const pickOne = (words: string, details: Details<ChoiceQuestion> = {}): ChoiceQuestion => ({
  ...shared,
  type: 'choice',
  several: false,
  choices: choicesOf(words),
  ...details,
});

export const pickSeveral = (words: string, details: Details<ChoiceQuestion> = {}): ChoiceQuestion =>
  pickOne(words, { several: true, ...details });

export const trueFalse = (right: boolean, details: Details<TrueFalseQuestion> = {}): TrueFalseQuestion => ({
  ...shared,
  type: 'true-false',
  choices: choicesOf(right ? '+true -false' : '-true +false'),
  ...details,
});

/** A blank from a text such as `+Paris|-London`. */
export const blankOf = (texts: string): Blank => ({
  answers: texts.split('|').map((text) => ({ text: text.slice(1), correct: text.startsWith('+') })),
});

export const fillIn = (blanks: readonly string[], details: Details<FillInQuestion> = {}): FillInQuestion => ({
  ...shared,
  type: 'fill-in',
  blanks: blanks.map(blankOf),
  caseSensitive: false,
  ...details,
});

export const right = (min?: number, max?: number): NumericAnswer => ({ ...range(min, max), correct: true });
export const wrong = (min?: number, max?: number): NumericAnswer => ({ ...range(min, max), correct: false });

const range = (min: number | undefined, max: number | undefined) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

export const numeric = (
  answers: readonly NumericAnswer[],
  details: Details<NumericQuestion> = {},
): NumericQuestion => ({ ...shared, type: 'numeric', answers, ...details });
