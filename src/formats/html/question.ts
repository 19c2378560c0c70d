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
export interface Said extends Pick<Answer, 'node' | 'text' | 'key'> {
  readonly correct: boolean;
  readonly feedback?: Prose;
}

/** What came of a draft. */
export interface ReadDraft {
  /** Without its key; left out where it cannot be asked. */
  readonly question: Question | undefined;
  /** The author's name for it. */
  readonly key: string | undefined;
  /** What it asks, also where it cannot be asked. */
  readonly prompt: string;
  readonly node: Node;
}

export function readQuestion(draft: Draft, notes: Notes): ReadDraft {
  const { node, settings, answers, kinds } = draft;
  // Where the author writes feedback between the answers, what stands behind the last one is feedback, too.
  if (draft.isSplit) answers.at(-1)?.remarks.push(...draft.remarks.splice(0, 1));
  const has = (...signs: readonly unknown[]) => answers.some(({ sign }) => signs.includes(sign));
  const chooses = has('x', ' ');
  const { prose: prompt, blanks } = readPrompt(draft, draft.hasBlanks && (!chooses || draft.isForm), notes);
  const question = (): Question | undefined => {
    if (prompt === '') return notes.refuse('no-prompt', node);
    if (has('?')) return undefined;
    const isMixed = kinds.size > 1 || (chooses && (has('=', '~') || blanks.length > 0));
    if (isMixed) return notes.refuse('mixed-answers', node);
    const explanation = remarkOf(draft.remarks, notes, draft.after);
    const common: Common = {
      key: '',
      prompt,
      hints: draft.hints.map((hint) => remarkOf([hint], notes)).filter((hint) => hint !== undefined),
      points: settings.points,
      ...(explanation === undefined ? {} : { explanation }),
    };
    const said = answers.map((answer) => saidOf(answer, notes));
    if (chooses) {
      const several = kinds.size > 0 ? kinds.has('checkbox') : settings.several;
      return choiceQuestion(common, said, several, node, notes);
    }
    const inBlanks = blanks.map((blank) =>
      blank.answers
        .split('|')
        .map(collapse)
        .filter(Boolean)
        .map((text): Said => ({ node, text, key: undefined, correct: true })),
    );
    if (said.length > 0 && blanks.length > 1) return notes.refuse('too-many-blanks', node);
    const typed = said.length > 0 ? [[...(inBlanks[0] ?? []), ...said]] : inBlanks;
    return typedQuestion(common, typed, blanks[0]?.kind, settings.caseSensitive, node, notes);
  };
  return { question: question(), key: settings.key, prompt: textOf(prompt), node };
}

function saidOf({ node, text, key, sign, remarks }: Answer, notes: Notes): Said {
  const feedback = remarkOf(remarks, notes);
  return {
    node,
    text,
    key,
    correct: sign === 'x' || sign === '=',
    ...(feedback === undefined ? {} : { feedback }),
  };
}
