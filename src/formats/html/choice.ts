import { contentKey } from '../../domain/question/key.js';
import { textOf, type Choice, type Prose, type Question } from '../../domain/question/model.js';
import { trueOf } from '../true-false.js';
import { attributeOf, findAll, tagOf } from './dom.js';
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
  for (const { node: item, text, key, correct, feedback } of answers) {
    if (text === '') notes.add('empty-option', item);
    else {
      if (textOf(text) === '') notes.add('option-without-text', item);
      const wanted = key ?? contentKey(contentOf(text));
      if (taken.has(wanted)) notes.add(key === undefined ? 'duplicate-option' : 'duplicate-id', item);
      choices.push({
        id: unlike(wanted, taken),
        text,
        correct,
        ...(feedback === undefined ? {} : { feedback }),
      });
    }
  }
  const right = choices.filter(({ correct }) => correct).length;
  if (choices.length < 2) return notes.refuse('no-options', node);
  if (right === 0) return notes.refuse('no-right-answer', node);
  const ids = choices.length === 2 && right === 1 && several !== true ? trueFalseIds(choices) : undefined;
  return ids
    ? {
        ...common,
        type: 'true-false',
        choices: choices.map((each, index) => ({ ...each, id: ids[index] ?? '' })),
      }
    : { ...common, type: 'choice', choices, several: several ?? right > 1 };
}

/** Where pictures have no words, their addresses tell them apart. */
function contentOf(text: Prose): string {
  if (typeof text === 'string' || text.text !== '') return textOf(text);
  const pictures = (text.nodes as readonly Node[]).flatMap((node) =>
    tagOf(node) === 'img' ? [node] : tagOf(node) === '#text' ? [] : findAll(node, 'img'),
  );
  return pictures.map((picture) => attributeOf(picture, 'src')).join(' ');
}

function trueFalseIds([first, second]: readonly Choice[]): readonly string[] | undefined {
  const yes = first && second && trueOf(textOf(first.text), textOf(second.text));
  return yes === undefined ? undefined : yes ? ['true', 'false'] : ['false', 'true'];
}
