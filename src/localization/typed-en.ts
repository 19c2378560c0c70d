import type { TypedMessages } from './typed-messages.js';

/** English. */
export const messages: TypedMessages = {
  answerLabel: 'Your answer',
  blankLabel: (number) => `Blank ${number}`,
  gapText: 'Type an answer first.',
  gapNumber: 'Type a number, for example 12.5.',
  answerIs: (answer) => `The answer is ${answer}.`,
  answersAre: (answers) => `Right would have been: ${answers}.`,
  between: (min, max) => `between ${min} and ${max}`,
  atLeast: (min) => `${min} or more`,
  atMost: (max) => `${max} or less`,
};
