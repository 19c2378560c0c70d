import type { QuizMessages } from './messages.js';

/** English. */
export const messages: QuizMessages = {
  check: 'Check',
  tryAgain: 'Try again',
  showAnswer: 'Show the answer',
  showHint: 'Hint',
  nextHint: 'Another hint',

  question: (number, total) => `Question ${number} of ${total}`,
  chooseSeveral: 'Select all that apply.',
  hintLabel: 'Hint',
  gapChoice: 'Choose an answer first.',

  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not quite',
  choiceRight: 'Right choice',
  choiceWrong: 'Wrong choice',
  choiceMissed: 'Would also have been right',
  choiceExpected: 'Would have been right',

  result: (raw, max, count) => `${raw} of ${max} ${count === 1 ? 'point' : 'points'}`,
  passed: 'Passed',
  failed: 'Not passed yet',
  attemptsLeft: (text, count) => `${text} ${count === 1 ? 'attempt' : 'attempts'} left`,
  noAttemptsLeft: 'No attempts left',
  keptRight: 'Right before: it stays.',
  changed: 'This question has changed since you answered it.',
  answerChanged: 'The right answer has changed since you answered.',

  notSaved: 'Your answer could not be saved. It is still here.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'problem' : 'problems'} in this quiz (only shown to its author)`,
};
