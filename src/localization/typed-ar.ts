import type { TypedMessages } from './typed-messages.js';

/** Keeps an answer in another script whole: without it `C++` would read `++C` in a line from right to left. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: TypedMessages = {
  answerLabel: 'إجابتك',
  blankLabel: (number) => `الفراغ ${number}`,
  gapText: 'يُرجى كتابة إجابة أولًا.',
  gapNumber: 'يُرجى كتابة عدد، مثل 12.5.',
  answerIs: (answer) => `الإجابة الصحيحة: ${isolate(answer)}.`,
  answersAre: (answers) => `كان الصواب: ${answers}.`,
  between: (min, max) => `بين ${min} و${max}`,
  atLeast: (min) => `${min} أو أكثر`,
  atMost: (max) => `${max} أو أقل`,
};
