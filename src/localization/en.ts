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
  answerLabel: 'Your answer',
  blankLabel: (number) => `Blank ${number}`,
  hintLabel: 'Hint',
  gapChoice: 'Choose an answer first.',
  gapText: 'Type an answer first.',
  gapNumber: 'Type a number, for example 12.5.',

  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not quite',
  choiceRight: 'Right choice',
  choiceWrong: 'Wrong choice',
  choiceMissed: 'Would also have been right',
  choiceExpected: 'Would have been right',
  answerIs: (answer) => `The answer is ${answer}.`,
  answersAre: (answers) => `Right would have been: ${answers}.`,
  between: (min, max) => `between ${min} and ${max}`,
  atLeast: (min) => `${min} or more`,
  atMost: (max) => `${max} or less`,

  result: (raw, max, count) => `${raw} of ${max} ${count === 1 ? 'point' : 'points'}`,
  passed: 'Passed',
  failed: 'Not passed yet',
  attemptsLeft: (text, count) => `${text} ${count === 1 ? 'attempt' : 'attempts'} left`,
  noAttemptsLeft: 'No attempts left',
  keptRight: 'Right before: it stays.',
  changed: 'This question has changed since you answered it.',
  answerChanged: 'The right answer has changed since you answered.',

  memoryOnly: 'This browser does not keep your answers here: they last until you leave the page.',
  memoryQuota: 'The storage of this browser is full: your answers last until you leave the page.',
  memoryBlocked:
    'Another tab holds your answers open. Close the other tabs of this site to keep new answers.',
  memoryNewer: 'Your answers were kept by a newer version of this page. Reload it to keep new answers.',
  notSaved: 'Your answer could not be saved. It is still here.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'problem' : 'problems'} in this quiz (only shown to its author)`,
};
