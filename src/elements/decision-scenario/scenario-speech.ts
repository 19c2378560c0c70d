import { textOf } from '../../domain/question/model.js';
import type { StepViewModel } from './views/step-model.js';

/** What a screen reader is told when the learner comes to a step: what was chosen, what came of it, and where they are now. */
export function arrivalText({ consequence, outcome, number, timer, locale }: StepViewModel): string {
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag);
  const words: string[] = [];
  if (consequence) {
    const { choice, late } = consequence;
    words.push(`${late ? messages.chosenByTime : messages.chosenLabel}: ${sentence(textOf(choice.text))}`);
    if (choice.feedback !== undefined) words.push(sentence(textOf(choice.feedback)));
  }
  if (outcome) {
    const { endingGood, endingMixed, endingPoor } = messages;
    words.push(sentence({ good: endingGood, mixed: endingMixed, poor: endingPoor }[outcome.kind]));
    if (outcome.passed !== undefined)
      words.push(sentence(outcome.passed ? messages.passed : messages.failed));
  } else {
    words.push(sentence(messages.decision(format.format(number))));
  }
  if (timer?.state === 'running') words.push(messages.timeLimit(format.format(timer.limit), timer.limit));
  return words.join(' ');
}

/** With a full stop, where it ends without any: a voice then rests. */
const sentence = (text: string): string =>
  /[\p{L}\p{N}]$/u.test(text.trim()) ? `${text.trim()}.` : text.trim();
