import type { Quiz } from '../../domain/quiz/model.js';
import type { Reading } from '../../domain/reading.js';
import { readQuizModel } from '../../formats/quiz-model.js';
import { warnOnce } from '../../internal/warn-once.js';

/** Reads a model that a page has set, and tells its developer what is wrong with it. */
export function readGiven(element: Element, given: unknown): Reading<Quiz> {
  const reading = readQuizModel(given);
  for (const { code, message, cure, excerpt } of reading.problems) {
    warnOnce(`${code} ${excerpt}`, element, `${message} ${cure}`);
  }
  return reading;
}

const settings = {
  'max-attempts': 'no limit is set; write a whole number, for example 2.',
  'pass-mark': '0.8 is used; write a share above 0 and up to 1, for example 0.8.',
};

/** Tells a developer of an attribute that makes no sense. */
export const tellSetting = (element: Element, name: keyof typeof settings, value: unknown): void =>
  warnOnce(name, element, `${name} is ${String(value)}, ${settings[name]}`);
