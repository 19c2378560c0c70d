import { textOf, type Blank, type NumericAnswer, type Question } from '../../domain/question/model.js';
import { looksNumeric, readNumericValue } from '../answer-values.js';
import type { Notes } from './problems.js';
import type { Common, Said } from './question.js';

/** A foreseen answer without words is any other answer. */
const isRest = ({ text, judged }: Said): boolean => text === '' && !judged.correct;

/** What is known of the places to type in. */
interface Places {
  /**
   * What the author's input asks for; where there is none, one blank whose answers are all numbers asks for a number, unless each
   * letter is to count.
   */
  readonly kind: 'number' | 'text' | undefined;
  /** What the author's labels call them. */
  readonly labels: readonly (string | undefined)[];
  readonly caseSensitive: boolean;
}

const labelled = (label: string | undefined): { readonly label?: string } => (label ? { label } : {});

/** A question to type an answer to, unless it cannot be asked. */
export function typedQuestion(
  common: Common,
  blanks: readonly (readonly Said[])[],
  { kind, labels, caseSensitive }: Places,
  node: Node,
  notes: Notes,
): Question | undefined {
  const [first = []] = blanks;
  if (blanks.length === 0) return notes.refuse('no-options', node);
  if (!blanks.every((answers) => answers.some(({ text, judged }) => text !== '' && judged.correct))) {
    return notes.refuse('blank-without-answer', node);
  }
  const numeric =
    blanks.length === 1 && (kind === 'number' || !(kind || caseSensitive))
      ? numericQuestion(common, first, kind === 'number', notes)
      : undefined;
  if (numeric) return { ...numeric, ...labelled(labels[0]) };
  if (kind === 'number') {
    notes.add('numeric-unreadable', node);
    return notes.refuse('blank-without-answer', node);
  }
  return {
    ...common,
    type: 'fill-in',
    blanks: blanks.map((answers, index) => ({ ...blankOf(answers, notes), ...labelled(labels[index]) })),
    caseSensitive,
  };
}

function numericQuestion(
  common: Common,
  answers: readonly Said[],
  isForced: boolean,
  notes: Notes,
): Question | undefined {
  const read = answers.map((said) => ({ said, value: readNumericValue(textOf(said.text)) }));
  const right = read.filter(({ said }) => said.judged.correct && said.text !== '');
  const values = right.map(({ value }) => value).filter((value) => value !== undefined);
  const [unit, ...more] = new Set(values.map((value) => value.unit).filter(Boolean));
  if (!values.length || more.length > 0 || (values.length < right.length && !isForced)) return undefined;
  const known: NumericAnswer[] = [];
  for (const { said, value } of read) {
    if (said.text === '') noteEmpty(said, notes);
    else if (!value || (value.unit && value.unit !== unit))
      notes.add('numeric-unreadable', said.node, textOf(said.text));
    else {
      if (value.doubt) notes.add(value.doubt, said.node, textOf(said.text));
      known.push({ ...value.range, ...said.judged });
    }
  }
  // First match wins: what holds any number comes last.
  const rest = answers.find(isRest);
  return {
    ...common,
    type: 'numeric',
    answers: rest ? [...known, rest.judged] : known,
    ...(unit ? { unit } : {}),
  };
}

const noteEmpty = (said: Said, notes: Notes): void => {
  if (!isRest(said)) notes.add('empty-option', said.node);
};

function blankOf(said: readonly Said[], notes: Notes): Blank {
  const answers: Blank['answers'][number][] = [];
  for (const each of said) {
    const text = textOf(each.text);
    if (text === '') noteEmpty(each, notes);
    else {
      if (text.includes('[,]')) notes.add('delimiter-in-answer', each.node, text);
      if (looksNumeric(text)) notes.add('numeric-unreadable', each.node, text);
      answers.push({ text, ...each.judged });
    }
  }
  const otherwise = said.find(isRest)?.judged.feedback;
  return { answers, ...(otherwise === undefined ? {} : { otherwise }) };
}
