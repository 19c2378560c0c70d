import { attributeOf, classTest, findAll, tagOf } from './dom.js';
import { readWords, type Answer } from './answer.js';
import type { Notes } from './problems.js';
import { safeKey } from '../safe-key.js';

export type ControlKind = 'radio' | 'checkbox' | 'number' | 'text';

/** What an input of a form asks for; `undefined` where it is no matter of a question. */
export function kindOf(input: Node): ControlKind | undefined {
  const type = attributeOf(input, 'type')?.toLowerCase() ?? 'text';
  if (type === 'radio' || type === 'checkbox' || type === 'number') return type;
  return /^(text|search|tel)?$/u.test(type) ? 'text' : undefined;
}

const isChoice = (input: Element): boolean => /^(radio|checkbox)$/u.test(kindOf(input) ?? '');

const inputsIn = (node: Node): Element[] =>
  tagOf(node) === 'input' ? [node as Element] : findAll(node, 'input');

/** The radio buttons and checkboxes in a node. */
export const choicesIn = (node: Node): Element[] => inputsIn(node).filter(isChoice);

/** The inputs to type in. */
export const placesIn = (node: Node): Element[] =>
  inputsIn(node).filter((input) => kindOf(input) !== undefined && !isChoice(input));

/** Whether a label stands apart from its radio button or checkbox. */
export function isLabelOfChoice(label: Node, form: Element): boolean {
  const id = attributeOf(label, 'for');
  return id !== null && choicesIn(form).some((input) => attributeOf(input, 'id') === id);
}

const isCorrect = classTest('correct');

const isMarked = (element: Element): boolean =>
  isCorrect(element) || (attributeOf(element, 'data-correct') ?? 'false') !== 'false';

/** Reads a radio button or checkbox of a form with its label. */
export function readControl(
  input: Element,
  around: Element | undefined,
  form: Element,
  notes: Notes,
): Answer {
  const id = attributeOf(input, 'id');
  const label =
    around ?? findAll(form, 'label').find((each) => id !== null && attributeOf(each, 'for') === id);
  const { text, remarks } = label
    ? readWords(label, 0, notes, (words) => words)
    : { text: (attributeOf(input, 'aria-label') ?? '').trim(), remarks: [] };
  const value = attributeOf(input, 'value');
  const key = attributeOf(input, 'data-key') ?? (value || id);
  return {
    node: label ?? input,
    sign: isMarked(input) || (label && isMarked(label)) ? 'x' : ' ',
    text,
    key: key ? safeKey(key) : undefined,
    remarks,
  };
}
