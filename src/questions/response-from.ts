import type { Question } from '../domain/question/model.js';

/** What is picked or typed in the inputs of a question, in their order. */
export function responseFrom(block: Element, question: Question): string[] {
  const inputs = [...block.querySelectorAll('input')];
  if ('choices' in question) return inputs.filter(({ checked }) => checked).map(({ value }) => value);
  const texts: string[] = [];
  for (const input of inputs) texts[Number(input.dataset['index'])] = input.value;
  return texts;
}
