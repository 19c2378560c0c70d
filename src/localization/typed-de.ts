import type { TypedMessages } from './typed-messages.js';

/** German. */
export const messages: TypedMessages = {
  answerLabel: 'Deine Antwort',
  blankLabel: (number) => `Lücke ${number}`,
  gapText: 'Gib zuerst eine Antwort ein.',
  gapNumber: 'Gib eine Zahl ein, zum Beispiel 12,5.',
  answerIs: (answer) => `Richtig ist: ${answer}.`,
  answersAre: (answers) => `Richtig wäre gewesen: ${answers}.`,
  between: (min, max) => `zwischen ${min} und ${max}`,
  atLeast: (min) => `${min} oder mehr`,
  atMost: (max) => `${max} oder weniger`,
};
