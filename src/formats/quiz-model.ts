import { contentKey } from '../domain/question/key.js';
import {
  textOf,
  type Blank,
  type Choice,
  type NumericAnswer,
  type Prose,
  type Question,
  type TextAnswer,
} from '../domain/question/model.js';
import type { Quiz } from '../domain/quiz/model.js';
import type { Problem, Reading } from '../domain/reading.js';

/** What is wrong (after a `!` where a question cannot be asked), and what to give instead. */
const kinds = {
  'no-model': [
    '!This is no model of a quiz.',
    'Give { key, questions: […] }, or null for what the author wrote.',
  ],
  'no-question': ['!There is no question that can be asked.', 'Give at least one in questions.'],
  'unknown-type': ['!This type of question is unknown.', 'Use choice, true-false, fill-in or numeric.'],
  'no-prompt': ['!The question asks nothing.', 'Give a prompt: a text, or { text, nodes }.'],
  'no-options': ['!There are fewer than two answers.', 'Give at least two in choices, each with a text.'],
  'no-right-answer': ['!No answer is right.', 'Set correct: true in one.'],
  'blank-without-answer': ['!A blank has no right answer.', 'Give answers: [{ text, correct: true }].'],
  'unsafe-key': ['This name cannot stand in an address.', 'Use letters A to Z, digits, _ and -.'],
  'duplicate-id': ['Another one has this name.', 'Give each a name of its own.'],
  'empty-option': [
    'An answer that says nothing is left out.',
    'Give it a text or range, and correct: true or false.',
  ],
  'unknown-value': ['This value is left out.', 'Look up its type in the documentation.'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Reads a quiz that came as data: from a script, from JSON, from anywhere.
 *
 * It never throws. What is sound is in the model; a question that cannot be asked is left out, and the problems say why. The excerpt
 * of a problem is its place: `questions[0].choices`.
 */
export function readQuizModel(value: unknown): Reading<Quiz> {
  const notes = new ModelNotes();
  try {
    return { model: readQuiz(value, notes), problems: notes.problems };
  } catch {
    // A getter or proxy that throws.
    notes.add('no-model', 'quiz');
    return { model: { key: 'quiz', questions: [] }, problems: notes.problems };
  }
}

class ModelNotes {
  readonly problems: Problem[] = [];

  add(code: keyof typeof kinds, excerpt: string): void {
    const [text, cure] = kinds[code];
    const isError = text.startsWith('!');
    this.problems.push({
      code,
      severity: isError ? 'error' : 'warning',
      message: isError ? text.slice(1) : text,
      cure,
      excerpt,
    });
  }

  refuse(code: keyof typeof kinds, excerpt: string): undefined {
    this.add(code, excerpt);
  }
}

function readQuiz(value: unknown, notes: ModelNotes): Quiz {
  if (!isObject(value)) {
    notes.add('no-model', 'quiz');
    return { key: 'quiz', questions: [] };
  }
  const keys = new Set<string>();
  const questions = listOf(value['questions']).flatMap((each, index) => {
    const question = readQuestion(each, `questions[${index}]`, keys, notes);
    return question ? [question] : [];
  });
  const [first] = questions;
  if (!first) notes.add('no-question', 'questions');
  const title = value['title'];
  return {
    key: keyOf(value['key'], first ? textOf(first.prompt) : 'quiz', 'key', notes),
    ...(typeof title === 'string' ? { title } : {}),
    questions,
  };
}

function readQuestion(
  value: unknown,
  path: string,
  keys: Set<string>,
  notes: ModelNotes,
): Question | undefined {
  if (!isObject(value)) return notes.refuse('unknown-type', path);
  const { type } = value;
  if (type !== 'choice' && type !== 'true-false' && type !== 'fill-in' && type !== 'numeric') {
    return notes.refuse('unknown-type', `${path}.type`);
  }
  const prompt = proseOf(value['prompt'], `${path}.prompt`, notes);
  if (prompt === undefined) return notes.refuse('no-prompt', `${path}.prompt`);
  const explanation = proseOf(value['explanation'], `${path}.explanation`, notes);
  const hints = listOf(value['hints']).map((hint, index) => proseOf(hint, `${path}.hints[${index}]`, notes));
  const read = readAnswers(type, value, path, notes);
  if (!read) return undefined;
  return {
    key: unlike(keyOf(value['key'], textOf(prompt), `${path}.key`, notes), keys, `${path}.key`, notes),
    prompt,
    hints: hints.filter((hint) => hint !== undefined),
    points: pointsOf(value['points'], `${path}.points`, notes),
    ...(explanation === undefined ? {} : { explanation }),
    ...read,
  };
}

type Answers<Q = Question> = Q extends Question
  ? Omit<Q, 'key' | 'prompt' | 'hints' | 'explanation' | 'points'>
  : never;

function readAnswers(
  type: Question['type'],
  value: Fields,
  path: string,
  notes: ModelNotes,
): Answers | undefined {
  if (type === 'choice' || type === 'true-false') return readChoices(type, value, path, notes);
  if (type === 'fill-in') {
    const blanks = listOf(value['blanks']).map((blank, index) =>
      readBlank(blank, `${path}.blanks[${index}]`, notes),
    );
    if (blanks.length === 0 || !blanks.every((blank) => blank.answers.some(({ correct }) => correct)))
      return notes.refuse('blank-without-answer', `${path}.blanks`);
    return { type, blanks, caseSensitive: value['caseSensitive'] === true };
  }
  const answers = listOf(value['answers']).flatMap((answer, index) =>
    readRange(answer, `${path}.answers[${index}]`, notes),
  );
  if (!answers.some(({ correct }) => correct)) return notes.refuse('no-right-answer', `${path}.answers`);
  const { unit, label } = value;
  return {
    type,
    answers,
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof label === 'string' ? { label } : {}),
  };
}

function readChoices(
  type: 'choice' | 'true-false',
  value: Fields,
  path: string,
  notes: ModelNotes,
): Answers | undefined {
  const ids = new Set<string>();
  const choices = listOf(value['choices']).flatMap((each, index): Choice[] => {
    const place = `${path}.choices[${index}]`;
    const text = isObject(each) ? proseOf(each['text'], `${place}.text`, notes) : undefined;
    if (!isObject(each) || text === undefined) {
      notes.add('empty-option', place);
      return [];
    }
    const wanted = keyOf(each['id'], textOf(text), `${place}.id`, notes);
    return [{ id: unlike(wanted, ids, `${place}.id`, notes), text, ...judgedOf(each, place, notes) }];
  });
  const right = choices.filter(({ correct }) => correct).length;
  if (choices.length < 2) return notes.refuse('no-options', `${path}.choices`);
  if (right === 0) return notes.refuse('no-right-answer', `${path}.choices`);
  // xAPI knows no other names for these two.
  const isPair = choices.length === 2 && right === 1 && ids.has('true') && ids.has('false');
  if (type === 'true-false' && isPair) return { type, choices };
  if (type === 'true-false') notes.add('unknown-type', `${path}.type`);
  return { type: 'choice', choices, several: value['several'] === true || right === choices.length };
}

function readBlank(value: unknown, path: string, notes: ModelNotes): Blank {
  const fields = isObject(value) ? value : {};
  const answers = listOf(fields['answers']).flatMap((each, index): TextAnswer[] => {
    const place = `${path}.answers[${index}]`;
    const text = isObject(each) ? each['text'] : undefined;
    if (isObject(each) && typeof text === 'string' && text.trim() !== '')
      return [{ text, ...judgedOf(each, place, notes) }];
    notes.add('empty-option', place);
    return [];
  });
  const otherwise = proseOf(fields['otherwise'], `${path}.otherwise`, notes);
  const { label } = fields;
  return {
    answers,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(typeof label === 'string' ? { label } : {}),
  };
}

function readRange(value: unknown, path: string, notes: ModelNotes): NumericAnswer[] {
  const { min, max } = isObject(value) ? value : {};
  const isEnd = (end: unknown): end is number | undefined => end === undefined || Number.isFinite(end);
  if (!isObject(value) || !isEnd(min) || !isEnd(max) || (min ?? -Infinity) > (max ?? Infinity)) {
    notes.add('empty-option', path);
    return [];
  }
  return [
    {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...judgedOf(value, path, notes),
    },
  ];
}

function judgedOf(value: Fields, path: string, notes: ModelNotes) {
  const feedback = proseOf(value['feedback'], `${path}.feedback`, notes);
  const correct = value['correct'] === true;
  return feedback === undefined ? { correct } : { correct, feedback };
}

/** Words, or nothing where there are none. */
function proseOf(value: unknown, path: string, notes: ModelNotes): Prose | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  const { text, nodes } = isObject(value) ? value : {};
  if (typeof text === 'string' && Array.isArray(nodes) && nodes.every((node) => node instanceof Node)) {
    return { text, nodes };
  }
  return notes.refuse('unknown-value', path);
}

function pointsOf(value: unknown, path: string, notes: ModelNotes): number {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  if (value !== undefined) notes.add('unknown-value', path);
  return 1;
}

/** A name that can stand in an IRI; what cannot is named like content. */
function keyOf(value: unknown, text: string, path: string, notes: ModelNotes): string {
  if (typeof value === 'string' && /^[\w-]+$/u.test(value)) return value;
  if (value !== undefined) notes.add('unsafe-key', path);
  return contentKey(typeof value === 'string' && value.trim() !== '' ? value : text);
}

function unlike(key: string, taken: Set<string>, path: string, notes: ModelNotes): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}-${count}`;
  if (free !== key) notes.add('duplicate-id', path);
  taken.add(free);
  return free;
}
