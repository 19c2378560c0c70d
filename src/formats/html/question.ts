import { textOf, type Prose, type Question } from '../../domain/question/model.js';
import type { Answer } from './answer.js';
import { choiceQuestion } from './choice.js';
import type { Draft } from './drafts.js';
import type { Notes } from './problems.js';
import { readPrompt } from './prompt.js';
import { remarkOf } from './remark.js';
import { collapse } from './text.js';
import { typedQuestion } from './typed.js';

/** What every question has. */
export type Common = Pick<Question, 'key' | 'prompt' | 'hints' | 'explanation' | 'points'>;

/** An answer whose remarks are read. */
export interface Said {
  readonly node: Node;
  readonly text: Prose;
  /** The author's name for it. */
  readonly key?: string | undefined;
  readonly judged: { readonly correct: boolean; readonly feedback?: Prose };
}

/** What came of a draft. */
export interface ReadDraft {
  /** Without its key; left out where it cannot be asked. */
  readonly question: Question | undefined;
  readonly draft: Draft;
  /** What it asks, also where it cannot be asked. */
  readonly prompt: string;
}

export function readQuestion(draft: Draft, notes: Notes): ReadDraft {
  const { node, settings, answers, kinds } = draft;
  const has = (...signs: readonly unknown[]): boolean => answers.some(({ sign }) => signs.includes(sign));
  const chooses = has('x', ' ');
  const { prose: prompt, blanks } = readPrompt(draft, draft.hasBlanks && (!chooses || draft.isForm), notes);
  const read = (): Question | undefined => {
    if (prompt === '') return notes.refuse('no-prompt', node);
    if (has('?')) return undefined;
    if (kinds.size === 2 && kinds.has('radio') && kinds.has('checkbox'))
      return notes.refuse('mixed-controls', node);
    if (kinds.size > 1 || (chooses && (has('=', '~') || blanks.length > 0)))
      return notes.refuse('mixed-answers', node);
    // Where the author writes feedback between the answers, what stands behind the last one is feedback, too.
    if (draft.isSplit) answers.at(-1)?.remarks.push(...draft.remarks.splice(0, 1));
    const explanation = remarkOf(draft.remarks, notes, draft.after);
    const common: Common = {
      key: '',
      prompt,
      hints: draft.hints.map((hint) => remarkOf([hint], notes)).filter((hint) => hint !== undefined),
      points: settings.points,
      ...(explanation === undefined ? {} : { explanation }),
    };
    if (textOf(prompt) === '') notes.add('no-alt-text', node);
    const said = answers.map((answer) => saidOf(answer, notes));
    if (chooses) {
      return choiceQuestion(common, said, kinds.size ? kinds.has('checkbox') : settings.several, node, notes);
    }
    const inBlanks = blanks.map((blank) => alternatives(blank.answers, node));
    if (said.length > 0 && blanks.length > 1) return notes.refuse('too-many-blanks', node);
    const asked = said.length > 0 ? [[...inBlanks.flat(), ...said]] : inBlanks;
    const labels = blanks.map(({ label }) => label);
    const { caseSensitive } = settings;
    return typedQuestion(common, asked, { kind: blanks[0]?.kind, labels, caseSensitive }, node, notes);
  };
  return { question: read(), draft, prompt: textOf(prompt) };
}

function saidOf({ node, text, key, sign, remarks }: Answer, notes: Notes): Said {
  const feedback = remarkOf(remarks, notes);
  const correct = sign === 'x' || sign === '=';
  return { node, text, key, judged: feedback === undefined ? { correct } : { correct, feedback } };
}

/** The accepted answers of a blank: `Paris|paris`. */
const alternatives = (answers: string, node: Node): Said[] =>
  answers
    .split('|')
    .map(collapse)
    .filter(Boolean)
    .map((text) => ({ node, text, judged: { correct: true } }));
