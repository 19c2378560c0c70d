import { contentKey } from '../../domain/question/key.js';
import { textOf, type Choice, type Question } from '../../domain/question/model.js';
import { trueOf } from '../true-false.js';
import type { Notes } from './problems.js';
import type { Common, Said } from './question.js';
import { unlike } from './settings.js';

/** A question to choose from, unless it cannot be asked. */
export function choiceQuestion(
  common: Common,
  answers: readonly Said[],
  several: boolean | undefined,
  node: Node,
  notes: Notes,
): Question | undefined {
  const taken = new Set<string>();
  const choices: Choice[] = [];
  for (const { node: item, text, key, judged } of answers) {
    if (text === '') notes.add('empty-option', item);
    else {
      const wanted = key ?? contentKey(textOf(text));
      if (textOf(text) === '') notes.add('no-alt-text', item);
      if (taken.has(wanted)) notes.add(key === undefined ? 'duplicate-option' : 'duplicate-id', item);
      choices.push({ id: unlike(wanted, taken), text, ...judged });
    }
  }
  const right = choices.filter(({ correct }) => correct).length;
  const [first, second, third] = choices;
  if (!first || !second) return notes.refuse('no-options', node);
  if (right === 0) return notes.refuse('no-right-answer', node);
  const isTrue = third || several ? undefined : trueOf(textOf(first.text), textOf(second.text));
  if (isTrue !== undefined && right > 1) notes.add('both-right', node);
  const yes = right > 1 ? undefined : isTrue;
  if (yes === undefined) return { ...common, type: 'choice', choices, several: several ?? right > 1 };
  const pair = [
    { ...first, id: String(yes) },
    { ...second, id: String(!yes) },
  ];
  return { ...common, type: 'true-false', choices: pair };
}
