import { textOf, type Prose, type Question } from '../domain/question/model.js';
import type { Quiz } from '../domain/quiz/model.js';
import { isListOf, isShaped, isText } from '../domain/shape.js';
import type { Json } from '../domain/xapi/types.js';
import { writeProse, writeTrees } from './prose-tree.js';

/** A quiz as it is kept with the record, so that its questions can be asked on another page. */
export interface KeptQuiz {
  readonly version: 1;
  /** Title of the page that it stands on. */
  readonly page: string;
  /** Language of the content (BCP 47). */
  readonly language: string;
  /** Keys of the questions: which of them can be asked is to be known of hundreds of quizzes, none of which is read for it. */
  readonly keys: readonly string[];
  /**
   * The quiz as JSON text, for `readKept`; without questions once it is gone.
   *
   * As text, since a page reads it together with the attempts of its quizzes, and needs it only rarely; and to see whether it changed.
   */
  readonly quiz: string;
}

/** Characters of JSON that are kept of a quiz: further questions are only asked in their place. */
const MAX_LENGTH = 64 * 1024;

/** Writes the questions of a quiz; those that only their own page can show are left out. */
export function writeKept(quiz: Quiz, place: Pick<KeptQuiz, 'page' | 'language'>): KeptQuiz {
  let length = 0;
  const keys: string[] = [];
  const texts = quiz.questions.filter(isWhole).flatMap((question) => {
    const text = JSON.stringify(question, (_, value: unknown) =>
      isProse(value) ? writeProse(value) : value,
    );
    length += text.length;
    if (length > MAX_LENGTH) return [];
    keys.push(question.key);
    return [text];
  });
  const { key, title } = quiz;
  const head = JSON.stringify({ key, ...(title !== undefined && { title }) }).slice(0, -1);
  return { version: 1, ...place, keys, quiz: `${head},"questions":[${texts.join()}]}` };
}

/** The document of a quiz that is gone. */
export const withoutQuestions = (kept: KeptQuiz): KeptQuiz => ({ ...kept, keys: [], quiz: '' });

const isKept = isShaped({
  version: (value) => value === 1,
  page: isText,
  language: isText,
  keys: isListOf(isText),
  quiz: isText,
});

/** What is stored, where it is such a document. */
export const asKept = (value: Json | undefined): KeptQuiz | undefined =>
  isKept(value) ? (value as unknown as KeptQuiz) : undefined;

/** Whether a copy shows all that one must see to answer. */
function isWhole(question: Question): boolean {
  const seen = [question.prompt, ...('choices' in question ? question.choices.map(({ text }) => text) : [])];
  return seen.every((prose) => typeof prose === 'string' || writeTrees(prose.nodes as readonly Node[]).whole);
}

const isProse = (value: unknown): value is Exclude<Prose, string> =>
  typeof value === 'object' &&
  value !== null &&
  'nodes' in value &&
  typeof textOf(value as Prose) === 'string';
