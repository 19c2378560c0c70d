import { contentKey } from '../../domain/question/key.js';
import { textOf, type Question } from '../../domain/question/model.js';
import type { Quiz } from '../../domain/quiz/model.js';
import type { Reading } from '../../domain/reading.js';
import { walkBlocks } from './blocks.js';
import { attributeOf } from './dom.js';
import { Drafts } from './drafts.js';
import { Notes } from './problems.js';
import { readQuestion, type ReadDraft } from './question.js';
import { authorKey } from './author-key.js';
import { unlike } from './settings.js';

/** A child of the quiz that is no question (a video, an introduction): it is shown as it is. */
export interface Foreign {
  /** The author's own node. */
  readonly node: Node;
  /** Key of the question it stands before; `undefined` behind the last. */
  readonly before: string | undefined;
}

export interface QuizReading extends Reading<Quiz> {
  /** In the order of the document; children that name a `slot` are left out. */
  readonly foreign: readonly Foreign[];
}

/**
 * Reads a quiz from what an author wrote, as stories/authoring/quiz-grammar.mdx sets it down.
 *
 * It never throws, never changes a node, and reads the same again. A question that cannot be asked is left out; the problems say
 * why. Prose with markup comes as copies, to be copied again where they are shown.
 */
export function readQuiz(root: Element | DocumentFragment): QuizReading {
  const notes = new Notes();
  const element = root instanceof Element ? root : undefined;
  const drafts = new Drafts(root, (element && attributeOf(element, 'class')) ?? '', notes);
  walkBlocks(root, drafts);
  drafts.end();
  const read = drafts.drafts.map((draft) => readQuestion(draft, notes));
  if (read.length === 0) notes.add('no-question', root);
  const questions = keyed(read, notes);
  return {
    model: {
      key: (element && authorKey(element)) ?? contentKey(read[0]?.prompt ?? ''),
      ...(drafts.title === undefined ? {} : { title: drafts.title }),
      questions: questions.filter((question) => question !== undefined),
    },
    problems: notes.problems,
    foreign: drafts.placed.map(({ node, order }) => ({
      node,
      before: questions.slice(order).find(Boolean)?.key,
    })),
  };
}

/** Gives each question its key. */
function keyed(read: readonly ReadDraft[], notes: Notes): (Question | undefined)[] {
  const taken = new Set<string>();
  return read.map(({ question, draft, prompt }) => {
    if (!question) return undefined;
    // Where one prompt asks several questions ("What is this?"), their answers tell them apart, in whatever order they stand.
    const isShared = read.filter((other) => other.prompt === prompt).length > 1;
    const wanted = draft.settings.key ?? contentKey(isShared ? prompt + wordsOfAnswers(question) : prompt);
    if (taken.has(wanted)) notes.add('duplicate-id', draft.node);
    return { ...question, key: unlike(wanted, taken) };
  });
}

const wordsOfAnswers = (question: Question): string =>
  'choices' in question
    ? question.choices.map(({ text }) => ` ${textOf(text)}`).join('')
    : JSON.stringify('blanks' in question ? question.blanks : question.answers, withoutLabel);

const withoutLabel = (name: string, value: unknown): unknown => (name === 'label' ? undefined : value);
