import type { TypedMessages } from './typed-messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: TypedMessages = {
  answerLabel: 'Tu respuesta',
  blankLabel: (number) => `Espacio ${number}`,
  gapText: 'Escribe primero una respuesta.',
  gapNumber: 'Escribe un número, por ejemplo 12,5 o 12.5.',
  answerIs: (answer) => `Respuesta correcta: ${answer}.`,
  answersAre: (answers) => `Lo correcto habría sido: ${answers}.`,
  between: (min, max) => `entre ${min} y ${max}`,
  atLeast: (min) => `${min} o más`,
  atMost: (max) => `${max} o menos`,
};
